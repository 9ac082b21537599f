/** Cues that are phrases and attribute the rest of their sentence: "according to Ana Ruiz", "in her words". */
import { hasClause, isFiniteVerb, trim, type TokenRange } from './contentEnds';
import { boundsOf, type Frame } from './frame';
import { cueVerbs, phrasalCues } from './lexicon/cues';
import { canSpeak } from './heads';
import { isBreak, isMark, isPunct, tokenAt, type Tree } from './tree';
import type { Unit } from './units';

interface Phrase {
  readonly cue: TokenRange;
  /** Head word of whoever is named. */
  readonly speaker: number;
  /** Behind the words that name them. */
  readonly end: number;
}

const lowerAt = (tree: Tree, index: number): string => tokenAt(tree, index)?.lower ?? '';

/** The noun phrase goes on: this word is not yet its head. */
const goesOn = (tree: Tree, index: number): boolean => {
  const next = tokenAt(tree, index + 1);
  // "the firm’s engineer": the possessor is not the source.
  return next !== undefined && (/^(?:PROPN|NOUN)$/.test(next.pos) || (next.tag === 'POS' && isOwner(tree, index + 2)));
};

/** A noun phrase follows the ’s. */
const isOwner = (tree: Tree, index: number): boolean =>
  /^(?:PROPN|NOUN|ADJ|NUM)$/.test(tokenAt(tree, index)?.pos ?? '');

/** "according to Ana Ruiz": the phrase, and the noun phrase behind it. */
function sourceBehind(tree: Tree, from: number, length: number, limit: number): Phrase | null {
  let head = from + length;
  while (head < limit && (!canSpeak(tokenAt(tree, head)) || goesOn(tree, head))) head += 1;
  return head < limit ? { cue: { from, to: from + length }, speaker: head, end: sourceEnd(tree, head, limit) } : null;
}

/** "in her own words": whose words they are. */
function sourceWithin(tree: Tree, from: number, limit: number): Phrase | null {
  if (lowerAt(tree, from) !== 'in' || tokenAt(tree, from + 1)?.tag !== 'PRP$') return null;
  const to = lowerAt(tree, from + 2) === 'own' ? from + 3 : from + 2;
  return to < limit && lowerAt(tree, to) === 'words'
    ? { cue: { from, to: to + 1 }, speaker: from + 1, end: to + 1 }
    : null;
}

/**
 * Behind the name and what is said of it: "the ministry, which declined to comment," but "the ministry | over 300 are dead".
 */
function sourceEnd(tree: Tree, head: number, limit: number): number {
  const end = nextBreak(tree, head + 1, limit);
  const phrase = phraseEnd(tree, head, end);
  const rest = tree.tokens.slice(phrase, end);
  if (rest.some(isFiniteVerb) && !relative.test(rest[0]?.lower ?? '')) return phrase;
  if (end < phrase) return end;
  const behind = behindParentheses(tree, end, limit, tokenAt(tree, head)?.pos === 'NOUN');
  const next = tokenAt(tree, behind + 1);
  // "According to the Herald, Ana Ruiz, the mayor, said": what looks inserted is the subject of what is said.
  const isSubject = tokenAt(tree, end + 1)?.pos === 'PROPN' && next !== undefined && isFiniteVerb(next);
  return isSubject ? end : behind;
}

/** Behind what is inserted between commas, one insertion after another: "the coach, Ana Ruiz, QC, | in her speech". */
function behindParentheses(tree: Tree, comma: number, limit: number, isRole: boolean): number {
  const close = nextBreak(tree, comma + 1, limit);
  const inserted = tokenAt(tree, comma)?.text === ',' && tokenAt(tree, close)?.text === ',';
  const range = { from: comma + 1, to: close };
  const isName = isRole && isBareName(tree, range);
  return inserted && (isName || isParenthesis(tree, range)) ? behindParentheses(tree, close, limit, isRole) : comma;
}

const relative = /^(?:who|whom|whose|which|that|where|when)$/;

/** An apposition, a participle or a relative clause, not the beginning of what is said. */
function isParenthesis(tree: Tree, range: TokenRange): boolean {
  const first = tokenAt(tree, range.from);
  if (!first) return false;
  return relative.test(first.lower) || first.tag === 'VBG' || (first.pos === 'DET' && !hasClause(tree, range));
}

/** "the coach, Ana Ruiz,", "Ana Ruiz, QC,": nothing but the words of a name. */
const isBareName = (tree: Tree, { from, to }: TokenRange): boolean =>
  tree.tokens.slice(from, to).every(({ pos }) => pos === 'PROPN');

