/** No pattern shorter than this is looked for. */
export const shortestPattern = 8;

/** Long patterns begin alike less often if more of their beginning is looked at. */
export const longPattern = 32;

/** More places of one pattern than this tell no more: it is a phrase of every day. */
export const mostPlaces = 64;

const base = 0x01000193;

/**
 * The slots for the hashes of so many patterns, a power of two: so many that few hashes of the text share a slot with a
 * pattern, and few enough to stay in the processor's cache.
 */
const filterSize = (patterns: number): number => 1 << Math.min(20, 38 - Math.clz32(patterns));
const slot = (hash: number, size: number): number => (hash ^ (hash >>> 12)) & (size - 1);

const hashOf = (text: string, start: number, length: number): number => {
  let hash = 0;
  for (let index = start; index < start + length; index += 1) {
    hash = (Math.imul(hash, base) + text.charCodeAt(index)) | 0;
  }
  return hash;
};

/** What the first of so many code units is multiplied with in their hash. */
const highestPower = (length: number): number =>
  Array.from({ length: length - 1 }, () => base).reduce((power, each) => Math.imul(power, each), 1);

/**
 * Where each of many patterns stands in a text, in one pass over it (Rabin–Karp): the cost is that of the text and the
 * patterns, not of their product.
 *
 * @param length of the beginnings by which patterns are found; a shorter pattern is not looked for
 * @example `findAll('a bridge, a bridge', ['a bridge']).get('a bridge')` is `[0, 10]`
 */
export function findAll(
  text: string,
  patterns: Iterable<string>,
  length = shortestPattern,
): ReadonlyMap<string, readonly number[]> {
  const places = new Map<string, number[]>();
  const byHash = new Map<number, string[]>();
  const distinct = [...new Set(patterns)].filter((pattern) => pattern.length >= length);
  const size = filterSize(distinct.length);
  const filter = new Uint8Array(size);
  for (const pattern of distinct) {
    const hash = hashOf(pattern, 0, length);
    places.set(pattern, []);
    filter[slot(hash, size)] = 1;
    const same = byHash.get(hash);
    if (same) same.push(pattern);
    else byHash.set(hash, [pattern]);
  }
  if (places.size === 0 || text.length < length) return places;
  const highest = highestPower(length);
  let hash = hashOf(text, 0, length);
  for (let start = 0; ; start += 1) {
    if (filter[slot(hash, size)] === 1) {
      for (const pattern of byHash.get(hash) ?? []) {
        const found = places.get(pattern);
        if (found && found.length < mostPlaces && text.startsWith(pattern, start)) found.push(start);
      }
    }
    const next = start + length;
    if (next >= text.length) return places;
    hash = (hash - Math.imul(text.charCodeAt(start), highest)) | 0;
    hash = (Math.imul(hash, base) + text.charCodeAt(next)) | 0;
  }
}
