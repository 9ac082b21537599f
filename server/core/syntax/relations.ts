import { none, type Board } from './board';
import { bucket } from './moves';
import { compile, fill } from './templates';

// h: the head, c: the child; then l and r outermost children, l2 the one next to it; b and a: before and after.
const placeNames = ['h', 'c', 'cl', 'cl2', 'cr', 'hl', 'hr', 'cb', 'ca', 'hb', 'ha'];
const measures = ['side', 'gap', 'tags', 'cside', 'between', 'quotes'];

export const relationTemplates = compile(placeNames, measures, [
  'c.tag side',
  'c.word side',
  'h.tag side',
  'h.word side',
  'tags side',
  'h.word cside',
  'h.tag c.word side',
  'h.word c.word side',
  'tags gap',
  'c.pos gap',
  'cl.word cside h.pos',
  'cl.tag tags',
  'cl.relation cside h.pos',
  'cr.word cside',
  'cr.tag tags',
  'cr.relation cside h.pos',
  'c.leftSet cside',
  'c.rightSet cside',
  'h.leftSet h.pos cside',
  'h.rightSet h.pos cside',
  'hl.relation h.tag cside',
  'hr.relation h.tag cside',
  'ca.tag tags',
  'cb.tag tags',
  'ca.word cside',
  'cb.word cside',
  'ha.tag tags',
  'hb.tag tags',
  'between tags',
  'between c.pos h.word',
  'cl.word cl2.word c.tag',
  'cl.word h.word c.pos',
  'cl.word c.word',
  'h.relation tags',
  'h.rights h.word cside',
  'hl.tag h.tag cside',
  'hr.tag h.tag cside',
  'c.leftSet c.word h.pos',
  'quotes h.word',
  'h.leftSet c.word side',
  'hr.word c.word h.word',
]);

function readMeasures(board: Board, head: number, child: number): void {
  const { atoms } = relationTemplates;
  const side = child < head ? 1 : 0;
  const [from, to] = side ? [child, head] : [head, child];
  const between = (marks: Int32Array): number => Math.min(3, (marks[to] ?? 0) - (marks[from] ?? 0));
  const quotes = between(board.quotes);
  const tag = board.tag[child] ?? 0;
  atoms[1] = side;
  atoms[2] = bucket(to - from) * 2 + side;
  atoms[3] = (board.tag[head] ?? 0) * 256 + tag;
  atoms[4] = tag * 2 + side;
  atoms[5] = (between(board.verbs) * 16 + between(board.commas) * 4 + quotes) * 2 + side;
  atoms[6] = quotes * 2 + side;
}

/** Writes the features of the relation between `head` and `child` into the rows of `relationTemplates`. */
export function readRelation(board: Board, head: number, child: number): void {
  const { left, left2, right, length } = board;
  const { places } = relationTemplates;
  places[0] = head;
  places[1] = child;
  places[2] = left[child] ?? none;
  places[3] = left2[child] ?? none;
  places[4] = right[child] ?? none;
  places[5] = left[head] ?? none;
  places[6] = right[head] ?? none;
  places[7] = child > 0 ? child - 1 : none;
  places[8] = child < length ? child + 1 : none;
  places[9] = head > 0 ? head - 1 : none;
  places[10] = head < length ? head + 1 : none;
  readMeasures(board, head, child);
  fill(relationTemplates, board);
}
