/** Statements without marks: a paragraph that announces one ("The firm made this statement:") and the words that follow. */
import { isSpeaking } from './attribution';
import { isFiniteVerb } from './contentEnds';
import type { Frame } from './frame';
import { cueNouns } from './lexicon/cues';
import type { Unit } from './units';
import { tokenAt } from './tree';

/** No double quotation mark at all: where there is one, only what it encloses is quoted. */
export const isUnmarked = (text: string): boolean => !/["“”„«»]|''/.test(text) && !/:\s*$/.test(text);

const firstPerson = /^(?:i|we|you|one)$/;

/** Somebody else than the one who makes the statement says something: the narrator is back. */
export const isReportOfOthers = ({ tree }: Unit, frame: Frame): boolean =>
  frame.speaker !== null &&
  frame.ownSubject &&
  isSpeaking(frame) &&
  !firstPerson.test(tokenAt(tree, frame.speaker)?.lower ?? '');

/** "this statement", "the following remarks", "these allegations" */
function pointsToStatement({ tree }: Unit): boolean {
  return tree.tokens.some(({ lemma, pos }, at) => {
    const isStatement =
      pos === 'NOUN' && (cueNouns.has(lemma) || /^(?:remark|comment|message|reply|response|answer|word)$/.test(lemma));
    return (
      isStatement &&
      tree.tokens.slice(Math.max(0, at - 2), at).some(({ lower }) => /^(?:this|these|following)$/.test(lower))
    );
  });
}

/** Nothing but when and where follows the cue up to the colon: "The governor added in a post on Monday:". */
function endsWithCue(unit: Unit, frames: readonly Frame[]): boolean {
  const { tree } = unit;
  const frame = frames.at(-1);
  if (!frame || frame.contents.length > 0 || !isReportOfOthers(unit, frame)) return false;
  return !tree.tokens.slice(frame.cue.to).some((token) => isFiniteVerb(token) || /^(?:,|below)$/.test(token.lower));
}

/**
 * Whether a paragraph's last unit announces a statement that the next paragraph may hold without any marks.
 *
 * @example true for "The firm denied these claims:" and "Ruiz added:", false for "Three things are known:"
 */
export const announcesStatement = (unit: Unit, frames: readonly Frame[]): boolean =>
  unit.slots.length === 0 &&
  /^:$/.test(unit.tree.tokens.at(-1)?.text ?? '') &&
  (pointsToStatement(unit) || endsWithCue(unit, frames));
