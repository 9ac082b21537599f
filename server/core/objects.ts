/** Contents that are no clause: what is called, described, demanded, and what a fragment in marks is part of. */
import { cutAfter, isFiniteVerb, startsWithSubject, trim, type TokenRange } from './contentEnds';
import type { CueVerb } from './lexicon/cues';
import { calendarWords, documentNouns, organisationNouns, roleNouns } from './lexicon/people';
import type { Token } from './model';
import { baseRelation, childrenOf, isBreak, isPunct, tokenAt, type Tree } from './tree';

/** Content of cues that take an object: "called it a disgrace", "described the talks as civil", "urged them to leave". */
export function objectOf(tree: Tree, cue: number, bounds: TokenRange, verb: CueVerb): TokenRange | null {
  const children = (tree.children[cue] ?? []).filter((child) => child > cue && child < bounds.to);
  const of = (...relations: readonly string[]): readonly number[] =>
    children.filter((child) => relations.includes(baseRelation(tokenAt(tree, child) as Token)));
  const last = (indices: readonly number[]): number => Math.max(...indices.map((index) => tree.last[index] ?? index));
  const object = of('obj', 'iobj')[0];
  const { frames } = verb;
  if (frames.has('urge')) return demand(tree, cue, bounds, verb);
  if (object === undefined) return null;
  const from = tree.first[object] ?? object;
  const called = of('xcomp', 'obj', 'ccomp').filter((child) => child !== object);
  if (frames.has('call') && called.length > 0) return cut(tree, cue, { from, to: last([object, ...called]) + 1 });
  if (frames.has('describe')) {
    const as = of('obl', 'advcl', 'xcomp').filter((child) => tokenAt(tree, tree.first[child] ?? child)?.lower === 'as');
    if (as.length > 0 || holdsAs(tree, object, last([object])))
      return cut(tree, cue, { from, to: last([object, ...as]) + 1 });
  }
  // "denied these claims:" announces what is said.
  const announces = tokenAt(tree, last([object]) + 1)?.text === ':';
  if (!frames.has('comment') || announces) return null;
  const isBlame = blames.has(verb.lemma);
  if (
    (verb.lemma === 'cite' || !/^VB[DZP]$/.test(tokenAt(tree, cue)?.tag ?? '')) &&
    !(isBlame && isHelped(tree, cue)) &&
    !isCiting(tree, cue, object)
  )
    return null;
  const why = isBlame ? of('obl', 'advcl').filter((child) => isReason(tree, child)) : [];
  return cut(tree, cue, { from, to: last([object, ...why]) + 1 });
}

/** "cut its forecast, citing *weak demand*": a reason, not "citing officials", "citing a report". */
function isCiting(tree: Tree, cue: number, object: number): boolean {
  const { pos, lemma = '' } = tokenAt(tree, object) ?? {};
  const isSource = roleNouns.has(lemma) || organisationNouns.has(lemma) || documentNouns.has(lemma);
  return tokenAt(tree, cue)?.lower === 'citing' && isBreak(tokenAt(tree, cue - 1)) && pos === 'NOUN' && !isSource;
}

/** "has criticized", "is criticizing" */
const isHelped = (tree: Tree, cue: number): boolean =>
  /^VB[NG]$/.test(tokenAt(tree, cue)?.tag ?? '') && childrenOf(tree, cue, 'aux').some((child) => child < cue);

/** What one says against somebody has a reason: "criticized the council *for closing the hall*". */
const blames: ReadonlySet<string> = new Set('criticize criticise condemn denounce praise slam blast decry'.split(' '));

const isReason = (tree: Tree, child: number): boolean =>
  /^(?:for|over|as)$/.test(tokenAt(tree, tree.first[child] ?? child)?.lower ?? '');

/** "rejected the finding as unfair": the parse may hang the last words on the object. */
function holdsAs(tree: Tree, object: number, last: number): boolean {
  const as = tree.tokens.slice(object, last).findIndex(({ lower }) => lower === 'as');
  return as > 0 && !tree.tokens.slice(object, object + as).some((token) => isFiniteVerb(token) || isPunct(token));
}

/** "asked not to be named" tells how somebody speaks, not what. */
export const isAnonymity = (tree: Tree, cue: number): boolean =>
  /^(?:that (?:he|she|they|it|their names?|his name|her name) )?(?:not (?:to )?be|to (?:remain|stay)) (?:named|identified|quoted|used|anonymous)/.test(
    tree.tokens
      .slice(cue + 1, cue + 9)
      .map(({ lower }) => lower)
      .join(' '),
  );

/**
 * What is demanded, warned of or laid to somebody: "urged *them to leave*", "told them *not to look*", "called for *a vote*",
 * "accused *the council of waste*". After a cue that can also tell, the one told is no part of it.
 */
