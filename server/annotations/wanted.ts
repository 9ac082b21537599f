import type { CodePoints } from './codePoints';
import { shortestPattern } from './occurrences';
import type { TextTarget } from './target';
import { foldWords } from './typography';

/** What is looked for in folded text. */
export interface Wanted {
  /** Its place in the caller's list. */
  readonly index: number;
  readonly exact: string;
  /** What stood before and after; null where the record does not say. */
  readonly before: string | null;
  readonly after: string | null;
  /** Where it began, in code points of the text that it was taken from. */
  readonly start: number | null;
  /** What to search for exactly, and where in it the words begin. Short words are searched with what stood around. */
  readonly pattern: string;
  readonly lead: number;
  /** The words with all that stood around them. */
  readonly whole: string;
}

export function wantedOf({ exact, prefix, suffix, start }: TextTarget, index: number): Wanted {
  const words = foldWords(exact).trim();
  // White space at the ends of the words belongs to what stands around them.
  const before = prefix === null ? null : foldWords(prefix + exact.slice(0, exact.length - exact.trimStart().length));
  const after = suffix === null ? null : foldWords(exact.slice(exact.trimEnd().length) + suffix);
  const isShort = words.length < shortestPattern;
  const lead = isShort ? (before ?? '').slice(-shortestPattern) : '';
  const tail = isShort ? (after ?? '').slice(0, shortestPattern) : '';
  return {
    index,
    exact: words,
    before,
    after,
    start,
    pattern: lead + words + tail,
    lead: lead.length,
    whole: (before ?? '') + words + (after ?? ''),
  };
}

/** The words stand where they stood, and at least one side of them is as it was. Needs no folding and no search. */
export function stillThere(
  text: string,
  { exact, prefix, suffix, start }: TextTarget,
  codePoints: CodePoints,
): boolean {
  if (start === null) return false;
  const from = codePoints.toUtf16(start);
  const to = from + exact.length;
  if (!text.startsWith(exact, from)) return false;
  const isBefore = prefix !== null && (prefix === '' ? from === 0 : text.startsWith(prefix, from - prefix.length));
  const isAfter = suffix !== null && (suffix === '' ? to === text.length : text.startsWith(suffix, to));
  return isBefore || isAfter || (prefix === null && suffix === null);
}
