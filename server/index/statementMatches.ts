/** Which statements of other articles are denied here, and which denials there deny a statement of this one. */
import type { Claim, Disputed } from '../core/index';
import { byPlace, type ArticleIndex, type Found } from './articleIndex';
import { doersOf, type IndexedStatement } from './entry';

/** The shortest name of a country whose people are called after it: `Chile`, `Chilean`. */
const shortestStem = 4;

const namesDoer = (word: string, doer: string): boolean =>
  word === doer ||
  (Math.min(word.length, doer.length) >= shortestStem && (word.startsWith(doer) || doer.startsWith(word)));

/** So near before the deed stands its doer, in telling words. */
const doerReach = 3;

/** Other words that may stand among those of a denial in the statement that it denies: one in four. */
const mostBetween = (words: readonly string[]): number => Math.floor(words.length / 4);

/**
 * Whether a claim states what a denial denies: all words of the denial in their order, with hardly another between them,
 * and before them the doer where the denial leaves it out.
 *
 * @example `freedonia attack sylvania may` states `freedonia attack sylvania`, and `attack sylvania` by one of `freedonia`.
 */
export function states(claim: readonly string[], denied: readonly string[], doers: readonly string[] | null): boolean {
  const first = claim.indexOf(denied[0] ?? '');
  if (first < 0) return false;
  let at = first;
  for (const word of denied) {
    at = claim.indexOf(word, at) + 1;
    if (at === 0) return false;
  }
  if (at - first - denied.length > mostBetween(denied)) return false;
  return (
    doers === null ||
    claim.slice(Math.max(0, first - doerReach), first).some((word) => doers.some((doer) => namesDoer(word, doer)))
  );
}

const wordsOf = ({ item }: Found<IndexedStatement>): readonly string[] => item.words.split(' ');

/** Denials in other articles of what is claimed here. */
export const denialsOf = (index: ArticleIndex, uri: string, { gist }: Claim): readonly Found<IndexedStatement>[] =>
  gist
    ? [...index.denialsLike(gist.keys, uri)]
        .filter((found) => states(gist.words, wordsOf(found), found.item.doers))
        .sort(byPlace)
    : [];

/** Claims of other articles that are denied here. */
export function claimsAgainst(index: ArticleIndex, uri: string, denial: Disputed): readonly Found<IndexedStatement>[] {
  const { gist } = denial;
  if (!gist) return [];
  const doers = doersOf(denial);
  const found = [...index.claimsLike(gist.keys, uri)];
  return found.filter((each) => states(wordsOf(each), gist.words, doers)).sort(byPlace);
}
