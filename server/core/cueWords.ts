/** Whether a word that could be a cue is used as one. */
import { isAsked } from './asked';
import { isFiniteVerb, startsWithSubject } from './contentEnds';
import { evidenceBefore, evidenceOf } from './evidence';
import { certainCues, cueVerbs, verbOnly } from './lexicon/cues';
import type { Token } from './model';
import { canSpeak } from './heads';
import { childrenOf, isBreak, isMark, tokenAt, type Tree } from './tree';

/**
 * "The hit, the paper observed from the line, was …", "The firm blamed the strike.": a subject that begins the clause and a
 * verb that the tagger took for a participle.
 */
function isInserted(tree: Tree, index: number): boolean {
  let start = index;
  while (start > 0 && /^(?:PROPN|DET|NOUN)$/.test(tokenAt(tree, start - 1)?.pos ?? '')) start -= 1;
  if (start === index || (start > 0 && !isBreak(tokenAt(tree, start - 1)))) return false;
  const next = tokenAt(tree, index + 1);
  if (tokenAt(tree, index - 1)?.pos === 'PROPN') return next?.lower !== 'by' && next?.lower !== 'as';
  const behind = tree.tokens.slice(index + 1);
  const end = behind.findIndex((token) => isBreak(token) || token.text === '.');
  const clause = end < 0 ? behind : behind.slice(0, end);
  return start === 0 && /^(?:DET|NOUN|PRON|PROPN)$/.test(next?.pos ?? '') && !clause.some(isFiniteVerb);
}

/** "Its spokesman later told reporters": nothing is called a told thing. */
const isTelling = (tree: Tree, index: number): boolean => {
  const { lower, relation } = tokenAt(tree, index) ?? {};
  return lower === 'told' && relation === 'amod' && tokenAt(tree, index + 1)?.lower !== 'by';
};

const isReport = (token: Token | undefined): boolean =>
  token !== undefined && /^VB[DPZ]$/.test(token.tag) && cueVerbs.get(token.lower)?.frames.has('say') === true;

export function isCueVerb(tree: Tree, index: number): boolean {
  const token = tokenAt(tree, index);
  // "press secretary": only the inflected verb asks.
  if (!token || token.lower === 'press' || isRelatedTo(tree, index)) return false;
  const next = tokenAt(tree, index + 1);
  if (isAsked(tree, index)) return true;
  if (token.pos === 'VERB') {
    if (index === 0 && token.lower.endsWith('ed')) return false;
    // "They say adding salt helps": what is done, not said.
    if (token.tag === 'VBG' && isReport(tokenAt(tree, index - 1))) return false;
    // "…, pointing across the valley": only "out" makes it speech.
    if (token.lower === 'pointing' && next?.lower !== 'out') return false;
    if (isInsight(tree, index) || isTitled(tree, index)) return false;
    const parenthesis = isBreak(tokenAt(tree, index - 1)) || isBreak(next) || isMark(next);
    const reduced = token.tag === 'VBN' && /^(?:acl|amod)/.test(token.relation) && !parenthesis;
    return !reduced || hasHelper(tree, index) || isInserted(tree, index) || isTelling(tree, index);
  }
  if (verbOnly.has(token.lower) || hasEvidence(tree, index)) return true;
  if (token.pos === 'ADJ') return isUrging(tree, index);
  if (promisesMark(tree, index)) return true;
  // "agrees that … but cautions that …"
  if (tokenAt(tree, index - 1)?.pos === 'CCONJ' && next?.lower === 'that' && token.lower.endsWith('s')) return true;
  if (certainCues.has(token.lower)) return true;
  if (next?.lower === 'that' && token.lower.endsWith('s') && isBehindAside(tree, index)) return true;
  // "Ruiz claims that …", "…,” the letter reads.": verbs that the tagger took for nouns.
  if (token.pos !== 'NOUN' || !canSpeak(tokenAt(tree, index - 1))) return false;
  const ends = next === undefined || /^[.,:]$/.test(next.text);
  if (/^(?:that|she|he|they|it|there|we|whether|if|where|how|why)$/.test(next?.lower ?? ''))
    return token.lower.endsWith('s');
  if (token.lower.endsWith('s') && isParted(tree, index)) return true;
  if (token.lower.endsWith('s') && isOnlyVerb(tree, index)) return true;
  return ends && (followsMark(tree, index) || precedesMark(tree, index));
}

/** "The contract promises “free repairs”": the sentence's only verb, though the tagger takes it for a noun. */
function promisesMark(tree: Tree, index: number): boolean {
  const { lower, pos } = tokenAt(tree, index) ?? {};
  if (
    pos !== 'NOUN' ||
    !/^(?:promises?|vows?|pledges?|threatens)$/.test(lower ?? '') ||
    !isMark(tokenAt(tree, index + 1))
  )
    return false;
  const before = tree.tokens.slice(0, index);
  const close = tree.tokens.findIndex((token, at) => at > index + 1 && isMark(token));
  const isVerb = (token: Token): boolean => isFiniteVerb(token) || token.pos === 'VERB';
  // "the terms of service promise": a singular is a verb only where its subject is a plural.
  const isPlural = before.find(({ pos: kind }) => kind === 'NOUN')?.tag === 'NNS';
  const agrees = (lower ?? '').endsWith('s') || isPlural;
  return agrees && index > 1 && !before.some(isVerb) && close > 0 && !tree.tokens.slice(close).some(isVerb);
}

