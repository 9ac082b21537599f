import search from 'approx-string-match';
import type { Span } from '../core/span';

/** Characters that may have come between the words and what stood around them. */
const slack = 8;

/** Context with more than this share of it changed is another one: two sentences by chance are as much alike. */
const mostChanged = 0.5;

/** How alike the closest part of a stretch is to a pattern, 0 to 1; 0 below a half. */
export function likeness(stretch: string, pattern: string): number {
  const [match] = search(stretch, pattern, Math.floor(pattern.length * mostChanged));
  return match ? 1 - match.errors / pattern.length : 0;
}

/** What stood around words; null where it is not known, empty where the article began or ended. */
export interface Context {
  readonly before: string | null;
  readonly after: string | null;
}

/** How many code units of the text up to an offset are those that `before` ends with. */
function intactBefore(text: string, start: number, before: string): number {
  let length = 0;
  while (length < before.length && text.charAt(start - 1 - length) === before.charAt(before.length - 1 - length))
    length += 1;
  return length;
}

function intactAfter(text: string, end: number, after: string): number {
  let length = 0;
  while (length < after.length && text.charAt(end + length) === after.charAt(length)) length += 1;
  return length;
}

/** A measure of one side: how much of `pattern` is intact next to the words, and how alike the stretch there is. */
type Measure = (intact: number, pattern: string, stretch: () => string) => number;

const byIntact: Measure = (intact, pattern) => intact / pattern.length;

/** What is next to the words counts though all behind it is new, as where a paragraph was moved. */
const byLikeness: Measure = (intact, pattern, stretch) =>
  intact === pattern.length ? 1 : Math.max(intact / pattern.length, likeness(stretch(), pattern));

/** Each side counts by its length: the two words before an article's first quote are soon found elsewhere. */
function measureSides(text: string, { start, end }: Span, { before, after }: Context, measure: Measure): number | null {
  const [left, right] = [before ?? '', after ?? ''];
  const length = left.length + right.length;
  if (length === 0) return null;
  const stretchBefore = () => text.slice(Math.max(0, start - left.length - slack), start);
  const stretchAfter = () => text.slice(end, end + right.length + slack);
  const sameBefore = left === '' ? 0 : left.length * measure(intactBefore(text, start, left), left, stretchBefore);
  const sameAfter = right === '' ? 0 : right.length * measure(intactAfter(text, end, right), right, stretchAfter);
  return (sameBefore + sameAfter) / length;
}

/** How much of what stood around the words stands there unchanged, 0 to 1; null where nothing is known. Cheap. */
export const intactContext = (text: string, span: Span, context: Context): number | null =>
  measureSides(text, span, context, byIntact);

/** How alike the surroundings of a place are to those of the words, 0 to 1; null where none are known. */
export const contextLikeness = (text: string, span: Span, context: Context): number | null =>
  measureSides(text, span, context, byLikeness);
