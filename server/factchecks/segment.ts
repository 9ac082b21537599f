import MiniSearch, { type Options } from 'minisearch';
import type { FactCheck } from '../core/index';
import { pack, unpack } from './row';
import { termsOf } from './terms';

/** Fact-checks with their full-text index. Segments are never changed: an index is a list of them. */
export interface Segment {
  /** Packed: of 100,000 few are ever looked at. */
  readonly checks: readonly string[];
  /** In how many of the checks a term occurs. */
  readonly counts: ReadonlyMap<string, number>;
  readonly search: MiniSearch<Indexed>;
}

interface Indexed {
  readonly id: number;
  /** Joined by blanks. */
  readonly terms: string;
}

/**
 * How many checks make a segment. One index of all would have to grow its tables while a key waits; many small ones
 * hold every frequent term once each.
 */
export const segmentSize = 20_000;

const options = (): Options<Indexed> => ({
  fields: ['terms'],
  tokenize: (text) => text.split(' '),
  processTerm: (term) => term, // They are terms already.
  autoVacuum: false,
});

/**
 * So many checks are one document of the search. MiniSearch keeps some 300 bytes of each document besides its words, and
 * of words that neighbours share it keeps one place; which of them is meant is soon found out.
 */
const perDocument = 4;

/** An index that is being filled, check by check. */
export class SegmentBuilder {
  private readonly checks: string[] = [];
  private readonly counts = new Map<string, number>();
  private readonly search = new MiniSearch<Indexed>(options());
  /** Terms of the checks that do not make a document yet. */
  private terms: string[] = [];

  get size(): number {
    return this.checks.length;
  }

  add(check: FactCheck): void {
    const terms = termsOf(check.claim);
    for (const term of terms) this.counts.set(term, (this.counts.get(term) ?? 0) + 1);
    this.terms.push(...terms);
    this.checks.push(pack(check));
    if (this.checks.length % perDocument === 0) this.closeDocument();
  }

  build(): Segment {
    if (this.terms.length > 0) this.closeDocument();
    return { checks: this.checks, counts: this.counts, search: this.search };
  }

  private closeDocument(): void {
    this.search.add({ id: this.search.documentCount, terms: this.terms.join(' ') });
    this.terms = [];
  }
}

/** The checks among which are those that share most with some terms: of the `most` documents that do. */
export function findInSegment(
  { checks, search }: Segment,
  terms: readonly string[],
  most: number,
): readonly FactCheck[] {
  const documents = search.search(terms.join(' ')).slice(0, most);
  return documents.flatMap(({ id }) => {
    const from = (id as number) * perDocument;
    return checks.slice(from, from + perDocument).map(unpack);
  });
}
