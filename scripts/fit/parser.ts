import { Board, capacity } from '../../server/core/syntax/board';
import type { Form } from '../../server/core/syntax/forms';
import type { Model } from '../../server/core/syntax/model';
import { bestMove, move, moves, moveScores, moveTemplates, Progress, readMove } from '../../server/core/syntax/moves';
import { parse, prepare, relationsBetween, singleRoot } from '../../server/core/syntax/parser';
import { readRelation, relationTemplates } from '../../server/core/syntax/relations';
import { classify, type Table } from '../../server/core/syntax/table';
import { place } from '../../server/core/syntax/tagger';
import { Learner, random, shuffled } from './learner';
import { formReader, type Inventory } from './lexicon';
import { costsOf } from './oracle';
import type { Gold } from './treebank';

export const settings = {
  moveBits: 20,
  relationBits: 18,
  rounds: 6,
  moveRate: 0.05,
  relationRate: 0.07,
  explore: 0.95,
};

interface Example {
  readonly forms: readonly Form[];
  readonly tags: Uint8Array;
  readonly heads: Int32Array;
  readonly relations: Uint8Array;
}

const allMoves = Uint8Array.from({ length: moves }, (_, kind) => kind);

export function examples(sentences: readonly Gold[], tags: readonly Uint8Array[], inventory: Inventory): Example[] {
  const read = formReader(inventory);
  return sentences.map(({ words, heads, relations }, at) => ({
    forms: read(words),
    tags: tags[at]!,
    heads: Int32Array.from(heads, (head) => (head < 0 ? words.length : head)),
    relations: Uint8Array.from(relations, (relation) => Math.max(0, inventory.relations.indexOf(relation))),
  }));
}

function lay(board: Board, { forms, tags }: Example, inventory: Inventory): void {
  place(board, forms);
  tags.forEach((id, at) => (board.tag[at] = id + 1));
  prepare(board, forms, inventory);
}

/** Learns one move and returns the best of those that cost least, and its cost. */
function learnMove(
  learner: Learner,
  progress: Progress,
  gold: Int32Array,
): { best: number; costs: Int32Array; least: number } {
  const costs = costsOf(progress, gold);
  let least = Infinity;
  let most = -Infinity;
  for (let kind = 0; kind < moves; kind += 1) {
    if (!progress.allows(kind)) continue;
    least = Math.min(least, costs[kind]!);
    most = Math.max(most, moveScores[kind]!);
  }
  let best = -1;
  let sum = 0;
  let good = 0;
  const weight = (kind: number): number => (progress.allows(kind) ? Math.exp(moveScores[kind]! - most) : 0);
  for (let kind = 0; kind < moves; kind += 1) {
    sum += weight(kind);
    if (!progress.allows(kind) || costs[kind]! > least) continue;
    good += weight(kind);
    if (best < 0 || moveScores[kind]! > moveScores[best]!) best = kind;
  }
  learner.step(
    moveTemplates.rows,
    allMoves,
    (kind) => (costs[kind] === least ? weight(kind) / good : 0) - weight(kind) / sum,
  );
  return { best, costs, least };
}

function learnRelation(
  learner: Learner,
  board: Board,
  head: number,
  child: number,
  example: Example,
  inventory: Inventory,
): number {
  if (head === board.length) return inventory.relations.indexOf('root');
  const classes = relationsBetween(board, head, child, inventory);
  readRelation(board, head, child);
  const guess = classify(learner.table, relationTemplates.rows, classes);
  const right = example.relations[child]!;
  if (example.heads[child] === head && classes.length > 1 && classes.includes(right)) {
    learner.learn(relationTemplates.rows, classes, right);
  }
  return guess;
}

/** Fits moves and relations together, following the parser's own moves so that it learns to go on after a mistake. */
export function fitParser(
  data: readonly Example[],
  inventory: Inventory,
  report?: (round: number, moves: Table, relations: Table) => void,
) {
  const moveLearner = new Learner(settings.moveBits, moves, settings.moveRate, moves);
  const relationLearner = new Learner(settings.relationBits, inventory.relations.length, settings.relationRate);
  const progress = new Progress(new Board());
  const { board } = progress;
  const next = random(11);
  for (let round = 0; round < settings.rounds; round += 1) {
    for (const example of shuffled(data, next)) {
      if (example.forms.length > capacity) continue;
      lay(board, example, inventory);
      progress.begin();
      while (!progress.done) {
        readMove(progress);
        const guess = bestMove(progress, moveLearner.table);
        const { best, costs, least } = learnMove(moveLearner, progress, example.heads);
        const kind = costs[guess] === least || (round > 0 && next() < settings.explore) ? guess : best;
        let relation = 0;
        if (kind === move.left)
          relation = learnRelation(relationLearner, board, progress.next, progress.top(), example, inventory);
        if (kind === move.right)
          relation = learnRelation(relationLearner, board, progress.top(), progress.next, example, inventory);
        progress.apply(kind, relation);
      }
    }
    report?.(
      round,
      { shift: moveLearner.table.shift, weights: moveLearner.averaged() },
      { shift: relationLearner.table.shift, weights: relationLearner.averaged() },
    );
  }
  return {
    ml: moveLearner, rl: relationLearner,
    moves: { shift: moveLearner.table.shift, weights: moveLearner.averaged() },
    relationTable: { shift: relationLearner.table.shift, weights: relationLearner.averaged() },
  };
}

const shared = new Progress(new Board());
export function parseExample(example: Example, model: Model): Board {
  const { board } = shared;
  lay(board, example, model);
  parse(shared, model);
  singleRoot(board, model);
  return board;
}
