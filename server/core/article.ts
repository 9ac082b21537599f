/** From facts of paragraphs to the article: speakers get their ids, quotes their numbers, and all its place. */
import { castOf, type Cast } from './cast';
import { compareFacts } from './consistency/compare';
import { collectDisputed, type Speech } from './disputed';
import type { Article, Attribution, Block, Caption, Claim, ParagraphFacts, Quote, Speaker } from './model';
import { byPlace, type Entity } from './entity';
import { placeRespellings } from './nameVariants';
import { place, type Paragraph } from './place';
import { resolve, type ResolvedParagraph, type Spot, type Voice } from './resolve';
import { bySpan, covers, span, type Span } from './span';

type Speakers = ReadonlyMap<Entity, Speaker>;

/** Who speaks, disputes something or is credited. */
function speakingEntities(
  paragraphs: readonly Paragraph[],
  resolved: readonly ResolvedParagraph[],
): ReadonlySet<Entity> {
  const speaking = new Set<Entity>();
  for (const [index, { entities, voices }] of resolved.entries()) {
    for (const each of voices) for (const { entity } of each) speaking.add(entity);
    const { disputes = [], caption = null } = paragraphs[index]?.facts ?? {};
    const credited = caption && entities[caption.credited];
    if (credited) speaking.add(credited);
    for (const { by } of disputes) {
      const entity = typeof by === 'number' ? entities[by] : null;
      if (entity) speaking.add(entity);
    }
  }
  return speaking;
}

/** Where a mention stands in this version of the text. */
function placeMention(paragraphs: readonly Paragraph[], { paragraph: at, index }: Spot): Span {
  const paragraph = paragraphs[at];
  const mention = paragraph?.facts.mentions[index];
  return paragraph && mention ? place(paragraph, mention) : span(0, 0);
}

/** Those who are heard, with ids in the order of their first mention. */
function nameSpeakers({ entities, paragraphs }: Cast, speaking: ReadonlySet<Entity>): Speakers {
  const heard = entities.filter((entity) => speaking.has(entity));
  heard.sort((a, b) => byPlace(a.mentions[0] ?? a.lastSeen, b.mentions[0] ?? b.lastSeen));
  return new Map(
    heard.map((entity, index) => [
      entity,
      {
        id: `s${String(index + 1)}`,
        name: entity.name,
        kind: entity.kind,
        role: entity.role,
        aliases: [...entity.aliases],
        mentions: entity.mentions.map((mention) => placeMention(paragraphs, mention)),
      },
    ]),
  );
}

function attribute(
  paragraphs: readonly Paragraph[],
  voices: readonly Voice[],
  speakers: Speakers,
): Pick<Quote, 'attribution' | 'alternatives'> {
  let attribution: Attribution | null = null;
  const alternatives: Attribution[] = [];
  for (const { entity, mention, confidence, why } of voices) {
    const speaker = speakers.get(entity);
    if (!speaker) continue;
    const each = { speaker, mention: mention && placeMention(paragraphs, mention), confidence, why };
    if (attribution) alternatives.push(each);
    else attribution = each;
  }
  return { attribution, alternatives };
}

/** The quotes of each paragraph, numbered throughout the article, as are the groups that they form. */
function placeQuotes(paragraphs: readonly Paragraph[], resolved: readonly ResolvedParagraph[], speakers: Speakers) {
  let quotes = 0;
  let groups = 0;
  return paragraphs.map((paragraph, at): readonly Quote[] => {
    const groupIds: string[] = [];
    return paragraph.facts.quotes.map((local, index) => {
      const { start, end } = place(paragraph, local);
      const cue = local.cue && place(paragraph, local.cue);
      const id = `q${String((quotes += 1))}`;
      const group = (groupIds[local.group] ??= `g${String((groups += 1))}`);
      const { attribution, alternatives } = attribute(paragraphs, resolved[at]?.voices[index] ?? [], speakers);
      const wording = paragraph.facts.wordings[index] ?? null;
      return { start, end, id, group, kind: local.kind, cue, attribution, alternatives, wording };
    });
  });
}

function placeCaptions({ paragraphs, bearers }: Cast, speakers: Speakers): readonly Caption[] {
  return paragraphs.flatMap((paragraph, at) => {
    const { caption } = paragraph.facts;
    const entity = caption && bearers[at]?.[caption.credited];
    const credited = entity && speakers.get(entity);
    if (!credited) return [];
    const { start, end } = place(paragraph, caption);
    const mention = placeMention(paragraphs, { paragraph: at, index: caption.credited });
    return { start, end, cue: place(paragraph, caption.cue), credited, mention };
  });
}

