// Fits the weights of server/core/syntax on a UD English treebank: `npm run fit -- --treebank DIR`.
import { readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { reportedSpeech } from './augment';
import { encode, quantize } from './encode';
import { readInventory } from './lexicon';
import { fitLemmas } from './lemmas';
import { fitParser } from './parser';
import { fitTagger, jackknife, predictTags } from './tagger';
import { readTreebank } from './treebank';

const scale = { tagger: 20, moves: 20, relations: 20 }; // steps of 1/20: finer ones score no better

const quotedSentences = 500;

const { values } = parseArgs({ options: { treebank: { type: 'string' }, out: { type: 'string' } } });
if (!values.treebank) throw new Error('usage: npm run fit -- --treebank DIR');
const file = readdirSync(values.treebank).find((name) => name.endsWith('train.conllu'));
if (!file) throw new Error(`no *train.conllu in ${values.treebank}`);
const out = values.out ?? path.join('server', 'core', 'syntax', 'weights.bin');

const sentences = readTreebank(path.join(values.treebank, file), true);
const inventory = readInventory(sentences);
const taggerTable = fitTagger(sentences, inventory);
const quoted = reportedSpeech(sentences, quotedSentences);
const { moves, relationTable } = fitParser(
  [...sentences, ...quoted],
  [...jackknife(sentences, inventory), ...predictTags(quoted, inventory, taggerTable)],
  inventory,
);
const bytes = encode({
  ...inventory,
  tagger: quantize(taggerTable, scale.tagger),
  moves: quantize(moves, scale.moves),
  relationTable: quantize(relationTable, scale.relations),
  lemmas: fitLemmas(sentences),
});
writeFileSync(out, bytes);
console.log(`${out}: ${bytes.length} bytes, ${gzipSync(bytes, { level: 9 }).length} compressed`);
