import type { Span } from './span';

/** A fact-check that somebody has published, as its record says (schema.org `ClaimReview`). */
export interface FactCheck {
  /** The statement that was checked, in the publisher's words. */
  readonly claim: string;
  readonly claimant: string | null;
  readonly publisher: string;
  /** The publisher's own rating: `Mostly false`. */
  readonly rating: string;
  /** Of the publication, `2024-05-31`. */
  readonly date: string | null;
  /** Of the published article; http or https. */
  readonly url: string;
}

/** Words of the article of which fact-checks are known. One of the two lists has something in it. */
export interface CheckedBefore extends Span {
  /** Checks of the same statement as far as rules can tell, most alike first; `likeness` is 0 to 1. */
  readonly checks: readonly (FactCheck & { readonly likeness: number })[];
  /** What an online search answered, in its order, when the reader asked for it. */
  readonly lookedUp: readonly FactCheck[];
}
