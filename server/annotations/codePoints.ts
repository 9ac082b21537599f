import { firstWhere } from '../core/span';

/** Converts between offsets in UTF-16 code units, which editors count, and in code points, which the standard counts. */
export interface CodePoints {
  readonly toCodePoints: (offset: number) => number;
  readonly toUtf16: (offset: number) => number;
}

/** How many of the sorted values are less than a limit. */
const countBelow = (values: readonly number[], limit: number): number =>
  firstWhere(0, values.length, (at) => (values[at] ?? limit) >= limit);

/** @example In `😀!` the mark is at 2 in code units: `codePointsOf('😀!').toCodePoints(2)` is 1 */
export function codePointsOf(text: string): CodePoints {
  const pairs = [...text.matchAll(/[\ud800-\udbff][\udc00-\udfff]/g)].map(({ index }) => index);
  const pairsInCodePoints = pairs.map((offset, before) => offset - before);
  return {
    // An offset inside a pair is taken for the one before it.
    toCodePoints: (offset) => offset - countBelow(pairs, offset),
    toUtf16: (offset) => offset + countBelow(pairsInCodePoints, offset),
  };
}
