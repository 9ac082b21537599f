/** Words before the marks that belong to what is quoted: said *the vote* “was a mess”; *it was* “a mess,” she said. */
import type { Frame } from './frame';
import type { Span } from './span';
import { isBreak, isMark, tokenAt, type Tree } from './tree';
import type { Slot, Unit } from './units';

/** Goes on with a clause, rather than beginning a sentence of its own. */
export const goesOn = (text: string, slot: Slot): boolean => /^\s*\p{Ll}/u.test(text.slice(slot.quoted.inner.start));

/** The joining word of "said that, “For those who …”". */
function joiningWord({ tokens }: Tree, slot: number): number | null {
  const at = tokens.slice(0, slot).findLastIndex((token) => token.pos !== 'PUNCT');
  return at >= slot - 3 && tokens[at]?.lower === 'that' ? at : null;
}

/** "said *that if asked, “we go”*": the joining word right behind the cue, in the same sentence. */
function joinedToCue({ tokens }: Tree, slot: number, cue: Span | null): number | null {
  const at = cue ? tokens.findIndex((token) => token.start >= cue.end) : -1;
  const joins = at > 0 && at < slot && tokens[at]?.lower === 'that';
  return joins && !tokens.slice(at, slot).some(({ text }) => /^[.?!:;]$/.test(text)) ? at : null;
}

/**
 * The first word of what is quoted in a slot, where that is narration; null where the marks hold all of it.
 *
 * @example In `Ruiz said that the vote “was a mess. We lost it.”` it is "that".
 */
export function leadIn(text: string, { tree }: Unit, slot: Slot, cue: Span | null): number | null {
  const joined = joiningWord(tree, slot.token) ?? joinedToCue(tree, slot.token, cue);
  if (joined !== null) return joined;
  const mark = slot.token - 1;
  if (!goesOn(text, slot) || isBreak(tokenAt(tree, mark - 1))) return null;
  const after = cue && cue.start < slot.quoted.start ? cue.end : 0;
  let from = tree.first[slot.token] ?? mark;
  while (from < mark && (tokenAt(tree, from)?.start ?? 0) < after) from += 1;
  return from < mark ? from : null;
}

/** The first word of the sentence that a fragment before its cue ends: "The vote was “a mess,” she said". */
export function clauseBefore({ tree, slots }: Unit, fragment: number): number {
  let from = fragment;
  const ends = (at: number): boolean =>
    /^(?:[.!?;:]+|…)$/.test(tokenAt(tree, at)?.text ?? '') || slots.some(({ token }) => Math.abs(token - at) <= 1);
  while (from > 0 && !ends(from - 1)) from -= 1;
  while (from < fragment && isBreak(tokenAt(tree, from)) && !isMark(tokenAt(tree, from))) from += 1;
  return from;
}

/** "that" joins at most this many words to a fragment. */
const longestJoined = 25;

/** "her remark that it was “a mess”": a clause without a cue that joins what is said; null where there is none. */
export function joinedBefore({ tree }: Unit, fragment: number): number | null {
  for (let at = fragment - 1; at >= 0 && fragment - at <= longestJoined && !isBreak(tokenAt(tree, at)); at -= 1) {
    const token = tokenAt(tree, at);
    if (token?.lower === 'that' && /^(?:IN|WDT)$/.test(token.tag)) return at;
  }
  return null;
}

const goesOnWith = /^(?:as|since|because|like|if|unless|although|though|than|until)$/;

/**
 * Where what is said ends if it goes on behind the marks: “We go,” *as we always did*, she said. Null where it ends with them.
 */
export function followUp(text: string, { tree }: Unit, slot: Slot, frames: readonly Frame[]): number | null {
  const from = tree.tokens.findIndex(({ start }) => start >= slot.quoted.end);
  if (
    !goesOnWith.test(tokenAt(tree, from)?.lower ?? '') ||
    !text.slice(slot.quoted.inner.start, slot.quoted.inner.end).endsWith(',')
  )
    return null;
  const frame = frames.find(({ cue, speaker }) => cue.from > from && speaker !== null);
  if (!frame?.ownSubject) return null;
  const behind = Math.min(frame.cue.from, tree.first[frame.speaker ?? from] ?? from);
  const comma = tokenAt(tree, behind - 1);
  const isParted =
    comma?.text === ',' && !tree.tokens.slice(from, behind).some((token) => isMark(token) || token.text === '.');
  return behind > from + 1 && isParted ? (tokenAt(tree, behind - 2)?.end ?? null) : null;
}
