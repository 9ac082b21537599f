/** Words in marks that nobody says: names of works, shows, programmes. */
import type { Quoted } from './marks';

const wordsIn = (text: string): readonly string[] => text.match(/[\p{L}\p{N}][\p{L}\p{N}'’.-]*/gu) ?? [];

/** Every word that is not a small one begins with a capital, and that is most of them. */
function isTitleCase(words: readonly string[]): boolean {
  const capital = words.filter((word) => /^[\p{Lu}\p{N}]/u.test(word)).length;
  return capital * 2 >= words.length && words.every((word) => word.length <= 3 || /^[\p{Lu}\p{N}]/u.test(word));
}

/** "Robert “Bobby” Lane": between a given name and a surname. */
const isNickname = (text: string, { start, end }: Quoted, words: readonly string[]): boolean =>
  words.length <= 2 &&
  isTitleCase(words) &&
  /\p{Lu}[\p{L}.]+\s$/u.test(text.slice(0, start)) &&
  /^\s\p{Lu}\p{Ll}/u.test(text.slice(end));

/**
 * Title case and no sentence, a heading in marks, a nickname.
 *
 * @example “The Long Way Home” is a title, “Go home.” and “the long way” are not.
 */
export function isTitle(text: string, quoted: Quoted): boolean {
  const inside = text.slice(quoted.inner.start, quoted.inner.end).trim();
  const words = wordsIn(inside);
  if (isNickname(text, quoted, words)) return true;
  const alone = text.trim().length - inside.length <= 3;
  const sentence = /[.?!]["'’]*$/.test(inside) && !alone;
  return words.length > 1 && words.length <= longestTitle && !sentence && isTitleCase(words);
}

/** A title has at most this many words. */
const longestTitle = 12;
