/** Contents that are no clause: what is called, described, demanded, and what a fragment in marks is part of. */
import {
  cutAfter,
  isFiniteVerb,
  isTeller,
  participleAfter,
  startsWithSubject,
  trim,
  type TokenRange,
} from './contentEnds';
import type { CueVerb } from './lexicon/cues';
import { calendarWords, documentNouns, organisationNouns, roleNouns } from './lexicon/people';
import type { Token } from './model';
import { subjectOf } from './subjects';
import { baseRelation, childrenOf, isBreak, isMark, isPunct, tokenAt, type Tree } from './tree';

/** Content of cues that take an object: "called it a disgrace", "described the talks as civil", "urged them to leave". */
export function objectOf(tree: Tree, cue: number, bounds: TokenRange, verb: CueVerb): TokenRange | null {
  const children = (tree.children[cue] ?? []).filter((child) => child > cue && child < bounds.to);
  const of = (...relations: readonly string[]): readonly number[] =>
    children.filter((child) => relations.includes(baseRelation(tokenAt(tree, child) as Token)));
  const last = (indices: readonly number[]): number => Math.max(...indices.map((index) => tree.last[index] ?? index));
  const object = of('obj', 'iobj')[0];
  const { frames } = verb;
  const demanded = frames.has('urge') ? demand(tree, cue, bounds, verb) : null;
  if (demanded || (frames.has('urge') && !frames.has('call'))) return demanded;
  if (object === undefined) return null;
  const from = tree.first[object] ?? object;
  const called = of('xcomp', 'obj', 'ccomp').filter((child) => child !== object);
  if (frames.has('call') && called.length > 0)
    return isTransitive(tree, cue, from) ? calledOf(tree, cue, from, last([object, ...called]) + 1) : null;
  if (frames.has('describe')) {
    const as = of('obl', 'advcl', 'xcomp').filter((child) => tokenAt(tree, tree.first[child] ?? child)?.lower === 'as');
    if (as.length > 0 || holdsAs(tree, object, last([object])))
      return cutCalled(tree, cue, { from, to: last([object, ...as]) + 1 });
  }
  // "denied these claims:" announces what is said.
  const announces = tokenAt(tree, last([object]) + 1)?.text === ':';
  if (!frames.has('comment') || announces) return null;
  const isBlame = blames.has(verb.lemma);
  if (verb.lemma === 'demand') return demandedOf(tree, cue, { from, to: last([object]) + 1 }, bounds.to);
  if (
    (verb.lemma === 'cite' || !/^VB[DZP]$/.test(tokenAt(tree, cue)?.tag ?? '')) &&
    !(isBlame && isHelped(tree, cue)) &&
    !isCiting(tree, cue, object)
  )
    return null;
  const why = isBlame ? of('obl', 'advcl').filter((child) => isReason(tree, child)) : [];
  return cut(tree, cue, { from, to: last([object, ...why]) + 1 });
}

/** "demanded *an early election*", "has demanded *answers*", but neither "a job that demands patience" nor "demanding work". */
function demandedOf(tree: Tree, cue: number, range: TokenRange, limit: number): TokenRange | null {
  const { tag = '' } = tokenAt(tree, cue) ?? {};
  const isFinite = /^VB[DZP]$/.test(tag) || childrenOf(tree, cue, 'aux').some((child) => child < cue);
  const subject = tokenAt(tree, subjectOf(tree, cue)?.head ?? -1);
  const asks = subject && (subject.pos !== 'NOUN' || isTeller(subject) || demanders.has(subject.lower));
  // "demanded the mayor resign": the object does what is demanded.
  const to = tokenAt(tree, range.to)?.tag === 'VB' ? limit : phraseEnd(tree, range.to, limit);
  return isFinite && asks ? cut(tree, cue, { from: range.from, to }) : null;
}

/** Those who demand things, but are no speakers by their noun alone. */
const demanders: ReadonlySet<string> = new Set(['opposition', 'crowd', 'public', 'side', 'camp', 'bloc']);

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
  const tells = verb.frames.has('tell') || /^(?:ask|plead|appeal)$/.test(verb.lemma);
  const link = accuses ? /^(?:of|for|on)$/ : /^to$/;
  if (next?.pos === 'ADP' && /^(?:for|of|against)$/.test(next.lower))
    return cutCalled(tree, cue, { from: cue + 2, to: cutAfter(tree, cue, cue + 2, bounds.to) });
  const topic = verb.lemma === 'warn' ? topicBehind(tree, cue, bounds.to) : null;
  if (topic !== null) return cut(tree, cue, { from: topic, to: cutAfter(tree, cue, topic, bounds.to) });
  // "called her to say so" is done by telephone; one calls on people to do something.
  if (verb.lemma === 'call' && !/^(?:on|upon)$/.test(next?.lower ?? '')) return null;
  // "appealed to them *to leave*"
  const behind = /^(?:appeal|plead)$/.test(verb.lemma) && /^(?:to|with)$/.test(next?.lower ?? '') ? cue + 1 : cue;
  const at = tree.tokens
    .slice(0, Math.min(bounds.to, cue + 12))
    .findIndex((token, index) => index > behind && link.test(token.lower));
  if (at < 0 || tree.tokens.slice(cue + 1, at).some((token) => isFiniteVerb(token) || isPunct(token))) return null;
  const verbAt = isMark(tokenAt(tree, at + 1)) ? at + 2 : at + 1;
  if (!accuses && !/^(?:VERB|AUX)$/.test(tokenAt(tree, verbAt)?.pos ?? '')) return null;
  const negated = tokenAt(tree, at - 1)?.lower === 'not' ? at - 1 : at;
  // "called on *them to go*"
  const person = verb.lemma === 'call' ? cue + 2 : cue + 1;
  const from = tells ? negated : person;
  return at === cue + 1 && !tells ? null : cut(tree, cue, { from, to: cutAfter(tree, cue, from, bounds.to) });
}

