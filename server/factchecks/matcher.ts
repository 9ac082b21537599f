import type { FactCheckIndex } from './factCheckIndex';
import { matchClaim, type Match } from './match';

/** Claims whose matches are kept; beyond it they are looked for anew, so that memory stays bounded. */
const mostClaims = 20_000;

/**
 * Matches claims one at a time, so that whoever has the time to give decides when.
 *
 * @example `matcher.of(claim)` is undefined; after `matcher.work()` it is the list of matches.
 */
export class Matcher {
  private readonly known = new Map<string, readonly Match[]>();
  private readonly waiting = new Set<string>();

  constructor(private readonly index: FactCheckIndex) {}

  /** What is known to match; where that is not known yet, the claim waits for `work`. */
  of(claim: string): readonly Match[] | undefined {
    const matches = this.known.get(claim);
    if (!matches) this.waiting.add(claim);
    return matches;
  }

  get isDone(): boolean {
    return this.waiting.size === 0;
  }

  /** Matches the claim that has waited longest; tells whether that found anything. */
  work(): boolean {
    const [claim] = this.waiting;
    if (claim === undefined) return false;
    this.waiting.delete(claim);
    if (this.known.size >= mostClaims) this.known.clear();
    const matches = matchClaim(this.index, claim);
    this.known.set(claim, matches);
    return matches.length > 0;
  }
}
