/** Who is named before a colon without a verb: "Ana Ruiz, mayor: “…”", "Statement by Ana Ruiz: “…”". */
import { confidence, type Attributed, type Collector } from './attribution';
import type { Frame } from './frame';
import { sentenceStarters } from './lexicon/functionWords';
import { noSpeakers } from './lexicon/labels';
import { groupNouns, organisationNouns, roleNouns, titleWords } from './lexicon/people';
import { message } from './message';
import type { Token } from './model';
import { hasClause, isFiniteVerb, trim, type TokenRange } from './contentEnds';
import { subjectOf } from './subjects';
import { isMark, tokenAt, type Tree } from './tree';
import type { Slot, Unit } from './units';

/** A label has at most this many words. */
const longestLabel = 14;

/** And that of a headline this many. */
const longestHeadlineLabel = 5;

/** Where the sentence begins that the word stands in. */
function sentenceStart(tree: Tree, index: number): number {
  let from = index;
  while (from > 0 && !/^[.!?”"]+$/.test(tokenAt(tree, from - 1)?.text ?? '')) from -= 1;
  return from;
}

const isRole = ({ lower, lemma }: Token): boolean =>
  roleNouns.has(lemma) || titleWords.has(lower) || groupNouns.has(lower) || organisationNouns.has(lemma);

/** The head of whom a label without a verb names: of its first name, else of the role that it ends with; null where it names nobody. */
function namedBefore(tree: Tree, colon: number): number | null {
  const from = sentenceStart(tree, colon);
  const words = tree.tokens.slice(from, colon);
  if (words.length === 0 || words.length > longestLabel) return null;
  if (words.some(({ lower }) => noSpeakers.has(lower))) return null;
  if (words.some(({ pos, tag }) => pos === 'AUX' || (pos === 'VERB' && tag !== 'VBN'))) return null;
  if (words.at(-1)?.pos === 'VERB') return null;
  const first = words.findIndex(({ pos, lower }) => pos === 'PROPN' && !sentenceStarters.has(lower));
  const last = words.at(-1);
  if (first < 0) return last && isRole(last) ? colon - 1 : null;
  let head = first;
  while (words[head + 1]?.pos === 'PROPN') head += 1;
  return from + head;
}

/** Whom a paragraph names that is nothing but a label: "And from Mayor Ana Ruiz:". */
export function introducedBy(collector: Collector, unit: Unit): number | null {
  const last = unit.tree.tokens.length - 1;
  return tokenAt(unit.tree, last)?.text === ':' ? collector.mention(unit, namedBefore(unit.tree, last)) : null;
}

const reason = message('named before the colon');

/** What a headline lets somebody say, of whose words some stand in marks. */
export interface Headline {
  readonly content: TokenRange;
  readonly found: Attributed;
}

/**
 * Reads a sentence that begins with a name and a colon, and holds words in marks; null where it is none.
 *
 * @example `Ana Ruiz: Bridge ‘was never safe’` has the content "Bridge ‘was never safe’".
 */
export function readHeadline(collector: Collector, unit: Unit): Headline | null {
  const { tree, slots, fragments } = unit;
  const colon = tree.tokens.slice(0, longestHeadlineLabel + 1).findIndex(({ text }) => text === ':');
  const first = fragments[0] ?? slots[0]?.quoted;
  if (colon <= 0 || !first || first.start < (tokenAt(tree, colon)?.end ?? 0)) return null;
  if (slots[0] && slots[0].token <= colon + 2) return null;
  return headline(collector, unit, { from: colon + 1, to: tree.tokens.length }, namedBefore(tree, colon));
}

function headline(collector: Collector, unit: Unit, range: TokenRange, head: number | null): Headline | null {
  const content = trim(unit.tree, range);
  const speaker = content && collector.mention(unit, head);
  return content && speaker !== null
    ? { content, found: { speaker, cue: null, score: confidence.label, reason } }
    : null;
}

const isDash = (token: Token | undefined): boolean => /^[—–-]+$/.test(token?.text ?? '');

/** Whom a headline names at its end, behind a colon or a dash: the head of the name or the role. */
function namedBehind(tree: Tree, link: number): number | null {
  const words = tree.tokens.slice(link + 1);
  if (words.length === 0 || words.length > longestHeadlineLabel) return null;
  if (!words.every(({ pos }) => /^(?:PROPN|NOUN|ADJ|DET)$/.test(pos))) return null;
  const last = words.at(-1);
  return last && (last.pos === 'PROPN' || isRole(last)) ? tree.tokens.length - 1 : null;
}

/**
 * Reads a heading that has its source before a colon or behind one, without any marks; null where it has none.
 *
 * @example `Bridge was never safe: report` and `Report: Bridge was never safe` have the content "Bridge was never safe".
 */
export function readHeading(collector: Collector, unit: Unit): Headline | null {
  const { tree, slots } = unit;
  const isLink = (token: Token): boolean => token.text === ':' || isDash(token);
  const last = tree.tokens.findLastIndex(isLink);
  if (last <= 0 || slots.length > 0) return null;
  const named = namedBehind(tree, last);
  const before = { from: 0, to: last };
  if (named !== null && hasClause(tree, before)) return headline(collector, unit, before, named);
  const behind = { from: last + 1, to: tree.tokens.length };
  const label = tree.tokens.slice(0, last);
  const isLabel = tokenAt(tree, last)?.text === ':' && label.length <= 2 && label.every((each) => isRole(each));
  return isLabel && hasClause(tree, behind) ? headline(collector, unit, behind, last - 1) : null;
}

/** ‘We will rebuild’: Ruiz vows to open bridge; ‘We will rebuild’ – Ruiz: whom a heading names behind a quotation. */
function attributeHeading({ tree, slots }: Unit, slot: Slot): number | null {
  let link = slot.token + 1;
  while (isMark(tokenAt(tree, link)) || tokenAt(tree, link)?.text === ',') link += 1;
  if (slots.length > 1 || slot.token > 1 || !(tokenAt(tree, link)?.text === ':' || isDash(tokenAt(tree, link))))
    return null;
  const verb = tree.tokens.findIndex((token, at) => at > link + 1 && isFiniteVerb(token));
  return verb < 0 ? namedBehind(tree, link) : (subjectOf(tree, verb)?.head ?? null);
}

/**
 * The attribution of a quotation that a label stands before; null where there is none, or a cue behind it says more.
 *
 * @example In `Ana Ruiz, mayor: “We go.”` it is Ana Ruiz.
 */
export function attributeLabelled(
  collector: Collector,
  unit: Unit,
  slot: Slot,
  frames: readonly Frame[],
  isHeading: boolean,
): Attributed | null {
  if (!isHeading && frames.some(({ cue, speaker }) => cue.from > slot.token && speaker !== null)) return null;
  const colon = slot.token - 2; // Between them stands the opening mark.
  const before = tokenAt(unit.tree, colon)?.text === ':' ? namedBefore(unit.tree, colon) : null;
  const head = before ?? (isHeading ? attributeHeading(unit, slot) : null);
  const speaker = collector.mention(unit, head);
  if (speaker === null) return null;
  return { speaker, cue: null, score: confidence.label, reason };
}
