import type {
  AnnotationChange,
  WireAnnotation,
  WireAnnotations,
  WireRange,
  WireScaleName,
  WireSetting,
} from '../../server/protocol';
import { comparePositions, touches } from '../positions';

/** What a command is about: an annotation, something found and not yet checked, or any words. */
export interface Spot {
  /** Of the article. */
  readonly uri: string;
  /** The version of the article that the range counts in. */
  readonly version: number;
  /** Null where an annotation is on no words of the article now. */
  readonly range: WireRange | null;
  readonly scale: WireScaleName;
  readonly annotation: WireAnnotation | null;
}

export type AnnotatedSpot = Spot & { readonly annotation: WireAnnotation };

export const isAnnotated = (spot: Spot): spot is AnnotatedSpot => spot.annotation !== null;

const isEmpty = ({ start, end }: WireRange): boolean => comparePositions(start, end) === 0;

const isSame = (a: WireRange, b: WireRange): boolean =>
  comparePositions(a.start, b.start) === 0 && comparePositions(a.end, b.end) === 0;

/** Of what lies around one place the innermost is what begins last and ends first. */
const innermost = <T extends { readonly range: WireRange }>(items: readonly T[]): T | undefined =>
  [...items].sort(
    (a, b) => comparePositions(b.range.start, a.range.start) || comparePositions(a.range.end, b.range.end),
  )[0];

type Placed = WireAnnotation & { readonly range: WireRange };

/** The annotations on places to check that stand somewhere in the text. */
export const placedChecks = ({ annotations }: WireAnnotations): readonly Placed[] =>
  annotations.filter((each): each is Placed => each.kind === 'check' && each.range !== null);

export const spotOf = ({ uri, version }: WireAnnotations, annotation: WireAnnotation): Spot => ({
  uri,
  version,
  range: annotation.range,
  scale: annotation.scale,
  annotation,
});

/**
 * What an editor's selection means: the annotation or the finding on the very words, else the words. A mere cursor means
 * the innermost annotation around it, else the innermost finding; null where there is none.
 */
export function spotAt(annotations: WireAnnotations, selection: WireRange): Spot | null {
  const { uri, version, unchecked } = annotations;
  const isMeant = ({ range }: { readonly range: WireRange }): boolean =>
    isEmpty(selection) ? touches(range, selection.start) : isSame(range, selection);
  const annotation = innermost(placedChecks(annotations).filter(isMeant));
  if (annotation) return spotOf(annotations, annotation);
  const item = innermost(unchecked.filter(isMeant));
  const range = item?.range ?? (isEmpty(selection) ? null : selection);
  return range && { uri, version, range, scale: item?.kind === 'quote' ? 'quotes' : 'claims', annotation: null };
}

/** How a spot comes to say something else; null where it has neither words nor an annotation. */
export function settingChange({ annotation, range }: Spot, setting: WireSetting): AnnotationChange | null {
  if (annotation) return { kind: 'revise', annotation: annotation.id, record: annotation.record, setting };
  return range && { kind: 'mark', range, setting };
}
