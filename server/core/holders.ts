import { firstWhere, type Span } from './span';

/** How far each of the spans and those before it reach: where it is known how far they reach, looking back can end. */
export function reachOf(spans: readonly Span[]): readonly number[] {
  const reach: number[] = [];
  for (const { end } of spans) reach.push(Math.max(end, reach.at(-1) ?? 0));
  return reach;
}

/** How many of the spans, which are in text order, begin before an offset: by halving, for there may be thousands. */
export const countBefore = (spans: readonly Span[], offset: number): number =>
  firstWhere(0, spans.length, (at) => (spans[at]?.start ?? offset) >= offset);

/**
 * Answers which of many spans, which are in text order, hold another one; of nested ones the innermost comes first.
 *
 * @example `holdersOf(article.quotes)(claim)[0]` is the quote that the claim stands in
 */
export function holdersOf<T extends Span>(spans: readonly T[]): (span: Span) => readonly T[] {
  const reach = reachOf(spans);
  return ({ start, end }) => {
    const holders: T[] = [];
    for (let at = countBefore(spans, start + 1) - 1; (reach[at] ?? -1) >= end; at -= 1) {
      const span = spans[at];
      if (span && span.end >= end) holders.push(span);
    }
    return holders;
  };
}
