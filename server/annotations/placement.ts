import type { Span } from '../core/span';

/**
 * Where an annotation stands in the text.
 *
 * - `placed`: the words, where they were.
 * - `moved`: the words, at another place.
 * - `fuzzy`: words much like them, between what stood around them.
 * - `orphan`: nowhere, or nowhere for sure.
 */
export type PlacementKind = 'placed' | 'moved' | 'fuzzy' | 'orphan';

export interface Placement {
  readonly placement: PlacementKind;
  /** In UTF-16 code units; null for an orphan. */
  readonly span: Span | null;
  /** The words are others than those that were annotated; white space and typography do not count. */
  readonly isChanged: boolean;
}

export const orphan: Placement = { placement: 'orphan', span: null, isChanged: false };
