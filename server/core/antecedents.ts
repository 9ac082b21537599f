/** Ranks those whom a pronoun, a description or a shared surname can mean, with the probability of each. */
import type { Entity } from './entity';
import { salience, unknown, type Sought } from './salience';

/** One of those who may be meant; 0 to 1. */
export interface Possible {
  readonly entity: Entity;
  readonly probability: number;
}

/** Nobody looks back further than this for whom a pronoun means, in paragraphs. */
const pronounReach = 3;

/** Beyond these the list tells a journalist nothing. */
const mostPossible = 4;

const byProbability = (a: Possible, b: Possible): number => b.probability - a.probability;

/**
 * Those who may be meant, the likeliest first. What is missing to 1 is the probability that it is somebody else.
 *
 * @param recent in the order of their last mention
 * @example After "Ana Ruiz met Omar Haddad." the pronoun "she" gives Ana Ruiz with about 0.9.
 */
export function rank(recent: readonly Entity[], sought: Sought, reach = pronounReach): readonly Possible[] {
  const found: { entity: Entity; probability: number }[] = [];
  let total = Math.exp(unknown[sought.kind]);
  for (let at = recent.length - 1; at >= 0; at -= 1) {
    const entity = recent[at];
    if (!entity || sought.paragraph - entity.lastSeen.paragraph > reach) break;
    const logit = salience(entity, sought, found.length);
    if (logit === null) continue;
    const odds = Math.exp(logit);
    total += odds;
    found.push({ entity, probability: odds });
  }
  for (const each of found) each.probability /= total;
  return found.sort(byProbability).slice(0, mostPossible);
}
