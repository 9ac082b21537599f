/** Whom a mention means, how sure that is, and who else it may be. */
import type { Possible } from './antecedents';
import type { Entity } from './entity';

/** Whom a mention means. */
export interface Identity extends Possible {
  /** Others whom it may mean, the likeliest first. */
  readonly rivals: readonly Possible[];
}

/** What a search finds: nobody known where `entity` is null. */
export type Search = Omit<Identity, 'entity'> & { readonly entity: Entity | null };

/** How sure it is that a name means whom it names; 0 to 1. */
export const sureName = 0.99;

export const nobodyElse: readonly Possible[] = [];

export const someoneNew: Search = { entity: null, probability: sureName, rivals: nobodyElse };

export const isIdentity = (search: Search): search is Identity => search.entity !== null;

export const sure = (entity: Entity): Identity => ({ entity, probability: sureName, rivals: nobodyElse });

export function identityOf(possible: readonly Possible[]): Identity | null {
  const best = possible[0];
  return best ? { entity: best.entity, probability: best.probability, rivals: possible.slice(1) } : null;
}
