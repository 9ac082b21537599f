import { graveVerbs, harmfulVerbs, lightVerbs, neutralNouns, wrongNouns, wrongPersons } from '../lexicon/disputes';
import type { Token } from '../model';
import { clauseAround, subjectOf } from './clause';
import { lastBefore, type Cue, type Detector, type Reading } from './cue';
import { negatorOfNoun, negatorOfPredicate, negatorOfVerb } from './negation';
import { affirmed } from './proposition';

/** A denial by countering negation: the clause around the negator, disputed by the one whose words it is in. */
export function counter(tokens: readonly Token[], negator: number, denied: number): Cue {
  const around = clauseAround(tokens, negator);
  // A word set off at the end belongs to the clause: "We didn't attack them, either."
  const to = tokens[around.to]?.text === ',' && around.to >= tokens.length - 3 ? tokens.length : around.to;
  const isContracted = tokens[negator]?.start === tokens[negator - 1]?.end; // "did" + "n't"
  const clause = { from: around.from, to: Math.max(to, denied + 1) };
  return {
    kind: 'denial',
    marker: { from: isContracted ? negator - 1 : negator, to: denied + 1 },
    clause,
    disputer: 'source',
    why: 'Counters an accusation in the source’s own words (“{0}”)',
    proposition: affirmed(tokens, clause, negator),
  };
}

/** "We didn't attack …", "she did not lie": an act that one speaks of as not done because somebody says it was. */
export const deniedDeed: Detector = {
  triggers: [...graveVerbs, ...harmfulVerbs],
  detect(reading, index) {
    const { tokens } = reading;
    const token = tokens[index];
    if (token?.pos !== 'VERB') return null;
    const isGrave = graveVerbs.has(token.lemma);
    if (!isGrave && !(harmfulVerbs.has(token.lemma) && reading.voiceAt(index) === 'source')) return null;
    // "You have not been involved": what one says of the other is a reproach, no denial.
    if (tokens[subjectOf(tokens, index) ?? -1]?.lower === 'you') return null;
    const negator = negatorOfVerb(tokens, index);
    return negator === null ? null : counter(tokens, negator, index);
  },
};

/** "There was no collusion", "I didn't put any pressure on them". */
export const deniedWrong: Detector = {
  triggers: wrongNouns,
  detect(reading, index) {
    const { tokens } = reading;
    const token = tokens[index];
    if (token?.pos !== 'NOUN' || !wrongNouns.has(token.lemma)) return null;
    if (neutralNouns.has(token.lemma) && reading.voiceAt(index) !== 'source') return null;
    const negator = negatorOfNoun(tokens, index) ?? negatorOfObject(reading, index);
    if (negator === null || tokens[negator + 1]?.lemma === 'evidence') return null;
    return counter(tokens, negator, index);
  },
};

/** "I am not a liar". */
export const deniedPerson: Detector = {
  triggers: wrongPersons,
  detect(reading, index) {
    const { tokens } = reading;
    if (
      tokens[index]?.pos === 'VERB' ||
      !wrongPersons.has(tokens[index]?.lemma ?? '') ||
      reading.voiceAt(index) !== 'source'
    )
      return null;
    const negator = negatorOfPredicate(tokens, index);
    return negator === null ? null : counter(tokens, negator, index);
  },
};

/** "never took bribes": the negator of the verb that governs a grave noun. */
function negatorOfObject({ tokens, voiceAt }: Reading, noun: number): number | null {
  if (neutralNouns.has(tokens[noun]?.lemma ?? '') || voiceAt(noun) !== 'source') return null;
  const verb = lastBefore(tokens, noun, 3, ({ pos }) => pos === 'VERB');
  return lightVerbs.has(tokens[verb]?.lemma ?? '') ? negatorOfVerb(tokens, verb) : null;
}
