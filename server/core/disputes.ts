import { accusation } from './disputes/allegation';
import { askedVerbs, deniedAnswer } from './disputes/asked';
import { falsely, lie, notFound, phraseChallenge, soCalled, unproven, untrue } from './disputes/challenge';
import { spanOf, subjectOf } from './disputes/clause';
import { statedContradiction } from './disputes/contradiction';
import { deniedDeed, deniedPerson, deniedWrong } from './disputes/counter';
import type { Cue, Detector, Reading, Voice } from './disputes/cue';
import { explicitDenial, insistedDenial, phraseDenial } from './disputes/denial';
import { isPassive } from './passive';
import { message } from './message';
import type { DisputeKind, LocalDispute, LocalMention, LocalQuote, Sentence } from './model';
import { bySpan, covers, overlaps, type Span } from './span';
import { spread } from './spread';

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
  deniedAnswer,
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

const byTrigger = new Map<string, Set<Detector>>();
for (const detector of detectors) {
  for (const word of detector.triggers) byTrigger.set(word, (byTrigger.get(word) ?? new Set<Detector>()).add(detector));
}

/** Of two findings at one place the earlier kind tells more. */
const precedence: readonly DisputeKind[] = ['denial', 'challenged', 'contradicted', 'allegation'];

const firstPerson = new Set(['i', 'we', 'me', 'us', 'my', 'our']);

/** A sentence with the quotes and mentions that lie in it. */
interface Place extends Reading {
  readonly quotes: readonly LocalQuote[];
  /** Indices into the paragraph's mentions. */
  readonly mentions: readonly (Span & { readonly index: number })[];
}

const innermost = (quotes: readonly LocalQuote[], offset: number): LocalQuote | undefined =>
  quotes
    .filter((quote) => covers(quote, offset))
    .sort(bySpan)
    .at(-1);

/** A source speaks inside a quote, and wherever somebody says "I" or "we". */
function readPlaces({ sentences, quotes, mentions }: DisputeContext): readonly Place[] {
  const quotesIn = spread(sentences, quotes);
  const mentionsIn = spread(
    sentences,
    mentions.map(({ start, end }, index) => ({ start, end, index })),
  );
  const asked = new Set(sentences.flatMap(({ tokens }) => askedVerbs(tokens)));
  return sentences.map((sentence, at) => {
    const { tokens } = sentence;
    const own = quotesIn[at] ?? [];
    const isFirstPerson = tokens.some(({ lower }) => firstPerson.has(lower));
    const voiceAt = (index: number): Voice =>
      isFirstPerson || own.some((quote) => covers(quote, tokens[index]?.start ?? -1)) ? 'source' : 'narrator';
    return { sentence, tokens, voiceAt, asked, quotes: own, mentions: mentionsIn[at] ?? [] };
  });
}

/** Who disputes: the subject of the disputing verb, the one who is quoted, or the narrator. */
function disputerOf({ disputer, marker }: Cue, { tokens, mentions, quotes }: Place): LocalDispute['by'] {
  if (disputer === 'narrator') return 'narrator';
  if (disputer === 'source') {
    const quote = innermost(quotes, tokens[marker.from]?.start ?? -1);
    return quote?.candidates[0]?.mention ?? null;
  }
  // The subject of "That was disputed by the union" disputes nothing.
  const subject = isPassive(tokens, disputer)
    ? tokens.find(({ head, relation }) => head === disputer && relation === 'obl:agent')
    : tokens[subjectOf(tokens, disputer) ?? -1];
  return (subject && mentions.find((mention) => overlaps(mention, subject))?.index) ?? null;
}

function localize(cue: Cue, place: Place, text: string): LocalDispute {
  const offset = place.tokens[cue.marker.from]?.start ?? -1;
  const isDirect = place.quotes.some(({ kind, start, end }) => kind === 'direct' && start <= offset && offset < end);
  const span = spanOf(text, place.sentence, cue.clause, cue.disputer === 'source' && isDirect);
  const marker = spanOf(text, place.sentence, cue.marker, false);
  const why = message(cue.why, text.slice(marker.start, marker.end));
  return { ...span, kind: cue.kind, by: disputerOf(cue, place), marker, why, proposition: cue.proposition ?? null };
}

function cuesAt(place: Place, index: number): readonly Cue[] {
  const { lower = '', lemma = '' } = place.tokens[index] ?? {};
  const detectors = byTrigger.get(lower);
  const others = lemma === lower ? undefined : byTrigger.get(lemma);
  if (!detectors && !others) return [];
  return [...new Set([...(detectors ?? []), ...(others ?? [])])]
    .map(({ detect }) => detect(place, index))
    .filter((cue) => cue !== null);
}

/** Keeps one finding where several overlap: the one whose kind tells more, else the first. */
function withoutOverlaps(found: readonly LocalDispute[]): readonly LocalDispute[] {
  const kept: LocalDispute[] = [];
  for (const each of [...found].sort(bySpan)) {
    const last = kept.at(-1);
    if (!last || !overlaps(last, each)) kept.push(each);
    else if (precedence.indexOf(each.kind) < precedence.indexOf(last.kind)) kept[kept.length - 1] = each;
  }
  return kept;
}

/**
 * Finds the statements of a paragraph that somebody denies, calls untrue, or reports as unproven.
 *
 * @example `Ruiz denied the report` is a denial by Ruiz, `We didn’t raid the office` inside a quote one by its speaker.
 */
export function findDisputes(context: DisputeContext): readonly LocalDispute[] {
  return readPlaces(context).flatMap((place) => {
    const cues = place.tokens.flatMap((_, index) => cuesAt(place, index));
    return withoutOverlaps(cues.map((cue) => localize(cue, place, context.text)));
  });
}
