/** Idioms that attribute words in marks: “…” is how she puts it; as she put it, “…”. */
import type { TokenRange } from './contentEnds';
import type { Frame } from './frame';
import { canSpeak } from './heads';
import { isBreak, isMark, tokenAt, type Tree } from './tree';
import type { Unit } from './units';

const puts = /^(?:puts?|phrases|phrased|sums|summed|describes?|described)$/;

/** The words that name whoever puts it are at most so many. */
const longestName = 5;

/** "how | she puts it", "as | Ana Ruiz put it": the index of the joining word; -1 where it is another clause. */
function linkBefore(tree: Tree, verb: number): number {
  for (let at = verb - 2; at >= 0 && verb - at <= longestName + 1; at -= 1) {
    const { lower = '', pos = '' } = tokenAt(tree, at) ?? {};
    if (/^(?:as|how)$/.test(lower)) return at;
    if (!/^(?:DET|ADJ|NUM|NOUN|PROPN|PART|PRON)$/.test(pos)) return -1;
  }
  return -1;
}

/** The fragment in marks that ends right before a word, or begins right behind it. */
function fragmentAt({ tree, fragments }: Unit, mark: number): TokenRange | null {
  const { start, end } = tokenAt(tree, mark) ?? { start: -1, end: -1 };
  const fragment = isMark(tokenAt(tree, mark))
    ? fragments.find((each) => each.start === start || each.end === end)
    : undefined;
  if (!fragment) return null;
  const from = tree.tokens.findIndex((token) => token.start >= fragment.start);
  return { from, to: tree.tokens.findLastIndex((token) => token.end <= fragment.end) + 1 };
}

/**
 * The frame of an idiom whose verb is this word.
 *
 * @example `“Ugly but legal” is how she puts it.` has the content “Ugly but legal”, the cue "puts" and the speaker "she".
 */
export function idiomFrame(unit: Unit, verb: number): Frame | null {
  const { tree } = unit;
  if (!puts.test(tokenAt(tree, verb)?.lower ?? '')) return null;
  const link = linkBefore(tree, verb);
  const isNamed =
    tokenAt(tree, verb + 1)?.lower === 'it' || (tokenAt(tree, verb)?.lower.startsWith('describe') ?? false);
  if (link < 0 || !isNamed || !canSpeak(tokenAt(tree, verb - 1))) return null;
  const isHow = tokenAt(tree, link)?.lower === 'how';
  const behind = isBreak(tokenAt(tree, verb + 2)) ? verb + 3 : verb + 2;
  const content =
    isHow && /^(?:is|was)$/.test(tokenAt(tree, link - 1)?.lower ?? '') ? fragmentAt(unit, link - 2) : null;
  const quoted = isHow ? content : fragmentAt(unit, behind);
  if (!quoted) return null;
  const cue = { from: verb, to: verb + 1 };
  return {
    verb: null,
    cue,
    speaker: verb - 1,
    ownSubject: true,
    speech: true,
    contents: [quoted],
    place: isHow ? 'before' : 'after',
  };
}
