/** Quoted words made comparable, so that a quote is found again in another article however it is typeset. */
import { commonWords } from './lexicon/commonWords';
import type { LocalQuote } from './model';
import { fold } from './names';
import { overlaps, shift, type Span } from './span';
import type { Quoted } from './marks';

/**
 * What is said inside the marks of a quote, made comparable. The span is that of the words, relative to
 * the first code unit of the quote, so that it stays true wherever the quote moves.
 */
export interface Wording extends Span {
  readonly words: readonly string[];
  /** Runs of the words, by their hashes. */
  readonly keys: readonly number[];
}

/** Stands for words that are left out or put in by the reporter: an ellipsis, “[he]”, “(laughs)”. */
export const gap = '…';

/** Shorter quotes, and such of fewer words that are not common, are formulas that anybody may say. */
const leastWords = 5;
const leastTellingWords = 3;

/** Longer quotes are compared by their first words only: a bound for hostile texts. */
const mostWords = 240;

const wordsInKey = 3;

const piece = /\[[^\]]{0,80}\]|\([^)]{0,80}\)|…|\.(?:\s?\.){2,}|[\p{L}\p{M}\p{N}]+(?:[.,'’][\p{L}\p{M}\p{N}]+)*|%/gu;

const endings: readonly (readonly [RegExp, string])[] = [
  [/^(?:can't|cannot)$/, 'can not'],
  [/^won't$/, 'will not'],
  [/^shan't$/, 'shall not'],
  [/n't$/, ' not'],
  [/'re$/, ' are'],
  [/'ll$/, ' will'],
  [/'ve$/, ' have'],
  [/'m$/, ' am'],
];

const alike: ReadonlyMap<string, string> = new Map([
  ['%', 'percent'],
  ['ok', 'okay'],
  ...'zero one two three four five six seven eight nine ten eleven twelve'
    .split(' ')
    .map((word, number) => [word, String(number)] as const),
]);

const hesitations = new Set(['uh', 'um', 'er', 'erm', 'ah']);

/** British and American spellings of one word. */
const spelled = (word: string): string =>
  word.length < 6
    ? word
    : word.replace(/our(?=s$|ed$|ing$|$)/, 'or').replace(/([iy])s(?=e[ds]?$|ing$|ations?$)/, '$1z');

/** One word as written, as the words it stands for: `We’re` → `we are`, `1,200` → `1200`, `labour` → `labor`. */
function normalized(written: string): readonly string[] {
  if (/^[[(….]/.test(written)) return [gap];
  let word = fold(written);
  if (word.includes("'")) for (const [ending, full] of endings) word = word.replace(ending, full);
  return word
    .replace(/[.,'](?!\d)|,/g, '')
    .split(' ')
    .filter((each) => !hesitations.has(each))
    .map((each) => alike.get(each) ?? spelled(each));
}

/** The comparable words of a text, each with the place of the word as written. */
export function readWording(text: string): readonly (Span & { readonly word: string })[] {
  const read: (Span & { readonly word: string })[] = [];
  for (const match of text.matchAll(piece)) {
    const start = match.index;
    const end = start + match[0].length;
    for (const word of normalized(match[0])) if (word !== '') read.push({ start, end, word });
  }
  return read;
}

/** A small whole number that equal words share, and others hardly ever. */
export function hashWords(words: readonly string[], from: number, to: number): number {
  let hash = 7;
  for (let at = from; at < to; at += 1) {
    const word = words[at] ?? '';
    for (let index = 0; index < word.length; index += 1) hash = (Math.imul(hash, 31) + word.charCodeAt(index)) | 0;
    hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d) + 32;
  }
  return (hash ^ (hash >>> 13)) & 0x3fffffff; // Engines hold numbers of 30 bits without a box.
}

/** Each run of three words in a row, by its hash: what an index looks quotes up by. */
export function wordingKeys(words: readonly string[]): readonly number[] {
  const keys = new Set<number>();
  for (let from = 0; from + wordsInKey <= words.length; from += 1) {
    const to = from + wordsInKey;
    if (words[from] === gap || words[from + 1] === gap || words[from + 2] === gap) continue;
    keys.add(hashWords(words, from, to));
  }
  return [...keys];
}

/** How many of the words tell what a statement is about. */
export const countTelling = (words: readonly string[]): number => {
  let count = 0;
  for (const word of words) if (word !== gap && !commonWords.has(word)) count += 1;
  return count;
};

/** The longest stretch of a quote that stands inside marks, without them. */
function markedStretch(quote: Span, quoted: readonly Quoted[]): Span | null {
  let longest: Span | null = null;
  for (const { inner } of quoted) {
    if (!overlaps(inner, quote)) continue;
    const part = { start: Math.max(inner.start, quote.start), end: Math.min(inner.end, quote.end) };
    if (!longest || part.end - part.start > longest.end - longest.start) longest = part;
  }
  return longest;
}

/**
 * What a quote says inside its marks, in comparable words. Null for indirect quotes and for formulas: quotes of less than
 * five words, or less than three that tell anything.
 *
 * @example `“We’re closing Harbour Street … in [May],” she said` has the words `we are closing harbor street … in …`.
 */
export function wordingOf(text: string, quote: LocalQuote, quoted: readonly Quoted[]): Wording | null {
  if (quote.kind === 'indirect') return null;
  const stretch = markedStretch(quote, quoted);
  if (!stretch) return null;
  const words = readWording(text.slice(stretch.start, stretch.end))
    .slice(0, mostWords)
    .map(({ word }) => word);
  const isFormula = words.filter((word) => word !== gap).length < leastWords || countTelling(words) < leastTellingWords;
  if (isFormula) return null;
  const { start, end } = shift(stretch, 0 - quote.start); // `-0` is no small integer to the engine, nor is a sum with it.
  return { start, end, words, keys: wordingKeys(words) };
}
