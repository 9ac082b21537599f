/** How far a place has moved since its offsets were written, in code points. */
export interface Moved {
  readonly from: number;
  readonly to: number;
}

/** How far the sure places next to a position have moved: the one before it and the one after. */
export interface Drift {
  readonly before: number | null;
  readonly after: number | null;
}

/** @example after places that moved by 5, `driftsOf(places)(from)` is `{ before: 5, after: 5 }` */
export function driftsOf(places: readonly Moved[]): (position: number) => Drift {
  const sorted = [...places].sort((a, b) => a.from - b.from);
  const distance = (place: Moved | undefined): number | null => (place ? place.to - place.from : null);
  return (position) => {
    let [low, high] = [0, sorted.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((sorted[middle]?.from ?? position) < position) low = middle + 1;
      else high = middle;
    }
    return { before: distance(sorted[low - 1]), after: distance(sorted[low]) };
  };
}

/** The offset that both neighbours point to; null where they disagree or there are none. */
export function expected(position: number, { before, after }: Drift): number | null {
  if (before !== null && after !== null && before !== after) return null;
  const drift = before ?? after;
  return drift === null ? null : position + drift;
}
