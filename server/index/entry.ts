/** What the index keeps of an article: plain data, so that it can be stored. */
import {
  doerWords,
  nameKeysIn,
  sayings,
  shift,
  type Article,
  type Disputed,
  type Gist,
  type Quote,
  type RemotePlace,
  type Span,
  type Speaker,
} from '../core/index';

type Position = RemotePlace['start'];

/** A place of the article: line and character of its start and end, zero-based, in UTF-16 code units. */
export type Place = readonly [number, number, number, number];

export interface IndexedSpeaker {
  readonly name: string;
  readonly kind: Speaker['kind'];
  readonly role: string | null;
  readonly aliases: readonly string[];
  /** Of the introduction; null for one who is mentioned nowhere. */
  readonly place: Place | null;
  /** How many quotes; the parts of a split one count as one. */
  readonly quotes: number;
}

export interface IndexedQuote {
  readonly place: Place;
  /** The words inside the marks, as written; of what cannot be found again elsewhere the whole quote. */
  readonly text: string;
  /** Index into the entry's speakers; null where nobody can be named. */
  readonly speaker: number | null;
  /** Its comparable words (`Wording`), joined by blanks; empty where it cannot be found again elsewhere. */
  readonly words: string;
}

export interface IndexedStatement {
  readonly place: Place;
  readonly text: string;
  readonly speaker: number | null;
  /** The words of its gist, joined by blanks; empty where it cannot be found again elsewhere. */
  readonly words: string;
  /** Of a denial that does not name the doer: words of which a statement must have one to be what it denies. */
  readonly doers: readonly string[] | null;
}

export interface IndexedClaim extends IndexedStatement {
  /** Check-worthiness, 0 to 1, in hundredths. */
  readonly worth: number;
}

export interface IndexEntry {
  readonly uri: string;
  /** Says which state of the file this is; the same stamp, the same text. */
  readonly stamp: string;
  /** Length of the text in UTF-16 code units. */
  readonly length: number;
  /** Keys of all words that may be part of a name (`nameKeysIn`), each between blanks. */
  readonly names: string;
  readonly speakers: readonly IndexedSpeaker[];
  readonly quotes: readonly IndexedQuote[];
  readonly claims: readonly IndexedClaim[];
  readonly denials: readonly IndexedStatement[];
}

/** A text that can tell lines. `TextDocument` of vscode-languageserver-textdocument fulfils it. */
export interface IndexedText {
  readonly uri: string;
  getText(): string;
  positionAt(offset: number): Position;
}

/** Of longer statements the beginning is kept. */
const longestText = 1000;

/** Claims that cannot be found again elsewhere are kept from this check-worthiness on: to be found by their words. */
const leastWorth = 0.5;

const isDisputing = ({ kind }: Disputed): boolean => kind === 'denial' || kind === 'challenged';

/** The claims that the article lets stand: those that no denial or challenge overlaps. Both are in text order. */
export function standingClaims({ claims, disputed }: Article): Article['claims'] {
  const against = disputed.filter(isDisputing);
  let next = 0;
  return claims.filter(({ start, end }) => {
    while ((against[next]?.end ?? Infinity) <= start) next += 1;
    return (against[next]?.start ?? Infinity) >= end;
  });
}

/** Who denies something, in the words that a statement must name the doer with; null where the denial names it. */
export const doersOf = ({ gist, by }: Disputed): readonly string[] | null => {
  if (!gist || gist.hasDoer) return null;
  return by === null || by === 'narrator' ? [] : doerWords(by);
};

/**
 * Takes from an article what other articles are compared with.
 *
 * @param stamp names this state of the file, such as its time of change and size
 * @example `entryOf(document, article, '1718-4096').quotes[0]?.words` is `we are closing the plant in may`
 */
export function entryOf(document: IndexedText, article: Article, stamp: string): IndexEntry {
  const speakers = new Map(article.speakers.map(({ id }, index) => [id, index]));
  const describe = (span: Span, speaker: Speaker | null) => ({
    place: placeOf(document, span),
    text: article.text.slice(span.start, span.end).slice(0, longestText),
    speaker: speaker ? (speakers.get(speaker.id) ?? null) : null,
  });
  const quoted = (quote: Quote): IndexedQuote => {
    const { wording } = quote;
    const speaker = quote.attribution?.speaker ?? null;
    return {
      ...describe(wording ? shift(wording, quote.start) : quote, speaker),
      words: wording?.words.join(' ') ?? '',
    };
  };
  const stated = (span: Span, speaker: Speaker | null, gist: Gist | null, doers: IndexedStatement['doers']) => ({
    ...describe(span, speaker),
    words: gist?.words.join(' ') ?? '',
    doers,
  });
  const said = sayings(article);
  return {
    uri: document.uri,
    stamp,
    length: article.text.length,
    names: ` ${nameKeysIn(article.text).join(' ')} `,
    speakers: article.speakers.map(({ id, name, kind, role, aliases, mentions: [first] }) => ({
      name,
      kind,
      role,
      aliases,
      place: first ? placeOf(document, first) : null,
      quotes: new Set(said.get(id)?.quotes.map(({ group }) => group)).size,
    })),
    quotes: article.quotes.map(quoted),
    claims: standingClaims(article)
      .filter(({ gist, checkWorthiness }) => gist !== null || checkWorthiness >= leastWorth)
      .map((claim) => ({
        ...stated(claim, claim.speaker, claim.gist, null),
        worth: Math.round(100 * claim.checkWorthiness) / 100,
      })),
    denials: article.disputed.map((denial) =>
      stated(denial, denial.by === 'narrator' ? null : denial.by, denial.gist, doersOf(denial)),
    ),
  };
}

function placeOf(document: IndexedText, { start, end }: Span): Place {
  const [from, to] = [document.positionAt(start), document.positionAt(end)];
  return [from.line, from.character, to.line, to.character];
}
