import { clauseAround, subjectStart } from './clause';
import type { Detector } from './cue';

const verbs = new Set(['contradict', 'belie', 'disprove']);

/** "This contradicted the official position": the text itself sets two accounts against each other. */
export const statedContradiction: Detector = {
  triggers: verbs,
  detect({ tokens }, index) {
    const token = tokens[index];
    if (token?.pos !== 'VERB' || !verbs.has(token.lemma) || tokens[index - 1]?.lower === 'to') return null;
    const clause = clauseAround(tokens, index);
    return {
      kind: 'contradicted',
      marker: { from: index, to: index + 1 },
      clause: { from: subjectStart(tokens, index, clause), to: clause.to },
      disputer: index,
      why: 'The text sets two accounts against each other (“{0}”)',
    };
  },
};
