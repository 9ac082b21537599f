import type { Annotation, Status } from './fold';
import type { Placement } from './placement';
import type { House } from './scales';
import { validSignOffs } from './signOff';

/** How a house works. */
export interface Practice {
  readonly house: House;
  /** How many others must sign off a verdict. */
  readonly signOffs: number;
}

const isDone = (status: Status): boolean => status === 'checked' || status === 'signed-off';

/**
 * The status to show: what the checker set, raised by sign-offs, and called into question where the words that were
 * checked have changed.
 */
export function currentStatus(annotation: Annotation, placement: Placement, practice: Practice): Status {
  const { status, verdict } = annotation;
  if (placement.isChanged && verdict !== null && isDone(status)) return 'needs-recheck';
  const isSignedOff =
    status === 'checked' && verdict !== null && validSignOffs(annotation, practice.house).length >= practice.signOffs;
  return isSignedOff ? 'signed-off' : status;
}
