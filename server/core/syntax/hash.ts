/**
 * Features are integers: the ids a template looks at, mixed into 32 bits. The upper bits of the mix say where in a
 * table the weights stand ("hashing trick", Weinberger et al. 2009); rare collisions are learned around.
 */

/** FNV-1a over UTF-16 code units, then mixed once more. */
export function hashText(text: string, from = 0, to = text.length): number {
  let hash = 0x811c9dc5;
  for (let at = from; at < to; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  const mixed = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return mixed ^ (mixed >>> 13);
}

/** A hash of up to three ids, different for each `seed`; its upper bits are the well mixed ones. */
export const mix = (seed: number, a: number, b: number, c: number): number =>
  Math.imul(Math.imul(Math.imul(seed ^ a, 0x9e3779b1) ^ b, 0x85ebca6b) ^ c, 0x27d4eb2f);
