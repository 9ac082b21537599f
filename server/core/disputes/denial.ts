import { denyVerbs, insistVerbs, modalVerbs, rejectVerbs, statementNouns } from '../lexicon/disputes';
import type { Token } from '../model';
import { clauseAround, subjectStart } from './clause';
import { before, type Detector } from './cue';
import { isNegator } from './negation';
import { matcherOf } from './phrases';
import { affirmed, deniedBy } from './proposition';
import { isPassive } from '../passive';
import { isRefusal, nearestNounBefore, objectReach } from './refusal';

const withholding = new Set(['nor', 'neither', 'refuse', 'decline']); // "neither confirmed nor denied"
const insistReach = 10; // Tokens from "insisted" to the negation it governs.
const attributive = new Set(['DET', 'ADJ', 'ADV']);
const pleading = new Set(['plead', 'pleads', 'pleaded', 'pled', 'pleading']);
const objectEnds = new Set(['VERB', 'PUNCT', 'ADP', 'SCONJ']);

/** Whether the verb governs a statement: "dismissed the reports as …", "brushed aside the claim". */
function governsStatement(tokens: readonly Token[], verb: number): boolean {
  const hasParticle = tokens[verb + 1]?.lower === 'aside' || tokens[verb + 1]?.lower === 'off';
  for (let index = verb + (hasParticle ? 2 : 1); index < Math.min(tokens.length, verb + objectReach); index += 1) {
    const token = tokens[index];
    if (!token || objectEnds.has(token.pos)) return false;
    if (token.pos === 'NOUN' && tokens[index + 1]?.pos !== 'NOUN') return statementNouns.has(token.lemma);
  }
  return false;
}

/** "their widely repudiated theories": a participle before its noun. */
function isAttribute(tokens: readonly Token[], verb: number): boolean {
  const { pos, relation, tag } = tokens[verb] ?? {};
  if (pos === 'VERB' && relation === 'amod') return true;
  if (tag !== 'VBN' || !attributive.has(tokens[verb - 1]?.pos ?? '')) return false;
  return !before(tokens, verb, 3).some((token) => token.pos === 'AUX');
}

const isDenial = (tokens: readonly Token[], verb: number): boolean =>
  (denyVerbs.has(tokens[verb]?.lemma ?? '') || tokens[verb]?.lower === 'denied') &&
  !isRefusal(tokens, verb) &&
  !isAttribute(tokens, verb);

function isRejection(tokens: readonly Token[], verb: number): boolean {
  const { lemma = '' } = tokens[verb] ?? {};
  if (!rejectVerbs.has(lemma)) return false;
  if (lemma === 'dispute' && tokens[verb + 1]?.lower === 'that') return true;
  if (isPassive(tokens, verb)) return statementNouns.has(nearestNounBefore(tokens, verb)?.lemma ?? '');
  return governsStatement(tokens, verb);
}

/** "did not deny", "refused to deny", "would deny": no denial took place. */
const isWithheld = (tokens: readonly Token[], verb: number): boolean =>
  tokens[verb - 1]?.lower === 'to' ||
  before(tokens, verb, 3).some(
    (token) => isNegator(token) || withholding.has(token.lemma) || modalVerbs.has(token.lower),
  );

/** "denied …", "rejected the claims", "dismissed the reports as …". */
export const explicitDenial: Detector = {
  triggers: [...denyVerbs, ...rejectVerbs, 'denied'],
  detect({ tokens }, index) {
    // A tagger takes "denied" before a noun for an adjective at times.
    if (tokens[index]?.pos !== 'VERB' && tokens[index]?.lower !== 'denied') return null;
    if (!(isDenial(tokens, index) || isRejection(tokens, index)) || isWithheld(tokens, index)) return null;
    const clause = clauseAround(tokens, index);
    return {
      kind: 'denial',
      marker: { from: index, to: index + 1 },
      clause: { from: subjectStart(tokens, index, clause), to: clause.to },
      disputer: index,
      why: 'A source denies this (“{0}”)',
      proposition: isPassive(tokens, index) ? null : deniedBy(tokens, index, clause.to),
    };
  },
};

/** The negation of the past or present that a verb of insistence governs. */
function insistedNegator(tokens: readonly Token[], verb: number): number | null {
  for (let index = verb + 1; index < Math.min(tokens.length, verb + insistReach); index += 1) {
    const token = tokens[index];
    if (!token || token.pos === 'CCONJ' || token.lower === 'to' || token.text === ';') return null;
    if (isNegator(token)) return modalVerbs.has(tokens[index - 1]?.lower ?? '') ? null : index;
  }
  return null;
}

/** "insisted she was never pressured". */
export const insistedDenial: Detector = {
  triggers: insistVerbs,
  detect({ tokens }, index) {
    const token = tokens[index];
    if (token?.pos !== 'VERB' || !insistVerbs.has(token.lemma)) return null;
    const negator = insistedNegator(tokens, index);
    if (negator === null) return null;
    const clause = clauseAround(tokens, index);
    const to = Math.max(clause.to, clauseAround(tokens, negator).to);
    return {
      kind: 'denial',
      marker: { from: index, to: index + 1 },
      clause: { from: subjectStart(tokens, index, clause), to },
      disputer: index,
      why: 'A source insists that it is not so (“{0}”)',
      proposition: affirmed(tokens, { from: tokens[index + 1]?.lower === 'that' ? index + 2 : index + 1, to }, negator),
    };
  },
};

const phrase = matcherOf([
  'no truth',
  'nothing to do with',
  'nothing to hide',
  'nothing of the sort',
  'no such thing',
  'not guilty',
  'not true',
  "n't true",
  'n’t true',
  'not the case',
  "n't the case",
  'n’t the case',
  'maintained his innocence',
  'maintained her innocence',
  'maintained their innocence',
]);

/** "He was found not guilty" is a verdict, and "if it is not true" a case: neither denies. */
const isNoStatement = (tokens: readonly Token[], index: number): boolean =>
  tokens[index + 1]?.lower === 'guilty'
    ? !before(tokens, index, 3).some(({ lower }) => pleading.has(lower))
    : before(tokens, index, 6).some(({ lower }) => lower === 'if' || lower === 'whether');

/** After "no" and "nothing": what is left without them says what is denied. */
const affirmable = new Set(['truth', 'to']);

/** Set phrases that deny: "there is no truth to", "had nothing to do with", "pleaded not guilty". */
export const phraseDenial: Detector = {
  triggers: phrase.firstWords,
  detect({ tokens, voiceAt }, index) {
    const length = phrase.lengthAt(tokens, index);
    if (length === 0 || isNoStatement(tokens, index)) return null;
    // What has nothing to do with what is the narrator's to say; a source that says so denies.
    if (tokens[index]?.lower === 'nothing' && voiceAt(index) !== 'source') return null;
    const clause = clauseAround(tokens, index);
    return {
      kind: 'denial',
      marker: { from: index, to: index + length },
      clause,
      disputer: 'source',
      why: 'A source denies this (“{0}”)',
      proposition: affirmable.has(tokens[index + 1]?.lower ?? '') ? affirmed(tokens, clause, index) : null,
    };
  },
};
