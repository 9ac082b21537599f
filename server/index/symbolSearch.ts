/** Finds speakers by name, and quotes, claims and disputed statements by their words, in all articles of the index. */
import { fold } from '../core/index';
import { byPlace, type ArticleIndex, type Found } from './articleIndex';
import { fileName } from './fileName';
import type { IndexedQuote, IndexedSpeaker, IndexedStatement, IndexEntry, Place } from './entry';

export interface FoundSymbol {
  readonly kind: 'speaker' | 'quote' | 'claim' | 'disputed';
  readonly uri: string;
  readonly file: string;
  readonly place: Place;
  /** The name, or the words around those that were found. */
  readonly text: string;
  /** Who says it; the role of a speaker. */
  readonly by: string | null;
}

interface Ranked extends Omit<FoundSymbol, 'file'> {
  readonly score: number;
}

export interface SymbolSearch {
  readonly query: string;
  /** Claims of less check-worthiness are left out. */
  readonly claimThreshold: number;
}

/** More are no help to anybody; of speakers, who have a place in each article, some room is left for what they say. */
const mostSymbols = 200;
const mostSpeakers = 60;

/** Longest words shown, in UTF-16 code units. */
const longestText = 90;

/** What ranks a symbol: what it is, then how the words stand in it. */
const scores = { speaker: 8, quote: 2, claim: 1, disputed: 1, whole: 6, beginning: 4, together: 3 } as const;

const notAscii = /[^\0-\x7F]/;

/** Of most texts letter case is all that must be made equal, which costs a tenth of the rest. */
const comparable = (text: string): string => (notAscii.test(text) ? fold(text) : text.toLowerCase());

const isLetter = (unit: string): boolean => /[\p{L}\p{N}]/u.test(unit);

/** Where a word of the text begins with these letters; -1 where none does. */
function wordWith(text: string, letters: string): number {
  let at = text.indexOf(letters);
  while (at > 0 && isLetter(text.charAt(at - 1))) at = text.indexOf(letters, at + 1);
  return at;
}

interface Query {
  readonly whole: string;
  readonly words: readonly string[];
}

interface Match {
  readonly score: number;
  /** Where the first of the words stands in the comparable text. */
  readonly at: number;
}

/** Every word of the query must begin a word of the text. */
function match(text: string, { whole, words }: Query): Match | null {
  const [first = '', ...others] = words;
  const found = wordWith(text, first);
  if (found < 0 || others.some((word) => wordWith(text, word) < 0)) return null;
  const together = words.length > 1 ? wordWith(text, whole) : found;
  const at = together >= 0 ? together : found;
  const order = together >= 0 ? scores.together : 0;
  return { at, score: order + (text === whole ? scores.whole : 0) + (at === 0 ? scores.beginning : 0) };
}

/** So many code units are shown before what was found, where it does not stand at the beginning. */
const before = 20;

/** On one line, around what was found. */
function excerptAt(text: string, at: number): string {
  const line = text.replace(/\s+/g, ' ');
  if (line.length <= longestText) return line;
  const from = at < longestText / 2 ? 0 : line.lastIndexOf(' ', at - before) + 1;
  const rest = line.slice(from);
  if (rest.length <= longestText) return `…${rest}`;
  const cut = rest.lastIndexOf(' ', longestText);
  return `${from > 0 ? '…' : ''}${rest.slice(0, cut > 0 ? cut : longestText)}…`;
}

function matchSpeaker(entry: IndexEntry, speaker: IndexedSpeaker, query: Query): Ranked | null {
  if (!speaker.place) return null;
  let best: Match | null = null;
  for (const name of [speaker.name, ...speaker.aliases]) {
    const found = match(comparable(name), query);
    if (found && found.score > (best?.score ?? -1)) best = found;
  }
  if (!best) return null;
  const { place, name: text, role: by } = speaker;
  // Of the articles that have a speaker those come first in which he or she says most.
  const score = scores.speaker + best.score + Math.min(speaker.quotes, 99) / 100;
  return { kind: 'speaker', uri: entry.uri, place, text, by, score };
}

function matchWords(
  kind: 'quote' | 'claim' | 'disputed',
  { entry, item }: Found<IndexedQuote | IndexedStatement>,
  query: Query,
): Ranked | null {
  const found = match(comparable(item.text), query);
  if (!found) return null;
  const by = item.speaker === null ? null : (entry.speakers[item.speaker]?.name ?? null);
  return {
    kind,
    uri: entry.uri,
    place: item.place,
    text: excerptAt(item.text, found.at),
    by,
    score: scores[kind] + found.score,
  };
}

function* matchesIn(entry: IndexEntry, query: Query, claimThreshold: number): Generator<Ranked | null, undefined> {
  for (const speaker of entry.speakers) yield matchSpeaker(entry, speaker, query);
  for (const item of entry.quotes) yield matchWords('quote', { entry, item }, query);
  for (const item of entry.claims) {
    if (item.worth >= claimThreshold) yield matchWords('claim', { entry, item }, query);
  }
  for (const item of entry.denials) yield matchWords('disputed', { entry, item }, query);
}

const byScore = (a: Ranked, b: Ranked): number =>
  b.score - a.score || byPlace({ entry: a, item: a }, { entry: b, item: b });

function best(found: readonly Ranked[]): Ranked[] {
  const ranked = [...found].sort(byScore);
  let speakers = 0;
  return ranked.filter(({ kind }) => kind !== 'speaker' || (speakers += 1) <= mostSpeakers).slice(0, mostSymbols);
}

/** So many are collected before the best of them are kept, so that a single letter fills no memory. */
const mostCollected = 20 * mostSymbols;

/**
 * Looks through an article a step; best matches first. Without a query the speakers, for there must be something to
 * begin with.
 */
export function* searchSymbols(
  index: ArticleIndex,
  { query, claimThreshold }: SymbolSearch,
): Generator<undefined, readonly FoundSymbol[]> {
  const words = comparable(query)
    .split(/\s+/)
    .filter((word) => word !== '');
  const wanted: Query = { whole: words.join(' '), words };
  let found: Ranked[] = [];
  for (const entry of [...index.entries()]) {
    for (const each of matchesIn(entry, wanted, claimThreshold)) {
      if (each && (words.length > 0 || each.kind === 'speaker')) found.push(each);
    }
    if (found.length > mostCollected) found = best(found);
    yield;
  }
  return best(found).map(({ kind, uri, place, text, by }) => ({ kind, uri, file: fileName(uri), place, text, by }));
}
