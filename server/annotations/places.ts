import type { Span } from '../core/span';
import { anchor, judge } from './anchor';
import { isMaterialChange } from './changed';
import { codePointsOf, type CodePoints } from './codePoints';
import { likeness } from './context';
import type { Annotation } from './fold';
import { follow, type Edit } from './follow';
import { inTextOrder, type PlacedAnnotation } from './placed';
import { orphan, type Placement } from './placement';
import { currentStatus, type Practice } from './status';
import type { Target, TextTarget } from './target';
import { foldWords } from './typography';

/** Where an annotation stands in a text that is being edited. */
export interface Place {
  readonly annotation: Annotation;
  /** Null where its words have gone, or were never found. */
  readonly span: Span | null;
  /** Where its words went, in the text as it is now; null while they stand, and where they were never found. */
  readonly lostAt: number | null;
  /** Its words have been looked for since something happened to them. */
  readonly isSettled: boolean;
}

/** What is left of changed words must be this much like them; else they are looked for like words that went. */
const leastLikeness = 0.5;
/** The same where they have grown to more than twice their length: of so much else a part is soon alike by chance. */
const leastLikenessOfGrown = 0.7;

const unfound = (annotation: Annotation): Place => ({ annotation, span: null, lostAt: null, isSettled: false });

const targetKey = ({ target }: Annotation): string => JSON.stringify(target);

/**
 * The places of annotations in a text. Those that were there before stay where they have been followed to, unless they
 * have been put on other words.
 */
export function placesIn(
  text: string,
  annotations: readonly Annotation[],
  before: readonly Place[] = [],
): readonly Place[] {
  const known = new Map(before.map((place) => [place.annotation.id, place]));
  const places = annotations.map((annotation) => {
    const place = known.get(annotation.id);
    return place && targetKey(place.annotation) === targetKey(annotation)
      ? { ...place, annotation }
      : unfound(annotation);
  });
  return searchAgain(text, places);
}

function followed(place: Place, edit: Edit): Place {
  const { annotation, span, lostAt, isSettled } = place;
  const grown = edit.length - (edit.end - edit.start);
  if (!span) {
    if (lostAt === null || edit.start >= lostAt) return place;
    return { annotation, span, lostAt: edit.end <= lostAt ? lostAt + grown : edit.start, isSettled };
  }
  if (edit.start >= span.end) return place;
  const moved = follow(span, edit);
  const isUntouched = edit.end <= span.start;
  return { annotation, span: moved, lostAt: moved ? null : edit.start, isSettled: isUntouched && isSettled };
}

/** The places after an edit; cheap, for it happens at every keystroke. */
export const followEdit = (places: readonly Place[], edit: Edit): readonly Place[] =>
  places.map((place) => followed(place, edit));

const isOnWords = ({ target }: Annotation): boolean => typeof target === 'object';

/** Whether a search may find words that have gone, or are not what they were. */
export const wantSearch = (places: readonly Place[]): boolean =>
  places.some(({ annotation, span, isSettled }) => isOnWords(annotation) && (!isSettled || !span));

interface Search {
  readonly text: string;
  readonly codePoints: CodePoints;
}

const isUnchanged = (text: string, { exact }: TextTarget, { start, end }: Span): boolean =>
  !isMaterialChange(exact, text.slice(start, end));

/** Words that are looked for: new ones, those that something happened to, and those that have come back. */
function isWanted({ text }: Search, { annotation: { target }, span, isSettled }: Place): boolean {
  if (typeof target !== 'object' || (span && isUnchanged(text, target, span))) return false;
  return !isSettled || text.includes(target.exact);
}

/** What to give to `anchor`: words that stand vouch for where the others may have gone. */
function targetNow(search: Search, place: Place, wanted: boolean): Target {
  const { text, codePoints } = search;
  const { annotation, span, lostAt } = place;
  const { target } = annotation;
  if (typeof target !== 'object') return 'elsewhere';
  const at = span?.start ?? lostAt;
  if (wanted) return { ...target, start: at === null ? target.start : codePoints.toCodePoints(at) };
  if (!span) return 'elsewhere';
  const exact = text.slice(span.start, span.end);
  return { exact, prefix: null, suffix: null, start: codePoints.toCodePoints(span.start) };
}

/** A place after its words were looked for. Changed words stay where they are, if not too little is left of them. */
function found({ text }: Search, place: Place, { span, isChanged }: Placement): Place {
  const { annotation, span: last, lostAt } = place;
  const { target } = annotation;
  if (typeof target !== 'object') return place;
  const isLeft = ({ start, end }: Span): boolean => {
    const least = end - start > 2 * target.exact.length ? leastLikenessOfGrown : leastLikeness;
    return likeness(foldWords(text.slice(start, end)), foldWords(target.exact)) >= least;
  };
  const isBack = span !== null && !isChanged;
  const kept = last && !isBack && isLeft(last) ? last : span;
  return { annotation, span: kept, lostAt: kept ? null : (last?.start ?? lostAt), isSettled: true };
}

/** Without what was typed at its ends and does not count, white space mostly, where the words are still as they were. */
function narrowed(text: string, place: Place): Place {
  const { annotation, span } = place;
  const { target } = annotation;
  if (!span || typeof target !== 'object' || !isUnchanged(text, target, span)) return place;
  const at = text.slice(span.start, span.end).indexOf(target.exact);
  const start = span.start + at;
  return at < 0 ? place : { ...place, span: { start, end: start + target.exact.length } };
}

/**
 * Looks for the words that have gone or changed since the last search, and for orphans whose words have come back. Takes
 * time: to be called when nobody is typing.
 */
export function searchAgain(text: string, places: readonly Place[]): readonly Place[] {
  const search = { text, codePoints: codePointsOf(text) };
  const wanted = places.map((place) => isWanted(search, place));
  const settled = places.map((place) => (place.isSettled ? place : { ...narrowed(text, place), isSettled: true }));
  if (!wanted.includes(true)) return settled;
  const placements = anchor(
    text,
    places.map((place, index) => targetNow(search, place, wanted[index] === true)),
  );
  return settled.map((place, index) => {
    const placement = placements[index];
    return placement && wanted[index] === true ? found(search, place, placement) : place;
  });
}

function placementOf(text: string, { annotation: { target }, span }: Place, codePoints: CodePoints): Placement {
  if (target === 'article') return { placement: 'placed', span: { start: 0, end: text.length }, isChanged: false };
  return span && target !== 'elsewhere' ? judge(text, target, span, codePoints) : orphan;
}

/** The annotations with their places and what follows from them, in text order; orphans last. */
export function placedIn(text: string, places: readonly Place[], practice: Practice): readonly PlacedAnnotation[] {
  const codePoints = codePointsOf(text);
  const placed = places.map((place) => {
    const placement = placementOf(text, place, codePoints);
    return { annotation: place.annotation, placement, status: currentStatus(place.annotation, placement, practice) };
  });
  return placed.sort(inTextOrder);
}
