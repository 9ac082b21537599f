/** The words that can name a speaker, and the head of the noun phrase that ends before a cue. */
import { calendarWords, demonyms, groupNouns, organisationNouns, roleNouns } from './lexicon/people';
import { isAge } from './mentionKinds';
import type { Token } from './model';
import { isPlainName } from './nameParts';
import { baseRelation, isBreak, isPunct, tokenAt, type Tree } from './tree';

const neverSpeak =
  /^(?:that|this|these|those|what|there|which|himself|herself|itself|themselves|'s|’s|today|yesterday|tomorrow)$/;

/** "the 24-year-old", "the Italian": adjectives that stand for whoever they describe. */
export const isAdjectiveOf = (token: Token): boolean =>
  isAge(token) || (token.pos === 'ADJ' && demonyms.has(token.lower));

/** Words that can be the head of a speaker. */
export function canSpeak(token: Token | undefined): boolean {
  if (!token || calendarWords.has(token.lower) || neverSpeak.test(token.lower)) return false;
  if (isAdjectiveOf(token) || isPlainName(token.text)) return true;
  if (token.pos === 'PROPN' || token.pos === 'PRON' || token.pos === 'NOUN') return /\p{L}/u.test(token.text);
  return groupNouns.has(token.lower) || roleNouns.has(token.lemma) || organisationNouns.has(token.lemma);
}

/** "one of them": whom it singles out; null where the word ends no such phrase. */
const partOf = (tree: Tree, end: number): number | null =>
  tokenAt(tree, end - 1)?.lower === 'of' && tokenAt(tree, end - 2)?.lower === 'one' ? end - 2 : null;

/** "won a state and Ruiz said": what is joined to an object is the subject of its own clause. */
const isJoinedToObject = (tree: Tree, above: number, head: number): boolean =>
  above < head &&
  tokenAt(tree, head)?.relation === 'conj' &&
  /^(?:obj|iobj|obl)$/.test(baseRelation(tokenAt(tree, above) as Token));

const isNoun = (token: Token | undefined): boolean => token !== undefined && /^(?:NOUN|PROPN)$/.test(token.pos);

/** Words that join a noun to what it is of. */
const joinsNoun = /^(?:of|at|by|from|in|for|with|to|on)$/;

const isInPhrase = (token: Token | undefined): boolean =>
  token !== undefined &&
  (token.pos === 'ADP'
    ? joinsNoun.test(token.lower)
    : /^(?:DET|ADJ|NUM|NOUN|PROPN|PART)$/.test(token.pos) || token.tag === 'PRP$') &&
  !calendarWords.has(token.lower);

/** "the only law | the founders", "a move | its chairman", but not "a source close to". */
const opensPhrase = (tree: Tree, index: number): boolean => {
  const { pos = '', tag } = tokenAt(tree, index) ?? {};
  if (!isNoun(tokenAt(tree, index - 1))) return false;
  return pos === 'DET' || tag === 'PRP$' || (/^(?:ADJ|NUM)$/.test(pos) && tokenAt(tree, index + 1)?.pos !== 'ADP');
};

/** Where the noun phrase opens that ends with this word, with all that hangs on it: "last night | a source close to the pair". */
export function phraseStart(tree: Tree, end: number): number {
  let from = end;
  while (from > 0 && isInPhrase(tokenAt(tree, from - 1)) && !opensPhrase(tree, from)) from -= 1;
  return from;
}

const timeNoun = /^(?:moment|minute|hour|day|night|morning|afternoon|evening|weekend|week|month|year|decade|time)s?$/;

/** "a source | close to the pair": the last noun before what hangs on it; null where the phrase does not open so. */
function firstNoun(tree: Tree, from: number, end: number): number | null {
  let at = from;
  while (
    at < end &&
    !(isNoun(tokenAt(tree, at)) && !isNoun(tokenAt(tree, at + 1)) && tokenAt(tree, at + 1)?.tag !== 'POS')
  ) {
    if (!/^(?:DET|PRON|ADJ|NOUN|PROPN|PART|NUM)$/.test(tokenAt(tree, at)?.pos ?? '')) return null;
    at += 1;
  }
  const noun = tokenAt(tree, at);
  return noun && canSpeak(noun) && !timeNoun.test(noun.lower) ? at : null;
}

/** The head of the noun phrase that ends with this word, by the parse where it keeps inside the phrase. */
export function headOf(tree: Tree, end: number, limit = end): number {
  const whole = partOf(tree, end);
  if (whole !== null) return whole;
  const start = phraseStart(tree, end);
  const lowest = opensPhrase(tree, start) ? start : 0;
  let head = end;
  for (let steps = 0; steps < 12; steps += 1) {
    const above = tokenAt(tree, head)?.head ?? -1;
    const token = tokenAt(tree, above);
    if (
      !token ||
      above < lowest ||
      above > end ||
      (tree.last[above] ?? 0) > limit ||
      !(canSpeak(token) || token.lower === 'one')
    )
      break;
    if (tree.tokens.slice(above, end).some(isBreak) || isJoinedToObject(tree, above, head)) break;
    head = above;
  }
  return withinPhrase(tree, head, end);
}

/** The head by the parse; the phrase's first noun where the parse missed the phrase and it opens its clause. */
export function withinPhrase(tree: Tree, head: number, end: number): number {
  const start = phraseStart(tree, end);
  const first = firstNoun(tree, start, end);
  const isTime = head < start && timeNoun.test(tokenAt(tree, head)?.lower ?? '');
  const isMissed = first !== null && (head > first || isTime);
  return isMissed && opensClause(tree, start) ? first : head;
}

/** Nothing but a mark, a conjunction or a time stands before a clause's first word. */
function opensClause(tree: Tree, start: number): boolean {
  const before = tokenAt(tree, start - 1);
  return before === undefined || isPunct(before) || /^(?:CCONJ|SCONJ)$/.test(before.pos) || isNoun(before);
}
