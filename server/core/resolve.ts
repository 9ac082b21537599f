/** Who says each quote of an article: whom mentions mean, and which quotes go on with the speaker before. */
import { message } from './message';
import type { LocalMention, LocalQuote, Message } from './model';
import { place, type Paragraph } from './place';
import { contains, type Span } from './span';
import { bearerOf, type Entity } from './entity';
import { Entities, type Identity } from './speakers';

/** A possible speaker of a quote, before the article has given its speakers ids. */
export interface Voice {
  readonly entity: Entity;
  readonly mention: Span | null;
  /** 0 to 1. */
  readonly confidence: number;
  readonly why: Message;
}

export interface ResolvedParagraph {
  /** Whom each of its mentions means. */
  readonly entities: readonly (Entity | null)[];
  /** The possible speakers of each of its quotes, best first. */
  readonly voices: readonly (readonly Voice[])[];
}

export interface Resolution {
  readonly paragraphs: readonly ResolvedParagraph[];
  /** All who are mentioned, in the order in which they come up. */
  readonly entities: readonly Entity[];
}

/** Somebody whom an unattributed quote of the next paragraph can take over. */
interface Carry {
  readonly entity: Entity;
  readonly mention: Span | null;
  readonly reason: keyof typeof carried;
}

/** How sure a speaker is that the paragraph itself does not name, counted as in `attribution.ts`; 0 to 1. */
const carried = {
  continues: { confidence: 0.75, why: message('the quote goes on from the paragraph before') },
  introduced: { confidence: 0.5, why: message('named in the sentence that introduces the quote') },
  previousQuote: { confidence: 0.29, why: message('speaker of the quote before') },
} as const;

const nobody: readonly Voice[] = [];

type Identities = readonly (Identity | null)[];

/** How sure it is that a name beside a quote is its speaker's; 0 to 1. */
const besideConfidence = 0.88;

/** From this probability on nothing is said of how a mention was understood. */
const certain = 0.97;

/** Others are named from this probability on. */
const plausible = 0.05;

/** "I asked", "Q:": whoever asks is not named, and is not the speaker before. */
const isNarrator = ({ facts }: Paragraph, { candidates: [first] }: LocalQuote): boolean =>
  first !== undefined && /^(?:q|i|we|me|us)$/.test(facts.mentions[first.mention]?.key.folded ?? '');

/** How a mention that is no name was understood. */
function understood({ name, kind }: LocalMention, { entity, probability }: Identity): Message | null {
  if (kind === 'name' || probability >= certain || name === entity.name) return null;
  return message('“{0}” most likely means {1}', name, bearerOf(entity).name);
}

function namedVoices(paragraph: Paragraph, { candidates }: LocalQuote, identities: Identities): readonly Voice[] {
  const voices: Voice[] = [];
  for (const { mention, score, reason } of candidates) {
    const identity = identities[mention];
    const local = paragraph.facts.mentions[mention];
    if (!identity || !local) continue;
    const span = place(paragraph, local);
    const { entity, probability, rivals } = identity;
    const why = understood(local, identity) ?? reason;
    voices.push({ entity: bearerOf(entity), mention: span, confidence: score * probability, why });
    for (const rival of rivals) {
      const bearer = bearerOf(rival.entity);
      if (rival.probability < plausible || voices.some((voice) => voice.entity === bearer)) continue;
      const other = message('“{0}” could also mean {1}', local.name, bearer.name);
      voices.push({ entity: bearer, mention: span, confidence: score * rival.probability, why: other });
    }
  }
  return voices;
}

/** Nobody is far from his words: in code units between the end of a quote and a name. */
const besideReach = 60;

/** Whoever is named right behind a quote that no cue attributes, else last before it. */
function besideVoices(paragraph: Paragraph, quote: LocalQuote, identities: Identities): readonly Voice[] {
  const { mentions } = paragraph.facts;
  const isPerson = ({ kind, place: isPlace }: LocalMention): boolean =>
    (kind === 'name' || kind === 'role') && !isPlace;
  const behind = mentions.findIndex((each) => each.start >= quote.end && isPerson(each));
  const isNear = (mentions[behind]?.start ?? Infinity) - quote.end <= besideReach;
  const at = isNear ? behind : mentions.findLastIndex((each) => each.end <= quote.start && isPerson(each));
  const [identity, mention] = [identities[at], mentions[at]];
  if (!identity || !mention) return nobody;
  const confidence = besideConfidence * identity.probability;
  const why = message('named beside the quote');
  return [{ entity: bearerOf(identity.entity), mention: place(paragraph, mention), confidence, why }];
}

