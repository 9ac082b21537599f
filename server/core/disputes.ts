import { accusation } from './disputes/allegation';
import { falsely, lie, notFound, phraseChallenge, soCalled, unproven, untrue } from './disputes/challenge';
import { spanOf, subjectOf } from './disputes/clause';
import { statedContradiction } from './disputes/contradiction';
import { deniedDeed, deniedPerson, deniedWrong } from './disputes/counter';
import type { Cue, Detector, Reading, Voice } from './disputes/cue';
import { explicitDenial, insistedDenial, phraseDenial } from './disputes/denial';
import { message } from './message';
import type { DisputeKind, LocalDispute, LocalMention, LocalQuote, Sentence } from './model';
import { bySpan, contains, covers, overlaps, type Span } from './span';

/** A paragraph as far as disputed statements need it; all spans are relative to `text`. */
export interface DisputeContext {
  readonly text: string;
  readonly sentences: readonly Sentence[];
  readonly quotes: readonly LocalQuote[];
  readonly mentions: readonly LocalMention[];
}

const detectors: readonly Detector[] = [
  explicitDenial,
  insistedDenial,
  phraseDenial,
  deniedDeed,
  deniedWrong,
  deniedPerson,
  falsely,
  untrue,
  lie,
  unproven,
  notFound,
  soCalled,
  phraseChallenge,
  statedContradiction,
  accusation,
];

/** Of two findings at one place the earlier kind tells more. */
const precedence: readonly DisputeKind[] = ['denial', 'challenged', 'contradicted', 'allegation'];

const firstPerson = new Set(['i', 'we', 'me', 'us', 'my', 'our']);

const innermost = (quotes: readonly LocalQuote[], offset: number): LocalQuote | undefined =>
  quotes
    .filter((quote) => covers(quote, offset))
    .sort(bySpan)
    .at(-1);

/** A source speaks inside a quote, and wherever somebody says "I" or "we". */
function readSentence(sentence: Sentence, quotes: readonly LocalQuote[]): Reading {
  const { tokens } = sentence;
  const spokenByItself = tokens.some(({ lower }) => firstPerson.has(lower));
  const voiceAt = (index: number): Voice =>
    spokenByItself || innermost(quotes, tokens[index]?.start ?? -1) ? 'source' : 'narrator';
  return { sentence, tokens, voiceAt };
}

const mentionAt = (mentions: readonly LocalMention[], place: Span): number | null => {
  const index = mentions.findIndex((mention) => overlaps(mention, place));
  return index < 0 ? null : index;
};

/** Who disputes: the subject of the disputing verb, the one who is quoted, or the narrator. */
function disputerOf(cue: Cue, { tokens }: Reading, context: DisputeContext): LocalDispute['by'] {
  const marker = tokens[cue.marker.from];
  if (cue.disputer === 'narrator') return 'narrator';
  if (typeof cue.disputer === 'number') {
    const subject = tokens[subjectOf(tokens, cue.disputer) ?? -1];
    return subject ? mentionAt(context.mentions, subject) : null;
  }
  const quote = marker && innermost(context.quotes, marker.start);
  return quote?.candidates[0]?.mention ?? null;
}

function place(cue: Cue, reading: Reading, context: DisputeContext): LocalDispute {
  const { text } = context;
  const first = reading.tokens[cue.marker.from];
  const direct = context.quotes.some((quote) => quote.kind === 'direct' && first && contains(quote, first));
  const span = spanOf(text, reading.sentence, cue.clause, cue.disputer === 'source' && direct);
  const marker = spanOf(text, reading.sentence, cue.marker, false);
  return {
    ...span,
    kind: cue.kind,
    by: disputerOf(cue, reading, context),
    marker,
    why: message(cue.why, text.slice(marker.start, marker.end)),
  };
}

/** Keeps one finding where several overlap. */
function withoutOverlaps(found: readonly LocalDispute[]): readonly LocalDispute[] {
  const kept: LocalDispute[] = [];
  const ranked = [...found].sort((a, b) => precedence.indexOf(a.kind) - precedence.indexOf(b.kind) || bySpan(a, b));
  for (const each of ranked) if (!kept.some((other) => overlaps(other, each))) kept.push(each);
  return kept.sort(bySpan);
}

/**
 * Finds the statements of a paragraph that somebody denies, calls untrue, or reports as unproven.
 *
 * @example `Ruiz denied the report` is a denial by Ruiz, `We didn’t raid the office` inside a quote one by its speaker.
 */
export function findDisputes(context: DisputeContext): readonly LocalDispute[] {
  return context.sentences.flatMap((sentence) => {
    const reading = readSentence(sentence, context.quotes);
    const cues = reading.tokens.flatMap((_, index) =>
      detectors.map((detect) => detect(reading, index)).filter((cue) => cue !== null),
    );
    return withoutOverlaps(cues.map((cue) => place(cue, reading, context)));
  });
}
