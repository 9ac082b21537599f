/** Nouns that attribute the clause behind them: "his claim that …", "a warning from the ministry that …", "its pledge to …". */
import { agentOf, isQuestioned } from './asked';
import {
  cutAfter,
  hasClause,
  isFiniteVerb,
  mainClauseAfter,
  startsWithSubject,
  trim,
  type TokenRange,
} from './contentEnds';
import { boundsOf, type Frame } from './frame';
import { cueNouns, lightVerbs, madeNouns, pledgeNouns } from './lexicon/cues';
import { canSpeak } from './heads';
import type { Token } from './model';
import { subjectOf } from './subjects';
import { baseRelation, childrenOf, isPunct, tokenAt, type Tree } from './tree';
import type { Unit } from './units';

const lowerAt = (tree: Tree, index: number): string => tokenAt(tree, index)?.lower ?? '';

/** Between a noun and its clause stand at most this many words that say whose it is. */
const longestSource = 8;

/** Where the clause of the noun begins; null where none follows. */
function clauseBehind(tree: Tree, noun: number, limit: number): number | null {
  const promises = pledgeNouns.has(tokenAt(tree, noun)?.lemma ?? '');
  if (promises && lowerAt(tree, noun + 1) === 'to' && tokenAt(tree, noun + 2)?.tag === 'VB') return noun + 1;
  let at = behindBrackets(tree, noun + 1, limit);
  if (/^(?:by|from|of)$/.test(lowerAt(tree, at))) {
    while (at < limit && at <= noun + longestSource && lowerAt(tree, at) !== 'that' && !isStop(tree, at)) at += 1;
  }
  const next = tokenAt(tree, at + 1);
  const joins = lowerAt(tree, at) === 'that' && next !== undefined && at + 1 < limit && !isFiniteVerb(next);
  return joins && hasClause(tree, { from: at + 1, to: limit }) && !lacksObject(tree, at + 1, limit) ? at : null;
}

/** Behind "(it was not hard)", where what is inserted stands in brackets. */
function behindBrackets(tree: Tree, at: number, limit: number): number {
  if (lowerAt(tree, at) !== '(') return at;
  const close = tree.tokens.findIndex(({ text }, index) => index > at && text === ')');
  return close < 0 || close >= limit ? at : close + 1;
}

/** What is done with words themselves. */
const handles = new Set(
  'make publish release issue write sign give receive see read send file submit present'.split(' '),
);

/** "a report that the ministry published": the clause tells of the words, not what they say. */
function lacksObject(tree: Tree, from: number, limit: number): boolean {
  const verb = tree.tokens.findIndex(
    (token, at) => at >= from && at < limit && token.pos === 'VERB' && baseRelation(token) !== 'acl',
  );
  const isAway = /^(?:ADP|PUNCT|ADV)$/.test(tokenAt(tree, verb + 1)?.pos ?? 'PUNCT');
  return (
    handles.has(tokenAt(tree, verb)?.lemma ?? '') && isAway && childrenOf(tree, verb, 'obj').every((at) => at < verb)
  );
}

const isStop = (tree: Tree, index: number): boolean => {
  const token = tokenAt(tree, index);
  return !token || isPunct(token) || isFiniteVerb(token);
};

/**
 * Where the narrator goes on: before the verb of a noun that is a subject ("The claim that he lied | was false"), before
 * the main clause ("Despite claims that he lied, | he won"), else where any content ends.
 */
function clauseEnd(tree: Tree, noun: number, from: number, bounds: TokenRange): number {
  // "Asked about claims that he lied, | he smiled"
  if (isQuestioned(tree, bounds.from)) return mainClauseAfter(tree, bounds.from, bounds.from, bounds.to);
  const before = tree.tokens.slice(bounds.from, noun);
  if (before.some(({ pos }) => pos === 'VERB' || pos === 'AUX')) return cutAfter(tree, noun, from, bounds.to);
  const inPhrase = before.some(({ pos }) => pos === 'ADP' || pos === 'SCONJ');
  const end = inPhrase ? mainClause(tree, from, bounds.to) : mainVerb(tree, from, bounds.to);
  return cutAfter(tree, noun, from, end);
}

function mainClause(tree: Tree, from: number, limit: number): number {
  for (let at = from + 2; at < limit; at += 1) {
    if (tokenAt(tree, at)?.text === ',' && startsWithSubject(tree, at + 1, limit)) return at;
  }
  return limit;
}

/** The second finite verb that follows a noun: the first is the clause's own. */
function mainVerb(tree: Tree, from: number, limit: number): number {
  let seen = false;
  for (let at = from + 2; at < limit; at += 1) {
    const token = tokenAt(tree, at);
    if (!token || !isFiniteVerb(token)) continue;
    if (seen && /^(?:NOUN|PROPN|ADJ|NUM|PUNCT|VERB)$/.test(tokenAt(tree, at - 1)?.pos ?? '')) return at;
    seen = true;
  }
  return limit;
}

/** "his repeated claim", "the hawks' 2007 warning". */
function ownerOf(tree: Tree, noun: number): number | undefined {
  let at = noun - 1;
  while (at > 0 && /^(?:ADJ|NUM|NOUN|ADV)$/.test(tokenAt(tree, at)?.pos ?? '')) at -= 1;
  if (tokenAt(tree, at)?.tag === 'PRP$') return at;
  return /^['’]s?$/.test(lowerAt(tree, at)) ? at - 1 : undefined;
}

/** Whose words they are: "his claim", "a warning from the ministry", "made the claim", "the claim was made by". */
function sourceOf(tree: Tree, noun: number): number | null {
  const able = (index: number | undefined): index is number => index !== undefined && canSpeak(tokenAt(tree, index));
  const owner = ownerOf(tree, noun);
  if (able(owner)) return owner;
  const named = childrenOf(tree, noun, 'nmod').find((child) =>
    /^(?:by|from)$/.test(lowerAt(tree, tree.first[child] ?? child)),
  );
  if (able(named)) return named;
  const head = tokenAt(tree, noun)?.head ?? -1;
  if (!lightVerbs.has(tokenAt(tree, head)?.lemma ?? '')) return null;
  const agent = agentOf(tree, head);
  if (able(agent)) return agent;
  const subject = subjectOf(tree, head);
  return subject && subject.head !== noun && able(subject.head) ? subject.head : null;
}

const isMade = (tree: Tree, { lemma, head, relation }: Token): boolean =>
  madeNouns.has(lemma) && relation === 'obj' && tokenAt(tree, head)?.lemma === 'make';

/**
 * The frame of a noun that reports.
 *
 * @example "Its claim that the bridge was safe is disputed." has the cue "claim", the speaker "Its" and the content "that
 * the bridge was safe".
 */
export function nominalFrame(unit: Unit, index: number): Frame | null {
  const { tree } = unit;
  const token = tokenAt(tree, index);
  if (token?.pos !== 'NOUN' || !(cueNouns.has(token.lemma) || isMade(tree, token))) return null;
  const bounds = boundsOf(unit, index);
  const from = clauseBehind(tree, index, bounds.to);
  if (from === null) return null;
  const content: TokenRange | null = trim(tree, { from, to: clauseEnd(tree, index, from, bounds) });
  if (!content) return null;
  const base = {
    verb: null,
    cue: { from: index, to: index + 1 },
    ownSubject: true,
    place: 'after',
    speech: true,
  } as const;
  return { ...base, speaker: sourceOf(tree, index), contents: [content] };
}
