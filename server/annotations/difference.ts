import { foldWords } from './typography';

/** What became of some words: those that went and those that came. */
export interface Difference {
  /** Empty where nothing went. */
  readonly removed: string;
  /** Empty where nothing came. */
  readonly added: string;
}

/**
 * The stretch in which two wordings differ, in whole words; what is the same before and after it is left out, and so is
 * typography.
 *
 * @example `difference('We did not attack them', 'We did attack them')` is `{ removed: 'not', added: '' }`
 */
export function difference(was: string, now: string): Difference {
  const [before, after] = [was.trim().split(/\s+/), now.trim().split(/\s+/)];
  const isSame = (a: number, b: number): boolean => foldWords(before[a] ?? '') === foldWords(after[b] ?? '');
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && isSame(start, start)) start += 1;
  let end = 0;
  while (end < shorter - start && isSame(before.length - 1 - end, after.length - 1 - end)) end += 1;
  return {
    removed: before.slice(start, before.length - end).join(' '),
    added: after.slice(start, after.length - end).join(' '),
  };
}
