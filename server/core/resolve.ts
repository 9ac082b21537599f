/** Who says each quote of an article: whom mentions mean, and which quotes go on with the speaker before. */
import { message } from './message';
import type { LocalMention, LocalQuote, Message } from './model';
import type { Paragraph } from './place';
import { bearerOf, type Entity, type Mention } from './entity';
import type { Cast, Identities } from './cast';
import type { Identity } from './identity';

/** A mention by its index in its paragraph, for where it stands may change with the next keystroke. */
export type Spot = Pick<Mention, 'paragraph' | 'index'>;

/** A possible speaker of a quote, before the article has given its speakers ids. */
export interface Voice {
  readonly entity: Entity;
  readonly mention: Spot | null;
  /** 0 to 1. */
  readonly confidence: number;
  readonly why: Message;
}

export interface ResolvedParagraph {
  /** Whom each of its mentions means. */
  readonly entities: readonly (Entity | null)[];
  /** The possible speakers of each of its quotes, best first. */
  readonly voices: readonly (readonly Voice[])[];
  readonly carries: Carries;
}

/** What a paragraph takes over, and what it hands on. */
interface Carries {
  readonly over: Carry | null;
  readonly on: Carry | null;
}

/** Somebody whom an unattributed quote of the next paragraph can take over. */
interface Carry {
  readonly entity: Entity;
  readonly mention: Spot | null;
  readonly reason: keyof typeof carried;
}

/** How sure a speaker is that the paragraph itself does not name, counted as in `attribution.ts`; 0 to 1. */
const carried = {
  continues: { confidence: 0.83, why: message('the quote goes on from the paragraph before') },
  introduced: { confidence: 0.56, why: message('named in the sentence that introduces the quote') },
  previousQuote: { confidence: 0.17, why: message('speaker of the quote before') },
} as const;

const nobody: readonly Voice[] = [];

/** A paragraph with its index and whom its mentions mean. */
interface Resolving extends Paragraph {
  readonly at: number;
  readonly identities: Identities;
  readonly bearers: readonly (Entity | null)[];
  /** Who answers where the layout tells no more. */
  readonly interviewee: Entity | null;
}

/** How sure it is that a name beside a quote is its speaker's; 0 to 1. */
const besideConfidence = 0.86;

/** From this probability on nothing is said of how a mention was understood. */
const certain = 0.97;

/** Others are named from this probability on. */
const plausible = 0.05;

/** "I asked", "Q:": whoever asks is not named, and is not the speaker before. */
const isNarrator = ({ facts }: Resolving, { candidates: [first] }: LocalQuote): boolean =>
  first !== undefined && /^(?:q|i|we|me|us)$/.test(facts.mentions[first.mention]?.key.folded ?? '');

/** How a mention that is no name was understood. */
function understood({ name, kind }: LocalMention, { entity, probability }: Identity): Message | null {
  if (kind === 'name' || probability >= certain || name === entity.name) return null;
  return message('“{0}” most likely means {1}', name, bearerOf(entity).name);
}

function namedVoices({ facts, at, identities }: Resolving, { candidates }: LocalQuote): readonly Voice[] {
  const voices: Voice[] = [];
  for (const { mention, score, reason } of candidates) {
    const identity = identities[mention];
    const local = facts.mentions[mention];
    if (!identity || !local) continue;
    const spot = { paragraph: at, index: mention };
    const { entity, probability, rivals } = identity;
    const why = understood(local, identity) ?? reason;
    voices.push({ entity: bearerOf(entity), mention: spot, confidence: score * probability, why });
    for (const rival of rivals) {
      const bearer = bearerOf(rival.entity);
      if (rival.probability < plausible || voices.some((voice) => voice.entity === bearer)) continue;
      const other = message('“{0}” could also mean {1}', local.name, bearer.name);
      voices.push({ entity: bearer, mention: spot, confidence: score * rival.probability, why: other });
    }
  }
  return voices;
}

/** Nobody is far from his words: in code units between the end of a quote and a name. */
const besideReach = 60;

/** Whoever is named right behind a quote that no cue attributes, else last before it. */
function besideVoices({ facts: { mentions }, at, identities }: Resolving, quote: LocalQuote): readonly Voice[] {
  const isPerson = ({ kind, place: isPlace }: LocalMention): boolean =>
    (kind === 'name' || kind === 'role') && !isPlace;
  const behind = mentions.findIndex((each) => each.start >= quote.end && isPerson(each));
  const isNear = (mentions[behind]?.start ?? Infinity) - quote.end <= besideReach;
  const index = isNear ? behind : mentions.findLastIndex((each) => each.end <= quote.start && isPerson(each));
  const identity = identities[index];
  if (!identity) return nobody;
  const confidence = besideConfidence * identity.probability;
  const why = message('named beside the quote');
  return [{ entity: bearerOf(identity.entity), mention: { paragraph: at, index }, confidence, why }];
}

