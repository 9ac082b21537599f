import { anchor } from './anchor';
import type { Annotation, Status } from './fold';
import type { Placement } from './placement';
import { currentStatus, type Practice } from './status';

/** An annotation with its place in a text. */
export interface PlacedAnnotation {
  readonly annotation: Annotation;
  readonly placement: Placement;
  readonly status: Status;
}

const startOf = ({ placement }: PlacedAnnotation): number => placement.span?.start ?? Number.MAX_SAFE_INTEGER;

/** Orphans come last. */
export const inTextOrder = (a: PlacedAnnotation, b: PlacedAnnotation): number => startOf(a) - startOf(b);

/** Places the annotations of an article in its text, in the order of the text; orphans come last. */
export function placeAll(
  text: string,
  annotations: readonly Annotation[],
  practice: Practice,
): readonly PlacedAnnotation[] {
  const placements = anchor(
    text,
    annotations.map(({ target }) => target),
  );
  return annotations
    .flatMap((annotation, index) => {
      const placement = placements[index];
      return placement ? { annotation, placement, status: currentStatus(annotation, placement, practice) } : [];
    })
    .sort(inTextOrder);
}
