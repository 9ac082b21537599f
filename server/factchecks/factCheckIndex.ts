import type { FactCheck } from '../core/index';
import { findInSegment, type Segment } from './segment';
import { termsOf } from './terms';

/** A check found by its words, before it is read what the words say. */
export interface Candidate {
  readonly check: FactCheck;
  /** 0 to 1: what the two statements share of their terms, rare ones weighing more. */
  readonly overlap: number;
}

/** How many places of terms a search may visit: the rarest terms tell most, and frequent ones cost most. */
const mostPlaces = 1000;
const fewestTerms = 2;
/** Of each segment only the best documents can hold the same statement. */
const mostOfSegment = 5;
const mostCandidates = 8;
const leastOverlap = 0.6;
/** Two statements that share only two words, be they rare, are about different things as often as not. */
const fewestShared = 3;
/** Terms weigh as in an index of at least this many checks: a small one knows too few to tell rare words. */
const leastSize = 10_000;

/**
 * All fact-checks that are known, to be searched by the words of a claim.
 *
 * @example `new FactCheckIndex(segments).candidates('The bridge cost 40 million euros.')`
 */
export class FactCheckIndex {
  private readonly counts = new Map<string, number>();
  readonly size: number;

  constructor(private readonly segments: readonly Segment[]) {
    for (const { counts } of segments) {
      for (const [term, count] of counts) this.counts.set(term, (this.counts.get(term) ?? 0) + count);
    }
    this.size = segments.reduce((sum, { checks }) => sum + checks.length, 0);
  }

  /** Checks of statements that could be the same, most alike first; at most eight. */
  candidates(claim: string): readonly Candidate[] {
    const terms = termsOf(claim);
    const rarest = this.rarest(terms);
    if (rarest.length === 0) return [];
    const found = this.segments.flatMap((segment) => findInSegment(segment, rarest, mostOfSegment));
    return found
      .map((check) => ({ check, overlap: this.overlap(terms, new Set(termsOf(check.claim))) }))
      .filter(({ overlap }) => overlap >= leastOverlap)
      .sort((a, b) => b.overlap - a.overlap)
      .slice(0, mostCandidates);
  }

  private rarest(terms: readonly string[]): readonly string[] {
    const known = terms.filter((term) => this.counts.has(term)).sort((a, b) => this.countOf(a) - this.countOf(b));
    let places = 0;
    return known.filter((term, at) => (places += this.countOf(term)) <= mostPlaces || at < fewestTerms);
  }

  private countOf(term: string): number {
    return this.counts.get(term) ?? 0;
  }

  /** Weight of what is shared, twice, by the weight of both (Dice), a term weighing its inverse frequency. */
  private overlap(a: readonly string[], b: ReadonlySet<string>): number {
    const shared = a.filter((term) => b.has(term));
    return shared.length < fewestShared ? 0 : (2 * this.weigh(shared)) / (this.weigh(a) + this.weigh([...b]));
  }

  private weigh(terms: readonly string[]): number {
    const size = Math.max(this.size, leastSize);
    return terms.reduce((sum, term) => sum + Math.log(1 + size / (this.countOf(term) + 0.5)), 0);
  }
}
