import type { FactCheck } from '../core/index';

type Json = Readonly<Record<string, unknown>>;

/** What was read of a JSON value: a fact-check for each good record, and for each other why it was left out. */
export interface Records {
  readonly checks: readonly FactCheck[];
  /** In English, for the log: `has no claimReviewed`. */
  readonly problems: readonly string[];
}

const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** JSON-LD lets a single value stand for a list of one. */
const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [value]);

/** Properties whose values are, or hold, records: a graph, a DataFeed, its items, a list of items. */
export const containers: readonly string[] = ['@graph', 'dataFeedElement', 'itemListElement', 'item', 'mainEntity'];

/** Deepest nesting of containers; real feeds have two. */
const deepest = 8;

const nameOfType = (type: unknown): string => (typeof type === 'string' ? type.replace(/^.*[/#:]/, '') : '');

const isClaimReview = (node: Json): boolean => listOf(node['@type']).some((type) => nameOfType(type) === 'ClaimReview');

/** The first words among some values; of an object its name. */
function words(...values: readonly unknown[]): string | null {
  for (const value of values.flatMap(listOf)) {
    const text: unknown = isObject(value) ? (value['name'] ?? value['@value']) : value;
    if (typeof text === 'string' && text.trim() !== '') return text.trim().replace(/\s+/g, ' ');
    if (typeof text === 'number') return String(text);
  }
  return null;
}

const field = (value: unknown, name: string): unknown => {
  const [first] = listOf(value);
  return isObject(first) ? first[name] : undefined;
};

const webAddress = (value: unknown): string | null => {
  const text = words(value);
  return text !== null && /^https?:\/\/[^\s<>"]+$/i.test(text) ? text : null;
};

const host = (url: string): string => url.replace(/^https?:\/\/(?:www\.)?/i, '').replace(/[/?#:].*$/s, '');

/** "Mostly false"; where only a figure is given, "2 of 5". */
function ratingOf(rating: unknown): string | null {
  const named = words(field(rating, 'alternateName'), field(rating, 'name'));
  if (named !== null || typeof rating === 'string') return named ?? words(rating);
  const [value, best] = [words(field(rating, 'ratingValue')), words(field(rating, 'bestRating'))];
  return value !== null && best !== null ? `${value} of ${best}` : value;
}

function readRecord(node: Json): FactCheck | string {
  const claim = words(node['claimReviewed'], field(node['itemReviewed'], 'name'));
  const url = webAddress(node['url']) ?? webAddress(node['@id']);
  const rating = ratingOf(node['reviewRating']);
  if (claim === null) return 'has no claimReviewed';
  if (url === null) return 'has no url that is a web address';
  if (rating === null) return 'has no reviewRating';
  const date = words(node['datePublished'], node['dateCreated']);
  return {
    claim,
    claimant: words(field(node['itemReviewed'], 'author')),
    publisher: words(node['author'], node['publisher']) ?? host(url),
    rating,
    date: /^\d{4}-\d\d-\d\d/.exec(date ?? '')?.[0] ?? null,
    url,
  };
}

/** Reads the `ClaimReview` records of a JSON value: itself, a list, a `@graph`, a `DataFeed`. Never throws. */
export function readRecords(json: unknown, depth = 0): Records {
  const checks: FactCheck[] = [];
  const problems: string[] = [];
  for (const node of listOf(json)) {
    if (!isObject(node)) continue;
    if (isClaimReview(node)) {
      const record = readRecord(node);
      if (typeof record === 'string') problems.push(record);
      else checks.push(record);
    } else if (depth < deepest) {
      for (const name of containers) {
        const inside = readRecords(node[name], depth + 1);
        checks.push(...inside.checks);
        problems.push(...inside.problems);
      }
    }
  }
  return { checks, problems };
}
