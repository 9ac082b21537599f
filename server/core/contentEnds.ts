/** How far content reaches inside its sentence: up to where the narrator speaks again. */
import { cueVerbs } from './lexicon/cues';
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
    const verb = token.pos === 'VERB' ? cueVerbs.get(token.lower) : undefined;
    if (!verb?.frames.has('say') && !verb?.frames.has('tell')) continue;
    let start = at;
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
  return (
    token.lower === 'as' &&
    tree.tokens.slice(at, at + 14).some(({ lower, pos }) => pos === 'VERB' && cueVerbs.get(lower)?.frames.has('say'))
  );
}

/** The place of the comma right before this word, a closing mark between them aside; -1 without one. */
function commaBefore(tree: Tree, index: number): number {
  const at = isMark(tokenAt(tree, index - 1)) ? index - 2 : index - 1;
  return tokenAt(tree, at)?.text === ',' ? at : -1;
}

const subordinator = /^(?:when|if|while|after|as|because|although|though|since|once|before|having|asked)$/;

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
  return end;
}

const isNominal = (token: Token | undefined): boolean =>
  token !== undefined && (/^(?:DET|ADJ|NUM|NOUN|PROPN|PRON|PART|ADV)$/.test(token.pos) || token.lower === 'of');

/** A noun phrase and its finite verb, with no mark between them. */
export function startsWithSubject(tree: Tree, from: number, end: number): boolean {
  let first = from;
  while (isMark(tokenAt(tree, first))) first += 1;
  let at = first;
  while (at < end && isNominal(tokenAt(tree, at))) at += 1;
  const verb = tokenAt(tree, at);
  if (!verb || at === first || at >= end || !isFiniteVerb(verb)) return false;
  return !/^(?:who|which|that|whose|where)$/.test(tokenAt(tree, first)?.lower ?? '');
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
  return (alike && speaks(verb)) || secondAttribution(tree, at + 1, limit);
}

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
