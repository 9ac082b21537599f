/** Where the content of a cue lies and how far it reaches: by the words around the cue first, by the parse where they leave it open. */
import { isQuestionWord } from './asked';
import { isClause, refersToWords, statesSomething } from './clauses';
import { beforeOrAround, conditionBefore, isFronted, takesOther } from './contentBefore';
import { evidenceBefore } from './evidence';
import type { Token } from './model';
import { takesClauses, type CueVerb } from './lexicon/cues';
import { cutAfter, isDash, isFiniteVerb, mainClauseAfter, trim, type TokenRange } from './contentEnds';
import { skipSetting } from './occasions';
import type { Subject } from './subject';
import { invertedSubject } from './subjects';
import { isBreak, isMark, isPunct, tokenAt, type Tree } from './tree';

export type Place = 'before' | 'after' | 'around';

export interface Content {
  readonly ranges: readonly TokenRange[];
  readonly place: Place;
  /** The speaker where the order is inverted ("…, said Ana Ruiz"). */
  readonly inverted: number | null;
}

const nothing: Content = { ranges: [], place: 'after', inverted: null };

/** Words that begin a clause of circumstances, not of content: "he said after the vote". */
const circumstance =
  /^(?:before|after|when|while|since|until|because|at|in|on|to|during|with|for|from|by|of|about|through|as|than|without|aboard|amid|inside|outside)$/;

/** "at least six planes", "by 2050": the preposition belongs to what is counted, not to the cue. */
const isAmount = (tree: Tree, index: number): boolean =>
  tree.tokens
    .slice(index + 1, index + 3)
    .some(({ pos, lower }) => pos === 'NUM' || /^(?:least|most|half)$/.test(lower));

/** One says that one threatens to, or that something will be: but one threatens people, too. */
const onlyPledges = ({ frames }: CueVerb): boolean => frames.has('pledge') && !frames.has('say') && !frames.has('tell');

/** Verbs that report with "that" only: one accepts an offer, too. */
const needsThat: ReadonlySet<string> = new Set([
  'accept',
  'reflect',
  'guarantee',
  'specify',
  'reason',
  'volunteer',
  'lie',
]);

/** "denied having seen it", "reported seeing none" */
const takesGerund: ReadonlySet<string> = new Set(
  'deny admit recall remember recommend suggest propose report describe mention acknowledge'.split(' '),
);

/** "explained when it would open": others do it when something happens. */
const tellsWhen: ReadonlySet<string> = new Set(
  'say explain disclose reveal specify clarify announce tell learn show'.split(' '),
);

/** What one accuses or blames somebody of is an object, never a clause with "that". */
const takesObjectOnly = /^(?:accuse|blame)$/;

/** Content of a cue that stands before it all: "Ruiz said that …". */
function leading(tree: Tree, cue: number, bounds: TokenRange, verb: CueVerb): TokenRange | null {
  const start = skipSetting(tree, cue, bounds.to, verb);
  const first = tokenAt(tree, start);
  if (!first || start >= bounds.to || takesObjectOnly.test(verb.lemma)) return null;
  // One points out a fact, and points to a thing.
  if (verb.lemma === 'point' && tokenAt(tree, cue + 1)?.lower !== 'out') return null;
  const infinitive = tokenAt(tree, first.lower === 'not' ? start + 1 : start)?.lower === 'to';
  const promises = infinitive && verb.frames.has('pledge');
  if (onlyPledges(verb) && !promises && !(first.lower === 'that' && start === cue + 1)) return null;
  const isTime = isTimeOf(tree, start, verb);
  const isWhere = /^(?:aboard|inside|outside)$/.test(first.lower);
  // "asked about a possible sale": the tagger takes it for "about half"
  const isTopic = first.lower === 'about' && verb.frames.has('ask');
  const isAdverb = first.pos === 'ADV' && !isWhere && !isTopic;
  if (isTime || (!promises && !isAdverb && circumstance.test(first.lower) && !isAmount(tree, start))) return null;
  // "said after the meeting broke up": what was skipped is the subject of a clause of circumstances.
  if (isFiniteVerb(first) && /^(?:after|before)$/.test(tokenAt(tree, cue + 1)?.lower ?? '')) return null;
  const limit = mainClauseAfter(tree, cue, bounds.from, dashEnd(tree, cue, bounds));
  const range = { from: start, to: gapEnd(tree, cue, start, cutAfter(tree, cue, start, limit)) };
  const asks = isQuestionWord(first.lower);
  const startsWithBreak = isBreak(first) && first.text !== ':';
  if (first.lower === 'what' && /^(?:show|find)$/.test(verb.lemma)) return null;
  if (asks && isTooEarly(tree, cue)) return null;
  if (needsThat.has(verb.lemma) && first.lower !== 'that') return null;
  const denies = first.tag === 'VBG' && takesGerund.has(verb.lemma);
  if (refersToWords(tree, range)) return null;
  if (startsWithBreak || (!asks && !promises && !denies && !statesSomething(tree, range, verb.lemma))) return null;
  return trim(tree, range);
}