function carriedVoices({ entity, mention, reason }: Carry): readonly Voice[] {
  const { confidence, why } = carried[reason];
  // Where the sentence before names the speaker for this quote, that place is the mention; otherwise there is none.
  return [{ entity, mention: reason === 'previousQuote' ? null : mention, confidence, why }];
}

/** An interview is with whom the article names first. */
function intervieweeVoices(known: Entities): readonly Voice[] {
  const entity = known.all.find(({ kind }) => kind === 'person');
  return entity
    ? [{ entity, mention: null, confidence: answerConfidence, why: message('answers the question') }]
    : nobody;
}

/** How sure it is that whoever is named first answers; 0 to 1. */
const answerConfidence = 0.8;

function voicesOf(paragraph: Paragraph, identities: Identities, carry: Carry | null, known: Entities) {
  if (paragraph.block.kind === 'answer') return paragraph.facts.quotes.map(() => intervieweeVoices(known));
  let hasMarked = false;
  return paragraph.facts.quotes.map((quote) => {
    const taken = quote.continues || !hasMarked ? carry : null;
    if (quote.kind !== 'indirect') hasMarked = true;
    const named = quote.candidates.length > 0 ? namedVoices(paragraph, quote, identities) : nobody;
    if (named.length > 0 || quote.kind !== 'direct' || isNarrator(paragraph, quote)) return named;
    if (taken && taken.reason !== 'previousQuote') return carriedVoices(taken);
    const beside = besideVoices(paragraph, quote, identities);
    return beside.length > 0 || !taken ? beside : carriedVoices(taken);
  });
}

/** What the next paragraph's unattributed quote can take over from this one. */
function nextCarry(paragraph: Paragraph, { entities, voices }: ResolvedParagraph): Carry | null {
  const { introduces, mentions, quotes, openMark } = paragraph.facts;
  const entity = introduces === null ? null : entities[introduces];
  const mention = introduces === null ? null : mentions[introduces];
  if (entity && mention) return { entity, mention: place(paragraph, mention), reason: 'introduced' };
  const voice = voices[quotes.findLastIndex(({ kind }) => kind !== 'indirect')]?.[0];
  if (!voice) return null;
  return { entity: voice.entity, mention: voice.mention, reason: openMark ? 'continues' : 'previousQuote' };
}

/**
 * Resolves mentions in text order, so that a pronoun sees who came before it and nobody after.
 *
 * @example After `Ana Ruiz spoke.` the paragraph `“No,” she said.` has the voice of Ana Ruiz.
 */
export function resolve(paragraphs: readonly Paragraph[]): Resolution {
  const known = new Entities();
  const identities = paragraphs.map((paragraph, index) => identify(known, paragraph, index));
  let carry: Carry | null = null;
  const resolved: ResolvedParagraph[] = [];
  // Only now is it known whom all roles belong to.
  for (const [index, paragraph] of paragraphs.entries()) {
    const own = identities[index] ?? [];
    const entities = own.map((identity) => identity && bearerOf(identity.entity));
    const here = { entities, voices: voicesOf(paragraph, own, carry, known) };
    resolved.push(here);
    const { kind } = paragraph.block;
    if (kind !== 'heading' && kind !== 'code') carry = nextCarry(paragraph, here);
  }
  return { paragraphs: resolved, entities: known.all };
}

function identify(known: Entities, paragraph: Paragraph, index: number): Identities {
  const { mentions, quotes } = paragraph.facts;
  const headline = paragraph.block.kind === 'title' || paragraph.block.kind === 'heading';
  const said = new Map<number, LocalQuote[]>();
  for (const quote of quotes) {
    for (const { mention } of quote.candidates) said.set(mention, [...(said.get(mention) ?? []), quote]);
  }
  const identities: (Identity | null)[] = [];
  for (const [at, mention] of mentions.entries()) {
    const own = said.get(at);
    const others = own && mention.kind === 'pronoun' ? namedIn(own, mentions, identities) : nobodyElse;
    const placed = { mention, span: place(paragraph, mention), paragraph: index, speaks: own !== undefined };
    identities.push(known.resolve({ ...placed, others, headline }));
  }
  return identities;
}

const nobodyElse: readonly Entity[] = [];

/** Whom the words name that stand before their speaker: he does not call himself so. */
function namedIn(
  quotes: readonly LocalQuote[],
  mentions: readonly LocalMention[],
  known: Identities,
): readonly Entity[] {
  return known.flatMap((identity, at) => {
    const mention = mentions[at];
    const isNamed = mention?.kind === 'name' && quotes.some((quote) => contains(quote, mention));
    return identity && isNamed ? [identity.entity] : [];
  });
}
