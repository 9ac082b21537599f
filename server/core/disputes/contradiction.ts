import { aimNouns } from '../lexicon/disputes';
import type { Token } from '../model';
import { clauseAround, subjectStart } from './clause';
import type { Detector } from './cue';
import { objectReach } from './refusal';

const verbs = new Set(['contradict', 'belie', 'disprove']);

/** "contradicts the wishes of voters": who goes against an aim disputes no statement. */
const isAgainstAim = (tokens: readonly Token[], verb: number): boolean =>
  aimNouns.has(tokens.slice(verb + 1, verb + objectReach).find(({ pos }) => pos === 'NOUN')?.lemma ?? '');

/** "This contradicted the official position": the text itself sets two accounts against each other. */
export const statedContradiction: Detector = {
  triggers: verbs,
  detect({ tokens }, index) {
    const token = tokens[index];
    if (token?.pos !== 'VERB' || !verbs.has(token.lemma) || tokens[index - 1]?.lower === 'to') return null;
    if (isAgainstAim(tokens, index)) return null;
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