/** "she said when they met", "she asked when told of it": neither a question nor what is explained. */
function isTimeOf(tree: Tree, at: number, { frames, lemma }: CueVerb): boolean {
  if (tokenAt(tree, at)?.lower !== 'when') return false;
  return /^VB[NGD]$/.test(tokenAt(tree, at + 1)?.tag ?? '') || (!frames.has('ask') && !tellsWhen.has(lemma));
}

/** "too early to tell *whether*": a question that nobody answers. */
const isTooEarly = (tree: Tree, cue: number): boolean =>
  tokenAt(tree, cue - 1)?.tag === 'TO' && tokenAt(tree, cue - 3)?.lower === 'too';

/** "the plan, which she says will work, | was dropped": content without its subject ends before the next verb. */
function gapEnd(tree: Tree, cue: number, from: number, to: number): number {
  const first = tokenAt(tree, from);
  if (!first || !(isFiniteVerb(first) || isInRelative(tree, cue))) return to;
  let isWhole = isFiniteVerb(first);
  for (let at = from + 1; at < to - 1; at += 1) {
    const token = tokenAt(tree, at) as Token;
    const verb = tokenAt(tree, at + 1) as Token;
    if (token.text === ',' && isWhole && isFiniteVerb(verb)) return at;
    isWhole ||= isFiniteVerb(token);
  }
  return to;
}

/** "The mayor, who said he was tired, | left": behind a comma the clause above goes on. */
function isInRelative(tree: Tree, cue: number): boolean {
  let at = cue - 1;
  while (/^(?:ADV|AUX|PART)$/.test(tokenAt(tree, at)?.pos ?? '')) at -= 1;
  return /^(?:who|which)$/.test(tokenAt(tree, at)?.lower ?? '') && tokenAt(tree, at - 1)?.text === ',';
}

/** A cue inside dashes ("the study -- which notes that … -- should") reports no further than the second dash. */
function dashEnd(tree: Tree, cue: number, bounds: TokenRange): number {
  if (!tree.tokens.slice(bounds.from, cue).some(isDash)) return bounds.to;
  const close = tree.tokens.slice(cue, bounds.to).findIndex(isDash);
  return close < 0 ? bounds.to : cue + close;
}

/** Cues that never follow what they report. */
const beforeOnly: ReadonlySet<string> = new Set([
  'agree',
  'vow',
  'declare',
  'find',
  'show',
  'learn',
  'protest',
  'cite',
  'warn',
  'recommend',
  'complain',
  'tout',
]);

/** "Those invited, said Mauer, may stay": the one comma before the cue parts it from what looks like its subject. */
function isParted(tree: Tree, cue: number, subject: number): boolean {
  const inverted = invertedSubject(tree, cue);
  const commas = tree.tokens.slice(subject, cue).filter(isBreak).length;
  const next = tokenAt(tree, (inverted ?? cue) + 2);
  const isName = inverted !== null && tokenAt(tree, inverted)?.pos === 'PROPN';
  // "The road, says the governor, will be ready"
  const goesOn = next !== undefined && isFiniteVerb(next) && tokenAt(tree, cue + 1)?.pos === 'DET';
  return commas === 1 && inverted !== null && tokenAt(tree, inverted + 1)?.text === ',' && (isName || goesOn);
}

