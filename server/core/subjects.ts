/** Who is the speaker of a cue: its subject by the parse where the words around agree, else by place. */
import { calendarWords, demonyms, documentNouns, groupNouns, organisationNouns, roleNouns, titleWords } from './lexicon/people';
import { isGivenName } from './lexicon/givenNames';
import type { Token } from './model';
import { isAge } from './mentionKinds';
import { isPlainName } from './nameParts';
import { isFiniteVerb, startsWithSubject } from './contentEnds';
import { baseRelation, childrenOf, isBreak, isMark, isPunct, tokenAt, type Tree } from './tree';

export interface Subject {
  /** Index of the head word. */
  readonly head: number;
  /** Stands beside the cue as its own subject; false where it is that of a clause around it. */
  readonly own: boolean;
}

const neverSpeak =
  /^(?:that|this|these|those|what|there|which|himself|herself|itself|themselves|'s|’s|today|yesterday|tomorrow)$/;

/** "the 24-year-old", "the Italian": adjectives that stand for whoever they describe. */
const isAdjectiveOf = (token: Token): boolean => isAge(token) || (token.pos === 'ADJ' && demonyms.has(token.lower));

/** Words that can be the head of a speaker. */
export function canSpeak(token: Token | undefined): boolean {
  if (!token || calendarWords.has(token.lower) || neverSpeak.test(token.lower)) return false;
  if (isAdjectiveOf(token) || isPlainName(token.text)) return true;
  if (token.pos === 'PROPN' || token.pos === 'PRON' || token.pos === 'NOUN') return /\p{L}/u.test(token.text);
  return groupNouns.has(token.lower) || roleNouns.has(token.lemma) || organisationNouns.has(token.lemma);
}

/** Words between a subject and its cue: auxiliaries, adverbs, negation. */
const isHelper = (token: Token | undefined): boolean =>
  token !== undefined &&
  (/^(?:AUX|ADV|PART)$/.test(token.pos) ||
    calendarWords.has(token.lower) ||
    /^(?:today|yesterday|tonight)$/.test(token.lower)) &&
  !/^['’]s?$/.test(token.lower);

/** "the officer who said": who is the officer. */
function relativeAntecedent(tree: Tree, verb: number, subject: number): number {
  const pronoun = tokenAt(tree, subject);
  const clause = tokenAt(tree, verb);
  if (!pronoun || pronoun.text === 'WHO' || !clause || !/^(?:who|which|that)$/.test(pronoun.lower)) return subject;
  if (clause.head >= 0 && clause.head < subject && baseRelation(clause) === 'acl') return clause.head;
  let before = subject - 1;
  while (before >= 0 && isPunct(tokenAt(tree, before))) before -= 1;
  return before >= 0 && canSpeak(tokenAt(tree, before)) ? headOf(tree, before) : subject;
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
function phraseStart(tree: Tree, end: number): number {
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
function headOf(tree: Tree, end: number, limit = end): number {
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
function withinPhrase(tree: Tree, head: number, end: number): number {
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

/** The index of the word left of the cue that could end its subject; -1 where none can. */
function leftOf(tree: Tree, cue: number): number {
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

/** "Officials who spoke with the paper | said": whom a relative clause without commas tells of. */
function describedBefore(tree: Tree, end: number): number | null {
  for (let at = end - 1; at > 0 && !isPunct(tokenAt(tree, at)); at -= 1) {
    if (tokenAt(tree, at)?.lower !== 'who') continue;
    const told = tree.tokens.slice(at + 1, end).some(({ pos }) => pos === 'VERB');
    return told && canSpeak(tokenAt(tree, at - 1)) ? headOf(tree, at - 1) : null;
  }
  return null;
}

function leftSubject(tree: Tree, cue: number, parsed: number | undefined): number | null {
  const end = leftOf(tree, cue);
  const word = tokenAt(tree, end);
  if (!word || (end === 0 && /^(?:ADJ|VERB)$/.test(word.pos))) return unknownName(tree, cue);
  if (isBreak(word)) {
    const bracket = tokenAt(tree, end - 1)?.text === ')' ? beforeBracket(tree, end - 1) : null;
    if (bracket !== null) return bracket;
    if (parsed !== undefined && parsed < end && canSpeak(tokenAt(tree, parsed))) return parsed;
    const before = beforeParenthesis(tree, end);
    return before < 0 ? null : headOf(tree, before);
  }
  if (word.text === ')') return beforeBracket(tree, end);
  if (word.pos === 'NUM' && /^VB[DP]$/.test(tokenAt(tree, cue)?.tag ?? '')) return countOf(tree, end);
  if (/^(?:him|her|them|us|me)$/.test(word.lower)) return thoseBefore(tree, end) ?? parsed ?? null;
  if (!canSpeak(word)) return null;
  // "Founder and chief executive Ana Ruiz": the second role has the name.
  if (parsed !== undefined && word.pos === 'PROPN' && joinsRoles(tree, parsed, end)) return end;
  const described = describedBefore(tree, end);
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

/** "said Ana Ruiz": the noun phrase right after the cue. */
export function invertedSubject(tree: Tree, cue: number): number | null {
  let at = cue + 1;
  while (/^(?:DET|ADJ|NUM)$/.test(tokenAt(tree, at)?.pos ?? '')) at += 1;
  const last = tokenAt(tree, at - 1);
  if (last && isAdjectiveOf(last) && !/^(?:NOUN|PROPN)$/.test(tokenAt(tree, at)?.pos ?? '')) return at - 1;
  const first = tokenAt(tree, at);
  if (!first || !canSpeak(first) || /^(?:him|her|them|me|us)$/.test(first.lower)) return null;
  if (first.pos === 'PRON') return at;
  while (/^(?:PROPN|NOUN)$/.test(tokenAt(tree, at + 1)?.pos ?? '') && canSpeak(tokenAt(tree, at + 1))) at += 1;
  const possessive = /^['’]s?$/.test(tokenAt(tree, at + 1)?.lower ?? '');
  if (possessive) return invertedSubject(tree, at + 1);
  return at;
}

/** The subject of the clause that a participle, an infinitive or a second verb belongs to. */
function inheritedSubject(tree: Tree, index: number, depth: number): Subject | null {
  const verb = tokenAt(tree, index);
  if (!verb || depth > 4) return null;
  const relation = baseRelation(verb);
  if (relation === 'acl' && canSpeak(tokenAt(tree, verb.head))) return { head: verb.head, own: depth === 0 };
  const next = verb.head >= 0 && relation !== 'nsubj' ? clauseSubject(tree, verb.head, depth + 1) : null;
  return next;
}

function clauseSubject(tree: Tree, index: number, depth: number): Subject | null {
  const own = childrenOf(tree, index, 'nsubj').find((child) => canSpeak(tokenAt(tree, child)));
  if (own !== undefined) return { head: relativeAntecedent(tree, index, own), own: false };
  const verb = tokenAt(tree, index);
  const left = verb && /^(?:VBD|VBZ|VBP|MD)$/.test(verb.tag) ? leftSubject(tree, index, undefined) : null;
  if (left !== null) return { head: left, own: false };
  return inheritedSubject(tree, index, depth);
}

/** "Others, like his wife, say", "Aides to Ruiz say": the tagger takes a plural's verb for an infinitive. */
function isPluralVerb(tree: Tree, cue: number): boolean {
  const before = tokenAt(tree, cue - 1);
  if (before?.text === ',') return true;
  return (
    /^(?:NOUN|PROPN)$/.test(before?.pos ?? '') &&
    !tree.tokens.slice(1, cue).some(({ pos }) => /^(?:VERB|AUX|PART)$/.test(pos))
  );
}

/** Participles and infinitives have no subject of their own beside them. */
const isFinite = (tree: Tree, cue: number): boolean => {
  const tag = tokenAt(tree, cue)?.tag ?? '';
  if (tag !== 'VBG' && tag !== 'VB') return true;
  const isHelped = (tree.children[cue] ?? []).some((child) => tokenAt(tree, child)?.relation.startsWith('aux'));
  return isHelped || (tag === 'VB' && isPluralVerb(tree, cue));
};

/**
 * The speaker of a cue verb.
 *
 * @example In "Ana Ruiz, who leads the council, told reporters" the subject of "told" is "Ruiz".
 */
export function subjectOf(tree: Tree, cue: number): Subject | null {
  const parsed = childrenOf(tree, cue, 'nsubj').find((child) => canSpeak(tokenAt(tree, child)));
  if (isFinite(tree, cue)) {
    const left = leftSubject(tree, cue, parsed !== undefined && parsed < cue ? parsed : undefined);
    if (left !== null) return { head: relativeAntecedent(tree, cue, left), own: true };
  }
  if (parsed !== undefined) return { head: relativeAntecedent(tree, cue, parsed), own: true };
  const inherited = inheritedSubject(tree, cue, 0);
  const isParticiple = tokenAt(tree, cue)?.tag === 'VBG' || tokenAt(tree, cue - 1)?.lower === 'having';
  return isParticiple ? participleSubject(tree, cue, inherited) : inherited;
}

/** "…, saying", "…, also saying": the place of the comma that a participle follows; -1 without one. */
function commaBefore(tree: Tree, cue: number): number {
  const at = tokenAt(tree, cue - 1)?.pos === 'ADV' ? cue - 2 : cue - 1;
  return tokenAt(tree, at)?.text === ',' ? at : -1;
}

/**
 * Who does what a participle tells, where the parse knows nobody or hangs it on the noun before the comma: "She won the seat
 * by a landslide, saying …", "Having announced the vote, Ruiz said".
 */
function participleSubject(tree: Tree, cue: number, inherited: Subject | null): Subject | null {
  const companion = companionOf(tree, cue);
  if (companion) return companion;
  const comma = commaBefore(tree, cue);
  const near = inherited?.own === false ? inherited : null;
  if (comma > 0) return mainSubjectBefore(tree, comma) ?? near ?? verbBefore(tree, comma) ?? inherited;
  if (inherited?.own) return issuerOf(tree, inherited.head) ?? mainSubjectAfter(tree, cue) ?? inherited;
  return inherited ?? mainSubjectAfter(tree, cue);
}

/** "with Ruiz telling reporters": who stands between "with" and the participle. */
function companionOf(tree: Tree, cue: number): Subject | null {
  const end = leftOf(tree, cue);
  if (end < 1 || !canSpeak(tokenAt(tree, end))) return null;
  const start = phraseStart(tree, end);
  const opens = tree.tokens.slice(start, end).findIndex(({ lower }) => lower === 'with') + start;
  return opens >= start ? { head: headOf(tree, end), own: true } : null;
}

/** "The town released a statement | saying": whoever issued it says it. */
function issuerOf(tree: Tree, document: number): Subject | null {
  const { relation, head = -1, lemma = '' } = tokenAt(tree, document) ?? {};
  if (relation !== 'obj' || !documentNouns.has(lemma) || !issues.has(tokenAt(tree, head)?.lemma ?? '')) return null;
  const issuer = leftSubject(tree, head, undefined);
  return issuer === null ? null : { head: issuer, own: false };
}

const issues: ReadonlySet<string> = new Set('release issue publish post send put make give write'.split(' '));

const isSentenceEnd = (token: Token | undefined): boolean => /^(?:[.?!:;]|…)$/.test(token?.text ?? '');

/** The subject of the first verb of the main clause left of a comma: "Ruiz said the bridge was safe, | adding". */
function mainSubjectBefore(tree: Tree, comma: number): Subject | null {
  let from = comma;
  while (from > 0 && !isSentenceEnd(tokenAt(tree, from - 1))) from -= 1;
  if (/^(?:SCONJ|ADP)$/.test(tokenAt(tree, from)?.pos ?? '')) {
    const close = tree.tokens.findIndex(({ text }, at) => at > from && at < comma && text === ',');
    if (close > from) from = close + 1;
  }
  for (let at = from; at < comma; at += 1) {
    const token = tokenAt(tree, at) as Token;
    if (!isFiniteVerb(token) && token.tag !== 'VBN') continue;
    const head = leftSubject(tree, at, undefined);
    if (head === null || head < from || !isSomebody(tokenAt(tree, head))) continue;
    return { head: relativeAntecedent(tree, at, head), own: false };
  }
  return null;
}

const isSomebody = (token: Token | undefined): boolean =>
  token !== undefined &&
  (token.pos === 'PROPN' ||
    /^(?:he|she|they|who)$/.test(token.lower) ||
    roleNouns.has(token.lemma) ||
    groupNouns.has(token.lower) ||
    organisationNouns.has(token.lemma));

/** The subject of the nearest verb left of a comma. */
function verbBefore(tree: Tree, comma: number): Subject | null {
  for (let at = comma - 1; at > 0 && !isSentenceEnd(tokenAt(tree, at)); at -= 1) {
    if (!/^VB[DZPN]$/.test(tokenAt(tree, at)?.tag ?? '')) continue;
    const head = leftSubject(tree, at, undefined);
    if (head !== null) return { head: relativeAntecedent(tree, at, head), own: false };
  }
  return null;
}

/** At most so many words stand before a participle that opens its sentence: "In addition to". */
const longestOpening = 3;

/** "After saying so, the man left": the subject of the clause that the participle stands before. */
function mainSubjectAfter(tree: Tree, cue: number): Subject | null {
  const isInside = tree.tokens.slice(0, cue).some((token) => isPunct(token) || token.pos === 'VERB');
  if (isInside || cue > longestOpening) return null;
  for (let at = cue + 2; at < tree.tokens.length && !isSentenceEnd(tokenAt(tree, at)); at += 1) {
    if (tokenAt(tree, at)?.text !== ',' || !startsWithSubject(tree, at + 1, tree.tokens.length)) continue;
    const verb = tree.tokens.findIndex((token, index) => index > at && isFiniteVerb(token));
    const head = leftSubject(tree, verb, undefined);
    return head !== null && head > at ? { head, own: false } : null;
  }
  return null;
}
