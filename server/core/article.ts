/** From facts of paragraphs to the article: speakers resolved, quotes carried on, spans made absolute. */
import { message } from './message';
import type {
  Article,
  Attribution,
  Block,
  Disputed,
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
  /** Entity of each paragraph's mentions. */
  readonly entities: readonly (readonly (Entity | null)[])[];
  readonly order: readonly Entity[];
}

/** A quote before its speaker has an id. */
interface Draft {
  readonly local: LocalQuote;
  readonly span: Span;
  readonly cue: Span | null;
  readonly group: string;
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
function resolveMentions(
  facts: ParagraphFacts,
  offset: number,
  paragraph: number,
  entities: Entities,
): readonly (Entity | null)[] {
  const resolved: (Entity | null)[] = facts.mentions.map(() => null);
  const order = facts.mentions
    .map((_, index) => index)
    .sort((a, b) => (facts.mentions[a]?.start ?? 0) - (facts.mentions[b]?.start ?? 0));
  for (const index of order) {
    const mention = facts.mentions[index];
    if (mention)
      resolved[index] = entities.resolve({
        mention,
        span: shift({ start: mention.start, end: mention.end }, offset),
        paragraph,
      });
  }
  return resolved;
}

function voicesOf(
  quote: LocalQuote,
  facts: ParagraphFacts,
  offset: number,
  resolved: readonly (Entity | null)[],
): readonly Voice[] {
  return quote.candidates.flatMap(({ mention, score, reason }) => {
    const entity = resolved[mention];
    const local = facts.mentions[mention];
    if (!entity || !local) return [];
    return [{ entity, mention: shift({ start: local.start, end: local.end }, offset), confidence: score, why: reason }];
  });
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
  const drafts: Draft[] = [];
  const perParagraph: (readonly (Entity | null)[])[] = [];
  let carry: Carry | null = null;
  facts.forEach((fact, paragraph) => {
    const offset = blocks[paragraph]?.start ?? 0;
    const resolved = resolveMentions(fact, offset, paragraph, entities);
    perParagraph.push(resolved);
    let last: Draft | null = null;
    for (const local of fact.quotes) {
      const own = voicesOf(local, fact, offset, resolved);
      const known: Carry | null = local.continues || last === null ? carry : null;
      const voices: readonly Voice[] = own.length > 0 || local.kind !== 'direct' ? own : carryOver(known);
      const draft: Draft = {
        local,
        voices,
        span: shift(local, offset),
        cue: local.cue && shift(local.cue, offset),
        group: `${String(paragraph)}.${String(local.group)}`,
      };
      drafts.push(draft);
      if (local.kind !== 'indirect') last = draft;
    }
    const silent = blocks[paragraph]?.kind === 'heading' || blocks[paragraph]?.kind === 'code';
    if (!silent) carry = nextCarry(fact, offset, resolved, last);
  });
  return { quotes: drafts, entities: perParagraph, order: entities.all };
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
        mentions: [...entity.mentions].sort(bySpan),
      },
    ]),
  );
}

function placeDisputes(
  blocks: readonly Block[],
  facts: readonly ParagraphFacts[],
  resolved: Resolved,
  speakers: ReadonlyMap<Entity, Speaker>,
): readonly Disputed[] {
  return facts.flatMap((fact, paragraph) => {
    const offset = blocks[paragraph]?.start ?? 0;
    return fact.disputes.map((dispute): Disputed => {
      const entity = typeof dispute.by === 'number' ? resolved.entities[paragraph]?.[dispute.by] : null;
      const span = shift(dispute, offset);
      const carriedBy = entity
        ? undefined
        : resolved.quotes.find((quote) => overlaps(quote.span, span))?.voices[0]?.entity;
      const by = dispute.by === 'narrator' ? 'narrator' : (speakers.get(entity ?? (carriedBy as Entity)) ?? null);
      return { ...span, kind: dispute.kind, by, why: dispute.why, marker: shift(dispute.marker, offset), related: [] };
    });
  });
}

/** A mark that its paragraph leaves open is stray unless the next paragraph takes the quote up again. */
function findStrayMarks(blocks: readonly Block[], facts: readonly ParagraphFacts[]): readonly Span[] {
  return facts.flatMap((fact, index) => {
    const offset = blocks[index]?.start ?? 0;
    const left = fact.openMark && !facts[index + 1]?.continuesQuote ? [fact.openMark] : [];
    return [...fact.strayMarks, ...left].map((mark) => shift(mark, offset)).sort(bySpan);
  });
}

const attribute = (
  { entity, mention, confidence, why }: Voice,
  speakers: ReadonlyMap<Entity, Speaker>,
): Attribution[] => {
  const speaker = speakers.get(entity);
  return speaker ? [{ speaker, mention, confidence, why }] : [];
};

function numberQuotes(drafts: readonly Draft[], speakers: ReadonlyMap<Entity, Speaker>): readonly Quote[] {
  const groups = new Map<string, string>();
  return drafts.map(({ local, span, cue, group, voices }, index) => {
    const id = groups.get(group) ?? `g${String(groups.size + 1)}`;
    groups.set(group, id);
    const [attribution = null, ...alternatives] = voices.flatMap((voice) => attribute(voice, speakers));
    return { ...span, id: `q${String(index + 1)}`, group: id, kind: local.kind, cue, attribution, alternatives };
  });
}

/**
 * Resolves speakers over the whole article and makes every span absolute. Reads facts, not text (but to place a spelling).
 *
 * @example `analyzeArticle(text, blocks, facts).speakers[0]?.name` is "Ana Ruiz"
 */
export function analyzeArticle(text: string, blocks: readonly Block[], facts: readonly ParagraphFacts[]): Article {
  const resolved = resolve(blocks, facts);
  const speaking = new Set(resolved.quotes.flatMap((quote) => quote.voices.map((voice) => voice.entity)));
  facts.forEach((fact, paragraph) => {
    for (const { by } of fact.disputes) {
      const entity = typeof by === 'number' ? resolved.entities[paragraph]?.[by] : null;
      if (entity) speaking.add(entity);
    }
  });
  const speakers = nameSpeakers(resolved.order, speaking);
  const quotes = numberQuotes(resolved.quotes, speakers);
  const title = blocks.find((block) => block.kind === 'title');
  const at = (index: number): number => blocks[index]?.start ?? 0;
  const place = <T extends Span>(items: readonly T[], index: number): readonly T[] =>
    items.map((item) => ({ ...item, ...shift(item, at(index)) }));
  return {
    text,
    title: title ? { start: title.start, end: title.end } : null,
    blocks,
    sentences: facts.flatMap((fact, index) => place(fact.sentences, index)),
    quotes,
    speakers: [...speakers.values()],
    claims: facts
      .flatMap((fact, index) => place(fact.claims, index))
      .map((claim) => ({ ...claim, speaker: speakerAround(quotes, claim) })),
    disputed: placeDisputes(blocks, facts, resolved, speakers),
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
