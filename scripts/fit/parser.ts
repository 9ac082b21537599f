import { Board, capacity } from '../../server/core/syntax/board';
import type { Form } from '../../server/core/syntax/forms';
import type { Model } from '../../server/core/syntax/model';
import {
  bestMove,
  move,
  moves,
  moveScores,
  moveTemplates,
  Progress,
  readMove,
  type Arc,
} from '../../server/core/syntax/moves';
import { prepare, relationsBetween } from '../../server/core/syntax/parser';
import { readRelation, relationTemplates } from '../../server/core/syntax/relations';
import { classify } from '../../server/core/syntax/table';
import { place } from '../../server/core/syntax/tagger';
import { Learner, random, shuffled } from './learner';
import { formReader, type Inventory } from './lexicon';
import { costsOf } from './oracle';
import type { Gold } from './treebank';

const moveBits = 20;
const relationBits = 18;
const rounds = 5;
const moveRate = 0.05;
const relationRate = 0.07;
const explored = 0.95; // share of its own wrong moves that the parser follows while it learns
const least = 20; // updates below which a weight is left out: they tell one sentence from another, not more

interface Example {
  readonly forms: readonly Form[];
  readonly tags: Uint8Array;
  readonly heads: Int32Array;
  readonly relations: Uint8Array;
}

const allMoves: readonly number[] = Object.values(move);

function examples(sentences: readonly Gold[], tags: readonly Uint8Array[], inventory: Inventory): Example[] {
  const read = formReader(inventory);
  const short = sentences.map((sentence, at) => ({ ...sentence, at })).filter(({ words }) => words.length <= capacity);
  return short.map(({ words, heads, relations, at }) => ({
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

/** Learns one move. Returns the one to follow: mostly the parser's own choice, else the best of those that cost least. */
function learnMove(learner: Learner, progress: Progress, gold: Int32Array, follow: boolean): number {
  const costs = costsOf(progress, gold);
  const guess = bestMove(progress, learner.table);
  const allowed = allMoves.filter((kind) => progress.allows(kind));
  const most = moveScores[guess]!;
  const likely = (kind: number): number => Math.exp(moveScores[kind]! - most);
  const lowest = Math.min(...allowed.map((kind) => costs[kind]!));
  const good = allowed.filter((kind) => costs[kind] === lowest);
  const all = allowed.reduce((sum, kind) => sum + likely(kind), 0);
  const right = good.reduce((sum, kind) => sum + likely(kind), 0);
  learner.step(
    moveTemplates.rows,
    allowed,
    (kind) => (costs[kind] === lowest ? likely(kind) / right : 0) - likely(kind) / all,
  );
  if (follow || costs[guess] === lowest) return guess;
  return good.reduce((best, kind) => (moveScores[kind]! > moveScores[best]! ? kind : best));
}

/** Learns the relation that a move makes, where its arc is right; returns the one that the parser would give. */
function learnRelation(learner: Learner, board: Board, arc: Arc, example: Example, inventory: Inventory): number {
  const { head, child } = arc;
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
  sentences: readonly Gold[],
  tags: readonly Uint8Array[],
  inventory: Inventory,
): Pick<Model, 'moves' | 'relationTable'> {
  const moveLearner = new Learner(moveBits, moves, moveRate, moves);
  const relationLearner = new Learner(relationBits, inventory.relations.length, relationRate);
  const progress = new Progress(new Board());
  const { board } = progress;
  const next = random(11);
  const data = examples(sentences, tags, inventory);
  for (let round = 0; round < rounds; round += 1) {
    for (const example of shuffled(data, next)) {
      lay(board, example, inventory);
      progress.begin();
      while (!progress.done) {
        readMove(progress);
        const kind = learnMove(moveLearner, progress, example.heads, round > 0 && next() < explored);
        const arc = progress.arcOf(kind);
        progress.apply(kind, arc ? learnRelation(relationLearner, board, arc, example, inventory) : 0);
      }
    }
  }
  return {
    moves: { shift: moveLearner.table.shift, weights: moveLearner.averaged(least) },
    relationTable: { shift: relationLearner.table.shift, weights: relationLearner.averaged(least) },
  };
}
