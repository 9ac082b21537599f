import type { Span } from '../core/span';
import { contextLikeness, intactContext } from './context';
import { mostPlaces } from './occurrences';
import type { Wanted } from './wanted';

/** Surroundings at least this much alike vouch for a place: one side whole, or both by half. */
const enoughContext = 0.5;

/** Of a phrase that stands everywhere only a place with whole surroundings is taken: not all places were looked at. */
const wholeContext = 0.9;

/** The best place must be better than the next by this. */
const margin = 0.1;

/** More places than this are not compared letter by letter. */
const mostCompared = 4;

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

interface Candidate {
  readonly start: number;
  readonly context: number;
}

const byContext = (a: Candidate, b: Candidate): number => b.context - a.context || a.start - b.start;

/** The places with what speaks for them, best first. Only those with most of their surroundings intact are compared. */
function weigh(text: string, wanted: Wanted, places: readonly number[]): readonly Candidate[] {
  const spanAt = (start: number): Span => ({ start, end: start + wanted.exact.length });
  const candidates = places
    .map((place) => place + wanted.lead)
    // Of words without known surroundings all places are the same.
    .map((start) => ({ start, context: intactContext(text, spanAt(start), wanted) ?? 1 }))
    .sort(byContext);
  const isClear = candidates.length === 1 && (candidates[0]?.context ?? 0) >= enoughContext;
  if (isClear) return candidates;
  return candidates
    .slice(0, mostCompared)
    .map(({ start }) => ({ start, context: contextLikeness(text, spanAt(start), wanted) ?? 1 }))
    .sort(byContext);
}

/** The choice between places where words and surroundings are whole. */
export function chooseWhole({ before }: Wanted, places: readonly number[]): Choice {
  const starts = places.map((place) => place + (before ?? '').length);
  const [start] = starts;
  if (start === undefined) return { kind: 'none' };
  return starts.length === 1 ? { kind: 'sure', start } : { kind: 'tie', starts };
}

/** The choice between the places where the words stand unchanged, by what stands around them. */
export function chooseExact(text: string, wanted: Wanted, places: readonly number[]): Choice {
  const candidates = weigh(text, wanted, places);
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