/** In whose quote something stands: of quotes in quotes the innermost. */
function speakerAt(offset: number, quotes: readonly Quote[]): Speaker | null {
  let around: Quote | null = null;
  for (const quote of quotes) if (covers(quote, offset)) around = quote;
  return around?.attribution?.speaker ?? null;
}

function placeClaims(paragraphs: readonly Paragraph[], quotes: readonly (readonly Quote[])[]): readonly Claim[] {
  const claims: Claim[] = [];
  for (const [index, paragraph] of paragraphs.entries()) {
    const { claims: locals, claimGists } = paragraph.facts;
    for (const [at, local] of locals.entries()) {
      const { start, end } = place(paragraph, local);
      const { checkWorthiness, factors } = local;
      const speaker = speakerAt(start, quotes[index] ?? []);
      claims.push({ start, end, checkWorthiness, factors, speaker, gist: claimGists[at] ?? null });
    }
  }
  return claims;
}

function placeSentences(paragraphs: readonly Paragraph[]): Article['sentences'] {
  const sentences: Article['sentences'][number][] = [];
  for (const paragraph of paragraphs) {
    for (const local of paragraph.facts.sentences) {
      const { start, end } = place(paragraph, local);
      sentences.push({ start, end, checkWorthiness: local.checkWorthiness });
    }
  }
  return sentences;
}

/** A mark that its paragraph leaves open is stray unless the next paragraph takes the quote up again. */
function findStrayMarks(paragraphs: readonly Paragraph[]): readonly Span[] {
  const stray: Span[] = [];
  for (const [index, paragraph] of paragraphs.entries()) {
    const { strayMarks, openMark } = paragraph.facts;
    for (const mark of strayMarks) stray.push(place(paragraph, mark));
    if (openMark && !paragraphs[index + 1]?.facts.continuesQuote) stray.push(place(paragraph, openMark));
  }
  return stray.sort(bySpan);
}

/** An article and who speaks in it, which the next version of the text may not change. */
export interface Peopled {
  readonly article: Article;
  readonly cast: Cast;
  readonly resolved: readonly ResolvedParagraph[];
}

/**
 * Resolves speakers over the whole article and makes every span absolute. Reads facts, not text (but to place a
 * spelling). As this happens at every keystroke, it makes no copies that the article does not hold.
 *
 * @param before an earlier version of the article
 * @example `analyzeArticle(text, blocks, facts).article.speakers[0]?.name` is "Ana Ruiz"
 */
export function analyzeArticle(
  text: string,
  blocks: readonly Block[],
  facts: readonly ParagraphFacts[],
  before?: Peopled,
): Peopled {
  const paragraphs: Paragraph[] = [];
  for (const block of blocks) {
    const own = facts[paragraphs.length];
    if (own) paragraphs.push({ block, facts: own });
  }
  const cast = castOf(paragraphs, before?.cast);
  const resolved = resolve(cast, before);
  const speakers = nameSpeakers(cast, speakingEntities(paragraphs, resolved));
  const quotes = placeQuotes(paragraphs, resolved, speakers);
  const speeches = cast.bearers.map((bearers, index): Speech => {
    const speakerOf = (mention: number) => speakers.get(bearers[mention] as Entity) ?? null;
    return { quotes: quotes[index] ?? [], speakerOf };
  });
  const { contradictions, oddities } = compareFacts(paragraphs, (index) => cast.bearers[index] ?? []);
  const title = blocks.find(({ kind }) => kind === 'title');
  const article = {
    text,
    title: title ? span(title.start, title.end) : null,
    blocks,
    sentences: placeSentences(paragraphs),
    quotes: quotes.flat(),
    captions: placeCaptions(cast, speakers),
    speakers: [...speakers.values()],
    claims: placeClaims(paragraphs, quotes),
    disputed: collectDisputed(paragraphs, speeches, contradictions),
    strayMarks: findStrayMarks(paragraphs),
    nameVariants: placeRespellings(text, cast.respellings, (mention) => placeMention(paragraphs, mention)),
    checkedBefore: [],
    oddities,
    elsewhere: [],
    remarks: [],
    tooLong: false,
  };
  return { article, cast, resolved };
}
