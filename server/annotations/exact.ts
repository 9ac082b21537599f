import { contextLikeness } from './context';
import { mostPlaces } from './occurrences';
import type { Wanted } from './wanted';

/** Surroundings at least this much alike vouch for a place: one side whole, or both by half. */
const enoughContext = 0.5;

/** Of a phrase that stands everywhere only a place with whole surroundings is taken: not all places were looked at. */
const wholeContext = 0.9;

/** The best place must be better than the next by this. */
const margin = 0.1;

/** Words this long say enough by themselves to be known again without their surroundings, if they stand once only. */
const standsAlone = 20;

/** Where the words stand, as offsets of folded text. */
export type Choice =
  /** The one place. */
  | { readonly kind: 'sure'; readonly start: number }
  /** The one place of the words, but nothing around them is as it was: it may be a repetition. */
  | { readonly kind: 'weak'; readonly start: number }
  /** Places that look the same. */
  | { readonly kind: 'tie'; readonly starts: readonly number[] }
  | { readonly kind: 'none' };

/** Chooses between the places where the words stand unchanged. */
export function chooseExact(text: string, wanted: Wanted, places: readonly number[]): Choice {
  const candidates = places
    .map((place) => {
      const start = place + wanted.lead;
      // Of words without known surroundings all places are the same.
      return { start, context: contextLikeness(text, { start, end: start + wanted.exact.length }, wanted) ?? 1 };
    })
    .sort((a, b) => b.context - a.context);
  const [best, second] = candidates;
  if (!best) return { kind: 'none' };
  const floor = places.length < mostPlaces ? enoughContext : wholeContext;
  if (best.context >= floor) {
    if (!second || best.context - second.context >= margin) return { kind: 'sure', start: best.start };
    const ties = candidates.filter(({ context }) => best.context - context < margin);
    return { kind: 'tie', starts: ties.map(({ start }) => start) };
  }
  const isAlone = !second && wanted.exact.length >= standsAlone;
  return isAlone ? { kind: 'weak', start: best.start } : { kind: 'none' };
}
