import { Board, capacity } from '../../server/core/syntax/board';
import { classify, type Table } from '../../server/core/syntax/table';
import { place, readContext, tag } from '../../server/core/syntax/tagger';
import { Learner, random, shuffled } from './learner';
import { formReader, type Inventory } from './lexicon';
import type { Gold } from './treebank';

const bits = 20;
const rounds = 9;
const rate = 0.15;
const least = 10; // updates below which a weight is left out
const folds = 8;

/** Fits the tagger on gold words, on the tags it gave to the words before. */
export function fitTagger(sentences: readonly Gold[], inventory: Inventory): Table & { weights: Float32Array } {
  const learner = new Learner(bits, inventory.tags.length, rate);
  const read = formReader(inventory);
  const next = random(7);
  const board = new Board();
  const data = sentences
    .filter(({ words }) => words.length <= capacity)
    .map(({ words, tags }) => ({ forms: read(words), gold: tags.map((name) => inventory.tags.indexOf(name)) }));
  for (let round = 0; round < rounds; round += 1) {
    for (const { forms, gold } of shuffled(data, next)) {
      place(board, forms);
      forms.forEach((form, at) => {
        const rows = readContext(board, form, at);
        board.tag[at] = classify(learner.table, rows, form.candidates) + 1;
        if (form.candidates.length > 1 && form.candidates.includes(gold[at]!)) {
          learner.learn(rows, form.candidates, gold[at]!);
        }
      });
    }
  }
  return { shift: learner.table.shift, weights: learner.averaged(least) };
}

/** Tag ids for each sentence. */
export function predictTags(sentences: readonly Gold[], inventory: Inventory, table: Table): Uint8Array[] {
  const read = formReader(inventory);
  const board = new Board();
  return sentences.map(({ words }) => {
    const forms = read(words.slice(0, capacity));
    place(board, forms);
    tag(board, forms, table);
    return Uint8Array.from(words, (_, at) => (board.tag[at] ?? 1) - 1);
  });
}

/** Tags for the parser to learn from, each given by a tagger that has not seen the sentence: as good as in real use. */
export function jackknife(sentences: readonly Gold[], inventory: Inventory): Uint8Array[] {
  // Neighbours stay together: sentences of one document share words and errors.
  const foldOf = (at: number): number => Math.floor((at * folds) / sentences.length);
  return Array.from({ length: folds }, (_, fold) => {
    const table = fitTagger(
      sentences.filter((__, at) => foldOf(at) !== fold),
      inventory,
    );
    return predictTags(
      sentences.filter((__, at) => foldOf(at) === fold),
      inventory,
      table,
    );
  }).flat();
}