/**
 * Content of a cue of speech within the bounds of its sentence.
 *
 * @param introduces a quotation of whole sentences follows the cue's clause: that is its content, not what precedes
 * @example "The vote was off, the agency reported." has its content before the cue, up to the comma.
 */
export function contentOf(
  tree: Tree,
  cue: number,
  bounds: TokenRange,
  verb: CueVerb,
  subject: Subject | null,
  introduces: boolean,
): Content {
  const afterBreak = isBreak(tokenAt(tree, cue - 1)) || isMark(tokenAt(tree, cue - 1));
  const canInvert =
    afterBreak &&
    tokenAt(tree, cue)?.tag !== 'VBG' &&
    (verb.frames.has('say') || !verb.frames.has('tell')) &&
    !(subject?.own && subject.head < cue && !isParted(tree, cue, subject.head));
  const speaks = verb.frames.has('say') || verb.frames.has('tell');
  const inverted = canInvert ? invertedSubject(tree, cue) : null;
  if (inverted !== null && !startsClause(tree, inverted, bounds.to)) {
    const ranges = beforeOrAround(tree, cue, bounds, inverted, speaks);
    return { ranges, place: ranges.length > 1 ? 'around' : 'before', inverted };
  }
  const after = leading(tree, cue, bounds, verb);
  const condition =
    after && subject?.own && takesClauses.has(verb.lemma) ? conditionBefore(tree, bounds.from, subject.head) : null;
  if (after && condition) return { ranges: [condition, after], place: 'around', inverted: null };
  if (after) return { ranges: [after], place: 'after', inverted: null };
  if (tokenAt(tree, cue)?.tag === 'VBG' || introduces) return nothing;
  if ((beforeOnly.has(verb.lemma) && !isFinding(tree, cue, bounds, subject)) || isNegated(tree, cue)) return nothing;
  if (takesOther(tree, cue, bounds, verb)) return nothing;
  const ranges = beforeOrAround(tree, cue, bounds, subject?.own ? subject.head : null, speaks);
  const first = ranges[0];
  const next = tokenAt(tree, cue + 1);
  const ends = !next || isPunct(next) || next.lower === 'out';
  if (first && ranges.length === 1 && !ends && first.to <= cue && isFronted(tree, first)) return nothing;
  if (!first || (ranges.length === 1 && !isClause(tree, first, verb) && evidenceBefore(tree, cue) === null))
    return nothing;
  return { ranges, place: ranges.length > 1 ? 'around' : 'before', inverted: null };
}

/** "…, report finds", "…, the board has warned": a cue that ends the sentence of whoever finds or warns. */
const isFinding = (tree: Tree, cue: number, bounds: TokenRange, subject: Subject | null): boolean =>
  evidenceBefore(tree, cue) !== null ||
  (subject?.own === true && subject.head < cue && tree.tokens.slice(cue + 1, bounds.to).every(isPunct));

/** "He asked for help; she has not replied.": nothing was said that could stand before it. */
const isNegated = (tree: Tree, cue: number): boolean =>
  (tree.children[cue] ?? []).some(
    (child) => child < cue && /^(?:not|n['’]t|never)$/.test(tokenAt(tree, child)?.lower ?? ''),
  );

/** The noun phrase after the cue is the subject of what is said: "Ruiz, a lawyer, said parents want schools". */
function startsClause(tree: Tree, head: number, to: number): boolean {
  let at = head + 1;
  const isPhrase = (token: Token | undefined): boolean =>
    isMark(token) || /^(?:ADP|DET|ADJ|NOUN|PROPN|NUM|ADV|PART)$/.test(token?.pos ?? '');
  while (at < to && isPhrase(tokenAt(tree, at))) at += 1;
  const token = tokenAt(tree, at);
  return token !== undefined && at < to && isFiniteVerb(token);
}
