/** What a cue attributes in a unit of narration: the cue, who speaks, and where the content lies. */
import { type TokenRange } from './contentEnds';
import type { Place } from './contents';
import type { CueVerb } from './lexicon/cues';
import type { Span } from './span';
import { tokenAt, type Tree } from './tree';
import type { Unit } from './units';

export interface Frame {
  /** Null where a phrase or a noun attributes: "according to", "his claim that". */
  readonly verb: CueVerb | null;
  /** Range of the cue's words. */
  readonly cue: TokenRange;
  /** Head word of the speaker; null where nobody is named ("it was said that"). */
  readonly speaker: number | null;
  /** The speaker stands right beside the cue, as its own subject. */
  readonly ownSubject: boolean;
  readonly contents: readonly TokenRange[];
  readonly place: Place;
  /** Report of speech; false for opinions and feelings, which count only with quoted words. */
  readonly speech: boolean;
}

/** The sentence around a word: between the ends of sentences and the quotations that stand in the unit as one word. */
export function boundsOf(unit: Unit, index: number): TokenRange {
  const { tree, slots } = unit;
  const isEnd = (at: number): boolean =>
    /^(?:[.!?]+|…|\.{3})$/.test(tokenAt(tree, at)?.text ?? '') || slots.some((slot) => Math.abs(slot.token - at) <= 1);
  let from = index;
  while (from > 0 && !isEnd(from - 1)) from -= 1;
  let to = index + 1;
  while (to < tree.tokens.length && !isEnd(to)) to += 1;
  return { from, to };
}

/** The text span of a token range. */
export const spanOf = (tree: Tree, { from, to }: TokenRange): Span => ({
  start: tokenAt(tree, from)?.start ?? 0,
  end: tokenAt(tree, to - 1)?.end ?? 0,
});
