/** What is said before the cue of a quotation that only goes on with it: *If nobody comes*, she said, “the hall will close.” */
import { hasClause } from './contentEnds';
import { boundsOf, spanOf, type Frame } from './frame';
import { goesOn } from './leadIns';
import { calendarWords } from './lexicon/people';
import { isOccasion } from './occasions';
import type { Span } from './span';
import { isPunct, tokenAt, type Tree } from './tree';
import type { Slot, Unit } from './units';

/** The first and the last word of the cue's own clause: "the mayor said", "said the mayor". */
function clauseOf(tree: Tree, { cue, speaker }: Frame): { readonly first: number; readonly last: number } {
  const subject = speaker ?? cue.from;
  let first = Math.min(cue.from, subject < cue.from ? (tree.first[subject] ?? subject) : cue.from);
  while (first < cue.from && isPunct(tokenAt(tree, first))) first += 1;
  return { first, last: Math.max(cue.to - 1, subject) };
}

/** "On Monday", "Asked why", "But": when, where and on what occasion it was said, or nothing at all. */
function isSetting(tree: Tree, from: number, to: number): boolean {
  if (tree.tokens.slice(from, from + 2).some(({ tag, lower }) => tag === 'VBG' || lower === 'asked')) return true;
  if (hasClause(tree, { from, to })) return false;
  const words = tree.tokens.slice(from, to);
  return (
    words.every(({ pos }) => /^(?:CCONJ|ADV|INTJ|PUNCT)$/.test(pos)) ||
    words.some(({ lower }) => calendarWords.has(lower) || isOccasion(lower))
  );
}

/** The span of the opening; null where the quotation begins a sentence of its own. */
export function openingOf(text: string, unit: Unit, slot: Slot, frames: readonly Frame[]): Span | null {
  const { tree } = unit;
  if (!goesOn(text, slot)) return null;
  const frame = frames.findLast(({ cue }) => cue.to <= slot.token);
  if (!frame?.ownSubject || !frame.verb?.frames.has('say') || frame.contents.length > 0) return null;
  const { first, last } = clauseOf(tree, frame);
  const { from } = boundsOf(unit, frame.cue.from);
  const to = first - 1;
  // "In his speech, she said “the hall will close.”": without a second comma nothing is inserted into what is said.
  if (tokenAt(tree, from)?.pos === 'ADP' && tokenAt(tree, last + 1)?.text !== ',') return null;
  const isInserted = tokenAt(tree, to)?.text === ',' && tree.tokens.slice(last + 1, slot.token).every(isPunct);
  return isInserted && to > from && !isSetting(tree, from, to) ? spanOf(tree, { from, to }) : null;
}
