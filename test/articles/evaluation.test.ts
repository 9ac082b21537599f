/**
 * Holds the evaluation set to its own conventions (`eval/README.md`) and the analysis to the scores it has reached on
 * the set. `UPDATE=1` writes the scores reached into `eval/floors.json`.
 */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { analyze, contains, overlaps, type Span } from '../../server/core/index';
import { readMarkup, type MarkedArticle, type MarkedQuote } from '../support/markup';
import { kinds, scoresOf, type Scores } from './evaluation';

const folder = path.resolve('test/articles/eval');
const floorsFile = path.join(folder, 'floors.json');
const tolerance = 0.001; // scores are written with three digits

const articles = readdirSync(folder)
  .filter((file) => file.endsWith('.article'))
  .sort()
  .map((file) => {
    const marked = readMarkup(readFileSync(path.join(folder, file), 'utf8'));
    return { name: path.basename(file, '.article'), marked };
  });

const words = ({ text }: MarkedArticle, span: Span): string => text.slice(span.start, span.end);
const countOf = ({ quotes }: MarkedArticle, kind: MarkedQuote['kind']): number =>
  quotes.filter((quote) => quote.kind === kind).length;
const flat = (scores: Scores): Readonly<Record<string, number>> =>
  Object.fromEntries(
    Object.entries(scores).flatMap(([name, score]: [string, number | Scores['direct']]) =>
      typeof score === 'number'
        ? [[name, score]]
        : Object.entries(score).map(([measure, value]: [string, number]) => [`${name} ${measure}`, value]),
    ),
  );

const marks = /["“”«»]/;
/** Single marks that open: those that close look like apostrophes. */
const anyOpening = /["“«‘]|(?<!\p{L})'/u;

/** What is wrong with how a quote is marked, or null. */
function flawOf(marked: MarkedArticle, quote: MarkedQuote): string | null {
  const content = words(marked, quote);
  if (content !== content.trim()) return 'begins or ends with a space';
  const named = quote.speaker === '' || marked.text.toLowerCase().includes(quote.speaker.toLowerCase());
  if (!named) return `the article does not name ${quote.speaker}`;
  const partly = marked.quotes.some(
    (other) => other !== quote && overlaps(other, quote) && !contains(other, quote) && !contains(quote, other),
  );
  if (partly) return 'overlaps another in part';
  const holding = marked.quotes.find((other) => other !== quote && contains(other, quote));
  if (holding?.kind === 'direct') return 'stands inside a direct quote';
  if (quote.kind === 'mixed' && !anyOpening.test(content)) return 'is mixed without a mark';
  if (quote.kind === 'indirect' && (marks.test(content) || content.includes('‘'))) return 'is indirect with marks';
  if (quote.kind !== 'direct' && /[.,;]$/.test(content)) return 'ends with the sentence’s punctuation';
  const bare = /^\p{L}/u.test(content);
  if (quote.kind === 'direct' && !bare && !anyOpening.test(content.slice(0, 1))) return 'begins with no mark';
  return null;
}

const groupsOf = ({ quotes }: MarkedArticle): readonly (readonly MarkedQuote[])[] =>
  [...new Set(quotes.map(({ group }) => group))]
    .filter((group) => group !== undefined)
    .map((group) => quotes.filter((quote) => quote.group === group));

describe('the evaluation set', () => {
  it('has at least 25 articles and 300 quotes', () => {
    const quotes = articles.flatMap(({ marked }) => marked.quotes);
    assert.ok(articles.length >= 25 && quotes.length >= 300, `${articles.length} articles, ${quotes.length} quotes`);
  });

  for (const { name, marked } of articles) {
    it(`${name} follows the conventions`, () => {
      const flaws = marked.quotes.flatMap((quote) => {
        const flaw = flawOf(marked, quote);
        return flaw === null ? [] : [`${flaw}: ${words(marked, quote)}`];
      });
      assert.deepEqual(flaws, []);
      for (const group of groupsOf(marked)) {
        const part = words(marked, group[0] as MarkedQuote);
        assert.ok(group.length > 1, `the only part of its group: ${part}`);
        assert.equal(new Set(group.map(({ speaker }) => speaker)).size, 1, `two speakers in one group: ${part}`);
      }
      const length = marked.text.split(/\s+/).length;
      assert.ok(length >= 250 && length <= 450, `${length} words`);
    });
  }

  it('is counted in its README', () => {
    const readme = readFileSync(path.join(folder, 'README.md'), 'utf8');
    const row = (name: string, of: readonly MarkedArticle[]): string =>
      `| ${[name, ...kinds.map((kind) => of.reduce((total, each) => total + countOf(each, kind), 0))].join(' | ')} |`;
    const rows = [
      ...articles.map(({ name, marked }) => row(name, [marked])),
      row(
        'all',
        articles.map(({ marked }) => marked),
      ),
    ];
    assert.deepEqual(
      rows.filter((each) => !readme.includes(each)),
      [],
    );
  });
});

describe('quotes and speakers on the evaluation set', () => {
  const scores = flat(scoresOf(articles.map(({ marked }) => ({ marked, article: analyze(marked.text).article }))));
  if (process.env['UPDATE']) {
    const rounded = Object.fromEntries(Object.entries(scores).map(([name, score]) => [name, Number(score.toFixed(3))]));
    writeFileSync(floorsFile, `${JSON.stringify(rounded, null, 2)}\n`);
  }
  const floors = JSON.parse(readFileSync(floorsFile, 'utf8')) as Readonly<Record<string, number>>;

  it('measures what the floors name', () => assert.deepEqual(Object.keys(scores), Object.keys(floors)));

  for (const [name, floor] of Object.entries(floors)) {
    it(`keeps ${name} at ${floor}`, () => {
      const score = scores[name] ?? 0;
      assert.ok(score >= floor - tolerance, `${name} fell from ${floor} to ${score.toFixed(3)}`);
    });
  }
});
