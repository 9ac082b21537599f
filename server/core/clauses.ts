/** Whether a range of words states something, also where the tagger missed its verb. */
import { hasClause, hasSubject, isDash, isFiniteVerb, type TokenRange } from './contentEnds';
import { cueVerbs, takesClauses, type CueVerb } from './lexicon/cues';
import type { Token } from './model';
import { baseRelation, childrenOf, isBreak, tokenAt, type Tree } from './tree';

/** Something about which little is said: "said nothing", "tell us anything we do not know". */
const emptyObject = /^(?:something|anything|nothing|everything|more|much|little|things?|so)$/;

/** "said nothing", but neither "said nothing had changed" nor "said more than half …". */
function isEmptyObject(tree: Tree, index: number): boolean {
  const next = tokenAt(tree, index + 1);
  if (!emptyObject.test(tokenAt(tree, index)?.lower ?? '')) return false;
  return !next || (!/^(?:than|of)$/.test(next.lower) && !isFiniteVerb(next));
}

const isRelative = /^(?:who|whom|which|that|whose|where|when|what|as|because|if)$/;

/** A past tense that the tagger took for a participle: it has an object, as no passive has. */
function hasActiveParticiple(tree: Tree, { from, to }: TokenRange): boolean {
  for (let at = from + 1; at < to; at += 1) {
    if (tokenAt(tree, at)?.tag === 'VBN' && childrenOf(tree, at, 'obj').some((child) => child > at)) return true;
  }
  return false;
}

/** Verbs whose past tense has the form of a noun, which the tagger often takes it for. */
const unchangedPast = /^(?:cost|cut|hit|hurt|let|put|quit|set|shut|split|spread)$/;

/** "The bridge cost 40 million euros", tagged as nouns: an amount or an article behind a noun tells that it is a verb. */
const hasUnchangedPast = (tree: Tree, { from, to }: TokenRange): boolean =>
  tree.tokens
    .slice(from + 1, to - 1)
    .some(
      ({ lower }, at) =>
        unchangedPast.test(lower) && /^(?:NUM|DET|PRON|SYM)$/.test(tokenAt(tree, from + at + 2)?.pos ?? ''),
    );

/** So many words make a clause, whatever the tagger takes its verb for. */
const shortestClause = 3;

/** Pronouns that are only subjects: "said *he* and Ruiz differ". */
const nominative = /^(?:i|we|he|she|they)$/;

/** Verbs with a hearer, behind whom "that" joins what is told. */
const takesHearer = /^(?:tell|remind|assure|reassure|inform|notify)$/;

/** "told them *that* the new rules undermine it": the joining word is plain where the verb is not; "that margin" is none. */
function isJoined(tree: Tree, { from, to }: TokenRange, lemma: string): boolean {
  const tells = takesHearer.test(lemma);
  const behindNoun = tokenAt(tree, from - 1)?.pos === 'NOUN' && !tells;
  const next = tokenAt(tree, from + 1);
  // "told a meeting of leaders that few …": the tagger takes it for a pronoun behind a noun.
  const joins = tokenAt(tree, from)?.tag === 'IN' || (tells && !!next && !isBreak(next) && !isFiniteVerb(next));
  const isNoun = next?.tag === 'NN' && !(tells && tokenAt(tree, from)?.tag !== 'DT');
  return joins && !behindNoun && !isNoun && to - from > shortestClause;
}

/** Whether the range holds a clause of its own, not only a noun with a relative clause. */
export function statesSomething(tree: Tree, range: TokenRange, lemma: string): boolean {
  const first = tokenAt(tree, range.from);
  if (!first || isEmptyObject(tree, range.from)) return false;
  if (first.lower === 'that' && (hasClause(tree, range) || isJoined(tree, range, lemma))) return true;
  if (nominative.test(first.lower) && range.to - range.from >= shortestClause) return true;
  if (lemma === 'show' && !startsClauseAtOnce(tree, range)) return false;
  for (let at = range.from; at < range.to; at += 1) {
    const token = tokenAt(tree, at) as Token;
    if (!isFiniteVerb(token) && !hasSubject(tree, at)) continue;
    const verb = token.pos === 'AUX' && token.head > at ? (tokenAt(tree, token.head) ?? token) : token;
    if (baseRelation(verb) !== 'acl' || at <= range.from + 2 || hasClause(tree, { from: at + 1, to: range.to }))
      return true;
    return takesClauses.has(lemma) && !tree.tokens.slice(range.from, at).some(({ lower }) => isRelative.test(lower));
  }
  return takesClauses.has(lemma) && (hasActiveParticiple(tree, range) || hasHiddenVerb(tree, range));
}

/** "said the questions attract critics", "said her lead hides doubts": a noun phrase too odd to be one holds a verb. */
function hasHiddenVerb(tree: Tree, { from, to }: TokenRange): boolean {
  for (let at = from + 1; at < to - 1; at += 1) {
    const token = tokenAt(tree, at) as Token;
    const before = tokenAt(tree, at - 1);
    const next = tokenAt(tree, at + 1);
    if (!/^(?:NOUN|PROPN)$/.test(before?.pos ?? '') || !/^(?:NOUN|PROPN|DET|PRON)$/.test(next?.pos ?? '')) continue;
    if (before?.tag === 'NNS' && (/^(?:ADJ|NOUN)$/.test(token.pos) || token.relation === 'amod')) return true;
    if (before?.tag !== 'NNS' && token.tag === 'NNS') return true;
  }
  return false;
}

const opensAside = ({ lower, pos, tag }: Token): boolean =>
  pos === 'PRON' || tag.startsWith('W') || /^(?:but|with)$/.test(lower);

/** "shows the lead has shrunk", not "shows a lead, which has shrunk", "shows a lead, with votes to come": one shows things, too. */
function startsClauseAtOnce(tree: Tree, { from, to }: TokenRange): boolean {
  for (let at = from; at < to; at += 1) {
    const token = tokenAt(tree, at) as Token;
    if (isFiniteVerb(token)) return true;
    const behindComma = at > from && tokenAt(tree, at - 1)?.text === ',';
    if (isDash(token) || (behindComma && opensAside(token))) return false;
  }
  return false;
}

/** "what the minister had told him": words that somebody said, without saying which. */
export function refersToWords(tree: Tree, { from, to }: TokenRange): boolean {
  if (tokenAt(tree, from)?.lower !== 'what') return false;
  let last = to - 1;
  while (last > from && /^(?:PRON|ADP|PUNCT)$/.test(tokenAt(tree, last)?.pos ?? '')) last -= 1;
  const clause = tree.tokens.slice(from + 1, last);
  const isFirstVerb = !clause.some(({ pos }) => /^(?:VERB|PUNCT)$/.test(pos)) && last > from + 1;
  return isFirstVerb && /^(?:say|tell|write|ask)$/.test(cueVerbs.get(tokenAt(tree, last)?.lower ?? '')?.lemma ?? '');
}

/** A clause that stands before its cue; also one whose verb the tagger took for a participle: "Protocol called for a doctor, sources said". */
export const isClause = (tree: Tree, range: TokenRange, { lemma }: CueVerb): boolean =>
  hasClause(tree, range) ||
  hasUnchangedPast(tree, range) ||
  (takesClauses.has(lemma) && tree.tokens.slice(range.from + 1, range.to).some(({ tag }) => tag === 'VBN'));
