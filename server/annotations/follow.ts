import type { Span } from '../core/span';

/** A change of an open document: the stretch that went, and how much text came in its place, in UTF-16 code units. */
export interface Edit extends Span {
  readonly length: number;
}

/**
 * Where a span stands after an edit; null where all of it went. What is typed at its ends stays outside. To be anchored
 * again then: the words may come back, with an undo or from the clipboard.
 *
 * @example `follow({ start: 4, end: 9 }, { start: 0, end: 0, length: 2 })` is `{ start: 6, end: 11 }`
 */
export function follow({ start, end }: Span, edit: Edit): Span | null {
  const grown = edit.length - (edit.end - edit.start);
  if (edit.end <= start) return { start: start + grown, end: end + grown };
  if (edit.start >= end) return { start, end };
  if (edit.start <= start && edit.end >= end) return null;
  if (edit.start < start) return { start: edit.start + edit.length, end: end + grown };
  if (edit.end > end) return { start, end: edit.start };
  return { start, end: end + grown };
}

/** All spans after edits that follow each other, as editors report them; null stays null. */
export const followAll = (spans: readonly (Span | null)[], edits: readonly Edit[]): readonly (Span | null)[] =>
  spans.map((span) => edits.reduce<Span | null>((moved, edit) => moved && follow(moved, edit), span));
