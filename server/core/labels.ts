/** Who is named before a colon without a verb: "Ana Ruiz, mayor: “…”", "Statement by Ana Ruiz: “…”". */
import { confidence, type Attributed, type Collector } from './attribution';
import type { Frame } from './frame';
import { sentenceStarters } from './lexicon/functionWords';
import { noSpeakers } from './lexicon/labels';
import { groupNouns, organisationNouns, roleNouns, titleWords } from './lexicon/people';
import { message } from './message';
import type { Token } from './model';
import { tokenAt, type Tree } from './tree';
import { trim, type TokenRange } from './contentEnds';
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
  const content = trim(tree, { from: colon + 1, to: tree.tokens.length });
  const speaker = content && collector.mention(unit, namedBefore(tree, colon));
  if (!content || speaker === null) return null;
  return { content, found: { speaker, cue: null, score: confidence.label, reason } };
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
): Attributed | null {
  if (frames.some(({ cue, speaker }) => cue.from > slot.token && speaker !== null)) return null;
  const colon = slot.token - 2; // Between them stands the opening mark.
  const head = tokenAt(unit.tree, colon)?.text === ':' ? namedBefore(unit.tree, colon) : null;
  const speaker = collector.mention(unit, head);
  if (speaker === null) return null;
  return { speaker, cue: null, score: confidence.label, reason };
}
