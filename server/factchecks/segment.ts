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

/** Raised when terms or layout change, so that what earlier versions have saved is not taken for ours. */
const format = 'factmark-segment-1';

/** How many checks make a segment. Of more, saving one would keep the reader waiting for a key. */
export const segmentSize = 5000;

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

/** The segment as text that `loadSegment` reads back. */
export const saveSegment = ({ checks, counts, search }: Segment): string =>
  JSON.stringify({ format, checks, counts: [...counts], search: JSON.stringify(search) });

/** Null where the text is not what `saveSegment` of this version has written. */
export function loadSegment(text: string): Segment | null {
  try {
    const saved = JSON.parse(text) as Saved;
    if (saved.format !== format) return null;
    const search = MiniSearch.loadJSON<Indexed>(saved.search, options());
    if (search.documentCount !== saved.checks.length) return null;
    return { checks: saved.checks, counts: new Map(saved.counts), search };
  } catch {
    return null;
  }
}

interface Saved {
  readonly format: unknown;
  readonly checks: readonly FactCheck[];
  readonly counts: readonly (readonly [string, number])[];
  readonly search: string;
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
