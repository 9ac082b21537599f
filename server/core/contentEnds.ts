/** How far content reaches inside its sentence: up to where the narrator speaks again. */
import { cueVerbs } from './lexicon/cues';
import { evidenceBefore } from './evidence';
import { documentNouns, groupNouns, organisationNouns, roleNouns } from './lexicon/people';
import type { Token } from './model';
import { baseRelation, childrenOf, isBreak, isMark, isPunct, tokenAt, type Tree } from './tree';

/** Half-open range of token indices. */
export interface TokenRange {
  readonly from: number;
  readonly to: number;
}

export const isFiniteVerb = (token: Token): boolean => /^(?:VBD|VBZ|VBP|MD)$/.test(token.tag) || token.pos === 'AUX';

/** A verb that has a subject heads a clause, whatever form the tagger gives it. */
export const hasSubject = (tree: Tree, index: number): boolean =>
  tokenAt(tree, index)?.pos === 'VERB' && childrenOf(tree, index, 'nsubj').some((child) => child < index);

export const hasClause = (tree: Tree, { from, to }: TokenRange): boolean =>
  tree.tokens.slice(from, to).some(isFiniteVerb);

/** Drops punctuation that is not a quotation's from both ends. */
export function trim(tree: Tree, { from, to }: TokenRange): TokenRange | null {
  const opens = (token: Token | undefined): boolean => token !== undefined && /^(?:["“„«‘]|'')$/.test(token.text);
  const closes = (token: Token | undefined): boolean => token !== undefined && /^(?:["”»’)\]]|'')$/.test(token.text);
  let start = from;
  let end = to;
  while (start < end && isPunct(tokenAt(tree, start)) && !opens(tokenAt(tree, start))) start += 1;
  while (end > start && isPunct(tokenAt(tree, end - 1)) && !closes(tokenAt(tree, end - 1))) end -= 1;
  return end > start ? { from: start, to: end } : null;
}

/** "his band, once a trio, wrote a song": without a clause or an infinitive before it the verb is that of what is said. */
const canEnd = (tree: Tree, before: TokenRange, cue: number): boolean =>
  hasClause(tree, before) ||
  tokenAt(tree, before.from)?.lower === 'to' ||
  !/^(?:DET|NOUN|ADJ|NUM)$/.test(tokenAt(tree, cue + 1)?.pos ?? '');

/** Another attribution that ends the sentence ("…, the agency reported") is not part of the content before it. */
function trailingCue(tree: Tree, from: number, end: number): number {
  for (let at = end - 1; at > from; at -= 1) {
    const token = tokenAt(tree, at) as Token;
    const isVerb = token.pos === 'VERB' || evidenceBefore(tree, at) !== null;
    const verb = isVerb ? cueVerbs.get(token.lower) : undefined;
    if (!verb?.frames.has('say') && !verb?.frames.has('tell')) continue;
    let start = evidenceBefore(tree, at) ?? at;
    while (start > from && !isBreak(tokenAt(tree, start - 1)) && !isFiniteVerb(tokenAt(tree, start - 1) as Token))
      start -= 1;
    if (
      start > from &&
      tokenAt(tree, start - 1)?.text === ',' &&
      canEnd(tree, { from, to: start - 1 }, at) &&
      !hasClause(tree, { from: at + 1, to: end }) &&
      token.tag !== 'VBG'
    )
      return start - 1;
  }
  return end;
}

/** Prepositions in the form of participles. */
const preposition =
  /^(?:including|regarding|concerning|following|according|depending|starting|beginning|ranging|considering|being|having|going)$/;

/**
 * Behind a comma the narrator speaks again: a participle ("…, leaving the door open"), "though", "according to", "as she
 * said". `from` is the first word of the content, `at` the word behind the comma.
 */
function turnsBack(tree: Tree, at: number, from: number): boolean {
  const token = tokenAt(tree, at) as Token;
  const participle = token.pos === 'ADV' ? tokenAt(tree, at + 1) : token;
  if (participle?.tag === 'VBG' && !preposition.test(participle.lower)) return hasClause(tree, { from, to: at - 1 });
  if (/^(?:though|although|despite|according)$/.test(token.lower)) return hasClause(tree, { from, to: at - 1 });
  if (token.lower === 'but') return withholds(tree, at + 1);
  return (
    token.lower === 'as' &&
    tree.tokens.slice(at, at + 14).some(({ lower, pos }) => pos === 'VERB' && cueVerbs.get(lower)?.frames.has('say'))
  );
}

/** "…, but | did not say who would pay", "…, but | declined to name them" */
function withholds(tree: Tree, at: number): boolean {
  const [first, second, third] = tree.tokens.slice(at, at + 3);
  if (/^(?:declined|refused)$/.test(first?.lower ?? '')) return second?.lower === 'to';
  const isNegated = /^(?:did|does|do|would)$/.test(first?.lower ?? '') && /^(?:not|n['’]t)$/.test(second?.lower ?? '');
  return isNegated && third !== undefined && toldVerbs.test(third.lemma);
}

/** What whoever reports does not do: to tell more. */
const toldVerbs =
  /^(?:say|elaborate|specify|explain|comment|name|identify|disclose|reveal|respond|provide|offer|give)$/;

/** "as a disaster, | adding that …": where a participle behind a comma goes back to whoever calls it so; `end` without one. */
export function participleAfter(tree: Tree, from: number, end: number): number {
  for (let comma = from + 1; comma < end - 1; comma += 1) {
    if (tokenAt(tree, comma)?.text !== ',') continue;
    const at = tokenAt(tree, comma + 1)?.pos === 'ADV' ? comma + 2 : comma + 1;
    const { tag, lower = '' } = tokenAt(tree, at) ?? {};
    if (tag === 'VBG' && !preposition.test(lower)) return comma;
  }
  return end;
}

/** The place of the comma right before this word, a closing mark between them aside; -1 without one. */
function commaBefore(tree: Tree, index: number): number {
  const at = isMark(tokenAt(tree, index - 1)) ? index - 2 : index - 1;
  return tokenAt(tree, at)?.text === ',' ? at : -1;
}

const subordinator =
  /^(?:when|if|while|after|as|because|although|though|since|once|before|having|asked|pressed|quizzed|questioned)$/;

/**
 * Where the main clause begins, if the cue stands in one before it: "Asked whether the wall could fail, | she paused".
 * `from` is the sentence's first word.
 */
export function mainClauseAfter(tree: Tree, cue: number, from: number, end: number): number {
  const first = tokenAt(tree, from)?.pos === 'CCONJ' ? from + 1 : from;
  const { tag = '' } = tokenAt(tree, cue) ?? {};
  const opens =
    subordinator.test(tokenAt(tree, first)?.lower ?? '') ||
    (first === cue && /^VB[GN]$/.test(tag)) ||
    (tag === 'VBG' &&
      /^(?:ADP|SCONJ)$/.test(tokenAt(tree, first)?.pos ?? '') &&
      /^(?:ADP|SCONJ)$/.test(tokenAt(tree, cue - 1)?.pos ?? ''));
  if (!opens || tree.tokens.slice(first, cue).some(isBreak)) return end;
  for (let at = cue + 2; at < end; at += 1) {
    if (tokenAt(tree, at)?.text === ',' && startsWithSubject(tree, at + 1, end)) return at;
  }
  return hiddenMainClause(tree, cue + 2, end);
}

/** The same where the subject has an apposition, or the tagger misses the verb: "…, | Mayor Ana Ruiz laughs". */
function hiddenMainClause(tree: Tree, from: number, end: number): number {
  for (let at = from; at < end; at += 1) {
    if (tokenAt(tree, at)?.text !== ',') continue;
    const close = behindNominals(tree, at + 1, end);
    const next = tokenAt(tree, close);
    if (close === at + 1 || isRelative(tokenAt(tree, at + 1))) continue;
    if (next?.text === ',' && startsWithVerb(tree, behindNominals(tree, close + 1, end))) return at;
    if (next?.tag === 'VBN' && !hasClause(tree, { from: at + 1, to: end })) return at;
    const [name, verb] = tree.tokens.slice(close - 2, close);
    if (close >= end && close > at + 2 && /^(?:PROPN|PRON)$/.test(name?.pos ?? '') && verb?.lower.endsWith('s'))
      return at;
  }
  return end;
}

/** "an engineer, | nodded" */
const startsWithVerb = (tree: Tree, comma: number): boolean =>
  tokenAt(tree, comma)?.text === ',' && /^(?:VERB|AUX)$/.test(tokenAt(tree, comma + 1)?.pos ?? '');

const startsFinite = (tree: Tree, index: number): boolean => {
  const verb = tokenAt(tree, index);
  return verb !== undefined && isFiniteVerb(verb);
};

const isRelative = (token: Token | undefined): boolean => /^(?:who|which|that|whose|where)$/.test(token?.lower ?? '');

function behindNominals(tree: Tree, from: number, end: number): number {
  let at = from;
  while (at < end && isNominal(tokenAt(tree, at))) at += 1;
  return at;
}

const isNominal = (token: Token | undefined): boolean =>
  token !== undefined && (/^(?:DET|ADJ|NUM|NOUN|PROPN|PRON|PART|ADV)$/.test(token.pos) || token.lower === 'of');

/** A noun phrase and its finite verb, with no mark between them. */
export function startsWithSubject(tree: Tree, from: number, end: number): boolean {
  let first = from;
  while (isMark(tokenAt(tree, first))) first += 1;
  const at = behindNominals(tree, first, end);
  return at > first && at < end && startsFinite(tree, at) && !isRelative(tokenAt(tree, first));
}

/** "says she likes it and | calls it a gem": in the present tense another way of speaking is the speaker's, too. */
function speaks({ lower, tag }: Token): boolean {
  const frames = cueVerbs.get(lower)?.frames;
  if (frames === undefined) return false;
  return (
    frames.has('say') ||
    (tag === 'VBZ' && (['tell', 'ask', 'call', 'describe', 'urge'] as const).some((frame) => frames.has(frame)))
  );
}

/** "… and | said", "… and | left", "… but | she said": the next verb of the speaker or of who stands above him, or a second attribution. */
function joinsCue(tree: Tree, cue: number, at: number, limit: number): boolean {
  let next = at + 1;
  while (/^(?:ADV|AUX)$/.test(tokenAt(tree, next)?.pos ?? '')) next += 1;
  const verb = tokenAt(tree, next);
  if (verb && baseRelation(verb) === 'conj' && verb.head >= 0 && verb.head <= cue) return true;
  const isNoun = verb?.pos === 'NOUN' && verb.lower.endsWith('s') && tokenAt(tree, next + 1)?.lower === 'that';
  if (isNoun && cueVerbs.has(verb.lower)) return true;
  const alike = verb !== undefined && /^VB[DZP]$/.test(verb.tag) && verb.tag === tokenAt(tree, cue)?.tag;
  return (alike && speaks(verb)) || goesBack(tree, cue, at, next) || secondAttribution(tree, at + 1, limit);
}

/** "said the bridge was safe and | urged people to stay": what a thing cannot do, the speaker does. */
function goesBack(tree: Tree, cue: number, joint: number, index: number): boolean {
  const verb = tokenAt(tree, index);
  const frames = verb && cueVerbs.get(verb.lower)?.frames;
  if (!frames || tokenAt(tree, cue)?.tag !== 'VBD' || !/^(?:VB[DN]|JJ)$/.test(verb.tag)) return false;
  const speaks = (['tell', 'ask', 'urge', 'pledge', 'call', 'describe'] as const).some((frame) => frames.has(frame));
  const [subject, another] = tree.tokens.slice(cue + 1, joint).filter((token) => baseRelation(token) === 'nsubj');
  if (!speaks || subject?.pos !== 'NOUN' || another) return false;
  // "a man was held and | appealed for witnesses": what is done to somebody ends with the passive.
  const asksFor = subject.relation === 'nsubj:pass' && /^(?:for|on|upon)$/.test(tokenAt(tree, index + 1)?.lower ?? '');
  return asksFor || !isTeller(subject);
}

/** A noun for people, a body or a document: what can speak. */
export const isTeller = ({ lower, lemma }: Token): boolean =>
  roleNouns.has(lemma) || organisationNouns.has(lemma) || groupNouns.has(lower) || documentNouns.has(lemma);

export const isDash = (token: Token): boolean => /^(?:[—–]|--)$/.test(token.text);

/** "… — a claim he has made before": behind the only dash the narrator says what to think of it. */
const opensComment = (tree: Tree, at: number, limit: number): boolean =>
  isDash(tokenAt(tree, at) as Token) &&
  tokenAt(tree, at + 1)?.pos === 'DET' &&
  !tree.tokens.slice(at + 1, limit).some(isDash);

/** Ends of content inside a sentence: a semicolon, a participle or a second attribution that goes back to the speaker. */
export function cutAfter(tree: Tree, cue: number, from: number, end: number): number {
  const limit = trailingCue(tree, from, end);
  for (let at = from + 2; at < limit; at += 1) {
    const { lower, text } = tokenAt(tree, at) as Token;
    if (text === ';' && hasClause(tree, { from, to: at })) return at;
    if (opensComment(tree, at, limit) && hasClause(tree, { from, to: at })) return at;
    const comma = commaBefore(tree, at);
    if (comma > from && turnsBack(tree, at, from)) return isMark(tokenAt(tree, at - 1)) ? at : comma;
    if (/^(?:and|but)$/.test(lower) && joinsCue(tree, cue, at, limit)) return at;
  }
  return limit;
}

const isHelper = (token: Token | undefined): boolean =>
  token?.pos === 'AUX' || /^(?:not|n['’]t)$/.test(token?.lower ?? '');

/** "… but she said that …": a subject and a cue right after the conjunction. */
function secondAttribution(tree: Tree, at: number, limit: number): boolean {
  let next = at;
  while (next < Math.min(limit, at + 6) && /^(?:DET|ADJ|NOUN|PROPN|PRON|NUM)$/.test(tokenAt(tree, next)?.pos ?? ''))
    next += 1;
  const subject = next;
  while (next < limit && isHelper(tokenAt(tree, next))) next += 1;
  const token = tokenAt(tree, next);
  if (!token || subject === at || token.pos !== 'VERB') return false;
  const form = next > subject ? /^VB$/ : /^VB[DZ]$/;
  return cueVerbs.get(token.lower)?.frames.has('say') === true && form.test(token.tag);
}
