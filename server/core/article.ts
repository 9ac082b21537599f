/** From facts of paragraphs to the article: speakers resolved, quotes carried on, spans made absolute. */
import { findContradictions } from './contradictions';
import { message } from './message';
import type {
  Article,
  Attribution,
  Block,
  Disputed,
  LocalDispute,
  LocalQuote,
  NameVariant,
  ParagraphFacts,
  Quote,
  Speaker,
} from './model';
import { isSpellingVariant } from './names';
import { bySpan, overlaps, shift, type Span } from './span';
import { Entities, type Entity } from './speakers';

/** How sure a speaker is that the paragraph itself does not name; 0 to 1. */
const carried = { continues: 0.95, introduced: 0.9, previousQuote: 0.55 } as const;

/** What has been resolved while going through the paragraphs. */
interface Resolved {
  readonly quotes: readonly Draft[];
  readonly byParagraph: readonly (readonly Draft[])[];
  /** Entity of each paragraph's mentions. */
  readonly entities: readonly (readonly (Entity | null)[])[];
  readonly order: readonly Entity[];
}

/** A quote before its speaker has an id. */
interface Draft {
  readonly local: LocalQuote;
  readonly span: Span;
  readonly cue: Span | null;
  readonly voices: readonly Voice[];
}

interface Voice {
  readonly entity: Entity;
  readonly mention: Span | null;
  readonly confidence: number;
  readonly why: Attribution['why'];
}

interface Carry {
  readonly voice: Voice;
  readonly reason: 'continues' | 'introduced' | 'previousQuote';
}

const carryReason = {
  continues: message('the quote goes on from the paragraph before'),
  introduced: message('named in the sentence that introduces the quote'),
  previousQuote: message('speaker of the quote before'),
} as const;

/** Mentions resolved in text order, so that a pronoun sees who came before it and nobody after. */
const resolveMentions = (
  { mentions }: ParagraphFacts,
  offset: number,
  paragraph: number,
  entities: Entities,
): readonly (Entity | null)[] =>
  mentions.map((mention) => entities.resolve({ mention, span: shift(mention, offset), paragraph }));

function voicesOf(
  { candidates }: LocalQuote,
  { mentions }: ParagraphFacts,
  offset: number,
  resolved: readonly (Entity | null)[],
): readonly Voice[] {
  const voices: Voice[] = [];
  for (const { mention, score, reason } of candidates) {
    const entity = resolved[mention];
    const local = mentions[mention];
    if (entity && local) voices.push({ entity, mention: shift(local, offset), confidence: score, why: reason });
  }
  return voices;
}

function carryOver(carry: Carry | null): readonly Voice[] {
  if (!carry) return [];
  const { voice, reason } = carry;
  // Where the sentence before names the speaker for this quote, that place is the mention; otherwise there is none.
  const mention = reason === 'previousQuote' ? null : voice.mention;
  return [{ entity: voice.entity, mention, confidence: carried[reason], why: carryReason[reason] }];
}

/** What the next paragraph's unattributed quote can take over from this one. */
function nextCarry(
  facts: ParagraphFacts,
  offset: number,
  resolved: readonly (Entity | null)[],
  last: Draft | null,
): Carry | null {
  const introducer = facts.introduces === null ? null : resolved[facts.introduces];
  const local = facts.introduces === null ? undefined : facts.mentions[facts.introduces];
  if (introducer && local) {
    const mention = shift({ start: local.start, end: local.end }, offset);
    return {
      voice: { entity: introducer, mention, confidence: carried.introduced, why: carryReason.introduced },
      reason: 'introduced',
    };
  }
  const voice = last?.voices[0];
  if (!voice) return null;
  return { voice, reason: facts.openMark ? 'continues' : 'previousQuote' };
}

function resolve(blocks: readonly Block[], facts: readonly ParagraphFacts[]): Resolved {
  const entities = new Entities();
  const drafts: Draft[][] = [];
  const perParagraph: (readonly (Entity | null)[])[] = [];
  let carry: Carry | null = null;
  facts.forEach((fact, paragraph) => {
    const offset = blocks[paragraph]?.start ?? 0;
    const resolved = resolveMentions(fact, offset, paragraph, entities);
    perParagraph.push(resolved);
    let last: Draft | null = null;
    const own: Draft[] = [];
    drafts.push(own);
    for (const local of fact.quotes) {
      const named = voicesOf(local, fact, offset, resolved);
      const known: Carry | null = local.continues || last === null ? carry : null;
      const voices: readonly Voice[] = named.length > 0 || local.kind !== 'direct' ? named : carryOver(known);
      const draft: Draft = {
        local,
        voices,
        span: shift(local, offset),
        cue: local.cue && shift(local.cue, offset),
      };
      own.push(draft);
      if (local.kind !== 'indirect') last = draft;
    }
    const silent = blocks[paragraph]?.kind === 'heading' || blocks[paragraph]?.kind === 'code';
    if (!silent) carry = nextCarry(fact, offset, resolved, last);
  });
  return { quotes: drafts.flat(), byParagraph: drafts, entities: perParagraph, order: entities.all };
}

