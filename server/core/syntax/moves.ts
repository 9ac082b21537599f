import { capacity, none, type Board } from './board';
import type { Table } from './table';
import { compile, fill } from './templates';

/** The moves of an arc-eager parse (Nivre 2003). */
export const move = { shift: 0, reduce: 1, left: 2, right: 3 } as const;
export const moves = 4;

/** `child` depends on `head`. */
export interface Arc {
  readonly head: number;
  readonly child: number;
}

/**
 * How far a parse has come: words begun on a stack, words to come from `next` on, the tree between on the board.
 * The root stands behind the last word (Ballesteros and Nivre 2013).
 */
export class Progress {
  readonly stack = new Int32Array(capacity + 1);
  depth = 0;
  next = 0;

  constructor(readonly board: Board) {}

  begin(): void {
    this.depth = 0;
    this.next = 0;
  }

  get done(): boolean {
    return this.next === this.board.length && this.depth === 0;
  }

  /** The stack's word `below` its top. */
  top(below = 0): number {
    return this.depth > below ? (this.stack[this.depth - 1 - below] ?? none) : none;
  }

  allows(kind: number): boolean {
    if (kind === move.shift) return this.next < this.board.length;
    if (this.depth === 0) return false;
    if (kind === move.right) return this.next < this.board.length;
    const headed = this.board.head[this.top()] !== none;
    return kind === move.reduce ? headed : !headed;
  }

  /** The arc that a move would make; null where it makes none. */
  arcOf(kind: number): Arc | null {
    if (kind === move.left) return { head: this.next, child: this.top() };
    return kind === move.right ? { head: this.top(), child: this.next } : null;
  }

  apply(kind: number, relation: number): void {
    const arc = this.arcOf(kind);
    if (arc) this.board.link(arc.head, arc.child, relation);
    if (kind === move.reduce || kind === move.left) {
      this.depth -= 1;
    } else {
      this.stack[this.depth] = this.next;
      this.depth += 1;
      this.next += 1;
    }
  }
}

// s: on the stack, top first; n: to come. Then h head, l and r outermost children, l2 and r2 next to them;
// b: the word before n0, a: the word after s0.
const placeNames = [
  's0',
  's1',
  's2',
  'n0',
  'n1',
  'n2',
  'n3',
  's0h',
  's0hh',
  's0l',
  's0l2',
  's0r',
  's0r2',
  'n0l',
  'n0l2',
  'b',
  'a',
];
const measures = ['gap', 'tags', 'ahead', 'verbs', 'marks', 'quotes'];

/** After Zhang and Nivre 2011, with what lies between the two words: verbs, commas, quotation marks. */
export const moveTemplates = compile(placeNames, measures, [
  's0.word s0.tag',
  's0.tag',
  's0.word',
  'n0.word n0.tag',
  'n0.tag',
  'n0.word',
  'n1.word n1.tag',
  'n1.tag',
  'n1.word',
  'n2.word n2.tag',
  'n2.tag',
  'n2.word',
  's1.word s1.tag',
  's1.tag',
  's0.word n0.word tags',
  's0.word s0.tag n0.tag',
  'n0.word n0.tag s0.tag',
  's0.word n0.word',
  'tags s0.relation',
  'ahead',
  's0.word n1.tag',
  'n0.word n1.word',
  's1.tag s0.tag',
  's0.word n1.word',
  's1.word n0.word',
  's1.tag tags',
  'ahead n2.tag',
  's0.tag ahead',
  's0h.tag tags',
  's0l.tag tags',
  's0r.tag tags',
  'tags n0l.tag',
  's0.tag ahead n2.tag',
  's0.word ahead',
  's0.tag n0.word n1.tag',
  's2.tag s1.tag tags',
  'ahead n2.tag n3.tag',
  's0.word gap',
  's0.tag gap',
  'n0.word gap',
  'n0.tag gap',
  's0.word n0.word gap',
  'tags gap',
  's0.word s0.rights',
  's0.tag s0.rights',
  's0.word s0.lefts',
  's0.tag s0.lefts',
  'n0.word n0.lefts',
  'n0.tag n0.lefts',
  's0h.word',
  's0h.tag',
  's0.relation',
  's0l.word',
  's0l.tag',
  's0l.relation s0.tag',
  's0r.word',
  's0r.tag',
  's0r.relation s0.tag',
  'n0l.word',
  'n0l.tag',
  'n0l.relation n0.tag',
  's0.tag s0l.tag s0l2.tag',
  's0.tag s0r.tag s0r2.tag',
  's0.tag s0h.tag s0hh.tag',
  'n0.tag n0l.tag n0l2.tag',
  's0r.relation tags',
  's0l.relation tags',
  'n0l.relation tags',
  's0.word s0.rightSet',
  's0.tag s0.rightSet',
  's0.word s0.leftSet',
  's0.tag s0.leftSet',
  'n0.word n0.leftSet',
  'n0.tag n0.leftSet',
  's0.rightSet s0.pos n0.tag',
  'n0.leftSet s0.tag n0.pos',
  'tags verbs',
  'tags marks',
  'tags quotes',
  's0.word quotes n0.pos',
  's0.word marks n0.tag',
  'n0.word marks s0.pos',
  'b.tag tags',
  'a.tag tags',
  's0r.word s0.word',
  's0r.word tags',
  's0h.word s0.tag n0.word',
  's1.tag s0.relation n0.tag',
  's0h.word n0.word s0.pos',
  's0h.tag n0.word s0.tag',
]);