/** "warned drivers of *ice*", "warned them against *going*": the index behind the preposition; null without one. */
function topicBehind(tree: Tree, cue: number, limit: number): number | null {
  let at = cue + 1;
  while (at < limit && /^(?:DET|ADJ|NUM|NOUN|PROPN|PRON)$/.test(tokenAt(tree, at)?.pos ?? '')) at += 1;
  return at > cue + 1 && /^(?:of|against|about)$/.test(tokenAt(tree, at)?.lower ?? '') ? at + 1 : null;
}

/** "called it", "has called it", but neither "the plan, called EB-5, allows" nor "called, they said, a mess". */
const isTransitive = (tree: Tree, cue: number, object: number): boolean =>
  (tokenAt(tree, cue)?.tag !== 'VBN' || childrenOf(tree, cue, 'aux').some((child) => child < cue)) &&
  !tree.tokens.slice(cue, object).some(isBreak);

/** When and why somebody called it so. */
const circumstance = /^(?:after|before|when|while|because|since|as|during|on|in|over|amid|despite|and|but)$/;

function phraseEnd(tree: Tree, from: number, limit: number): number {
  let to = from;
  while (to < limit && !isPunct(tokenAt(tree, to)) && !circumstance.test(tokenAt(tree, to)?.lower ?? '')) to += 1;
  return to;
}

/** "called *the vote a farce of sorts*"; words in marks are found with what is around them (`complementOf`). */
function calledOf(tree: Tree, cue: number, from: number, end: number): TokenRange | null {
  const to = phraseEnd(tree, end, tree.tokens.length);
  return tree.tokens.slice(from, to + 1).some(isMark) ? null : cutCalled(tree, cue, { from, to });
}

/** What something is called has no clause: a participle behind a comma is the narrator's. */
const cutCalled = (tree: Tree, cue: number, { from, to }: TokenRange): TokenRange | null =>
  cut(tree, cue, { from, to: participleAfter(tree, from, to) });

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

/** "has been told *to report*": an order that stands, whoever gave it; "was asked to help" only tells what happened. */
export function orderOf(tree: Tree, cue: number, bounds: TokenRange): TokenRange | null {
  if (tokenAt(tree, cue - 1)?.lower !== 'been') return null;
  const from = cue + 1;
  const to = /^(?:not|never)$/.test(tokenAt(tree, from)?.lower ?? '') ? from + 1 : from;
  const isOrder = tokenAt(tree, to)?.tag === 'TO' && tokenAt(tree, to + 1)?.tag === 'VB' && !isAnonymity(tree, cue);
  return isOrder ? cut(tree, cue, { from, to: cutAfter(tree, cue, from, verbEnd(tree, from, bounds.to)) }) : null;
}

/** "who has been told to report, | left": a verb behind a comma belongs to the clause above. */
function verbEnd(tree: Tree, from: number, limit: number): number {
  const isEnd = (at: number): boolean =>
    tokenAt(tree, at)?.text === ',' && isFiniteVerb(tokenAt(tree, at + 1) as Token);
  let at = from;
  while (at < limit - 1 && !isEnd(at)) at += 1;
  return at < limit - 1 ? at : limit;
}

/**
 * The complement of a cue that a fragment in marks is part of: from behind the cue to the fragment, and on to the end of
 * its clause where no mark of punctuation follows.
 */
export function complementOf(tree: Tree, cue: number, verb: CueVerb | null, fragment: TokenRange): TokenRange {
  let from = cue + 1;
  // "a machine she described as “loud”": the object stands before the cue.
  if (from === fragment.from - 1 && tokenAt(tree, from)?.lower === 'as') from += 1;
  while (from < fragment.from && isLink(tokenAt(tree, from))) from += 1;
  // "called the idea that they had lied “absurd”": the clause is one of the object.
  const isCalled = verb?.frames.has('call') === true && tokenAt(tree, from)?.lower !== 'that';
  from = (isCalled ? null : joinedBy(tree, from, fragment.from)) ?? from;
  // "thanked them for “their patience”"
  if (verb?.lemma === 'thank') from = fragment.from;
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
