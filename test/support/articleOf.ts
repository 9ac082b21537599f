import {
  message,
  type Article,
  type Attribution,
  type Block,
  type Quote,
  type Span,
  type Speaker,
} from '../../server/core/index';
import { readMarkup, type MarkedArticle, type MarkedQuote } from './markup';

/** What the markup does not say and a feature shows. */
export interface Details {
  /** The role of every speaker. */
  readonly role?: string;
  /** The words that dispute every disputed statement; the statement itself if left out. */
  readonly marker?: string;
  /** The words that give another account of every disputed statement. */
  readonly other?: string;
  /** What every denial denies. */
  readonly proposition?: string;
  /** A word that means the first speaker wherever it stands, as a pronoun does. */
  readonly pronoun?: string;
}

/**
 * The article as its markup says it is, so that tests of features do not depend on how well texts are understood.
 * Speakers are mentioned wherever their full name or surname stands; lines that begin with `#` are headings.
 *
 * @example `articleOf('<quote kind="direct" speaker="Ana Ruiz" cue="said">“Yes,”</quote> Ana Ruiz said.')`
 */
export function articleOf(marked: string, { role, marker, other, proposition, pronoun }: Details = {}): Article {
  const markup = readMarkup(marked);
  const { text } = markup;
  const speakers = speakersOf(markup, role ?? null, pronoun);
  const speakerNamed = (name: string | undefined): Speaker | null =>
    speakers.find((speaker) => speaker.name === name) ?? null;
  const quotes = inOrder(markup.quotes).map((quote, index) => quoteOf(text, quote, index, speakerNamed(quote.speaker)));
  return {
    text,
    title: null,
    blocks: headingsOf(text),
    sentences: [],
    quotes,
    captions: markup.captions.flatMap(({ start, end, credited: name }) => {
      const credited = speakerNamed(name);
      const mention = { start: text.indexOf(name, end), end: text.indexOf(name, end) + name.length };
      return credited ? [{ start, end, cue: { start: end + 1, end: text.indexOf(':', end) }, credited, mention }] : [];
    }),
    speakers,
    claims: inOrder(markup.claims).map((claim) => ({
      ...claim,
      checkWorthiness: 0.834,
      factors: ['quantity', 'comparison', 'hedge'],
      speaker:
        quotes.find((quote) => quote.start <= claim.start && claim.end <= quote.end)?.attribution?.speaker ?? null,
      gist: null,
    })),
    disputed: inOrder(markup.disputed).map(({ start, end, kind, by }) => ({
      start,
      end,
      kind,
      by: by === 'narrator' ? by : speakerNamed(by),
      why: message('Because of “{0}”.', marker ?? 'itself'),
      marker: marker === undefined ? { start, end } : placeOf(text, marker),
      related: other === undefined ? [] : [placeOf(text, other)],
      proposition: proposition ?? null,
      topic: other === undefined ? null : 'event',
      gist: null,
    })),
    strayMarks: [],
    nameVariants: [],
    checkedBefore: [],
    oddities: [],
    elsewhere: [],
    remarks: [],
    tooLong: false,
  };
}

const inOrder = <T extends Span>(spans: readonly T[]): readonly T[] => [...spans].sort((a, b) => a.start - b.start);

function placeOf(text: string, words: string, from = 0): Span {
  const start = text.indexOf(words, from);
  if (start < 0) throw new Error(`“${words}” is not in the text`);
  return { start, end: start + words.length };
}

function speakersOf(
  { text, quotes, captions, disputed }: MarkedArticle,
  role: string | null,
  pronoun?: string,
): readonly Speaker[] {
  const names = new Set([
    ...quotes.map((quote) => quote.speaker),
    ...captions.map(({ credited }) => credited),
    ...disputed.map(({ by }) => by ?? ''),
  ]);
  return [...names]
    .filter((name) => name !== '' && name !== 'narrator')
    .map((name, index): Speaker => {
      const surname = name.split(' ').at(-1) ?? name;
      const also = index === 0 && pronoun !== undefined ? `|\\b${pronoun}\\b` : '';
      const mentions = [...text.matchAll(new RegExp(`${name}|${surname}${also}`, 'g'))];
      return {
        id: `s${index + 1}`,
        name,
        kind: 'person',
        role,
        aliases: [surname],
        mentions: mentions.map((match) => ({ start: match.index, end: match.index + match[0].length })),
      };
    });
}

function quoteOf(text: string, quote: MarkedQuote, index: number, speaker: Speaker | null): Quote {
  const id = `q${index + 1}`;
  const attribution: Attribution | null = speaker && {
    speaker,
    mention: speaker.mentions.find((mention) => mention.start >= quote.end) ?? null,
    confidence: 0.97,
    why: message('subject of “{0}”', quote.cue ?? 'said'),
  };
  return {
    start: quote.start,
    end: quote.end,
    id,
    group: quote.group ?? id,
    kind: quote.kind,
    cue: quote.cue === undefined ? null : placeOf(text, quote.cue, quote.end),
    attribution,
    alternatives: [],
    wording: null,
  };
}

const headingsOf = (text: string): readonly Block[] =>
  [...text.matchAll(/^#.*$/gm)].map((match) => ({
    kind: 'heading',
    start: match.index,
    end: match.index + match[0].length,
    text: match[0],
  }));
