/** What the other articles of the workspace tell of the statements of one. */
import {
  bySpan,
  readWording,
  shift,
  type Article,
  type Elsewhere,
  type ElsewhereKind,
  type Gist,
  type Quote,
  type RemoteStatement,
  type Span,
  type Speaker,
  type Wording,
} from '../core/index';
import type { ArticleIndex, Found } from './articleIndex';
import { standingClaims, type IndexedQuote, type IndexedStatement } from './entry';
import { fileName } from './fileName';
import { matchQuote, speakerOf, type Misquote } from './quoteMatches';
import { claimsAgainst, denialsOf } from './statementMatches';

/** So many places are shown; the others are counted. */
const mostShown = 3;

/** Longest words shown of another article, in UTF-16 code units. */
const longestShown = 200;

/** Words shown to either side of the first difference. */
const wordsAround = 4;

/** All but where the statement stands, which moves with every key. */
type Told = Omit<Elsewhere, 'start' | 'end'>;

/** What other articles tell of some words, and who said these. */
interface Remembered {
  readonly name: string | undefined;
  readonly role: string | null | undefined;
  readonly told: readonly Told[];
}

const shorten = (text: string): string => (text.length > longestShown ? `${text.slice(0, longestShown)}…` : text);

function remote(found: Found<IndexedQuote | IndexedStatement>): RemoteStatement {
  const { uri } = found.entry;
  const [line, character, endLine, endCharacter] = found.item.place;
  return {
    uri,
    file: fileName(uri),
    start: { line, character },
    end: { line: endLine, character: endCharacter },
    text: shorten(found.item.text),
    speaker: speakerOf(found)?.name ?? null,
  };
}

function tell(
  kind: ElsewhereKind,
  speaker: Speaker | null,
  found: readonly Found<IndexedQuote | IndexedStatement>[],
): readonly Told[] {
  if (found.length === 0) return [];
  const there = found.slice(0, mostShown).map(remote);
  return [{ kind, speaker: speaker?.name ?? null, there, more: found.length - there.length }];
}

/** `… will not close the plant in May …` */
function around(text: string, index: number): string {
  const words = readWording(text);
  const from = Math.max(0, Math.min(index, words.length - 1) - wordsAround);
  const to = Math.min(words.length, index + wordsAround + 1);
  const shown = text.slice(words[from]?.start, words[to - 1]?.end);
  return `${from > 0 ? '… ' : ''}${shown}${to < words.length ? ' …' : ''}`;
}

/** Each misquote by itself, for each differs in other words. */
const tellMisquotes = (words: string, speaker: Speaker | null, misquoted: readonly Misquote[]): readonly Told[] =>
  misquoted.slice(0, mostShown).flatMap(({ found, difference: { a, b } }) => {
    const wordings = { here: around(words, a), there: around(found.item.text, b) };
    return tell('misquote', speaker, [found]).map((told) => ({ ...told, wordings }));
  });

function tellOfQuote(index: ArticleIndex, uri: string, { text }: Article, quote: Quote, wording: Wording) {
  const speaker = quote.attribution?.speaker ?? null;
  const { repeated, misquoted } = matchQuote(index, uri, quote, wording);
  const { start, end } = shift(wording, quote.start);
  return [...tell('repeated', speaker, repeated), ...tellMisquotes(text.slice(start, end), speaker, misquoted)];
}

type Memory = WeakMap<Wording | Gist, Remembered>;

function remember(memory: Memory, words: Wording | Gist, by: Speaker | null | undefined, look: () => readonly Told[]) {
  const before = memory.get(words);
  if (before && before.name === by?.name && before.role === by?.role) return before.told;
  const told = look();
  memory.set(words, { name: by?.name, role: by?.role, told });
  return told;
}

/**
 * Looks an article's statements up. What was found for words that stay as they are is remembered until it is renewed, so
 * that a keystroke looks up no more than it has changed.
 */
export class ElsewhereFinder {
  private memory: Memory = new WeakMap();

  constructor(private readonly index: ArticleIndex) {}

  /** In text order. `uri` is the article's own, of which the index may know too. */
  find(uri: string, article: Article): readonly Elsewhere[] {
    const found: Elsewhere[] = [];
    for (const { place, told } of this.lookUp(uri, article, this.memory)) {
      for (const each of told) found.push({ ...each, start: place.start, end: place.end });
    }
    return found.sort(bySpan);
  }

  /** Asks the index again for what these articles say, a statement a step; what was known before holds until the end. */
  *renew(articles: ReadonlyMap<string, Article>): Generator<undefined, true> {
    const fresh: Memory = new WeakMap();
    for (const [uri, article] of articles) {
      const statements = this.lookUp(uri, article, fresh);
      while (statements.next().done !== true) yield;
    }
    this.memory = fresh;
    return true;
  }

  private *lookUp(
    uri: string,
    article: Article,
    memory: Memory,
  ): Generator<{ readonly place: Span; readonly told: readonly Told[] }, undefined> {
    const { index } = this;
    for (const quote of article.quotes) {
      const { wording, attribution } = quote;
      if (!wording) continue;
      const look = () => tellOfQuote(index, uri, article, quote, wording);
      yield { place: quote, told: remember(memory, wording, attribution?.speaker, look) };
    }
    for (const claim of standingClaims(article)) {
      const { gist, speaker } = claim;
      if (!gist) continue;
      const look = () => tell('denied', speaker, denialsOf(index, uri, claim));
      yield { place: claim, told: remember(memory, gist, speaker, look) };
    }
    for (const denial of article.disputed) {
      const { gist } = denial;
      if (!gist) continue;
      const by = denial.by === 'narrator' ? null : denial.by;
      const look = () => tell('stated', by, claimsAgainst(index, uri, denial));
      yield { place: denial, told: remember(memory, gist, by, look) };
    }
  }
}
