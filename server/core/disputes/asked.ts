import { negators } from '../lexicon/disputes';
import type { Token } from '../model';
import { clauseAround } from './clause';
import type { Detector } from './cue';
import { counter } from './counter';
import { negatorOfVerb } from './negation';

const asking = new Set(['ask', 'question', 'press', 'challenge', 'quiz']);
const askReach = 3; // Words between "asked" and "whether": "asked by reporters whether".
const answerReach = 4; // Words between the negator and the verb: "never once really warned".
const between = new Set(['ADV', 'AUX', 'PART']);

/**
 * The lemmas of the verbs that somebody is asked about.
 *
 * @example In `Keane was asked whether he had warned the owners` that is `warn`.
 */
export function askedVerbs(tokens: readonly Token[]): readonly string[] {
  return tokens.flatMap(({ lower }, index) => {
    if (lower !== 'whether' && lower !== 'if') return [];
    const isAsked = tokens.slice(Math.max(0, index - askReach), index).some(({ lemma }) => asking.has(lemma));
    if (!isAsked) return [];
    const { to } = clauseAround(tokens, index + 1);
    return tokens
      .slice(index + 1, to)
      .filter(({ pos }) => pos === 'VERB')
      .map(({ lemma }) => lemma);
  });
}

/** “I never warned anybody” after a question whether he had: any deed is denied that one has been asked about. */
export const deniedAnswer: Detector = {
  triggers: negators,
  detect({ tokens, asked, voiceAt }, index) {
    if (asked.size === 0 || voiceAt(index) !== 'source') return null;
    let verb = index + 1;
    while (verb < index + answerReach && between.has(tokens[verb]?.pos ?? '')) verb += 1;
    const { pos, lemma = '' } = tokens[verb] ?? {};
    if (pos !== 'VERB' || !asked.has(lemma) || negatorOfVerb(tokens, verb) !== index) return null;
    return counter(tokens, index, verb);
  },
};
