export interface Subject {
  /** Index of the head word. */
  readonly head: number;
  /** Stands beside the cue as its own subject; false where it is that of a clause around it. */
  readonly own: boolean;
}
