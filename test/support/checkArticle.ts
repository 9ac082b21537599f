import assert from 'node:assert/strict';
import { analyze, type Article, type Disputed, type Quote, type Span } from '../../server/core/index';
import { readMarkup, type MarkedArticle, type MarkedDisputed, type MarkedQuote } from './markup';

/** What of an article is compared: every such place must be marked, and every mark be found. */
export type Compared = 'quotes' | 'captions' | 'claims' | 'disputed';

/** Claims below this are not expected to be marked; the threshold users start with. */
const claimThreshold = 0.5;

const words = (text: string, span: Span): string => text.slice(span.start, span.end);
const bySpan = (a: Span, b: Span): number => a.start - b.start || b.end - a.end;
const sameSpan = (a: Span, b: Span): boolean => a.start === b.start && a.end === b.end;

/** Letters for the groups that a case names, so that both sides show the same letter where they group the same. */
function groupLetters(expected: readonly MarkedQuote[], actual: readonly Quote[]): ReadonlyMap<string, string> {
  const letters = new Map<string, string>();
  for (const quote of expected) {
    const group = actual.find((each) => sameSpan(each, quote))?.group;
    if (quote.group !== undefined && group !== undefined && !letters.has(group)) letters.set(group, quote.group);
  }
  return letters;
}

const field = (name: string, value: string | undefined): string => (value === undefined ? '' : ` ${name}=${value}`);

const expectedQuote = (text: string, { kind, speaker, cue, group, ...span }: MarkedQuote): string =>
  `${kind} speaker=${speaker}${field('cue', cue)}${field('group', group)}: ${words(text, span)}`;

/** Names of a found quote only what the mark at its place names, so that a case states what it cares about. */
function actualQuote(text: string, quote: Quote, mark: MarkedQuote | undefined, letters: ReadonlyMap<string, string>) {
  const cue = mark && mark.cue === undefined ? undefined : quote.cue ? words(text, quote.cue) : '';
  const group = mark?.group === undefined ? undefined : (letters.get(quote.group) ?? quote.group);
  const speaker = quote.attribution?.speaker.name ?? '';
  return expectedQuote(text, { ...quote, speaker, cue, group });
}

function compareQuotes({ text, quotes }: MarkedArticle, article: Article): void {
  const letters = groupLetters(quotes, article.quotes);
  const actual = [...article.quotes].sort(bySpan).map((quote) => {
    const mark = quotes.find((each) => sameSpan(each, quote));
    return actualQuote(text, quote, mark, letters);
  });
  assert.deepEqual(
    actual,
    [...quotes].sort(bySpan).map((quote) => expectedQuote(text, quote)),
  );
}

function compareCaptions({ text, captions }: MarkedArticle, article: Article): void {
  assert.deepEqual(
    article.captions.map((caption) => `${caption.credited.name}: ${words(text, caption)}`),
    captions.map((caption) => `${caption.credited}: ${words(text, caption)}`),
  );
}

function compareClaims({ text, claims }: MarkedArticle, article: Article): void {
  const actual = article.claims.filter(({ checkWorthiness }) => checkWorthiness >= claimThreshold);
  assert.deepEqual(
    [...actual].sort(bySpan).map((claim) => words(text, claim)),
    [...claims].sort(bySpan).map((claim) => words(text, claim)),
  );
}

const nameOf = (by: Disputed['by']): string => (by === null || by === 'narrator' ? (by ?? '') : by.name);

const expectedDisputed = (text: string, { kind, by, ...span }: MarkedDisputed): string =>
  `${kind}${field('by', by)}: ${words(text, span)}`;

function compareDisputed({ text, disputed }: MarkedArticle, article: Article): void {
  const actual = [...article.disputed].sort(bySpan).map((found) => {
    const mark = disputed.find((each) => sameSpan(each, found));
    const by = mark && mark.by === undefined ? undefined : nameOf(found.by);
    return expectedDisputed(text, { ...found, by });
  });
  assert.deepEqual(
    actual,
    [...disputed].sort(bySpan).map((each) => expectedDisputed(text, each)),
  );
}

const compare = {
  quotes: compareQuotes,
  captions: compareCaptions,
  claims: compareClaims,
  disputed: compareDisputed,
};

/**
 * Analyzes a marked-up article and compares what is found with what is marked, as lists of readable lines, so that a
 * failure shows which place was missed, is too much, or has another speaker.
 *
 * @example `checkArticle('<quote kind="direct" speaker="Ana Ruiz">“Yes,”</quote> Ana Ruiz said.', ['quotes'])`
 */
export function checkArticle(marked: string, compared: readonly Compared[]): void {
  const expected = readMarkup(marked);
  const { article } = analyze(expected.text);
  for (const each of compared) compare[each](expected, article);
}
