import { overlaps, type Article, type Span } from '../core/index';

/** Longer quotes say more than one thing, and what of it is a claim stands among the claims. */
const longestQuote = 300; // UTF-16 code units

/** What of an article is matched with fact-checks: its claims, and short quotes without one. In no order. */
export function statementsOf({ claims, quotes }: Pick<Article, 'claims' | 'quotes'>): readonly Span[] {
  let at = 0;
  const withoutClaim = quotes.filter((quote) => {
    // Both are in text order.
    while ((claims[at]?.end ?? Infinity) <= quote.start) at += 1;
    const claim = claims[at];
    return quote.end - quote.start <= longestQuote && !(claim && overlaps(claim, quote));
  });
  return [...claims, ...withoutClaim].map(({ start, end }) => ({ start, end }));
}