function demand(tree: Tree, cue: number, bounds: TokenRange, verb: CueVerb): TokenRange | null {
  const next = tokenAt(tree, cue + 1);
  const accuses = /^(?:accuse|blame)$/.test(verb.lemma);
  const link = accuses ? /^(?:of|for|on)$/ : /^to$/;
  if (next?.pos === 'ADP' && /^(?:for|of|against)$/.test(next.lower))
    return cut(tree, cue, { from: cue + 2, to: cutAfter(tree, cue, cue + 2, bounds.to) });
  // "called her to say so" is done by telephone; one calls on people to do something.
  if (verb.lemma === 'call' && !/^(?:on|upon)$/.test(next?.lower ?? '')) return null;
  const at = tree.tokens
    .slice(0, Math.min(bounds.to, cue + 12))
    .findIndex((token, index) => index > cue && link.test(token.lower));
  if (at < 0 || tree.tokens.slice(cue + 1, at).some((token) => isFiniteVerb(token) || isPunct(token))) return null;
  if (!accuses && tokenAt(tree, at + 1)?.pos !== 'VERB' && tokenAt(tree, at + 1)?.pos !== 'AUX') return null;
  const tells = verb.frames.has('tell') || /^(?:ask|plead)$/.test(verb.lemma);
  const negated = tokenAt(tree, at - 1)?.lower === 'not' ? at - 1 : at;
  const from = tells ? negated : cue + 1;
  return at === cue + 1 && !tells ? null : cut(tree, cue, { from, to: cutAfter(tree, cue, from, bounds.to) });
}

const cut = (tree: Tree, cue: number, { from, to }: TokenRange): TokenRange | null =>
  from > cue ? trim(tree, { from, to: cutAfter(tree, cue, from, to) }) : null;

/** "was asked by the usher *to leave*": what the agent of a passive demands. */
export function demandOf(tree: Tree, cue: number, agent: number, bounds: TokenRange): TokenRange | null {
  const behind = (tree.last[agent] ?? agent) + 1;
  const at = tree.tokens.slice(agent, behind + 1).findIndex(({ lower, tag }) => lower === 'to' && tag === 'TO') + agent;
  if (at < agent || !/^VB$/.test(tokenAt(tree, at + 1)?.tag ?? '')) return null;
  const from = tokenAt(tree, at - 1)?.lower === 'not' ? at - 1 : at;
  return cut(tree, cue, { from, to: cutAfter(tree, cue, from, bounds.to) });
}

/**
 * The complement of a cue that a fragment in marks is part of: from behind the cue to the fragment, and on to the end of
 * its clause where no mark of punctuation follows.
 */
export function complementOf(tree: Tree, cue: number, fragment: TokenRange): TokenRange {
  let from = cue + 1;
  while (from < fragment.from && isLink(tokenAt(tree, from))) from += 1;
  from = joinedBy(tree, from, fragment.from) ?? from;
  // "says Ruiz, pointing across the valley, “when I built”"
  if (tokenAt(tree, fragment.from - 1)?.text === ',' && tree.tokens.slice(from, fragment.from).some(isParticiple))
    from = fragment.from;
  let to = fragment.to;
  // The comma of “a mess,” ends the clause, though it stands inside the marks.
  if (/^[,.;]$/.test(tokenAt(tree, to - 1)?.text ?? '') || /^[,.;]$/.test(tokenAt(tree, to - 2)?.text ?? ''))
    return { from, to };
  while (to < tree.tokens.length && !isPunct(tokenAt(tree, to)) && !joinsClause(tree, to)) to += 1;
  return { from, to };
}

/** "told the paper on Monday *that it was “a mess”*": the joining word, behind whoever is told. */
function joinedBy(tree: Tree, from: number, end: number): number | null {
  for (let at = from; at < end && !isFiniteVerb(tokenAt(tree, at) as Token); at += 1) {
    const joins = tokenAt(tree, at)?.lower === 'that' && tokenAt(tree, at)?.tag === 'IN';
    if (joins && tokenAt(tree, at - 1)?.lower !== 'so') return at;
  }
  return null;
}

const isParticiple = ({ tag }: Token): boolean => tag === 'VBG';

/** Words between a cue and its complement: "called *for*", "told *reporters on Monday*" keep only what is said. */
const isLink = (token: Token | undefined): boolean =>
  token !== undefined &&
  (isPunct(token) ||
    token.pos === 'ADV' ||
    (token.pos === 'ADP' && token.lower !== 'as') ||
    calendarWords.has(token.lower));

/** A conjunction with a verb after it begins another clause. */
const joinsClause = (tree: Tree, at: number): boolean =>
  tokenAt(tree, at)?.pos === 'CCONJ' &&
  (/^(?:VERB|AUX|PRON)$/.test(tokenAt(tree, at + 1)?.pos ?? '') || startsWithSubject(tree, at + 1, tree.tokens.length));
