import type { DisputeKind, Proposition, Sentence, Token } from '../model';
import type { Range } from './clause';

/** Whose words a token stands in: a source's (inside a quote, or in the first person), or the narrator's. */
export type Voice = 'source' | 'narrator';

/** A sentence as the detectors read it. */
export interface Reading {
  readonly sentence: Sentence;
  readonly tokens: readonly Token[];
  readonly voiceAt: (index: number) => Voice;
  /** Lemmas of the verbs that somebody has been asked about in the paragraph. */
  readonly asked: ReadonlySet<string>;
}

/** A disputed statement found at a token, before it is known whose it is. */
export interface Cue {
  readonly kind: DisputeKind;
  /** The words that dispute. */
  readonly marker: Range;
  /** The clause that is disputed. */
  readonly clause: Range;
  /** Who disputes: the subject of the verb at this index, the source whose words these are, or the narrator. */
  readonly disputer: number | Voice;
  /** Template of the reason; the marker's words go into it. */
  readonly why: string;
  /** What a denial denies, as far as its words tell. */
  readonly proposition?: Proposition | null;
}

/** Looks at a token whose lemma or form is one of its `triggers`. */
export interface Detector {
  readonly triggers: Iterable<string>;
  readonly detect: (reading: Reading, index: number) => Cue | null;
}

/** The last of up to `reach` tokens before `index` that the test accepts, as index; -1 where there is none. */
export function lastBefore(
  tokens: readonly Token[],
  index: number,
  reach: number,
  test: (token: Token) => boolean,
): number {
  for (let at = index - 1; at >= Math.max(0, index - reach); at -= 1) {
    const token = tokens[at];
    if (token && test(token)) return at;
  }
  return -1;
}

/** Up to `count` tokens before `index`. */
export const before = (tokens: readonly Token[], index: number, count: number): readonly Token[] =>
  tokens.slice(Math.max(0, index - count), Math.max(0, index));

/** Up to `count` tokens after `index`. */
export const after = (tokens: readonly Token[], index: number, count: number): readonly Token[] =>
  tokens.slice(index + 1, index + 1 + count);
