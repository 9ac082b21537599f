import { none } from '../../server/core/syntax/board';
import { move, moves, type Progress } from '../../server/core/syntax/moves';

const costs = new Int32Array(moves);

/**
 * How many gold arcs each move makes unreachable: the dynamic oracle of Goldberg and Nivre 2012 for arc-eager.
 * `gold[length]` is not read; the root's gold head is `length`.
 */
export function costsOf({ stack, depth, next, board }: Progress, gold: Int32Array): Int32Array {
  const { head, length } = board;
  const top = depth > 0 ? stack[depth - 1]! : none;
  const headOfNext = next < length ? gold[next]! : none;
  let childrenOnStack = 0;
  let headBelow = 0;
  for (let at = 0; at < depth; at += 1) {
    const word = stack[at]!;
    if (gold[word] === next && head[word] === none) childrenOnStack += 1;
    if (headOfNext === word && word !== top) headBelow = 1;
  }
  let childrenToCome = 0;
  for (let at = next; at < length; at += 1) if (gold[at] === top) childrenToCome += 1;
  costs[move.shift] = childrenOnStack + headBelow + (top !== none && headOfNext === top ? 1 : 0);
  costs[move.reduce] = childrenToCome;
  costs[move.left] = childrenToCome + (top !== none && gold[top]! > next ? 1 : 0);
  costs[move.right] = childrenOnStack + (headOfNext !== top && (headBelow > 0 || headOfNext > next) ? 1 : 0);
  return costs;
}
