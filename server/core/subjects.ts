/** Who is the speaker of a cue: its subject by the parse where the words around agree, else by place. */
import { canSpeak, isAdjectiveOf } from './heads';
import { cueVerbs } from './lexicon/cues';
import type { Token } from './model';
import { leftSubject, relativeAntecedent } from './leftSubjects';
import { participleSubject } from './participles';
import type { Subject } from './subject';
import { baseRelation, childrenOf, isMark, tokenAt, type Tree } from './tree';

/** "said Ana Ruiz": the noun phrase right after the cue. */
export function invertedSubject(tree: Tree, cue: number): number | null {
  let at = cue + 1;
  // “…,” quipped its chairman; but "quoted his grandfather" has an object.
  if (tokenAt(tree, at)?.tag === 'PRP$' && isMark(tokenAt(tree, cue - 1))) at += 1;
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

/**
 * "Ruiz confirmed that two were held, but cautioned that it was early": a second cue without a subject goes back to the
 * first, though the parse joins it to a verb of what is said; as does "but did not say". Null where the parse joins it to a
 * cue, or to nothing.
 */
function joinedCue(tree: Tree, cue: number): number | null {
  const verb = tokenAt(tree, cue);
  const joined = tokenAt(tree, verb?.head ?? -1);
  let first = cue;
  while (/^(?:AUX|PART)$/.test(tokenAt(tree, first - 1)?.pos ?? '')) first -= 1;
  if (!verb || !joined || baseRelation(verb) !== 'conj' || tokenAt(tree, first - 1)?.pos !== 'CCONJ') return null;
  if (!isReport(verb) || isReport(joined)) return null;
  const before = tokenAt(tree, joined.head);
  return before && baseRelation(joined) === 'ccomp' && isReport(before) && before.tag === tokenAt(tree, first)?.tag
    ? joined.head
    : null;
}

const isReport = ({ lower }: Token): boolean => cueVerbs.get(lower)?.frames.has('say') === true;

/** The subject of the clause that a participle, an infinitive or a second verb belongs to. */
function inheritedSubject(tree: Tree, index: number, depth: number): Subject | null {
  const verb = tokenAt(tree, index);
  if (!verb || depth > 4) return null;
  const relation = baseRelation(verb);
  if (relation === 'acl' && canSpeak(tokenAt(tree, verb.head))) return { head: verb.head, own: depth === 0 };
  const outer = joinedCue(tree, index);
  if (outer !== null) return clauseSubject(tree, outer, depth + 1);
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
