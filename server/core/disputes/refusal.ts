import { refusedGoods, statementNouns } from '../lexicon/disputes';
import type { Token } from '../model';
import { isPassive } from '../passive';
import { lastBefore } from './cue';

/** Tokens from a verb to the noun it governs. */
export const objectReach = 8;

const subjectReach = 12; // Tokens from a passive verb back to its subject.
const nounStarts = new Set(['DET', 'ADJ', 'NOUN']);
const clauseStarts = new Set(['VERB', 'AUX', 'PUNCT', 'SCONJ']);

export const nearestNounBefore = (tokens: readonly Token[], index: number): Token | undefined =>
  tokens[lastBefore(tokens, index, subjectReach, ({ pos }) => pos === 'NOUN')];

/** "denied bail", "being denied from travelling", "denied them a victory": something is refused, nothing contradicted. */
export function isRefusal(tokens: readonly Token[], verb: number): boolean {
  if (isPassive(tokens, verb)) return !statementNouns.has(nearestNounBefore(tokens, verb)?.lemma ?? '');
  const receiver = tokens[verb + 1];
  if (receiver?.lower === 'from') return true;
  if (receiver?.pos === 'PRON' && nounStarts.has(tokens[verb + 2]?.pos ?? '')) return true;
  for (let index = verb + 1; index < Math.min(tokens.length, verb + objectReach); index += 1) {
    const token = tokens[index];
    if (!token || statementNouns.has(token.lemma)) return false;
    if (refusedGoods.has(token.lemma)) return true;
    if (clauseStarts.has(token.pos)) return false;
  }
  return false;
}
