// Scores the shipped weights on the dev and test parts of a treebank, wink-nlp's tagger beside them.
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { analyzeSyntax } from '../../server/core/syntax/syntax';
import type { Word } from '../../server/core/tokens';
import { score } from './score';
import { readTreebank, type Gold } from './treebank';

const { values } = parseArgs({ options: { treebank: { type: 'string' } } });
const directory = values.treebank;
if (!directory) throw new Error('usage: npm run fit -- scores --treebank DIR');
const pathOf = (part: string): string =>
  path.join(directory, readdirSync(directory).find((name) => name.endsWith(`${part}.conllu`)) ?? '');

const wordsOf = ({ words }: Gold): Word[] => {
  let at = 0;
  return words.map((text) => ({ text, start: at, end: (at += text.length) }));
};
for (const part of ['dev', 'test']) {
  for (const own of [true, false]) {
    const gold = readTreebank(pathOf(part), own);
    const words = gold.map(wordsOf);
    const begin = performance.now();
    const parses = words.map((each) => analyzeSyntax(each));
    const seconds = (performance.now() - begin) / 1000;
    const count = words.reduce((sum, each) => sum + each.length, 0);
    console.log(
      `\n${part}, ${own ? 'our words' : "the treebank's words"}: ${Math.round(count / seconds)} words a second`,
    );
    for (const [name, value] of score(gold, parses)) console.log(`${name.padEnd(32)}${value}`);
  }
}
