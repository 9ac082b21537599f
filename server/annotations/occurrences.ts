/** Patterns are found by their first code units, as many as this. A shorter pattern is not looked for. */
export const shortestPattern = 8;

/** More places of one pattern than this tell no more: it is a phrase of every day. */
export const mostPlaces = 64;

const base = 0x01000193;
const filterSize = 1 << 16;
const slot = (hash: number): number => (hash ^ (hash >>> 16)) & (filterSize - 1);

const hashOf = (text: string, start: number): number => {
  let hash = 0;
  for (let index = start; index < start + shortestPattern; index += 1) {
    hash = (Math.imul(hash, base) + text.charCodeAt(index)) | 0;
  }
  return hash;
};

/** What the first of `shortestPattern` code units is multiplied with in the hash. */
const highest = Array.from({ length: shortestPattern - 1 }, () => base).reduce(
  (power, each) => Math.imul(power, each),
  1,
);

/**
 * Where each of many patterns stands in a text, in one pass over it (Rabin–Karp): the cost is that of the text and the
 * patterns, not of their product.
 *
 * @example `findAll('a bridge, a bridge', ['a bridge']).get('a bridge')` is `[0, 10]`
 */
export function findAll(text: string, patterns: Iterable<string>): ReadonlyMap<string, readonly number[]> {
  const places = new Map<string, number[]>();
  const byHash = new Map<number, string[]>();
  const filter = new Uint8Array(filterSize);
  for (const pattern of new Set(patterns)) {
    if (pattern.length < shortestPattern) continue;
    const hash = hashOf(pattern, 0);
    places.set(pattern, []);
    filter[slot(hash)] = 1;
    const same = byHash.get(hash);
    if (same) same.push(pattern);
    else byHash.set(hash, [pattern]);
  }
  if (places.size === 0 || text.length < shortestPattern) return places;
  let hash = hashOf(text, 0);
  for (let start = 0; ; start += 1) {
    if (filter[slot(hash)] === 1) {
      for (const pattern of byHash.get(hash) ?? []) {
        const found = places.get(pattern);
        if (found && found.length < mostPlaces && text.startsWith(pattern, start)) found.push(start);
      }
    }
    const next = start + shortestPattern;
    if (next >= text.length) return places;
    hash = (hash - Math.imul(text.charCodeAt(start), highest)) | 0;
    hash = (Math.imul(hash, base) + text.charCodeAt(next)) | 0;
  }
}
