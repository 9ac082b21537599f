import { modalVerbs, negators } from '../lexicon/disputes';
import type { Token } from '../model';

const between = new Set(['ADV', 'AUX', 'PART']);
const nounPhrase = new Set(['ADJ', 'NOUN', 'PROPN', 'NUM', 'CCONJ', 'ADP', 'DET']);
const merelyAfterNot = new Set(['just', 'only', 'merely', 'simply', 'solely', 'necessarily', 'yet']); // "not only"
const conditions = new Set(['if', 'unless', 'whether', 'provided']);
const farthestNegator = 8; // Tokens from "any" back to its "not".

export const isNegator = (token: Token | undefined): boolean => token !== undefined && negators.has(token.lower);

/**
 * The negator of a verb, null where it is not negated or the negation is no statement of fact: "will not attack",
 * "to not attack", "Don't attack!".
 *
 * @example In `We didn't attack` the negator of `attack` is `n't`.
 */
export function negatorOfVerb(tokens: readonly Token[], verb: number): number | null {
  let found: number | null = null;
  let first = verb;
  for (let index = verb - 1; index >= 0; index -= 1) {
    const token = tokens[index];
    if (!token || modalVerbs.has(token.lower)) return null;
    if (merelyAfterNot.has(token.lower) && isNegator(tokens[index - 1])) return null;
    if (isNegator(token)) found = index;
    else if (token.lower === 'to' || !between.has(token.pos)) break;
    first = index;
  }
  const before = tokens[first - 1];
  const isCommand = tokens[first]?.lower === 'do' && (!before || before.pos === 'PUNCT' || before.pos === 'CCONJ');
  // "his policy of not attacking" has no auxiliary and states nothing.
  const isGerund = tokens[verb]?.tag === 'VBG' && !tokens.slice(first, verb).some(({ lemma }) => lemma === 'be');
  return isCommand || isGerund || before?.lower === 'to' || isConditional(tokens, first) ? null : found;
}

/** "if we did not attack", "as long as they do not threaten": nothing is stated. */
const isConditional = (tokens: readonly Token[], verb: number): boolean =>
  tokens
    .slice(Math.max(0, verb - 5), verb)
    .some(
      ({ lower }, index, before) => conditions.has(lower) || (lower === 'long' && before[index + 1]?.lower === 'as'),
    );

/**
 * The word that says a thing is not there: "no" before it, or "not … any".
 *
 * @example In `There was no real collusion` that of `collusion` is `no`.
 */
export function negatorOfNoun(tokens: readonly Token[], noun: number): number | null {
  for (let index = noun - 1; index >= Math.max(0, noun - 5); index -= 1) {
    const token = tokens[index];
    if (!token) return null;
    if (token.lower === 'no' || token.lower === 'without' || token.lower === 'zero') {
      return isModalBefore(tokens, index) ? null : index;
    }
    if (token.lower === 'any' || token.lower === 'anything') return negatorBefore(tokens, index);
    if (!nounPhrase.has(token.pos)) return null;
  }
  return null;
}

/** "not a liar", "never been a spy": the negator of a predicate noun. */
export function negatorOfPredicate(tokens: readonly Token[], noun: number): number | null {
  for (let index = noun - 1; index >= Math.max(0, noun - 5); index -= 1) {
    const token = tokens[index];
    if (isNegator(token)) return isModalBefore(tokens, index) ? null : index;
    if (token?.lower === 'no' && tokens[index - 1]?.lemma === 'be') return index;
    if (token?.pos !== 'DET' && token?.pos !== 'ADJ' && token?.pos !== 'ADV' && token?.lemma !== 'be') return null;
  }
  return null;
}

function negatorBefore(tokens: readonly Token[], from: number): number | null {
  for (let index = from - 1; index >= Math.max(0, from - farthestNegator); index -= 1) {
    const token = tokens[index];
    if (isNegator(token)) return isModalBefore(tokens, index) ? null : index;
    if (token?.lower === 'without' || token?.lower === 'nor') return index;
    if (token?.text === ';') return null;
  }
  return null;
}

const isModalBefore = (tokens: readonly Token[], index: number): boolean =>
  tokens.slice(Math.max(0, index - 3), index).some(({ lower }) => modalVerbs.has(lower));
