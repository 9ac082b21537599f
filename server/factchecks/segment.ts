import MiniSearch, { type Options } from 'minisearch';
import type { FactCheck } from '../core/index';
import { termsOf } from './terms';

/** Fact-checks with their full-text index. Segments are never changed: an index is a list of them. */
export interface Segment {
  readonly checks: readonly FactCheck[];
  /** In how many of the checks a term occurs. */
  readonly counts: ReadonlyMap<string, number>;
  readonly search: MiniSearch<Indexed>;
}

interface Indexed {
  readonly id: number;
  readonly claim: string;
}

/**
 * How many checks make a segment. One index of all would have to grow its tables while a key waits; many small ones
 * hold every frequent term once each.
 */
export const segmentSize = 20_000;

const options = (): Options<Indexed> => ({
  fields: ['claim'],
  tokenize: (text) => [...termsOf(text)],
  processTerm: (term) => term, // They are terms already.
  autoVacuum: false,
});

/** An index that is being filled, check by check. */
export class SegmentBuilder {
  private readonly checks: FactCheck[] = [];
  private readonly counts = new Map<string, number>();
  private readonly search = new MiniSearch<Indexed>(options());

  get size(): number {
    return this.checks.length;
  }

  add(check: FactCheck): void {
    this.search.add({ id: this.checks.length, claim: check.claim });
    this.checks.push(check);
    for (const term of termsOf(check.claim)) this.counts.set(term, (this.counts.get(term) ?? 0) + 1);
  }

  build(): Segment {
    return { checks: this.checks, counts: this.counts, search: this.search };
  }
}

/** The checks that share most with some terms, at most `most` of them. */
export function findInSegment(
  { checks, search }: Segment,
  terms: readonly string[],
  most: number,
): readonly FactCheck[] {
  const results = search.search(terms.join(' '), { tokenize: (text) => text.split(' ') });
  return results.slice(0, most).flatMap(({ id }) => checks[id as number] ?? []);
}
