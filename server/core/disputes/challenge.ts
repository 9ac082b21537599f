import {
  callVerbs,
  doubtAdjectives,
  doubtedThings,
  falselyAdverbs,
  graveVerbs,
  harmfulVerbs,
  proofNouns,
  proveVerbs,
  statementNouns,
  statementVerbs,
  untrueAdjectives,
  untrueNouns,
  wrongNouns,
} from '../lexicon/disputes';
import type { Token } from '../model';
import { clauseAround, subjectStart } from './clause';
import { lastBefore, type Cue, type Detector } from './cue';
import { isNegator, negatorOfNoun, negatorOfVerb } from './negation';
import { matcherOf } from './phrases';

const adverbReach = 4; // Tokens between "falsely" and the verb it judges.
const negationReach = 6; // "I don't think this is a bogus idea"
const callReach = 15; // Tokens from "called" to what it calls a statement.

/** A challenge by the words `from` to `to`; its clause begins with the subject of `verb`, if there is a verb. */
function challenge(
  tokens: readonly Token[],
  from: number,
  to: number,
  verb: number | null,
  disputer: Cue['disputer'],
): Cue {
  const around = clauseAround(tokens, from);
  const clause = { ...around, from: joinedFrom(tokens, from, around.from) };
  return {
    kind: 'challenged',
    marker: { from, to },
    clause: {
      from: verb === null ? clause.from : Math.min(from, subjectStart(tokens, verb, clause)),
      to: Math.max(clause.to, to),
    },
    disputer,
    why: 'Called into question (“{0}”)',
  };
}

/** "said after the talks that | the figures were false": what is judged begins behind "that"; "the claim that" is judged itself. */
function joinedFrom(tokens: readonly Token[], index: number, from: number): number {
  const joins = lastBefore(tokens, index, index - from, ({ lower, tag }) => lower === 'that' && tag === 'IN');
  return joins < 0 || statementNouns.has(tokens[joins - 1]?.lemma ?? '') ? from : joins + 1;
}

const window = (tokens: readonly Token[], from: number, to: number): readonly Token[] =>
  tokens.slice(Math.max(0, from), Math.max(0, to));

const isStatementNoun = ({ pos, lemma }: Token): boolean => pos !== 'VERB' && statementNouns.has(lemma);

const callBefore = (tokens: readonly Token[], index: number): number =>
  lastBefore(tokens, index, callReach, ({ pos, lemma }) => pos === 'VERB' && callVerbs.has(lemma));

/** "falsely describes", "wrongly claimed"; not "wrongly convicted". */
export const falsely: Detector = {
  triggers: falselyAdverbs,
  detect({ tokens }, index) {
    if (!falselyAdverbs.has(tokens[index]?.lower ?? '')) return null;
    const isStated = ({ pos, lemma }: Token): boolean => pos === 'VERB' && statementVerbs.has(lemma);
    const verb = lastBefore(tokens, index + adverbReach, 2 * adverbReach, isStated);
    return verb < 0 ? null : challenge(tokens, index, index + 1, verb, 'narrator');
  },
};

/** "The claim is false", "the reports proved wrong": the subject of the copula is a statement. */
function isSaidOfStatement(tokens: readonly Token[], index: number): boolean {
  const copula = lastBefore(tokens, index, 3, ({ lemma }) => lemma === 'be' || lemma === 'prove');
  return copula > 0 && window(tokens, copula - negationReach, copula).some(isStatementNoun);
}

/** Whether the word can only mean that something is untrue, or at least does so here. */
function meansUntrue(tokens: readonly Token[], index: number, called: number): boolean {
  const token = tokens[index];
  if (!token || token.pos === 'PROPN') return false;
  if (untrueAdjectives.has(token.lower)) return true;
  if (token.pos === 'NOUN' && untrueNouns.has(token.lemma)) return tokens[index + 1]?.pos !== 'NOUN';
  if (!doubtAdjectives.has(token.lower)) return false;
  if (window(tokens, index + 1, index + 3).some(isStatementNoun)) return true;
  if (isSaidOfStatement(tokens, index)) return true;
  return called >= 0 && window(tokens, called - adverbReach, index).some(isStatementNoun);
}

