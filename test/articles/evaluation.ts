/**
 * Scores quotes and speakers against marked-up articles, by the field's measures: PolNeAR's exact spans (F1), and, of
 * the Gender Gap Tracker, spans that overlap by more than 0.3 and the speakers of those. All scores are 0 to 1, and
 * higher is better.
 */
import type { Article, Quote, QuoteKind, Span } from '../../server/core/index';
import type { MarkedArticle, MarkedQuote } from '../support/markup';

/** An article as it is marked and as it was understood. */
export interface Sample {
  readonly marked: MarkedArticle;
  readonly article: Article;
}

export interface KindScores {
  /** F1 of spans that begin and end with the same word; marks and full stops at the ends do not count. */
  readonly exact: number;
  /** F1 of spans that cover more than 0.3 of the marked one. */
  readonly overlap: number;
}

export interface Scores extends Readonly<Record<QuoteKind, KindScores>> {
  /** Of the quotes found, how many have the right speaker; "nobody" is right where the mark names nobody. */
  readonly name: number;
  /** 1 less the expected calibration error of the speakers' confidence in ten bins (Naeini et al. 2015). */
  readonly calibration: number;
}

/** A marked quote and the found one that is taken for it. */
interface Pair {
  readonly marked: MarkedQuote;
  readonly found: Quote;
}

export const kinds: readonly QuoteKind[] = ['direct', 'mixed', 'indirect'];
const minimalOverlap = 0.3; // of the marked span: what the field counts as found
const bins = 10;

const ratio = (part: number, whole: number): number => (whole === 0 ? 0 : part / whole);
const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
const length = ({ start, end }: Span): number => end - start;
const shared = (a: Span, b: Span): number => Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));
const unionRatio = (a: Span, b: Span): number => ratio(shared(a, b), length(a) + length(b) - shared(a, b));

/** F1 from how many of the found are right and how many of the marked are found. */
function f1(right: number, found: number, recalled: number, marked: number): number {
  const precision = ratio(right, found);
  const recall = ratio(recalled, marked);
  return ratio(2 * precision * recall, precision + recall);
}

/** The span from its first word to its last. */
function wordsOnly(text: string, { start, end }: Span): Span {
  const words = text.slice(start, end);
  const before = /^[^\p{L}\p{N}]*/u.exec(words)?.[0].length ?? 0;
  const after = /[^\p{L}\p{N}]*$/u.exec(words.slice(before))?.[0].length ?? 0;
  return { start: start + before, end: end - after };
}

const sameWords = (text: string, a: Span, b: Span): boolean => {
  const [one, other] = [wordsOnly(text, a), wordsOnly(text, b)];
  return one.start === other.start && one.end === other.end;
};

const nameWords = (name: string): readonly string[] =>
  name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s-]/gu, '')
    .split(/\s+/)
    .filter((word) => word !== '');

/** Names agree when their last words do and the longer one has every word of the shorter: "Dr. Ana Ruiz", "Ana Ruiz". */
function sameName(a: string, b: string): boolean {
  const [short = [], long = []] = [nameWords(a), nameWords(b)].sort((x, y) => x.length - y.length);
  return short.length > 0 && short.at(-1) === long.at(-1) && short.every((word) => long.includes(word));
}

function isRight({ marked, found }: Pair): boolean {
  const name = found.attribution?.speaker.name ?? '';
  return marked.speaker === '' ? name === '' : sameName(marked.speaker, name);
}

/** Takes the closest spans for each other first, each of them once. */
function pairsOf({ marked, article }: Sample): readonly Pair[] {
  const candidates = marked.quotes.flatMap((quote) =>
    article.quotes
      .filter((found) => shared(quote, found) > minimalOverlap * length(quote))
      .map((found) => ({ marked: quote, found, closeness: unionRatio(quote, found) })),
  );
  const taken = new Set<MarkedQuote | Quote>();
  return candidates
    .sort((a, b) => b.closeness - a.closeness)
    .filter((pair) => {
      const free = !taken.has(pair.marked) && !taken.has(pair.found);
      if (free) taken.add(pair.marked).add(pair.found);
      return free;
    });
}

function kindScores(samples: readonly Sample[], pairs: readonly Pair[], kind: QuoteKind): KindScores {
  const perSample = samples.map(({ marked: { text, quotes }, article }) => {
    const marked = quotes.filter((quote) => quote.kind === kind);
    const found = article.quotes.filter((quote) => quote.kind === kind);
    return {
      marked: marked.length,
      found: found.length,
      right: found.filter((quote) => quotes.some((each) => sameWords(text, each, quote))).length,
      recalled: marked.filter((quote) => article.quotes.some((each) => sameWords(text, each, quote))).length,
    };
  });
  const total = (key: 'marked' | 'found' | 'right' | 'recalled'): number => sum(perSample.map((each) => each[key]));
  const right = pairs.filter(({ found }) => found.kind === kind).length;
  const recalled = pairs.filter(({ marked }) => marked.kind === kind).length;
  return {
    exact: f1(total('right'), total('found'), total('recalled'), total('marked')),
    overlap: f1(right, total('found'), recalled, total('marked')),
  };
}

/** Expected calibration error: how far each bin's confidence lies from its share of right answers, by the bin's size. */
function calibrationError(pairs: readonly Pair[]): number {
  const answers = pairs.flatMap((pair) =>
    pair.found.attribution ? [{ confidence: pair.found.attribution.confidence, right: isRight(pair) ? 1 : 0 }] : [],
  );
  const binOf = (confidence: number): number => Math.min(bins - 1, Math.floor(confidence * bins));
  const gaps = Array.from({ length: bins }, (_, bin) => {
    const inBin = answers.filter(({ confidence }) => binOf(confidence) === bin);
    return Math.abs(sum(inBin.map(({ confidence, right }) => confidence - right)));
  });
  return ratio(sum(gaps), answers.length);
}

/**
 * Scores the articles as one set.
 *
 * @example `scoresOf([{ marked: readMarkup(source), article: analyze(text).article }]).direct.exact` is 1 if all are found
 */
export function scoresOf(samples: readonly Sample[]): Scores {
  const pairs = samples.flatMap(pairsOf);
  return {
    direct: kindScores(samples, pairs, 'direct'),
    mixed: kindScores(samples, pairs, 'mixed'),
    indirect: kindScores(samples, pairs, 'indirect'),
    name: ratio(pairs.filter(isRight).length, pairs.length),
    calibration: 1 - calibrationError(pairs),
  };
}
