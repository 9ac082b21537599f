import search from 'approx-string-match';
import { overlaps, type Span } from '../core/span';
import { contextLikeness } from './context';
import { keptWords } from './keptWords';
import type { Wanted } from './wanted';

/** At most this share of the words may be others. */
const mostErrors = 0.5;

/** Words count twice as much as what stands around them; the whole must be this much alike. */
const floor = 0.7;

/** A place this much alike needs no comparison with others. */
const beyondDoubt = 0.95;

/** Surroundings less alike than this do not vouch for changed words. */
const leastContext = 0.4;

/** The best place must be better than any other by this. */
const margin = 0.1;

/** Of these words at least this much must be left: two sentences that are built alike share as much of the others. */
const leastKept = 0.5;

/** With this share of the characters the same the words are spelled anew at most. */
const spelledAnew = 0.8;

/** Fewer code units than this are like too much. */
const shortest = 8;

/** How much text may be searched for the words of all annotations together: code units times words of 32 bits. */
export class SearchBudget {
  private left = 4_000_000;

  /** Whether the search may be made; takes its cost. */
  spend(text: string, pattern: string): boolean {
    this.left -= text.length * Math.ceil(pattern.length / 32);
    return this.left >= 0;
  }
}

interface Candidate extends Span {
  readonly score: number;
}

const isWordPart = (character: string): boolean => /[\p{L}\p{N}]/u.test(character);

/** A match that begins or ends within a word is stretched over it: “attack” in “attacked” is the changed word. */
function wholeWords(text: string, { start, end }: Span): Span {
  let [from, to] = [start, end];
  while (from > 0 && isWordPart(text.charAt(from - 1)) && isWordPart(text.charAt(from))) from -= 1;
  while (to < text.length && isWordPart(text.charAt(to)) && isWordPart(text.charAt(to - 1))) to += 1;
  while (from < to && text.charAt(from) === ' ') from += 1;
  while (to > from && text.charAt(to - 1) === ' ') to -= 1;
  return { start: from, end: to };
}

/** How far an edge may be from the surroundings that it belongs to. */
const edgeSlack = 16;

/** This much of the surroundings tells where an edge is. */
const edgeLength = 12;

/** Where what stood before the words ends and what stood after them begins, if near, there is the place's edge. */
function betweenContext(text: string, { start, end }: Span, { before, after }: Wanted): Span {
  const [tail, head] = [(before ?? '').slice(-edgeLength), (after ?? '').slice(0, edgeLength)];
  const left = Math.max(0, start - tail.length - edgeSlack);
  const tailAt = tail === '' ? -1 : text.slice(left, Math.min(end, start + edgeSlack)).lastIndexOf(tail);
  const right = Math.max(start, end - edgeSlack);
  const headAt = head === '' ? -1 : text.slice(right, end + head.length + edgeSlack).indexOf(head);
  return {
    start: tailAt === -1 ? start : left + tailAt + tail.length,
    end: headAt === -1 ? end : right + headAt,
  };
}

/**
 * The place is where the neighbouring sentence stands now: the words themselves are gone, and what was found is a
 * sentence much like them.
 */
function isNeighbour(text: string, { start, end }: Span, { before, after }: Wanted): boolean {
  const next = (after ?? '').trim();
  const previous = (before ?? '').trim();
  if (next.length >= shortest) {
    const at = text.slice(Math.max(0, start - 1), end + next.length).indexOf(next);
    if (at !== -1 && at + start - 1 < end - 1) return true;
  }
  if (previous.length < shortest) return false;
  const from = Math.max(0, start - previous.length);
  const at = text.slice(from, end + 1).lastIndexOf(previous);
  return at !== -1 && from + at + previous.length > start + 1;
}

/** The letters alone do not tell: “Since May the port gave …” is like “Since June the bank gave …”. */
const areItsWords = (now: string, was: string, share: number): boolean =>
  share >= spelledAnew || keptWords(now, was) >= leastKept;

function candidatesIn(text: string, wanted: Wanted, window: Span, budget: SearchBudget): readonly Candidate[] {
  const stretch = text.slice(window.start, window.end);
  if (!budget.spend(stretch, wanted.exact)) return [];
  const matches = search(stretch, wanted.exact, Math.floor(wanted.exact.length * mostErrors));
  return matches.flatMap(({ start, end, errors }) => {
    const match = wholeWords(text, { start: window.start + start, end: window.start + end });
    const place = betweenContext(text, match, wanted);
    const share = 1 - errors / wanted.exact.length;
    if (place.start >= place.end || !areItsWords(text.slice(place.start, place.end), wanted.exact, share)) return [];
    const context = contextLikeness(text, place, wanted);
    if (context === null || context < leastContext || isNeighbour(text, place, wanted)) return [];
    return { ...place, score: (2 * share + context) / 3 };
  });
}

const byScore = (a: Candidate, b: Candidate): number => b.score - a.score || a.start - b.start;

/**
 * The place in folded text where changed words stand, looked for in some windows; null where nothing is enough alike,
 * or two places are about as much.
 *
 * @param windows in the order in which they are searched; once a place is beyond doubt the rest is left
 */
export function findFuzzy(text: string, wanted: Wanted, windows: readonly Span[], budget: SearchBudget): Span | null {
  if (wanted.exact.length < shortest) return null;
  const candidates: Candidate[] = [];
  for (const window of windows) {
    if (candidates.some(({ score }) => score >= beyondDoubt)) break;
    candidates.push(...candidatesIn(text, wanted, window, budget));
  }
  const [best] = candidates.sort(byScore);
  if (!best || best.score < floor) return null;
  const rival = candidates.find((candidate) => !overlaps(candidate, best));
  return rival && best.score - rival.score < margin ? null : { start: best.start, end: best.end };
}
