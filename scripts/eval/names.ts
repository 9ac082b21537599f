const wordsOf = (name: string): readonly string[] =>
  name
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[^\p{L}\p{N}\s-]/gu, '')
    .split(/\s+/)
    .filter(Boolean);

/**
 * Two names agree where the last words do and the longer one has all words of the shorter one, whatever their case
 * and diacritics.
 *
 * @example `isSameName('President Ana Ruiz', 'Ruiz') // true`
 */
export function isSameName(a: string, b: string): boolean {
  const [short = [], long = []] = [wordsOf(a), wordsOf(b)].sort((x, y) => x.length - y.length);
  return short.length > 0 && short.at(-1) === long.at(-1) && short.every((word) => long.includes(word));
}
