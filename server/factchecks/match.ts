import type { CheckedBefore } from '../core/index';
import { canBeSame } from './compare';
import type { FactCheckIndex } from './factCheckIndex';
import { readClaim } from './statement';

export type Match = CheckedBefore['checks'][number];

/**
 * The published checks of the statement that a claim makes, most alike first. Found by full text, then compared by
 * rules: a check is left out rather than shown for another statement.
 *
 * @example `matchClaim(index, 'Russia did not attack Ukraine.')`
 */
export function matchClaim(index: FactCheckIndex, claim: string): readonly Match[] {
  const candidates = index.candidates(claim);
  if (candidates.length === 0) return [];
  const statement = readClaim(claim);
  const urls = new Set<string>();
  return (
    candidates
      .filter(({ check }) => canBeSame(statement, readClaim(check.claim)))
      // The same record may stand in several feeds.
      .filter(({ check: { url } }) => !urls.has(url) && urls.add(url))
      .map(({ check, overlap }) => ({ ...check, likeness: overlap }))
  );
}
