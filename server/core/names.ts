/** When two spellings are one name: folding, transliteration keys, agreement of given names. */
import type { NameKey } from './model';

/** Letters that Unicode does not decompose. */
const letters: Readonly<Record<string, string>> = {
  ı: 'i',
  ł: 'l',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  '’': "'",
};

/** Lower case without diacritics and soft hyphens (U+00AD): `Çavuşoğlu` → `cavusoglu`. */
export const fold = (name: string): string =>
  name
    .normalize('NFD')
    .replace(/[\p{M}\u00AD]/gu, '')
    .toLowerCase()
    .replace(/[ıłøđðþßæœ’]/g, (letter) => letters[letter] ?? letter);

/** The words of a name, folded; initials without their period. */
export const nameWords = (name: string): readonly string[] =>
  fold(name)
    .split(/[\s\u00A0]+/)
    .map((word) => word.replace(/[.,]+$/, '').replace(/'s?$/, ''))
    .filter((word) => word !== '' && !/^(?:jr|sr|ii|iii|iv)$/.test(word));

/**
 * What common romanisations of one name share (after ISO 9, BGN/PCGN and newspaper usage for Cyrillic, Arabic and
 * Turkish names): `Zelensky`, `Zelenskyy` and `Zelenskiy` have one key. Only for comparing within one article.
 */
export const transliterationKey = (word: string): string =>
  fold(word)
    .replace(/[^a-z]/g, '')
    .replace(/shch|sch|sh|zh|tch|ch|cz/g, (cluster) => (cluster === 'zh' ? 'z' : 's'))
    .replace(/kh|gh|q|ck/g, 'k')
    .replace(/ph/g, 'f')
    .replace(/w|ff|v/g, 'v')
    .replace(/ts|tz/g, 'c')
    .replace(/dj|j/g, 'i')
    .replace(/ou|oo/g, 'u')
    .replace(/ee|y/g, 'i')
    .replace(/x/g, 'ks')
    .replace(/i+[aeou]/g, (run) => run.slice(-1))
    .replace(/(.)\1+/g, '$1')
    .replace(/i+$/, 'i')
    .replace(/(?<=.)h/g, '');

/** Everything about a name that is compared, worked out once. */
export function nameKey(name: string): NameKey {
  const words = nameWords(name);
  return { folded: fold(name), words, variant: transliterationKey(words.at(-1) ?? '') };
}

/** Shorter surnames are too alike to be taken for variants of each other. */
const shortestVariant = 5;

/** Different spellings that romanise the same name. */
export const isSpellingVariant = (a: string, b: string): boolean =>
  fold(a) !== fold(b) &&
  Math.min(a.length, b.length) >= shortestVariant &&
  fold(a).startsWith(fold(b).charAt(0)) &&
  transliterationKey(a) === transliterationKey(b);

/** Whether one word becomes the other by one letter left out, put in, changed or swapped with the next. */
function isOneSlip(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (long.length - short.length > 1) return false;
  let same = 0;
  while (same < short.length && short[same] === long[same]) same += 1;
  const [left, right] = [short.slice(same), long.slice(same)];
  const isSwap =
    left.startsWith(right.charAt(1)) && right.startsWith(left.charAt(1)) && left.slice(2) === right.slice(2);
  return short.length === long.length ? isSwap || left.slice(1) === right.slice(1) : left === right.slice(1);
}

/**
 * A slip of the pen: Lindqvist, Lindqist. Only for a surname that nobody of the article was introduced with, since papers
 * introduce everybody by the full name.
 */
export const isMisspelling = (a: string, b: string): boolean => {
  const [one, other] = [fold(a), fold(b)];
  return (
    one !== other &&
    Math.min(one.length, other.length) >= shortestVariant &&
    other.startsWith(one.charAt(0)) &&
    isOneSlip(one, other)
  );
};

const isInitial = (word: string): boolean => /^[a-z]\.?$/.test(word);

/** Whether given names can belong to one person: equal, one an initial or a short form of the other, or one missing. */
export function givenNamesAgree(a: readonly string[], b: readonly string[]): boolean {
  const first = a[0];
  const second = b[0];
  if (first === undefined || second === undefined) return true;
  if (first === second || a.includes(second) || b.includes(first)) return true;
  if (isInitial(first) || isInitial(second)) return first.startsWith(second.charAt(0));
  const shorter = first.length < second.length ? first : second;
  const longer = first.length < second.length ? second : first;
  return (
    (shorter.length >= 3 && longer.startsWith(shorter)) || transliterationKey(first) === transliterationKey(second)
  );
}

/** By the given name, or by the first of two surnames: "Ruiz" of Ana Ruiz Gómez. */
export const isCalledBy = (words: readonly string[], word: string): boolean =>
  words[0] === word || (words.length > 2 && words.at(-2) === word && word.length > 2);

/** Ana Ruiz and Ana Ruiz Gómez, Ahmad Faizal and Ahmad Faizal bin Osman: one name begins with all of the other. */
export function beginsAlike(a: readonly string[], b: readonly string[]): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return short.length >= 2 && short.every((word, at) => word === long[at]);
}
