import { firstWhere, type Span } from './span';

/**
 * For each of `places`, which are in order and apart, those of `spans` that overlap it. Costs a binary search a span
 * and one step for each overlap, so that a text of nothing but quotes costs no more than another.
 */
export function spread<T extends Span>(places: readonly Span[], spans: readonly T[]): readonly (readonly T[])[] {
  const found: T[][] = places.map(() => []);
  for (const span of spans) {
    const first = firstWhere(0, places.length, (at) => (places[at]?.end ?? 0) > span.start);
    for (let at = first; (places[at]?.start ?? Infinity) < span.end; at += 1) found[at]?.push(span);
  }
  return found;
}
