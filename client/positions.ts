import type { WirePosition, WireRange } from '../server/protocol';

/** Negative where `a` stands before `b`, positive where after, 0 where they are the same place. */
export const comparePositions = (a: WirePosition, b: WirePosition): number =>
  a.line - b.line || a.character - b.character;

/** Whether the position lies in the range or at its end, where a cursor still belongs to the words before it. */
export const touches = (range: WireRange, position: WirePosition): boolean =>
  comparePositions(range.start, position) <= 0 && comparePositions(position, range.end) <= 0;

/** Whether the ranges have words in common. */
export const overlap = (a: WireRange, b: WireRange): boolean =>
  comparePositions(a.start, b.end) < 0 && comparePositions(b.start, a.end) < 0;

/** Where a jump goes, and whether it had to begin again at the other end of the article. */
export interface Jump {
  readonly range: WireRange;
  readonly wrapped: boolean;
}

export type Direction = 'next' | 'previous';

/**
 * The range that begins next after, or last before, a position; beyond the last it wraps. `ranges` are in text order.
 *
 * @example `jump(article.quotes.map((quote) => quote.range), cursor, 'next')`
 * @returns undefined where there is nothing to jump to
 */
export function jump(ranges: readonly WireRange[], from: WirePosition, direction: Direction): Jump | undefined {
  const isAhead = (range: WireRange): boolean => {
    const distance = comparePositions(range.start, from);
    return direction === 'next' ? distance > 0 : distance < 0;
  };
  const ahead = direction === 'next' ? ranges.find(isAhead) : ranges.findLast(isAhead);
  const range = ahead ?? (direction === 'next' ? ranges[0] : ranges.at(-1));
  return range && { range, wrapped: !ahead };
}
