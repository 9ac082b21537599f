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

function likenessBefore(text: string, start: number, before: string): number {
  if (before === '') return Number(start === 0);
  return text.startsWith(before, start - before.length)
    ? 1
    : likeness(text.slice(Math.max(0, start - before.length - slack), start), before);
}

function likenessAfter(text: string, end: number, after: string): number {
  if (after === '') return Number(end === text.length);
  return text.startsWith(after, end) ? 1 : likeness(text.slice(end, end + after.length + slack), after);
}

/** What stood around words. */
export interface Context {
  readonly before: string | null;
  readonly after: string | null;
}

/** How alike the surroundings of a place are to those that stood around the words, 0 to 1; null where none are known. */
export function contextLikeness(text: string, { start, end }: Span, { before, after }: Context): number | null {
  const sides = [
    before === null ? [] : likenessBefore(text, start, before),
    after === null ? [] : likenessAfter(text, end, after),
  ].flat();
  return sides.length === 0 ? null : sides.reduce((sum, side) => sum + side, 0) / sides.length;
}