const upTo = (most: number, count: number): number => (count > most ? most : count);

/** Distances that are told apart: 0 to 4, then up to 6, 10, 20 and more. */
export const bucket = (gap: number): number => (gap < 5 ? gap : gap < 7 ? 5 : gap < 11 ? 6 : gap < 21 ? 7 : 8);

function readMeasures({ board }: Progress, s0: number, n0: number, n1: number): void {
  const { atoms } = moveTemplates;
  const between = (marks: Int32Array): number => (s0 === none ? 0 : upTo(3, (marks[n0] ?? 0) - (marks[s0] ?? 0)));
  const verbs = between(board.verbs);
  const quotes = between(board.quotes);
  const tag = board.tag[n0] ?? 0;
  atoms[1] = s0 === none ? 0 : bucket(n0 - s0);
  atoms[2] = (board.tag[s0] ?? 0) * 256 + tag;
  atoms[3] = tag * 256 + (board.tag[n1] ?? 0);
  atoms[4] = verbs;
  atoms[5] = between(board.commas) * 4 + verbs;
  // Whether the words lie in the same stretch of quoted text, and whether that is inside.
  atoms[6] = quotes * 2 + ((board.quotes[n0] ?? 0) & 1);
}

/** Writes the features of the next move into the rows of `moveTemplates`. */
export function readMove(progress: Progress): void {
  const { board } = progress;
  const { head, left, left2, right, right2, length } = board;
  const { places } = moveTemplates;
  const s0 = progress.top();
  const n0 = progress.next;
  const s0h = s0 === none ? none : (head[s0] ?? none);
  places[0] = s0;
  places[1] = progress.top(1);
  places[2] = progress.top(2);
  places[3] = n0;
  places[4] = n0 < length ? n0 + 1 : none;
  places[5] = n0 + 1 < length ? n0 + 2 : none;
  places[6] = n0 + 2 < length ? n0 + 3 : none;
  places[7] = s0h;
  places[8] = head[s0h] ?? none;
  places[9] = left[s0] ?? none;
  places[10] = left2[s0] ?? none;
  places[11] = right[s0] ?? none;
  places[12] = right2[s0] ?? none;
  places[13] = left[n0] ?? none;
  places[14] = left2[n0] ?? none;
  places[15] = n0 > 0 ? n0 - 1 : none;
  places[16] = s0 === none ? none : s0 + 1;
  readMeasures(progress, s0, n0, places[4]);
  fill(moveTemplates, board);
}

export const moveScores = new Float64Array(moves);

/** The best move that is allowed, its features having been read. The four weights of a row stand together. */
export function bestMove(progress: Progress, { weights, shift }: Table): number {
  const { rows } = moveTemplates;
  let [toShift, toReduce, toLeft, toRight] = [0, 0, 0, 0];
  for (let row = 0; row < rows.length; row += 1) {
    const at = ((rows[row] ?? 0) >>> shift) * moves;
    toShift += weights[at] ?? 0;
    toReduce += weights[at + 1] ?? 0;
    toLeft += weights[at + 2] ?? 0;
    toRight += weights[at + 3] ?? 0;
  }
  moveScores[move.shift] = toShift;
  moveScores[move.reduce] = toReduce;
  moveScores[move.left] = toLeft;
  moveScores[move.right] = toRight;
  let best: number = move.shift;
  let bestScore = -Infinity;
  for (let kind = 0; kind < moves; kind += 1) {
    const score = moveScores[kind] ?? 0;
    if (score > bestScore && progress.allows(kind)) {
      best = kind;
      bestScore = score;
    }
  }
  return best;
}
