/** Words in marks that nobody says: names of works, shows, programmes. */
import type { Quoted } from './marks';

/**
 * Title case and no sentence.
 *
 * @example “The Long Way Home” is a title, “Go home.” and “the long way” are not.
 */
export function isTitle(text: string, { inner }: Quoted): boolean {
  const inside = text.slice(inner.start, inner.end).trim();
  const words = inside.match(/[\p{L}\p{N}][\p{L}\p{N}'’.-]*/gu) ?? [];
  const long = words.filter((word) => word.length > 3 || /^\p{Lu}/u.test(word));
  return words.length > 1 && !/[.?!]["'’]*$/.test(inside) && long.every((word) => /^[\p{Lu}\p{N}]/u.test(word));
}
