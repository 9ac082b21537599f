import type { Span } from './span';

/**
 * For each of `places`, which are in order and apart, those of `spans` that overlap it. Costs a binary search a span
 * and one step for each overlap, so that a text of nothing but quotes costs no more than another.
 */
export function spread<T extends Span>(places: readonly Span[], spans: readonly T[]): readonly (readonly T[])[] {
  const found: T[][] = places.map(() => []);
  for (const span of spans) {
    let low = 0;
    let high = places.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((places[middle]?.end ?? 0) > span.start) high = middle;
      else low = middle + 1;
    }
    for (let at = low; (places[at]?.start ?? Infinity) < span.end; at += 1) found[at]?.push(span);
  }
  return found;
}
