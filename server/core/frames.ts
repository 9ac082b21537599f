/**
 * Finds who is reported to have said what in one unit of narration: cue, speaker and content. Each cue verb opens a
 * frame; the frame says where its content lies (before, after or around the cue).
 */
import { certainCues, cueVerbs, type CueVerb } from './lexicon/cues';
import { groupNouns, organisationNouns, roleNouns } from './lexicon/people';
import type { Token } from './model';
import type { Span } from './span';
import { baseRelation, childrenOf, type Tree } from './tree';
import type { Unit } from './units';

/** Half-open range of token indices in the unit. */
export interface TokenRange {
  readonly from: number;
  readonly to: number;
}

export type Place = 'before' | 'after' | 'around';

export interface Frame {
  readonly verb: CueVerb | null;
  /** Range of the cue's words. */
  readonly cue: TokenRange;
  /** Head word of the speaker; null where nobody is named ("it was said that"). */
  readonly speaker: number | null;
  /** The speaker stands right beside the cue, as its own subject. */
  readonly ownSubject: boolean;
  readonly contents: readonly TokenRange[];
  readonly place: Place;
  /** Report of speech; false for opinions and feelings, which count only with quoted words. */
  readonly speech: boolean;
}

const token = (tree: Tree, index: number): Token | undefined => tree.tokens[index];
const isMark = (each: Token | undefined): boolean => each !== undefined && /^["“”„«»‘’']+$/.test(each.text);
const isPunct = (each: Token | undefined): boolean => each?.pos === 'PUNCT' || isMark(each);
const isBreak = (each: Token | undefined): boolean => each !== undefined && /^[,:;—–-]+$/.test(each.text);

/** Words that can be the subject of a cue. */
function canSpeak(each: Token | undefined): boolean {
  if (!each) return false;
  if (each.pos === 'PROPN') return true;
  if (each.pos === 'PRON')
    return !/^(?:it|that|this|what|there|which|himself|herself|themselves|'s|’s)$/.test(each.lower);
  return (
    each.pos === 'NOUN' || groupNouns.has(each.lower) || roleNouns.has(each.lemma) || organisationNouns.has(each.lemma)
  );
}

const isPassive = (tree: Tree, index: number): boolean =>
  (tree.children[index] ?? []).some((child) => /^(?:aux|nsubj):pass$/.test(token(tree, child)?.relation ?? ''));

interface Subject {
  readonly head: number;
  readonly own: boolean;
}

/** The subject of a verb: its own, that of the verb it depends on, or the noun it modifies. */
export function subjectOf(tree: Tree, index: number, depth = 0): Subject | null {
  const verb = token(tree, index);
  if (!verb || depth > 4) return null;
  const own = childrenOf(tree, index, 'nsubj').at(-1);
  if (own !== undefined) return { head: relativeAntecedent(tree, index, own), own: depth === 0 };
  const relation = baseRelation(verb);
  if (relation === 'acl') return { head: verb.head, own: depth === 0 };
  const inherits = /^(?:conj|advcl|xcomp|ccomp|parataxis|dep)$/.test(relation);
  const next = inherits ? subjectOf(tree, verb.head, depth + 1) : null;
  return next ?? adjacentSubject(tree, index);
}

/** "the officer who said": who is the officer. */
function relativeAntecedent(tree: Tree, verb: number, subject: number): number {
  const pronoun = token(tree, subject);
  const clause = token(tree, verb);
  if (!pronoun || !clause || !/^(?:who|which|that)$/.test(pronoun.lower)) return subject;
  return clause.head >= 0 && clause.head < subject && baseRelation(clause) === 'acl' ? clause.head : subject;
}

/** Where the parse gives no subject: the name or role right before or right after the cue. */
function adjacentSubject(tree: Tree, index: number): Subject | null {
  const before = token(tree, index - 1);
  if (canSpeak(before) && !isPunct(before)) return { head: index - 1, own: true };
  let at = index + 1;
  while (at < tree.tokens.length && /^(?:DET|ADJ|NUM)$/.test(token(tree, at)?.pos ?? '')) at += 1;
  if (!canSpeak(token(tree, at)) || token(tree, at)?.pos === 'PRON') return null;
  while (canSpeak(token(tree, at + 1)) && token(tree, at + 1)?.pos === token(tree, at)?.pos) at += 1;
  return { head: at, own: true };
}

/** Drops punctuation and joining words from the ends of a range. */
function trim(tree: Tree, { from, to }: TokenRange): TokenRange | null {
  let start = from;
  let end = to;
  const opens = (each: Token | undefined): boolean => each !== undefined && /^["“„«‘]$/.test(each.text);
  const closes = (each: Token | undefined): boolean => each !== undefined && /^["”»’)\]]$/.test(each.text);
  while (start < end && isPunct(token(tree, start)) && !opens(token(tree, start))) start += 1;
  while (end > start && isPunct(token(tree, end - 1)) && !closes(token(tree, end - 1))) end -= 1;
  return end > start ? { from: start, to: end } : null;
}

const subtree = (tree: Tree, index: number): TokenRange => ({
  from: tree.first[index] ?? index,
  to: (tree.last[index] ?? index) + 1,
});

/** The range right of the cue, up to the end of the given one. */
const rightOf = (range: TokenRange, cue: number): TokenRange => ({ from: Math.max(range.from, cue + 1), to: range.to });

/** Content after a cue by the parse: a clause, an infinitive, an object with what it is called. */
function contentAfter(tree: Tree, index: number, verb: CueVerb): TokenRange | null {
  const children = (tree.children[index] ?? []).filter((child) => child > index);
  const of = (...relations: readonly string[]): readonly number[] =>
    children.filter((child) => relations.includes(baseRelation(token(tree, child) as Token)));
  const { frames } = verb;
  const clause = of('ccomp')[0];
  if (clause !== undefined && (frames.has('say') || frames.has('tell') || frames.has('ask') || frames.has('think'))) {
    return rightOf(subtree(tree, clause), index);
  }
  const objects = of('obj');
  const object = objects[0];
  const infinitive = of('xcomp', 'advcl').find((child) => child > (object ?? index));
  const as = of('obl', 'advcl', 'xcomp').find((child) =>
    /^(?:as|for|on|of|about|to)$/.test(token(tree, tree.first[child] ?? child)?.lower ?? ''),
  );
  if (frames.has('call') && object !== undefined) {
    const last = Math.max(
      tree.last[object] ?? object,
      ...of('xcomp', 'obj', 'ccomp').map((child) => tree.last[child] ?? child),
    );
    return { from: tree.first[object] ?? object, to: last + 1 };
  }
  if (frames.has('describe') && object !== undefined) {
    const last = Math.max(tree.last[object] ?? object, as === undefined ? object : (tree.last[as] ?? as));
    return { from: tree.first[object] ?? object, to: last + 1 };
  }
  if ((frames.has('urge') || frames.has('pledge')) && infinitive !== undefined) return subtree(tree, infinitive);
  if ((frames.has('comment') || frames.has('say')) && (object ?? as) !== undefined) {
    const from = object ?? (as as number);
    return { from: tree.first[from] ?? from, to: (tree.last[from] ?? from) + 1 };
  }
  return null;
}

/** Extent of "Ruiz told reporters on Monday": the cue with its subject and the rest of its own words. */
function clauseOf(tree: Tree, index: number, subject: Subject | null): TokenRange {
  let from = index;
  for (const child of tree.children[index] ?? []) {
    const relation = baseRelation(token(tree, child) as Token);
    if (child < index && /^(?:nsubj|aux|advmod)$/.test(relation)) from = Math.min(from, tree.first[child] ?? child);
  }
  if (subject?.own && subject.head < index) from = Math.min(from, tree.first[subject.head] ?? subject.head);
  let to = index + 1;
  while (
    to < tree.tokens.length &&
    !isBreak(token(tree, to)) &&
    !isMark(token(tree, to)) &&
    token(tree, to)?.text !== '.'
  ) {
    to += 1;
  }
  return { from, to };
}

/** "The vote was off, the agency reported": content before a break, cue clause after it. */
function contentBefore(tree: Tree, index: number, subject: Subject | null): readonly TokenRange[] {
  const clause = clauseOf(tree, index, subject);
  let before = clause.from - 1;
  while (before >= 0 && isMark(token(tree, before))) before -= 1;
  const breaks = isBreak(token(tree, before)) || isMark(token(tree, clause.from - 1));
  if (!breaks || clause.from === 0) return [];
  const left = trim(tree, { from: 0, to: clause.from });
  if (!left) return [];
  const after = token(tree, clause.to);
  const more = after?.text === ',' ? trim(tree, { from: clause.to, to: tree.tokens.length }) : null;
  return more ? [left, more] : [left];
}

/** A clause before the cue that only sets the scene ("When asked about it, she said"), not its content. */
function isPreamble(tree: Tree, range: TokenRange, index: number): boolean {
  const first = token(tree, range.from);
  if (!first) return true;
  if (/^(?:ADP|SCONJ)$/.test(first.pos) || /^(?:asked|when|while|after|before|speaking|as|if|in)$/.test(first.lower))
    return true;
  const hasVerb = tree.tokens.slice(range.from, range.to).some((each) => each.pos === 'VERB' || each.pos === 'AUX');
  return !hasVerb || token(tree, index)?.tag === 'VBG';
}

const hasSpeech = (verb: CueVerb): boolean =>
  ['say', 'tell', 'ask', 'call', 'describe', 'comment', 'urge', 'pledge'].some((frame) =>
    verb.frames.has(frame as 'say'),
  );

function isCueVerb(tree: Tree, index: number, verb: CueVerb): boolean {
  const each = token(tree, index) as Token;
  if (each.pos === 'VERB') return true;
  return certainCues.has(each.lower) && each.pos !== 'ADJ' && verb.frames.size > 0;
}

/** The frame of one cue verb, or null where the verb reports nothing here. */
function verbFrame(unit: Unit, index: number, verb: CueVerb): Frame | null {
  const { tree } = unit;
  const quotedAs = isPassive(tree, index) && /^(?:quote|cite)$/.test(verb.lemma);
  const agent = (tree.children[index] ?? []).find((child) => token(tree, child)?.relation === 'obl:agent');
  const passive = isPassive(tree, index) && !quotedAs;
  const subject = passive ? (agent === undefined ? null : { head: agent, own: true }) : subjectOf(tree, index);
  const speaker = subject && canSpeak(token(tree, subject.head)) ? subject : null;
  const cue = { from: index, to: index + 1 };
  const base = {
    verb,
    cue,
    speaker: speaker?.head ?? null,
    ownSubject: speaker?.own ?? false,
    speech: hasSpeech(verb),
  };
  const after = contentAfter(tree, index, verb);
  const content = after && trim(tree, after);
  if (content) return { ...base, contents: [content], place: 'after' };
  if (!verb.frames.has('say') && !verb.frames.has('tell') && !verb.frames.has('ask'))
    return { ...base, contents: [], place: 'after' };
  const before = contentBefore(tree, index, subject);
  const first = before[0];
  if (!first || isPreamble(tree, first, index)) return { ...base, contents: [], place: 'after' };
  return { ...base, contents: before, place: before.length > 1 ? 'around' : 'before' };
}

/** "according to Ana Ruiz": everything else in the clause is content. */
function accordingFrame(tree: Tree, index: number): Frame | null {
  const heads = tree.tokens.findIndex((each, at) => at > index + 1 && canSpeak(each) && !canSpeakOn(tree, at));
  if (heads < 0) return null;
  let end = heads + 1;
  while (
    end < tree.tokens.length &&
    !isBreak(token(tree, end)) &&
    token(tree, end)?.text !== '.' &&
    !isMark(token(tree, end))
  )
    end += 1;
  const left = trim(tree, { from: 0, to: index });
  const right = trim(tree, { from: end, to: tree.tokens.length });
  const base = {
    verb: null,
    cue: { from: index, to: index + 2 },
    speaker: heads,
    ownSubject: true,
    speech: true,
  } as const;
  const leads =
    left !== null && tree.tokens.slice(left.from, left.to).some((each) => each.pos === 'VERB' || each.pos === 'AUX');
  if (leads) return { ...base, contents: [left], place: 'before' };
  return right ? { ...base, contents: [right], place: 'after' } : null;
}

/** The noun phrase goes on: this word is not yet its head. */
const canSpeakOn = (tree: Tree, index: number): boolean => {
  const next = token(tree, index + 1);
  return next?.pos === 'PROPN' || next?.pos === 'NOUN';
};

/**
 * Frames of a unit in text order.
 *
 * @example "Lavrov said Russia was open to talks." gives one frame: cue "said", speaker "Lavrov", content the clause.
 */
export function findFrames(unit: Unit): readonly Frame[] {
  const { tree } = unit;
  const frames: Frame[] = [];
  tree.tokens.forEach((each, index) => {
    if (unit.slots.some((slot) => slot.token === index)) return;
    const verb = cueVerbs.get(each.lower);
    if (verb && isCueVerb(tree, index, verb)) {
      const frame = verbFrame(unit, index, verb);
      if (frame) frames.push(frame);
    } else if (each.lower === 'according' && token(tree, index + 1)?.lower === 'to') {
      const frame = accordingFrame(tree, index);
      if (frame) frames.push(frame);
    }
  });
  return frames;
}

/** The text span of a token range. */
export const spanOf = (tree: Tree, { from, to }: TokenRange): Span => ({
  start: token(tree, from)?.start ?? 0,
  end: token(tree, to - 1)?.end ?? 0,
});