/** "a baseless claim", "called the report misleading", "the claim is false"; not "a false ceiling". */
export const untrue: Detector = {
  triggers: [...untrueAdjectives, ...doubtAdjectives, ...untrueNouns],
  detect({ tokens, voiceAt }, index) {
    const { lower = '', lemma = '' } = tokens[index] ?? {};
    if (!untrueAdjectives.has(lower) && !doubtAdjectives.has(lower) && !untrueNouns.has(lemma)) return null;
    const called = callBefore(tokens, index);
    if (!meansUntrue(tokens, index, called)) return null;
    if (window(tokens, index - negationReach, index).some(isNegator)) return null;
    if (window(tokens, index - 3, index).some((token) => token.lemma === 'file')) return null; // A false report is an offence.
    const at = called >= 0 ? called : null;
    return challenge(tokens, index, index + 1, at, called >= 0 ? called : voiceAt(index));
  },
};

/** "without evidence", "there is no evidence that …", "without providing any proof". */
export const unproven: Detector = {
  triggers: proofNouns,
  detect({ tokens, voiceAt }, index) {
    const token = tokens[index];
    if (token?.pos !== 'NOUN' || !proofNouns.has(token.lemma)) return null;
    const without = lastBefore(tokens, index, 5, ({ lower }) => lower === 'without');
    const negator = negatorOfNoun(tokens, index) ?? (without < 0 ? null : without);
    return negator === null ? null : challenge(tokens, negator, index + 1, null, voiceAt(negator));
  },
};

const accuses = ({ pos, lemma }: Token): boolean =>
  pos === 'VERB'
    ? harmfulVerbs.has(lemma) || graveVerbs.has(lemma)
    : pos === 'NOUN' && (wrongNouns.has(lemma) || statementNouns.has(lemma));

/** "did not find that the network had violated the law", "the claim has not been verified". */
export const notFound: Detector = {
  triggers: proveVerbs,
  detect({ tokens }, index) {
    const token = tokens[index];
    if (token?.pos !== 'VERB' || !proveVerbs.has(token.lemma)) return null;
    const negator = negatorOfVerb(tokens, index);
    if (negator === null || !window(tokens, index - 6, index + 10).some(accuses)) return null;
    return challenge(tokens, negator, index + 1, index, index);
  },
};

/** "the so-called evidence"; "so-called carried interest" only introduces a term. */
export const soCalled: Detector = {
  triggers: ['so-called'],
  detect({ tokens, voiceAt }, index) {
    if (tokens[index]?.lower !== 'so-called') return null;
    const doubts = window(tokens, index + 1, index + 4).some(
      ({ lemma }) => doubtedThings.has(lemma) || statementNouns.has(lemma),
    );
    return doubts ? challenge(tokens, index, index + 1, null, voiceAt(index)) : null;
  },
};

const copulas = new Set(['be', "'s", '’s']);

/** "It's a total lie", "he lied about it"; not "it was not a lie". */
export const lie: Detector = {
  triggers: ['lie'],
  detect({ tokens, voiceAt }, index) {
    const token = tokens[index];
    if (token?.lemma !== 'lie' || window(tokens, index - 4, index).some(isNegator)) return null;
    if (token.lower === 'lied') return challenge(tokens, index, index + 1, null, voiceAt(index));
    if (token.pos !== 'NOUN') return null;
    const copula = lastBefore(tokens, index, 4, ({ lemma, lower }) => copulas.has(lemma) || copulas.has(lower));
    return copula < 0 ? null : challenge(tokens, copula, index + 1, null, voiceAt(index));
  },
};

const phrase = matcherOf([
  'detached from reality',
  'divorced from reality',
  'far from the truth',
  'further from the truth',
  'out of touch with reality',
  'conspiracy theory',
  'conspiracy theories',
  'witch hunt',
  'fake news',
  'pack of lies',
  'taken out of context',
  'cast doubt',
  'casts doubt',
  'casting doubt',
  'contrary to',
  'not in fact',
]);

/** "a narrative detached from reality", "conspiracy theories", "contrary to his claim". */
export const phraseChallenge: Detector = {
  triggers: phrase.firstWords,
  detect({ tokens, voiceAt }, index) {
    const to = index + phrase.lengthAt(tokens, index);
    if (to === index) return null;
    if (tokens[index]?.lower === 'contrary' && !window(tokens, to, to + 4).some(isStatementNoun)) return null;
    const called = callBefore(tokens, index);
    return challenge(tokens, index, to, called >= 0 ? called : null, called >= 0 ? called : voiceAt(index));
  },
};
