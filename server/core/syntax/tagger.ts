import { none, type Board } from './board';
import type { Form } from './forms';
import { classify, type Table } from './table';
import { compile, fill } from './templates';

/** The words around the one to be tagged: `b` before it, `a` after it. */
const context = compile(
  ['b2', 'b1', 'c', 'a1', 'a2'],
  [],
  [
    'b1.tag',
    'b1.tag b2.tag',
    'b1.tag c.word',
    'b1.word',
    'a1.word',
    'b2.word',
    'a2.word',
    'c.word a1.word',
    'b1.word c.word',
    'a1.suffix',
    'a1.kinds',
    'b1.tag a1.kinds',
    'a1.kinds a2.kinds',
    'c.shape b1.tag',
    'c.suffix b1.tag',
    'c.word a1.kinds',
    'a1.shape c.shape',
    'c.kinds b1.tag a1.kinds',
    'c.kinds b1.tag b2.tag',
    'b1.word a1.word',
    'b1.shape c.shape',
    'c.kinds a2.kinds',
  ],
);
const longestForm = 16; // rows that depend on the word alone, at most
const all = new Int32Array(longestForm + context.rows.length);

/** The features of word `at`, the tags before it being on the board. */
export function readContext(board: Board, form: Form, at: number): Int32Array {
  const { places, rows } = context;
  for (let place = 0; place < places.length; place += 1) {
    const word = at + place - 2;
    places[place] = word < 0 || word >= board.length ? none : word;
  }
  fill(context, board);
  all.set(form.rows);
  all.set(rows, form.rows.length);
  return all.subarray(0, form.rows.length + rows.length);
}

/** Puts the forms of a sentence on the board. */
export function place(board: Board, forms: readonly Form[]): void {
  board.begin(forms.length);
  forms.forEach((form, at) => {
    board.word[at] = form.word;
    board.suffix[at] = form.suffix;
    board.shape[at] = form.shape;
    board.kinds[at] = form.kinds;
  });
}

/** Tags the sentence on the board from left to right. Tags on the board count from 1, so that 0 is "none". */
export function tag(board: Board, forms: readonly Form[], table: Table): void {
  forms.forEach((form, at) => {
    const { candidates } = form;
    const best = candidates.length > 1 ? classify(table, readContext(board, form, at), candidates) : candidates[0];
    board.tag[at] = (best ?? 0) + 1;
  });
}