const nextBreak = (tree: Tree, from: number, limit: number): number => {
  let at = from;
  while (at < limit && !isBreak(tokenAt(tree, at)) && !isMark(tokenAt(tree, at))) at += 1;
  return at;
};

/** Behind the noun phrase of this head and what hangs on it by "of", "for", "in", "at", "from". */
function phraseEnd(tree: Tree, head: number, limit: number): number {
  let at = head + 1;
  while (at < limit && /^(?:of|for|in|at|from)$/.test(lowerAt(tree, at))) {
    let next = at + 1;
    while (next < limit && /^(?:DET|ADJ|NOUN|PROPN|PART)$/.test(tokenAt(tree, next)?.pos ?? '')) next += 1;
    if (next === at + 1) return at;
    at = next;
  }
  return at;
}

function phraseAt(tree: Tree, index: number, limit: number): Phrase | null {
  const length = phrasalCues.find((words) => words.every((word, at) => lowerAt(tree, index + at) === word))?.length;
  return length === undefined ? sourceWithin(tree, index, limit) : sourceBehind(tree, index, length, limit);
}

const holdsVerb = (tree: Tree, { from, to }: TokenRange): boolean =>
  tree.tokens.slice(from, to).some(({ pos }) => /^(?:VERB|AUX)$/.test(pos));

/** "Damage tops $640,000, according to Ana Ruiz.": so many words are what is said, whatever the tagger takes its verb for. */
const isLong = ({ from, to }: TokenRange): boolean => to - from >= shortestContent;

const shortestContent = 4;

const startsFinite = (tree: Tree, { from }: TokenRange): boolean =>
  tree.tokens.slice(from, from + 1).some(isFiniteVerb);

/** "a policy which, according to the agency, …", "…; according to the agency, …": content begins behind the phrase. */
const opensClause = (tree: Tree, index: number): boolean => {
  const before = isBreak(tokenAt(tree, index - 1)) ? index - 2 : index - 1;
  if (tokenAt(tree, index - 1)?.text === ';') return true;
  return relative.test(lowerAt(tree, before)) || tokenAt(tree, before)?.pos === 'CCONJ';
};

/** "She was, in the words of a rival, “hard to please”": only what is quoted are the rival's words. */
function fragmentBehind({ tree, fragments }: Unit, end: number): TokenRange | null {
  const from = isBreak(tokenAt(tree, end)) ? end + 1 : end;
  const fragment = fragments.find(({ start }) => start === tokenAt(tree, from)?.start);
  if (!fragment) return null;
  const to = tree.tokens.findIndex((token) => token.start >= fragment.end);
  return { from, to: to < 0 ? tree.tokens.length : to };
}

/** “…,” *she said at a hearing*, according to her lawyer: whose the quotation is; the lawyer's words are those in marks. */
const tellsWhose = ({ tree, slots }: Unit, { from, to }: TokenRange): boolean =>
  slots.some(({ token }) => token < to && tree.tokens.slice(token + 1, from).every(isPunct)) &&
  tree.tokens.slice(from, to).some(({ pos, lower }) => pos === 'VERB' && cueVerbs.get(lower)?.frames.has('say'));

/**
 * The frame of a phrase that begins with this word.
 *
 * @example "According to Ana Ruiz, the mayor, the bridge is safe." has the content "the bridge is safe".
 */
export function phraseFrame(unit: Unit, index: number): Frame | null {
  const { tree } = unit;
  if (!/^(?:in|according)$/.test(lowerAt(tree, index))) return null;
  const bounds = boundsOf(unit, index);
  const phrase = phraseAt(tree, index, bounds.to);
  if (!phrase) return null;
  const { cue, speaker, end } = phrase;
  const left = trim(tree, { from: bounds.from, to: index });
  const right = trim(tree, { from: Math.min(end, bounds.to), to: bounds.to });
  const base = { verb: null, cue, speaker, ownSubject: true, speech: true } as const;
  const quoted = lowerAt(tree, index) === 'in' ? fragmentBehind(unit, end) : null;
  if (quoted) return { ...base, contents: [quoted], place: 'after' };
  // “…” itself is what is said.
  if (right === null && unit.slots.some(({ token }) => token > end && token - bounds.to <= 1))
    return { ...base, contents: [], place: 'after' };
  const leads = left !== null && !tellsWhose(unit, left) && (right === null ? isLong(left) : holdsVerb(tree, left));
  if (leads && !(right && opensClause(tree, index))) return { ...base, contents: [left], place: 'before' };
  const parted = left !== null && right !== null && startsFinite(tree, right);
  if (parted) return { ...base, contents: [left, right], place: 'around' };
  return { ...base, contents: right ? [right] : [], place: 'after' };
}
