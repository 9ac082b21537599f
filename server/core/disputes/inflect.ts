import { doublingVerbs, irregularPasts } from '../lexicon/disputesPasts';

const vowel = /[aeiou]/;
const closedSyllable = /^[^aeiou]*(?:qu)?[aeiou][bdfgklmnprt]$/; // "rob", "plan": one syllable, one vowel, one consonant

/**
 * The past tense of a verb.
 *
 * @example `pastOf('attack')` is "attacked", `pastOf('rob')` "robbed", `pastOf('take')` "took".
 */
export function pastOf(lemma: string): string {
  const known = irregularPasts.get(lemma);
  if (known !== undefined) return known;
  if (lemma.endsWith('e')) return `${lemma}d`;
  if (lemma.endsWith('y') && !vowel.test(lemma.charAt(lemma.length - 2))) return `${lemma.slice(0, -1)}ied`;
  const isDoubled = closedSyllable.test(lemma) || doublingVerbs.has(lemma);
  return isDoubled ? `${lemma}${lemma.slice(-1)}ed` : `${lemma}ed`;
}

/** The present tense for he, she and it: "attacks", "carries", "pushes". */
export function presentOf(lemma: string): string {
  if (lemma === 'be') return 'is';
  if (lemma === 'have') return 'has';
  if (/(?:s|x|z|ch|sh|o)$/.test(lemma)) return `${lemma}es`;
  return /[^aeiou]y$/.test(lemma) ? `${lemma.slice(0, -1)}ies` : `${lemma}s`;
}
