/** Who says each quote of an article: whom mentions mean, and which quotes go on with the speaker before. */
import { message } from './message';
import type { LocalQuote, Message } from './model';
import { place, type Paragraph } from './place';
import type { Span } from './span';
import { Entities, type Entity } from './speakers';

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

/** How sure a speaker is that the paragraph itself does not name; 0 to 1. */
const carried = {
  continues: { confidence: 0.95, why: message('the quote goes on from the paragraph before') },
  introduced: { confidence: 0.9, why: message('named in the sentence that introduces the quote') },
  previousQuote: { confidence: 0.55, why: message('speaker of the quote before') },
} as const;

const nobody: readonly Voice[] = [];

function namedVoices(paragraph: Paragraph, { candidates }: LocalQuote, entities: readonly (Entity | null)[]) {
  const voices: Voice[] = [];
  for (const { mention, score, reason } of candidates) {
    const entity = entities[mention];
    const local = paragraph.facts.mentions[mention];
    if (entity && local) voices.push({ entity, mention: place(paragraph, local), confidence: score, why: reason });
  }
  return voices;
}

function carriedVoices({ entity, mention, reason }: Carry): readonly Voice[] {
  const { confidence, why } = carried[reason];
  // Where the sentence before names the speaker for this quote, that place is the mention; otherwise there is none.
  return [{ entity, mention: reason === 'previousQuote' ? null : mention, confidence, why }];
}

function voicesOf(paragraph: Paragraph, entities: readonly (Entity | null)[], carry: Carry | null) {
  let hasMarked = false;
  return paragraph.facts.quotes.map((quote) => {
    const known = quote.continues || !hasMarked ? carry : null;
    if (quote.kind !== 'indirect') hasMarked = true;
    const named = quote.candidates.length > 0 ? namedVoices(paragraph, quote, entities) : nobody;
    return named.length === 0 && quote.kind === 'direct' && known ? carriedVoices(known) : named;
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
  let carry: Carry | null = null;
  const resolved: ResolvedParagraph[] = [];
  for (const [index, paragraph] of paragraphs.entries()) {
    const { block, facts } = paragraph;
    const entities = facts.mentions.map((mention) =>
      known.resolve({ mention, span: place(paragraph, mention), paragraph: index }),
    );
    const own = { entities, voices: voicesOf(paragraph, entities, carry) };
    resolved.push(own);
    if (block.kind !== 'heading' && block.kind !== 'code') carry = nextCarry(paragraph, own);
  }
  return { paragraphs: resolved, entities: known.all };
}
