import type { Token } from '../model';
import { clauseAround, subjectStart } from './clause';
import { before, type Detector } from './cue';
import { isNegator } from './negation';

const hearsay = new Set(['allegedly', 'purportedly', 'supposedly', 'alleged', 'purported']);
const accusing = new Set(['accuse', 'allege']);

/** "accuses", "alleged that", "suspected of"; not "the accused", "did not accuse". */
function accuses(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index];
  if (!token || tokens[index - 1]?.lower === 'the' || before(tokens, index, 3).some(isNegator)) return false;
  if (token.lower === 'suspected') return tokens[index + 1]?.lower === 'of';
  return token.pos === 'VERB' && accusing.has(token.lemma);
}

/** An accusation that is reported as unproven. */
export const accusation: Detector = {
  triggers: [...hearsay, ...accusing, 'suspected'],
  detect({ tokens }, index) {
    const token = tokens[index];
    const isHearsay = token !== undefined && hearsay.has(token.lower) && token.pos !== 'VERB';
    if (!isHearsay && !accuses(tokens, index)) return null;
    const clause = clauseAround(tokens, index);
    const hasAccuser = !isHearsay && !before(tokens, index, 3).some(({ lemma }) => lemma === 'be');
    return {
      kind: 'allegation',
      marker: { from: index, to: index + 1 },
      clause: { from: subjectStart(tokens, index, clause), to: clause.to },
      disputer: hasAccuser ? index : 'narrator',
      why: 'Reported as an accusation (“{0}”)',
    };
  },
};
