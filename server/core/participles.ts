/** Whose a participle is: "Ruiz left early, saying …", "After saying so, Ruiz left", "with Ruiz saying …". */
import { isFiniteVerb, startsWithSubject } from './contentEnds';
import { canSpeak, headOf, phraseStart } from './heads';
import { leftOf, leftSubject, relativeAntecedent } from './leftSubjects';
import { documentNouns, groupNouns, organisationNouns, roleNouns } from './lexicon/people';
import type { Token } from './model';
import type { Subject } from './subject';
import { childrenOf, isPunct, tokenAt, type Tree } from './tree';

/** "…, saying", "…, also saying": the place of the comma that a participle follows; -1 without one. */
function commaBefore(tree: Tree, cue: number): number {
  const at = tokenAt(tree, cue - 1)?.pos === 'ADV' ? cue - 2 : cue - 1;
  return tokenAt(tree, at)?.text === ',' ? at : -1;
}

/**
 * Who does what a participle tells, where the parse knows nobody or hangs it on the noun before the comma: "She won the seat
 * by a landslide, saying …", "Having announced the vote, Ruiz said".
 */
export function participleSubject(tree: Tree, cue: number, inherited: Subject | null): Subject | null {
  const companion = companionOf(tree, cue);
  if (companion) return companion;
  const comma = commaBefore(tree, cue);
  const near = inherited?.own === false ? inherited : null;
  if (comma > 0) return mainSubjectBefore(tree, comma) ?? near ?? verbBefore(tree, comma) ?? inherited;
  const agent = agentBefore(tree, cue);
  if (agent !== null) return { head: agent, own: true };
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

/** "interrupted by protesters chanting": those by whom it is done do what the participle tells, not what is done to. */
function agentBefore(tree: Tree, cue: number): number | null {
  const end = leftOf(tree, cue);
  if (!isSomebody(tokenAt(tree, end))) return null;
  const start = phraseStart(tree, end);
  const by = tree.tokens.slice(start, end).findLastIndex(({ lower }) => lower === 'by') + start;
  return by >= start && tokenAt(tree, by - 1)?.pos !== 'NOUN' ? headOf(tree, end, tree.tokens.length) : null;
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
    const parsed = childrenOf(tree, at, 'nsubj').find((child) => child < at);
    const head = leftSubject(tree, at, undefined) ?? parsed ?? null;
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
