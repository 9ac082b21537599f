/** The nouns of credited pictures. */
import type { Speaker } from './model';
import type { Span } from './span';

/** What a picture is said to show, by whoever its credit names. Nobody need have said it: it is no quote. */
export interface LocalCaption extends Span {
  /** The word that credits: "Photo". */
  readonly cue: Span;
  /** Index of the mention that is credited. */
  readonly credited: number;
}

export interface Caption extends Span {
  readonly cue: Span;
  readonly credited: Speaker;
  /** Where the credit names them. */
  readonly mention: Span;
}
