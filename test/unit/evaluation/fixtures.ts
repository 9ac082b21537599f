import type { Case, FoundQuote } from '../../../scripts/eval/align';
import type { GoldQuote } from '../../../scripts/eval/gold';
import type { QuoteKind, Span } from '../../../server/core/index';

/** The first place of `words` in `text`. */
export function spanOf(text: string, words: string): Span {
  const start = text.indexOf(words);
  if (start < 0) throw new Error(`“${words}” is not in the text`);
  return { start, end: start + words.length };
}

export interface Told {
  readonly quote: string;
  readonly kind?: QuoteKind;
  readonly speaker?: string;
  readonly cue?: string;
  readonly name?: string;
  readonly confidence?: number;
  readonly isSpeech?: boolean;
}

export const goldQuote = (text: string, told: Told): GoldQuote => ({
  ...spanOf(text, told.quote),
  kind: told.kind ?? 'direct',
  speaker: told.speaker === undefined ? null : spanOf(text, told.speaker),
  name: told.name ?? null,
  cue: told.cue ?? '',
  cueSpan: told.cue === undefined ? null : spanOf(text, told.cue),
  isSpeech: told.isSpeech ?? true,
});

export const foundQuote = (text: string, told: Told): FoundQuote => ({
  ...spanOf(text, told.quote),
  id: 'q1',
  group: 'g1',
  kind: told.kind ?? 'direct',
  cue: told.cue === undefined ? null : spanOf(text, told.cue),
  speaker:
    told.name === undefined && told.speaker === undefined
      ? null
      : {
          id: told.name ?? told.speaker ?? '',
          name: told.name ?? told.speaker ?? '',
          mention: told.speaker === undefined ? null : spanOf(text, told.speaker),
          confidence: told.confidence ?? 0.9,
          why: '',
        },
});

/** An article in which `gold` is annotated and `found` was found. */
export const caseOf = (text: string, gold: readonly Told[], found: readonly Told[]): Case => ({
  id: 'article',
  text,
  quotes: gold.map((told) => goldQuote(text, told)),
  ignored: [],
  found: found.map((told) => foundQuote(text, told)),
  speakers: [],
});