/** The spelling that the article uses most; of equals the first. */
function usualSpelling(entity: Entity): string | null {
  let usual: string | null = null;
  for (const [spelling, places] of entity.spellings) {
    if (usual === null || places.length > (entity.spellings.get(usual)?.length ?? 0)) usual = spelling;
  }
  return usual;
}

function findNameVariants(text: string, entities: readonly Entity[]): readonly NameVariant[] {
  return entities.flatMap((entity) => {
    const expected = usualSpelling(entity);
    const first = expected === null ? undefined : entity.spellings.get(expected)?.[0];
    if (expected === null || !first) return [];
    return [...entity.spellings].flatMap(([found, places]) => {
      const place = places[0];
      if (found === expected || !place || !isSpellingVariant(found, expected)) return [];
      const start = text.indexOf(found, place.start);
      return start < 0 || start >= place.end ? [] : [{ start, end: start + found.length, found, expected, first }];
    });
  });
}

/** Those who speak or deny something, with ids in the order of their first mention. */
function nameSpeakers(entities: readonly Entity[], speaking: ReadonlySet<Entity>): ReadonlyMap<Entity, Speaker> {
  const heard = entities.filter((entity) => speaking.has(entity));
  heard.sort((a, b) => (a.mentions[0]?.start ?? 0) - (b.mentions[0]?.start ?? 0));
  return new Map(
    heard.map((entity, index) => [
      entity,
      {
        id: `s${String(index + 1)}`,
        name: entity.name,
        kind: entity.kind,
        role: entity.role,
        aliases: [...entity.aliases],
        mentions: entity.mentions,
      },
    ]),
  );
}

/** What of the whole article a paragraph's facts are placed with. */
interface Placing {
  readonly resolved: Resolved;
  readonly speakers: ReadonlyMap<Entity, Speaker>;
}

function placeDispute(
  dispute: LocalDispute,
  paragraph: number,
  offset: number,
  { resolved, speakers }: Placing,
): Disputed {
  const { start, end } = shift(dispute, offset);
  const { kind, why, by } = dispute;
  const marker = shift(dispute.marker, offset);
  if (by === 'narrator') return { start, end, kind, by, why, marker, related: [] };
  const named = by === null ? null : resolved.entities[paragraph]?.[by];
  const entity = named ?? speakerOfQuote(resolved.byParagraph[paragraph] ?? [], { start, end });
  return { start, end, kind, by: (entity && speakers.get(entity)) ?? null, why, marker, related: [] };
}

const speakerOfQuote = (drafts: readonly Draft[], span: Span): Entity | null =>
  drafts.find((draft) => overlaps(draft.span, span))?.voices[0]?.entity ?? null;

/**
 * Adds what the article says elsewhere: an event that is denied here and stated there. The statement is shown beside the
 * denial; where no dispute was found at the denied place, both places contradict each other.
 */
function withContradictions(
  disputed: readonly Disputed[],
  facts: readonly ParagraphFacts[],
  blocks: readonly Block[],
): readonly Disputed[] {
  const assertions = facts.flatMap(({ assertions: local }, index) => {
    const offset = blocks[index]?.start ?? 0;
    return local.map(({ start, end, event, subject, object, polarity, voice }) => ({
      start: start + offset,
      end: end + offset,
      event,
      subject,
      object,
      polarity,
      voice,
    }));
  });
  const contradictions = findContradictions(assertions);
  if (contradictions.length === 0) return disputed;
  const covered = disputed.map((each) => {
    const against = contradictions.filter(({ denied }) => overlaps(each, denied));
    return against.length === 0
      ? each
      : { ...each, related: against.map(({ affirmed: { start, end } }) => ({ start, end })) };
  });
  const open = contradictions.filter(({ denied }) => !disputed.some((each) => overlaps(each, denied)));
  const contradicted = open.map(({ denied: { start, end }, affirmed, why }): Disputed => {
    const related = [{ start: affirmed.start, end: affirmed.end }];
    return { start, end, kind: 'contradicted', by: 'narrator', why, marker: { start, end }, related };
  });
  return [...covered, ...contradicted].sort(bySpan);
}