/** "was safe and urged residents to": joined to an adjective, the tagger takes the verb for one. */
const isUrging = (tree: Tree, index: number): boolean =>
  tokenAt(tree, index - 1)?.pos === 'CCONJ' &&
  cueVerbs.get(tokenAt(tree, index)?.lower ?? '')?.frames.has('urge') === true &&
  tree.tokens.slice(index + 2, index + 6).some(({ lower }) => /^(?:to|of|for|against)$/.test(lower));

/** "The minister, a former teacher, | promises that": the sentence has no other verb for its subject. */
function isBehindAside(tree: Tree, index: number): boolean {
  const open = tree.tokens.slice(0, index - 1).findIndex(({ text }) => text === ',');
  const subject = tree.tokens.slice(0, Math.max(0, open));
  return (
    tokenAt(tree, index - 1)?.text === ',' && open > 0 && subject.every(({ pos }) => !/^(?:VERB|AUX|ADP)$/.test(pos))
  );
}

/** "cautions, however, that" */
const isParted = (tree: Tree, index: number): boolean =>
  /^(?:, \S+ , that|, \S+ \S+ , that)\b/.test(
    tree.tokens
      .slice(index + 1, index + 6)
      .map(({ lower }) => lower)
      .join(' '),
  );

/** "only she could tell", "one can tell that it is late": somebody knows, and tells nobody. */
const isInsight = (tree: Tree, index: number): boolean =>
  tokenAt(tree, index)?.lower === 'tell' &&
  childrenOf(tree, index, 'aux').some((child) => /^(?:can|ca|could)$/.test(tokenAt(tree, child)?.lower ?? '')) &&
  !/^(?:PRON|NOUN|PROPN)$/.test(tokenAt(tree, index + 1)?.pos ?? '');

/** "a post titled “We Go”" */
const isTitled = (tree: Tree, index: number): boolean =>
  /^(?:titled|headlined)$/.test(tokenAt(tree, index)?.lower ?? '') && isMark(tokenAt(tree, index + 1));

const hasEvidence = (tree: Tree, index: number): boolean =>
  evidenceOf(tree, index) !== null || evidenceBefore(tree, index) !== null;

/** Forms that are nouns far more often than cues. */
const nounFirst = /^(?:demands|states|rules|reasons|projects|posts|shows|messages|texts|emails|blogs|protests)$/;

/** "the states *that have* paid", "the reasons that": a noun, whatever the tagger takes it for. */
function isRelatedTo(tree: Tree, index: number): boolean {
  const token = tokenAt(tree, index);
  const behind = tokenAt(tree, index + 2);
  if (!nounFirst.test(token?.lower ?? '') || tokenAt(tree, index + 1)?.lower !== 'that' || !behind) return false;
  if (token?.lower === 'reasons') return token.pos === 'NOUN';
  return isFiniteVerb(behind) && canSpeak(tokenAt(tree, index - 1));
}

/** "Woman claims church held her": a headline's verb, with no other verb before it and a clause behind it. */
function isOnlyVerb(tree: Tree, index: number): boolean {
  const verbs = tree.tokens.slice(0, index).some((token) => token.pos === 'VERB' || token.pos === 'AUX');
  const next = tokenAt(tree, index + 1)?.pos ?? '';
  return !verbs && /^(?:PROPN|NOUN|ADJ|DET|NUM)$/.test(next) && startsWithSubject(tree, index + 1, tree.tokens.length);
}

/** The cue's short clause comes right after a quotation. */
const followsMark = (tree: Tree, index: number): boolean =>
  (tokenAt(tree, index)?.lower ?? '').endsWith('s') &&
  tree.tokens
    .slice(tree.tokens.slice(0, index).findLastIndex(isMark), index)
    .every(({ pos }) => !/^AD[PV]$/.test(pos)) &&
  tree.tokens.slice(Math.max(0, index - 6), index - 1).some(isMark);

/** "The ministry notes, “…”": the only verb that the sentence could have before a quotation. */
const precedesMark = (tree: Tree, index: number): boolean =>
  (tokenAt(tree, index)?.lower ?? '').endsWith('s') &&
  /^[,:]$/.test(tokenAt(tree, index + 1)?.text ?? '') &&
  isMark(tokenAt(tree, index + 2)) &&
  !tree.tokens.slice(0, index).some(({ pos }) => /^(?:VERB|AUX|PUNCT)$/.test(pos));

const hasHelper = (tree: Tree, index: number): boolean =>
  tree.tokens.slice(Math.max(0, index - 3), index).some((token) => token.pos === 'AUX');
