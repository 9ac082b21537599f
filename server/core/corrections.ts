/** What people have put right about the speakers of an article. */
import { message } from './message';
import type { Article, Attribution, Claim, Quote, Speaker } from './model';
import { bySpan, contains, overlaps, type Span } from './span';
import type { Disputed } from './statements';

export interface Corrections {
  /** Who speaks the quote at a place. */
  readonly spoken: readonly (Span & { readonly name: string })[];
  /** Names that mean one speaker; the first is the right one. */
  readonly merged: readonly (readonly string[])[];
}

/**
 * The article with corrections: a new snapshot, of which all that they do not concern is as it was. What they speak of
 * and the article has no more is left alone.
 *
 * @example `correct(article, { spoken: [], merged: [['Ana Ruiz', 'Anna Ruiz']] })` has one speaker less
 */
export const correct = (article: Article, { spoken, merged }: Corrections): Article =>
  merged.reduce(merge, spoken.reduce(identify, article));

const same = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();

/** Who bears a name; of short forms only one that a single speaker has. */
function bearer(speakers: readonly Speaker[], name: string): Speaker | null {
  const named = speakers.find((speaker) => same(speaker.name, name));
  if (named) return named;
  const [found, another] = speakers.filter(({ aliases }) => aliases.some((alias) => same(alias, name)));
  return found && !another ? found : null;
}

function merge(article: Article, names: readonly string[]): Article {
  const [right] = names;
  const found = [...new Set(names.flatMap((name) => bearer(article.speakers, name) ?? []))];
  const [head] = found;
  if (right === undefined || !head || (found.length === 1 && head.name === right)) return article;
  const aliases = new Set(found.flatMap((speaker) => [speaker.name, ...speaker.aliases]));
  aliases.delete(right);
  const one: Speaker = {
    ...head,
    name: right,
    role: found.find(({ role }) => role !== null)?.role ?? null,
    aliases: [...aliases],
    mentions: found.flatMap(({ mentions }) => mentions).sort(bySpan),
  };
  return replaceSpeakers(article, new Set(found), one);
}

function replaceSpeakers(article: Article, found: ReadonlySet<Speaker>, one: Speaker): Article {
  const now = <T>(speaker: Speaker | T): Speaker | T => (found.has(speaker as Speaker) ? one : speaker);
  const attributed = (each: Attribution): Attribution => (found.has(each.speaker) ? { ...each, speaker: one } : each);
  const first = article.speakers.findIndex((speaker) => found.has(speaker));
  return {
    ...article,
    speakers: article.speakers.flatMap((speaker, index) => {
      if (index === first) return one;
      return found.has(speaker) ? [] : speaker;
    }),
    quotes: article.quotes.map((quote): Quote => {
      const attribution = quote.attribution && attributed(quote.attribution);
      const alternatives = quote.alternatives.map(attributed);
      const isNew =
        attribution !== quote.attribution || alternatives.some((each, at) => each !== quote.alternatives[at]);
      if (!isNew) return quote;
      const others = alternatives.filter(({ speaker }) => speaker !== attribution?.speaker);
      return { ...quote, attribution, alternatives: others };
    }),
    captions: article.captions.map((caption) =>
      found.has(caption.credited) ? { ...caption, credited: one } : caption,
    ),
    claims: article.claims.map((claim) => {
      const speaker = now(claim.speaker);
      return speaker === claim.speaker ? claim : { ...claim, speaker };
    }),
    disputed: article.disputed.map((statement) => {
      const by = now(statement.by);
      return by === statement.by ? statement : { ...statement, by };
    }),
  };
}

/** Two spans with this share of their joint length in common are one place. */
const sharedPlace = 0.5;

function shareOf(a: Span, b: Span): number {
  const common = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  return common <= 0 ? 0 : common / (Math.max(a.end, b.end) - Math.min(a.start, b.start));
}

/** The quote that a span is on, marks or not; null where there is none. */
export function quoteOn({ quotes }: Pick<Article, 'quotes'>, place: Span): Quote | null {
  let best: Quote | null = null;
  for (const quote of quotes) if (shareOf(quote, place) > (best ? shareOf(best, place) : sharedPlace)) best = quote;
  return best;
}

/** Somebody whom the article does not name as a speaker; nothing but the name is known. */
const stranger = (speakers: readonly Speaker[], name: string): Speaker => ({
  id: `s${String(Math.max(0, ...speakers.map(({ id }) => Number(id.slice(1)))) + 1)}`,
  name,
  kind: 'person',
  role: null,
  aliases: [],
  mentions: [],
});

const saidSo = message('A checker says who speaks here.');

function identify(article: Article, { name, ...place }: Span & { readonly name: string }): Article {
  const meant = quoteOn(article, place);
  if (!meant) return article;
  const known = bearer(article.speakers, name);
  const speaker = known ?? stranger(article.speakers, name);
  const before = meant.attribution?.speaker ?? null;
  // The parts of a split quote have one speaker.
  const parts = article.quotes.filter(({ group }) => group === meant.group);
  const attribute = (quote: Quote): Quote => {
    const mention = before === speaker ? (quote.attribution?.mention ?? null) : null;
    return { ...quote, attribution: { speaker, mention, confidence: 1, why: saidSo }, alternatives: [] };
  };
  const claim = (each: Claim): Claim =>
    each.speaker === before && parts.some((part) => contains(part, each)) ? { ...each, speaker } : each;
  const disputed = (each: Disputed): Disputed =>
    before !== null && each.by === before && parts.some((part) => overlaps(part, each))
      ? { ...each, by: speaker }
      : each;
  const corrected = {
    ...article,
    speakers: known ? article.speakers : [...article.speakers, speaker],
    quotes: article.quotes.map((quote) => (quote.group === meant.group ? attribute(quote) : quote)),
    claims: article.claims.map(claim),
    disputed: article.disputed.map(disputed),
  };
  return before === null || speaks(corrected, before) ? corrected : withoutSpeaker(corrected, before);
}

const speaks = ({ quotes, captions, disputed }: Article, speaker: Speaker): boolean =>
  quotes.some(({ attribution }) => attribution?.speaker === speaker) ||
  captions.some(({ credited }) => credited === speaker) ||
  disputed.some(({ by }) => by === speaker);

const withoutSpeaker = (article: Article, gone: Speaker): Article => ({
  ...article,
  speakers: article.speakers.filter((speaker) => speaker !== gone),
  quotes: article.quotes.map((quote) =>
    quote.alternatives.some(({ speaker }) => speaker === gone)
      ? { ...quote, alternatives: quote.alternatives.filter(({ speaker }) => speaker !== gone) }
      : quote,
  ),
});
