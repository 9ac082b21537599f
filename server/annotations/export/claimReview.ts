import type { JsonObject } from '../json';
import type { MachineAnnotation } from '../machine';
import { findStep, type House } from '../scales';

/** What is known of the article in which claims were found. */
export interface Appearance {
  readonly title: string;
  /** Null where the article has none yet. */
  readonly url: string | null;
  /** `2024-05-01`; null where it is not known. */
  readonly date: string | null;
  readonly author: string | null;
}

/** Who publishes the reviews, and what the article's analysis adds to them. */
export interface ReviewOptions {
  readonly article: Appearance;
  /** Who publishes; the checker where it is null. */
  readonly publisher: string | null;
  /** Where the reviews are to be found; each one's id where it is null. */
  readonly url: string | null;
  /** Who makes a claim, by its place in the text; null where nobody else than the article does. */
  readonly claimant: (annotation: MachineAnnotation) => string | null;
  readonly house: House;
  /** When the reviews appear, for verdicts that do not say when they were given: `2024-05-01`. */
  readonly today: string;
  /** Also verdicts that nobody signed off. */
  readonly isForced: boolean;
}

export interface ClaimReviews {
  readonly reviews: readonly JsonObject[];
  /** Verdicts that are not signed off. */
  readonly refused: readonly MachineAnnotation[];
}

function ratingOf(verdict: string, house: House): JsonObject {
  const found = findStep(house, verdict);
  const ratings = (found?.scale ?? []).map(({ rating }) => rating);
  return {
    '@type': 'Rating',
    ratingValue: found?.step.rating ?? 0,
    bestRating: Math.max(...ratings),
    worstRating: Math.min(...ratings),
    alternateName: found?.step.label ?? verdict,
  };
}

function itemReviewed(annotation: MachineAnnotation, { article, claimant }: ReviewOptions): JsonObject {
  const work = {
    '@type': 'CreativeWork',
    name: article.title,
    ...(article.url === null ? {} : { url: article.url }),
    ...(article.date === null ? {} : { datePublished: article.date }),
  };
  const speaker = claimant(annotation);
  const author =
    speaker === null
      ? { '@type': 'Organization', name: article.author ?? article.title }
      : { '@type': 'Person', name: speaker };
  return { '@type': 'Claim', author, appearance: work, firstAppearance: work };
}

function reviewOf(annotation: MachineAnnotation, verdict: string, options: ReviewOptions): JsonObject {
  const { publisher, url, house, today } = options;
  const checker = { '@type': 'Person', name: annotation.creator ?? 'Unknown' };
  return {
    '@context': 'https://schema.org',
    '@type': 'ClaimReview',
    url: url ?? annotation.id,
    claimReviewed: annotation.exact ?? options.article.title,
    author: publisher === null ? checker : { '@type': 'Organization', name: publisher },
    datePublished: annotation.modified ?? annotation.created ?? today,
    reviewRating: ratingOf(verdict, house),
    itemReviewed: itemReviewed(annotation, options),
    ...(annotation.note === '' ? {} : { reviewBody: annotation.note }),
  };
}

/** The verdicts as schema.org's ClaimReview. What is not signed off is refused unless forced: publishing is for good. */
export function exportClaimReviews(annotations: readonly MachineAnnotation[], options: ReviewOptions): ClaimReviews {
  const rated = annotations.filter(({ kind, verdict }) => kind === 'check' && verdict !== null);
  const refused = rated.filter(({ status }) => !options.isForced && status !== 'signed-off');
  const published = rated.filter((annotation) => !refused.includes(annotation));
  return { reviews: published.map((each) => reviewOf(each, each.verdict ?? '', options)), refused };
}
