import { stemmer } from 'stemmer';
import { stopWords } from './stopWords';

/** Stems that are kept; beyond it they are worked out anew, so that memory stays bounded. */
const mostStems = 50_000;
const stems = new Map<string, string>();

/** The stem of a word without diacritics and case, by Porter's algorithm: `Vaccinations` is `vaccin`. */
export function stemOf(word: string): string {
  const known = stems.get(word);
  if (known !== undefined) return known;
  const plain = word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  const stem = stemmer(plain);
  if (stems.size >= mostStems) stems.clear();
  stems.set(word, stem);
  return stem;
}

/** What is written in two ways, so that both give the same terms. */
const abbreviations: readonly (readonly [RegExp, string])[] = [
  [/\bU\.S\.(?:A\.)?|\bUSA?\b/g, 'United States'],
  [/\bU\.K\.|\bUK\b/g, 'United Kingdom'],
  [/\bE\.U\.|\bEU\b/g, 'European Union'],
  [/\bU\.N\.|\bUN\b/g, 'United Nations'],
  [/(?<=\d) ?(?:%|per ?cent\b)/g, ' percent'],
  [/(?<=\d) ?k\b/gi, ' thousand'],
  [/(?<=\d) ?mn?\b/gi, ' million'],
  [/(?<=\d) ?bn\b/gi, ' billion'],
  [/(?<=\d) ?trn?\b/gi, ' trillion'],
];

/** All of them begin so; most texts hold none, and to see that once costs a fifth of looking for each. */
const beginning = /[UE]\.?[SKUN]|\d ?[%pkmbtKMBT]/;

/** The text with some abbreviations written out: `40m` is `40 million`. */
export const unabbreviated = (text: string): string =>
  beginning.test(text) ? abbreviations.reduce((all, [short, long]) => all.replace(short, long), text) : text;

const word = /[\p{L}\p{M}\p{N}]+(?:[.,]\p{N}+)*/gu;

/** The different terms by which a statement is found, in text order: stems of all words but stop words. */
export function termsOf(text: string): readonly string[] {
  const words = (unabbreviated(text).match(word) ?? []).filter((each) => each.length > 1 || /\p{N}/u.test(each));
  return [...new Set(words.filter((each) => !stopWords.has(each.toLowerCase())).map(stemOf))];
}
