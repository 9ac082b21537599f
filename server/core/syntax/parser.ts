import { none, type Board } from './board';
import type { Form } from './forms';
import type { Model } from './model';
import { bestMove, readMove, type Progress } from './moves';
import { readRelation, relationTemplates } from './relations';
import { classify } from './table';

/** Prepares a tagged sentence for parsing: universal tags, and what stands before each word. */
export function prepare(board: Board, forms: readonly Form[], model: Pick<Model, 'positions' | 'tags'>): void {
  let [verbs, commas, quotes] = [0, 0, 0];
  for (let at = 0; at <= board.length; at += 1) {
    board.verbs[at] = verbs;
    board.commas[at] = commas;
    board.quotes[at] = quotes;
    const form = forms[at];
    if (!form) break;
    const tag = (board.tag[at] ?? 1) - 1;
    board.pos[at] = model.positions[tag] ?? 0;
    if (model.tags[tag]?.endsWith(' VERB')) verbs += 1;
    if (form.lower === ',') commas += 1;
    if (form.lower === '"') quotes += 1;
  }
}

/** The classes of relation that `child` may have to `head`. */
export const relationsBetween = (
  board: Board,
  head: number,
  child: number,
  model: Pick<Model, 'relationsOf'>,
): Uint8Array => model.relationsOf[((board.tag[child] ?? 1) - 1) * 2 + (child < head ? 1 : 0)] ?? new Uint8Array();

function relate(board: Board, head: number, child: number, model: Model): number {
  if (head === board.length) return model.relations.indexOf('root');
  const classes = relationsBetween(board, head, child, model);
  if (classes.length === 1) return classes[0] ?? 0;
  readRelation(board, head, child);
  return classify(model.relationTable, relationTemplates.rows, classes);
}

/** Parses the prepared sentence: heads and relations on the board. The root's head is `board.length`. */
export function parse(progress: Progress, model: Model): void {
  const { board } = progress;
  progress.begin();
  while (!progress.done) {
    readMove(progress);
    const kind = bestMove(progress, model.moves);
    const arc = progress.arcOf(kind);
    progress.apply(kind, arc ? relate(board, arc.head, arc.child, model) : 0);
  }
}

/** Leaves one root: a verb where there is one. The others depend on it. */
export function singleRoot(board: Board, model: Model): void {
  const { head, length } = board;
  const roots: number[] = [];
  for (let at = 0; at < length; at += 1) if (head[at] === length || head[at] === none) roots.push(at);
  if (roots.length === 1) return;
  const posOf = (at: number): string => model.tags[(board.tag[at] ?? 1) - 1]?.split(' ')[1] ?? 'X';
  const root = roots.find((at) => posOf(at) === 'VERB') ?? roots.find((at) => posOf(at) !== 'PUNCT') ?? roots[0] ?? 0;
  for (const at of roots) {
    if (at === root) continue;
    board.link(root, at, 0);
    board.relation[at] = relate(board, root, at, model);
  }
}
