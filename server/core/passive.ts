import type { Token } from './model';

/** Tokens before a verb among which its auxiliary stands: "were not badly hurt". */
const reach = 3;

/**
 * Whether a verb is passive by what stands before it: a form of "be" or "get", and the verb no past tense nor "-ing".
 * Reads the words' tags, not the parse, which often takes one for the other in headlines and lists.
 *
 * @example true for `hurt` in "Two were not badly hurt", false for `attacked` in "They have attacked"
 */
export function isPassive(tokens: readonly Token[], verb: number): boolean {
  const tag = tokens[verb]?.tag;
  if (tag === 'VBD' || tag === 'VBG') return false;
  return tokens.slice(Math.max(0, verb - reach), verb).some(({ lemma }) => lemma === 'be' || lemma === 'get');
}
