/** Which quotes of other articles say the same as one of this article, or nearly the same. */
import { align, countTelling, givenNamesAgree, nameWords, type Quote, type Speaker, type Wording } from '../core/index';
import { byPlace, type ArticleIndex, type Found } from './articleIndex';
import type { IndexedQuote, IndexedSpeaker } from './entry';

export interface QuoteMatches {
  readonly repeated: readonly Found<IndexedQuote>[];
  readonly misquoted: readonly Misquote[];
}

const none: QuoteMatches = { repeated: [], misquoted: [] };

export interface Misquote {
  readonly found: Found<IndexedQuote>;
  /** The first changed word here and there. */
  readonly difference: { readonly a: number; readonly b: number };
}

/** Quotes are laid beside so many others at most, those that share most. */
const mostCompared = 8;

/** Of a longer quote one run of three words in common is chance. */
const shortQuote = 8; // words
const leastShared = 2;

/** Fewer words in common are a formula. */
const leastMatched = 5;
const leastTelling = 3;

/** Of the words that are laid beside each other: fewer in common are another statement. */
const leastShare = 0.8;

/** Of the shorter quote: one that is continued elsewhere may overlap another by its end only. */
const leastCoverage = 0.6;

/** What more speakers than these say in the same words is a saying. */
const mostSpeakers = 2;

type Named = Pick<Speaker, 'name' | 'kind'> | IndexedSpeaker;

const hasOwnName = ({ kind }: Named): boolean => kind === 'person' || kind === 'organisation';

/** Whether two articles mean the same speaker: equal last words of the names, and given names that agree. */
export function sameSpeaker(a: Named | null, b: Named | null): boolean {
  if (!a || a.kind !== b?.kind || !hasOwnName(a)) return false;
  const [wordsA, wordsB] = [nameWords(a.name), nameWords(b.name)];
  if (wordsA.length === 0 || wordsA.at(-1) !== wordsB.at(-1)) return false;
  return a.kind === 'organisation'
    ? wordsA.join(' ') === wordsB.join(' ')
    : givenNamesAgree(wordsA.slice(0, -1), wordsB.slice(0, -1));
}

export const speakerOf = <T extends { readonly speaker: number | null }>({ entry, item }: Found<T>) =>
  item.speaker === null ? null : (entry.speakers[item.speaker] ?? null);

/** Candidates in other articles, those that share most first. */
function candidates(index: ArticleIndex, uri: string, { words, keys }: Wording): readonly Found<IndexedQuote>[] {
  const least = words.length < shortQuote ? 1 : leastShared;
  return [...index.quotesLike(keys, uri)]
    .filter(([, shared]) => shared >= least)
    .sort(([a, sharedA], [b, sharedB]) => sharedB - sharedA || byPlace(a, b))
    .slice(0, mostCompared)
    .map(([found]) => found);
}

const countSpeakers = (found: readonly Found<IndexedQuote>[], own: Speaker | null): number =>
  new Set([own, ...found.map(speakerOf)].flatMap((speaker) => (speaker ? (nameWords(speaker.name).at(-1) ?? []) : [])))
    .size;

/** Quotes of the other articles in the index that share their words with this one. */
export function matchQuote(index: ArticleIndex, uri: string, quote: Quote, wording: Wording): QuoteMatches {
  const others = candidates(index, uri, wording);
  if (others.length === 0) return none;
  const speaker = quote.attribution?.speaker ?? null;
  const repeated: Found<IndexedQuote>[] = [];
  const misquoted: Misquote[] = [];
  const own = new Set(wording.words);
  for (const found of others) {
    const words = found.item.words.split(' ');
    const least = Math.max(leastMatched, leastCoverage * Math.min(words.length, wording.words.length));
    // Words that are the same at all are counted first: to lay quotes beside each other costs a hundred times as much.
    if (words.filter((word) => own.has(word)).length < least) continue;
    const { matched, changed, difference } = align(wording.words, words);
    if (matched.length < least) continue;
    if (countTelling(matched) < leastTelling) continue;
    if (difference === null) repeated.push(found);
    else if (matched.length >= leastShare * (matched.length + changed) && sameSpeaker(speaker, speakerOf(found)))
      misquoted.push({ found, difference });
  }
  return {
    repeated: countSpeakers(repeated, speaker) > mostSpeakers ? [] : repeated.sort(byPlace),
    misquoted: misquoted.sort((a, b) => byPlace(a.found, b.found)),
  };
}
