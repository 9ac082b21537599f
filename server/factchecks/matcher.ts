import type { FactCheckIndex } from './factCheckIndex';
import { matchClaim, type Match } from './match';

/** Claims that are remembered; beyond it they are looked for anew, so that memory stays bounded. */
const mostClaims = 20_000;

/**
 * Matches claims one at a time, so that whoever has the time to give decides when.
 *
 * @example After `matcher.want(claim)` and `matcher.work()` the matches are `matcher.of(claim)`.
 */
export class Matcher {
  private readonly known = new Set<string>();
  private readonly found = new Map<string, readonly Match[]>();
  private readonly lengths = new Set<number>();
  private readonly waiting = new Set<string>();

  constructor(private readonly index: FactCheckIndex) {}

  /** The matches that are known; none where it has not been looked for them yet. */
  of(claim: string): readonly Match[] {
    return this.found.get(claim) ?? [];
  }

  /** False where no claim of this length is known to match: sparing to ask for all claims of a text at every key. */
  mayKnow(length: number): boolean {
    return this.lengths.has(length);
  }

  /** Lets the claim wait for `work` unless that has been done. */
  want(claim: string): void {
    if (!this.known.has(claim)) this.waiting.add(claim);
  }

  get isDone(): boolean {
    return this.waiting.size === 0;
  }

  /** Matches the claim that has waited longest; tells whether that found anything. */
  work(): boolean {
    const [claim] = this.waiting;
    if (claim === undefined) return false;
    this.waiting.delete(claim);
    if (this.known.size >= mostClaims) this.forget();
    this.known.add(claim);
    const matches = matchClaim(this.index, claim);
    if (matches.length === 0) return false;
    this.found.set(claim, matches);
    this.lengths.add(claim.length);
    return true;
  }

  private forget(): void {
    this.known.clear();
    this.found.clear();
    this.lengths.clear();
  }
}
