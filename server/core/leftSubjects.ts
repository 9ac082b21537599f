/** The subject on the left of a verb: by the words between, by the parse where they agree. */
import { canSpeak, headOf, phraseStart, withinPhrase } from './heads';
import { isGivenName } from './lexicon/givenNames';
import { calendarWords, roleNouns, titleWords } from './lexicon/people';
import type { Token } from './model';
import { baseRelation, isBreak, isMark, isPunct, tokenAt, type Tree } from './tree';

/** Words between a subject and its cue: auxiliaries, adverbs, negation. */
const isHelper = (token: Token | undefined): boolean =>
  token !== undefined &&
  (/^(?:AUX|ADV|PART)$/.test(token.pos) ||
    calendarWords.has(token.lower) ||
    /^(?:today|yesterday|tonight)$/.test(token.lower)) &&
  !/^['’]s?$/.test(token.lower);

/** "the officer who said": who is the officer. */
export function relativeAntecedent(tree: Tree, verb: number, subject: number): number {
  const pronoun = tokenAt(tree, subject);
  const clause = tokenAt(tree, verb);
  if (!pronoun || pronoun.text === 'WHO' || !clause || !/^(?:who|which|that)$/.test(pronoun.lower)) return subject;
  if (clause.head >= 0 && clause.head < subject && baseRelation(clause) === 'acl') return clause.head;
  let before = subject - 1;
  while (before >= 0 && isPunct(tokenAt(tree, before))) before -= 1;
  return before >= 0 && canSpeak(tokenAt(tree, before)) ? headOf(tree, before) : subject;
}

/** The index of the word left of the cue that could end its subject; -1 where none can. */
export function leftOf(tree: Tree, cue: number): number {
  let at = cue - 1;
  while (at >= 0 && isHelper(tokenAt(tree, at))) at -= 1;
  return at;
}

/** A parenthesis before the cue: "Ruiz, who leads the council, said". Index of the word before its first comma. */
function beforeParenthesis(tree: Tree, comma: number): number {
  const close = tokenAt(tree, comma);
  if (!close || !isBreak(close)) return -1;
  const openers = close.text === ',' ? [','] : [close.text, ','];
  for (let at = comma - 1; at > 0 && comma - at < 40; at -= 1) {
    const token = tokenAt(tree, at);
    if (!token || isMark(token) || /^[.?!:;]$/.test(token.text)) return -1;
    if (openers.includes(token.text) && canSpeak(tokenAt(tree, at - 1)) && opensParenthesis(tree, at)) return at - 1;
  }
  return -1;
}

/** After the comma comes a relative clause, an apposition, an age or a participle, not a new clause. */
function opensParenthesis(tree: Tree, comma: number): boolean {
  const next = tokenAt(tree, comma + 1);
  if (!next) return false;
  return /^(?:DET|NOUN|PROPN|ADJ|NUM|PRON)$/.test(next.pos)
    ? !/^(?:he|she|they|i|we|it)$/.test(next.lower)
    : /^(?:who|whose|which|where)$/.test(next.lower) ||
        (next.pos === 'ADP' && tokenAt(tree, comma - 1)?.pos === 'PROPN') ||
        /^VB[GN]$/.test(next.tag);
}

/** A name that the tagger took for another word: the sentence's only word before its verb. */
function unknownName(tree: Tree, cue: number): number | null {
  const only = tokenAt(tree, 0);
  const isOpening = cue > 0 && tree.tokens.slice(1, cue).every(isHelper);
  return isOpening && /^(?:AD[JV]|VERB)$/.test(only?.pos ?? '') && isUnknownName(only) ? 0 : null;
}

const isUnknownName = (token: Token | undefined): boolean =>
  token !== undefined && /^\p{Lu}/u.test(token.text) && (isGivenName(token.lower) || !knownAdverb.test(token.lower));

/** "About 4 in 10 say": those counted speak. */
const countOf = (tree: Tree, end: number): number | null =>
  tokenAt(tree, end - 1)?.lower === 'in' && tokenAt(tree, end - 2)?.pos === 'NUM' ? end - 2 : null;

/** "Those close to her say" */
function thoseBefore(tree: Tree, end: number): number | null {
  const at = tree.tokens.slice(Math.max(0, end - 5), end).findLastIndex(({ lower }) => lower === 'those');
  return at < 0 ? null : Math.max(0, end - 5) + at;
}

const knownAdverb =
  /ly$|^(?:also|already|always|as|ever|even|here|how|just|later|never|now|often|once|so|still|then|there|thus|when|why|yet)$/;

/** "Ruiz (Lund) said": who stands before the brackets. */
function beforeBracket(tree: Tree, close: number): number | null {
  const open = tree.tokens.slice(0, close).findLastIndex((token) => token.text === '(');
  return open > 0 && canSpeak(tokenAt(tree, open - 1)) ? headOf(tree, open - 1, close) : null;
}

/** "The letter, which he sent to me (thanks), | says": the brackets stand in a clause on the subject. */
function isInRelative(tree: Tree, end: number): boolean {
  const comma = tree.tokens.slice(0, end).findLastIndex(({ text }) => text === ',');
  return comma > 0 && /^(?:who|which)$/.test(tokenAt(tree, comma + 1)?.lower ?? '');
}

/** Opens a relative clause whose subject it is: "officials who spoke", "the talks that preceded it", but not "in ways that help". */
function opensRelative(tree: Tree, at: number): boolean {
  const { lower = '' } = tokenAt(tree, at) ?? {};
  if (lower === 'who') return true;
  if (!/^(?:that|which)$/.test(lower) || !/^(?:VERB|AUX)$/.test(tokenAt(tree, at + 1)?.pos ?? '')) return false;
  const start = phraseStart(tree, at - 1);
  const isAdjunct = isPreposition(tokenAt(tree, start)) && opensSentence(tree, start);
  return !isAdjunct && !isPreposition(tokenAt(tree, start - 1));
}

/** "a person | briefed on the talks", "an engineer | working for the firm": what hangs on the noun that opens the clause. */
function opensModifier(tree: Tree, at: number, end: number): boolean {
  const participle = tokenAt(tree, at);
  if (participle?.pos !== 'VERB' || !/^VB[GND]$/.test(participle.tag) || !isPreposition(tokenAt(tree, at + 1)))
    return false;
  // The tagger knows the past from the participle by what stands before: names do things.
  if (participle.tag === 'VBD' && tokenAt(tree, at - 1)?.pos !== 'NOUN') return false;
  const isSole = !tree.tokens.slice(at + 1, end + 1).some(({ tag }) => /^(?:VB[DPZ]|MD)$/.test(tag));
  return isSole && opensSentence(tree, phraseStart(tree, at - 1));
}

const isPreposition = (token: Token | undefined): boolean => token?.pos === 'ADP';

/** Nothing but what says when or where, a conjunction or a mark stands before the clause's first noun phrase. */
function opensSentence(tree: Tree, start: number): boolean {
  const before = tokenAt(tree, start - 1);
  if (before === undefined || isPunct(before) || /^(?:CCONJ|SCONJ)$/.test(before.pos)) return true;
  return before.pos === 'NUM' && isPreposition(tokenAt(tree, start - 2));
}

/** "Officials who spoke with the paper | said": the noun that what stands before the cue only hangs on. */
function describedBefore(tree: Tree, end: number): number | null {
  let limit = end;
  for (let at = end - 1; at > 0 && !isPunct(tokenAt(tree, at)) && tokenAt(tree, at)?.pos !== 'CCONJ'; at -= 1) {
    if (!canSpeak(tokenAt(tree, at - 1))) continue;
    const isRelative = opensRelative(tree, at) && tree.tokens.slice(at + 1, limit).some(({ pos }) => pos === 'VERB');
    if (isRelative || opensModifier(tree, at, limit)) limit = at - 1;
  }
  return limit < end ? headOf(tree, limit) : null;
}

export function leftSubject(tree: Tree, cue: number, parsed: number | undefined): number | null {
  const end = leftOf(tree, cue);
  const word = tokenAt(tree, end);
  if (!word || (end === 0 && /^(?:ADJ|VERB)$/.test(word.pos))) return unknownName(tree, cue);
  // "a machine | she described": no noun before it belongs to such a pronoun.
  if (/^(?:he|she|they|we|i)$/.test(word.lower)) return end;
  if (isBreak(word)) {
    const bracket =
      tokenAt(tree, end - 1)?.text === ')' && !isInRelative(tree, end) ? beforeBracket(tree, end - 1) : null;
    if (bracket !== null) return bracket;
    if (parsed !== undefined && parsed < end && canSpeak(tokenAt(tree, parsed))) return parsed;
    const before = beforeParenthesis(tree, end);
    return before < 0 ? null : (describedBefore(tree, before) ?? headOf(tree, before));
  }
  if (word.text === ')') return beforeBracket(tree, end);
  if (word.pos === 'NUM' && /^VB[DP]$/.test(tokenAt(tree, cue)?.tag ?? '')) return countOf(tree, end);
  if (/^(?:him|her|them|us|me)$/.test(word.lower)) return thoseBefore(tree, end) ?? parsed ?? null;
  if (!canSpeak(word)) return null;
  // "Founder and chief executive Ana Ruiz": the second role has the name.
  if (parsed !== undefined && word.pos === 'PROPN' && joinsRoles(tree, parsed, end)) return end;
  const described = word.pos === 'PRON' ? null : describedBefore(tree, end);
  if (described !== null) return described;
  const covers =
    parsed !== undefined &&
    parsed <= end &&
    (tree.last[parsed] ?? parsed) >= end &&
    !tree.tokens.slice(parsed, end).some(isBreak);
  return covers ? withinPhrase(tree, parsed, end) : headOf(tree, end);
}

/** Two roles of one bearer: no determiner behind "and". */
function joinsRoles(tree: Tree, first: number, end: number): boolean {
  const { lower = '', lemma = '' } = tokenAt(tree, first) ?? {};
  if (!roleNouns.has(lemma) && !titleWords.has(lower)) return false;
  const joint = tree.tokens.slice(first + 1, end).findIndex((token) => token.lower === 'and') + first + 1;
  const { pos, lower: next = '', lemma: base = '' } = tokenAt(tree, joint + 1) ?? {};
  if (joint <= first || pos === 'DET' || isBreak(tokenAt(tree, joint - 1))) return false;
  return pos === 'ADJ' || roleNouns.has(base) || titleWords.has(next);
}
