import { firstWhere } from '../core/span';

/** Where a place was and where it is, in code points. */
export interface Moved {
  readonly from: number;
  readonly to: number;
}

/** The places of which it is sure where they are now, next to a position. */
export interface Neighbours {
  readonly before: Moved | null;
  readonly after: Moved | null;
}

/** @example `neighboursOf([{ from: 10, to: 15 }])(20)` is `{ before: { from: 10, to: 15 }, after: null }` */
export function neighboursOf(places: readonly Moved[]): (position: number) => Neighbours {
  const sorted = [...places].sort((a, b) => a.from - b.from);
  return (position) => {
    const next = firstWhere(0, sorted.length, (at) => (sorted[at]?.from ?? position) >= position);
    return { before: sorted[next - 1] ?? null, after: sorted[next] ?? null };
  };
}

/** Where a position is now if it moved like its neighbour. */
export function expected(position: number, { before, after }: Neighbours): number {
  const neighbour = before ?? after;
  return neighbour ? position + neighbour.to - neighbour.from : position;
}

/**
 * Of places that look the same the one that the neighbours point to: that moved as both did, or that alone stands
 * between them. Null where they point to none.
 */
export function pointedTo(places: readonly number[], position: number, neighbours: Neighbours): number | null {
  const { before, after } = neighbours;
  if (!before && !after) return null;
  const agree = !before || !after || before.to - before.from === after.to - after.from;
  const at = expected(position, neighbours);
  if (agree && places.includes(at)) return at;
  const between = places.filter((place) => place >= (before?.to ?? 0) && place <= (after?.to ?? Infinity));
  return between.length === 1 ? (between[0] ?? null) : null;
}