function carriedVoices({ entity, mention, reason }: Carry): readonly Voice[] {
  const { confidence, why } = carried[reason];
  // Where the sentence before names the speaker for this quote, that place is the mention; otherwise there is none.
  return [{ entity, mention, confidence, why }];
}

/** An interview is with whom the article names first. */
const intervieweeVoices = ({ interviewee }: Resolving): readonly Voice[] =>
  interviewee
    ? [{ entity: interviewee, mention: null, confidence: answerConfidence, why: message('answers the question') }]
    : nobody;

/** How sure it is that whoever is named first answers; 0 to 1. */
const answerConfidence = 0.8;

function voicesOf(paragraph: Resolving, carry: Carry | null) {
  if (paragraph.block.kind === 'answer') return paragraph.facts.quotes.map(() => intervieweeVoices(paragraph));
  let hasMarked = false;
  return paragraph.facts.quotes.map((quote) => {
    const known = quote.continues || !hasMarked ? carry : null;
    if (quote.kind !== 'indirect') hasMarked = true;
    const named = quote.candidates.length > 0 ? namedVoices(paragraph, quote) : nobody;
    if (named.length > 0 || quote.kind !== 'direct' || isNarrator(paragraph, quote)) return named;
    if (known && known.reason !== 'previousQuote') return carriedVoices(known);
    const [own] = quote.candidates;
    // “…,” he said, and nobody is there whom "he" could mean but the speaker before.
    if (own)
      return known ? carriedVoices({ ...known, mention: { paragraph: paragraph.at, index: own.mention } }) : nobody;
    const beside = besideVoices(paragraph, quote);
    return beside.length > 0 || !known ? beside : carriedVoices(known);
  });
}

/** What the next paragraph's unattributed quote can take over from this one. */
function nextCarry({ facts, at, bearers }: Resolving, voices: ResolvedParagraph['voices']): Carry | null {
  const { introduces, quotes, openMark } = facts;
  const entity = introduces === null ? null : bearers[introduces];
  if (entity && introduces !== null)
    return { entity, mention: { paragraph: at, index: introduces }, reason: 'introduced' };
  const marked = voices[quotes.findLastIndex(({ kind }) => kind !== 'indirect')]?.[0];
  const voice = marked ?? voices.at(-1)?.[0];
  if (!voice) return null;
  return { entity: voice.entity, mention: voice.mention, reason: openMark ? 'continues' : 'previousQuote' };
}

const isSameCarry = (a: Carry | null, b: Carry | null): boolean =>
  a === b ||
  (a?.entity === b?.entity &&
    a?.reason === b?.reason &&
    a?.mention?.paragraph === b?.mention?.paragraph &&
    a?.mention?.index === b?.mention?.index);

function resolveParagraph(paragraph: Resolving, over: Carry | null): ResolvedParagraph {
  const voices = voicesOf(paragraph, over);
  const { kind } = paragraph.block;
  // A picture may stand between what somebody says and how he goes on.
  const isBetween = kind === 'heading' || kind === 'code' || paragraph.facts.caption !== null;
  const on = isBetween ? over : nextCarry(paragraph, voices);
  return { entities: paragraph.bearers, voices, carries: { over, on } };
}

/**
 * Who says each quote, once it is known whom all mentions mean. Paragraphs that are told the same by the same people
 * as before are resolved as they were.
 *
 * @example After `Ana Ruiz spoke.` the paragraph `“No,” she said.` has the voice of Ana Ruiz.
 */
export function resolve(
  { paragraphs, identities, bearers, entities }: Cast,
  before?: { readonly cast: Cast; readonly resolved: readonly ResolvedParagraph[] },
): readonly ResolvedParagraph[] {
  let carry: Carry | null = null;
  const interviewee = entities.find(({ kind }) => kind === 'person') ?? null;
  return paragraphs.map(({ block, facts }, at) => {
    const own = identities[at] ?? [];
    const known = before?.cast.identities[at] === own ? before.resolved[at] : undefined;
    const holds = known && before?.cast.paragraphs[at]?.facts === facts && isSameCarry(known.carries.over, carry);
    const here = holds
      ? known
      : resolveParagraph({ block, facts, at, identities: own, bearers: bearers[at] ?? [], interviewee }, carry);
    carry = here.carries.on;
    return here;
  });
}