/** A mark that its paragraph leaves open is stray unless the next paragraph takes the quote up again. */
function findStrayMarks(blocks: readonly Block[], facts: readonly ParagraphFacts[]): readonly Span[] {
  return facts.flatMap((fact, index) => {
    const offset = blocks[index]?.start ?? 0;
    const left = fact.openMark && !facts[index + 1]?.continuesQuote ? [fact.openMark] : [];
    return [...fact.strayMarks, ...left].map((mark) => shift(mark, offset)).sort(bySpan);
  });
}

function attribute(voices: readonly Voice[], speakers: ReadonlyMap<Entity, Speaker>): readonly Attribution[] {
  const attributions: Attribution[] = [];
  for (const { entity, mention, confidence, why } of voices) {
    const speaker = speakers.get(entity);
    if (speaker) attributions.push({ speaker, mention, confidence, why });
  }
  return attributions;
}

function numberQuotes(
  byParagraph: readonly (readonly Draft[])[],
  speakers: ReadonlyMap<Entity, Speaker>,
): readonly Quote[] {
  const quotes: Quote[] = [];
  let groups = 0;
  for (const drafts of byParagraph) {
    const ids = new Map<number, string>();
    for (const { local, span, cue, voices } of drafts) {
      let group = ids.get(local.group);
      if (group === undefined) {
        groups += 1;
        group = `g${String(groups)}`;
        ids.set(local.group, group);
      }
      const attributions = attribute(voices, speakers);
      const id = `q${String(quotes.length + 1)}`;
      const { start, end } = span;
      const attribution = attributions[0] ?? null;
      quotes.push({ start, end, id, group, kind: local.kind, cue, attribution, alternatives: attributions.slice(1) });
    }
  }
  return quotes;
}

// Placing happens at every keystroke for all of the article: plain literals, which cost a fraction of spreading.

const placeSentences = ({ sentences }: ParagraphFacts, offset: number): Article['sentences'] =>
  sentences.map(({ start, end, checkWorthiness }) => ({ start: start + offset, end: end + offset, checkWorthiness }));

const placeClaims = ({ claims }: ParagraphFacts, offset: number, quotes: readonly Quote[]): Article['claims'] =>
  claims.map(({ start, end, checkWorthiness, factors }) => {
    const span = { start: start + offset, end: end + offset };
    return { start: span.start, end: span.end, checkWorthiness, factors, speaker: speakerAround(quotes, span) };
  });

/**
 * Resolves speakers over the whole article and makes every span absolute. Reads facts, not text (but to place a spelling).
 *
 * @example `analyzeArticle(text, blocks, facts).speakers[0]?.name` is "Ana Ruiz"
 */
export function analyzeArticle(text: string, blocks: readonly Block[], facts: readonly ParagraphFacts[]): Article {
  const at = (index: number): number => blocks[index]?.start ?? 0;
  const resolved = resolve(blocks, facts);
  const speaking = new Set<Entity>();
  for (const { voices } of resolved.quotes) for (const { entity } of voices) speaking.add(entity);
  facts.forEach((fact, paragraph) => {
    for (const { by } of fact.disputes) {
      const entity = typeof by === 'number' ? resolved.entities[paragraph]?.[by] : null;
      if (entity) speaking.add(entity);
    }
  });
  const speakers = nameSpeakers(resolved.order, speaking);
  const quotes = numberQuotes(resolved.byParagraph, speakers);
  const disputed = facts.flatMap((fact, paragraph) =>
    fact.disputes.map((dispute) => placeDispute(dispute, paragraph, at(paragraph), { resolved, speakers })),
  );
  const title = blocks.find((block) => block.kind === 'title');

  return {
    text,
    title: title ? { start: title.start, end: title.end } : null,
    blocks,
    sentences: facts.flatMap((fact, index) => placeSentences(fact, at(index))),
    quotes,
    speakers: [...speakers.values()],
    claims: facts.flatMap((fact, index) => placeClaims(fact, at(index), quotes)),
    disputed: withContradictions(disputed, facts, blocks),
    strayMarks: findStrayMarks(blocks, facts),
    nameVariants: findNameVariants(text, resolved.order),
    tooLong: false,
  };
}

/** Whose quote a claim stands in. Quotes are sorted by start; a bounded look back finds the one around. */
function speakerAround(quotes: readonly Quote[], claim: Span): Speaker | null {
  let low = 0;
  let high = quotes.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((quotes[middle]?.start ?? 0) <= claim.start) low = middle + 1;
    else high = middle;
  }
  for (let index = low - 1; index >= Math.max(0, low - 4); index -= 1) {
    const quote = quotes[index];
    if (quote && quote.start <= claim.start && claim.start < quote.end) return quote.attribution?.speaker ?? null;
  }
  return null;
}
