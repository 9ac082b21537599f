import type { FactCheck } from '../../server/core/index';
import { FactCheckIndex } from '../../server/factchecks/factCheckIndex';
import { SegmentBuilder } from '../../server/factchecks/segment';

/** A published check of a claim, by an invented publisher; its address tells it from others. */
export const factCheckOf = (claim: string, id = 'a'): FactCheck => ({
  claim,
  claimant: null,
  publisher: 'Harbour Checks',
  rating: 'Mostly false',
  date: '2024-03-18',
  url: `https://checks.example/${id}`,
});

/** An index of checks of some claims. */
export function indexOf(...claims: readonly string[]): FactCheckIndex {
  const builder = new SegmentBuilder();
  claims.forEach((claim, at) => builder.add(factCheckOf(claim, String(at))));
  return new FactCheckIndex([builder.build()]);
}

/** The record of a check as a feed has it. */
export const claimReviewOf = ({
  claim,
  publisher,
  rating,
  date,
  url,
}: FactCheck): Readonly<Record<string, unknown>> => ({
  '@context': 'https://schema.org',
  '@type': 'ClaimReview',
  claimReviewed: claim,
  author: { '@type': 'Organization', name: publisher },
  reviewRating: { '@type': 'Rating', alternateName: rating },
  datePublished: date,
  url,
});
