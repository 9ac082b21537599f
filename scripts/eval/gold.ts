/** What annotators wrote down, and how it is read from JSON lines. All spans are UTF-16 code units, half-open. */
import type { QuoteKind, Span } from '../../server/core/index';

export interface GoldQuote extends Span {
  readonly kind: QuoteKind;
  /** Where the text names the speaker; null where it does not. */
  readonly speaker: Span | null;
  /** Who that is; null where the annotators did not say. */
  readonly name: string | null;
  /** Empty where there is none. */
  readonly cue: string;
  readonly cueSpan: Span | null;
  /** False for a belief or an intention: "wants", "plans to". */
  readonly isSpeech: boolean;
}

export interface GoldText {
  readonly id: string;
  readonly text: string;
}

export interface GoldArticle extends GoldText {
  readonly quotes: readonly GoldQuote[];
}

/** A text with the one label "worth checking" or not. */
export interface GoldClaim extends GoldText {
  readonly isWorthChecking: boolean;
}

export interface GoldDispute extends Span {
  /** As in the machine output: `denial`, `challenged`, `contradicted`, `allegation`. */
  readonly kind: string;
  /** The annotator was unsure of it: counts neither way. */
  readonly isUnsure: boolean;
}

export interface GoldDisputes extends GoldText {
  readonly spans: readonly GoldDispute[];
}

/** What the lines of a file are annotated with. */
export type Dataset =
  | { readonly task: 'quotes'; readonly records: readonly GoldArticle[] }
  | { readonly task: 'checkworthy'; readonly records: readonly GoldClaim[] }
  | { readonly task: 'disputed'; readonly records: readonly GoldDisputes[] };

/** A line as it stands in the file; which of the optional fields it has tells the task. */
interface Line extends GoldText {
  readonly quotes?: readonly QuoteLine[];
  readonly spans?: readonly (Span & { readonly label: string; readonly confidence?: string })[];
  readonly label?: number | boolean | string;
}

interface QuoteLine extends Span {
  readonly type: QuoteKind;
  readonly speaker_start?: number | null;
  readonly speaker_end?: number | null;
  readonly speaker_canonical?: string | null;
  readonly cue_start?: number | null;
  readonly cue_end?: number | null;
  readonly cue_text?: string | null;
  readonly cue_is_report_verb?: boolean | null;
}

const spanOf = (start: number | null | undefined, end: number | null | undefined): Span | null =>
  typeof start === 'number' && typeof end === 'number' ? { start, end } : null;

const readQuote = (line: QuoteLine): GoldQuote => ({
  start: line.start,
  end: line.end,
  kind: line.type,
  speaker: spanOf(line.speaker_start, line.speaker_end),
  name: line.speaker_canonical ?? null,
  cue: line.cue_text ?? '',
  cueSpan: spanOf(line.cue_start, line.cue_end),
  isSpeech: line.cue_is_report_verb !== false,
});

/**
 * Reads the lines of an annotated file; the first one tells the task. Null where it is annotated with nothing that
 * can be scored. Throws on a line that is not JSON.
 *
 * @example `readGold('{"id":"a","text":"It rained.","label":0}\n')?.task // 'checkworthy'`
 */
export function readGold(jsonLines: string): Dataset | null {
  const lines = jsonLines
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as Line);
  const [first] = lines;
  if (first?.quotes) {
    const records = lines.map(({ id, text, quotes = [] }) => ({ id, text, quotes: quotes.map(readQuote) }));
    return { task: 'quotes', records };
  }
  if (first?.spans) {
    const records = lines.map(({ id, text, spans = [] }) => ({
      id,
      text,
      spans: spans.map(({ start, end, label, confidence }) => ({
        ...{ start, end, kind: label.toLowerCase() },
        isUnsure: confidence === 'low',
      })),
    }));
    return { task: 'disputed', records };
  }
  if (first?.label !== undefined) {
    const records = lines.map(({ id, text, label }) => ({ id, text, isWorthChecking: Number(label) === 1 }));
    return { task: 'checkworthy', records };
  }
  return null;
}
