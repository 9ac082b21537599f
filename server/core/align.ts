/** Lays two quotes beside each other, word by word. */
import { gap } from './wording';

export interface Alignment {
  /** Words that both have, in no order. */
  readonly matched: readonly string[];
  /** How many words one has and the other has not, or has another for. What one quote goes on with at an end does not count. */
  readonly changed: number;
  /** Where the first changed word stands, or would stand, in either; null where none is. */
  readonly difference: { readonly a: number; readonly b: number } | null;
}

/** Where a cell's best score comes from: an edge, a word of both, a word that only one has. */
const fromEnd = 0;
const fromBoth = 1;
const fromA = 2;
const fromB = 3;

interface Grid {
  readonly from: Uint8Array;
  readonly width: number;
  /** The cell of the best score along the far edges. */
  readonly best: { readonly a: number; readonly b: number };
}

/** A word costs nothing opposite a gap of the other. */
const skipCost = (word: string | undefined, opposite: string | undefined): number =>
  word === gap || opposite === gap ? 0 : 1;

/**
 * Semi-global alignment (Needleman–Wunsch with free ends): a match counts 1, a word that is changed, left out or put in
 * −1. Fills the grid row by row; one row of scores is all it remembers.
 */
function fill(a: readonly string[], b: readonly string[]): Grid {
  const width = b.length + 1;
  const from = new Uint8Array((a.length + 1) * width);
  let scores = new Int16Array(width);
  let best = { a: 0, b: 0, score: 0 };
  for (let i = 1; i <= a.length; i += 1) {
    const row = new Int16Array(width);
    for (let j = 1; j <= b.length; j += 1) {
      const [wordA, wordB] = [a[i - 1], b[j - 1]];
      const both = (scores[j - 1] ?? 0) + (wordA === wordB ? Number(wordA !== gap) : -skipCost(wordA, wordB));
      const onlyA = (scores[j] ?? 0) - skipCost(wordA, wordB);
      const onlyB = (row[j - 1] ?? 0) - skipCost(wordB, wordA);
      const score = Math.max(both, onlyA, onlyB);
      row[j] = score;
      from[i * width + j] = score === both ? fromBoth : score === onlyA ? fromA : fromB;
      if ((i === a.length || j === b.length) && score > best.score) best = { a: i, b: j, score };
    }
    scores = row;
  }
  return { from, width, best };
}

/**
 * The best way to lay one quote beside the other, or beside a part of it. Costs the product of their lengths.
 *
 * @example `we will not close the plant` beside `we will close the plant in may` has 5 words matched and 1 changed.
 */
export function align(a: readonly string[], b: readonly string[]): Alignment {
  const { from, width, best } = fill(a, b);
  let [i, j] = [best.a, best.b];
  const matched: string[] = [];
  let changed = 0;
  let difference: Alignment['difference'] = null;
  for (let step = from[i * width + j]; step !== fromEnd && step !== undefined; step = from[i * width + j]) {
    const [wordA, wordB] = [a[i - 1], b[j - 1]];
    if (step !== fromB) i -= 1;
    if (step !== fromA) j -= 1;
    if (wordA === undefined || wordA === gap || wordB === gap) continue;
    if (step === fromBoth && wordA === wordB) {
      matched.push(wordA);
    } else {
      changed += 1;
      difference = { a: i, b: j };
    }
  }
  return { matched, changed, difference };
}
