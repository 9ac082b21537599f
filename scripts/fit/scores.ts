// Scores the shipped weights on the dev and test parts of a treebank, wink-nlp's tagger beside them.
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import model from 'wink-eng-lite-web-model';
import winkNlp, { type ItsFunction } from 'wink-nlp';
import { analyzeSyntax } from '../../server/core/syntax/syntax';
import { tokenize, type Word } from '../../server/core/tokens';
import { score } from './score';
import { readTreebank, type Gold, type Placed } from './treebank';

const { values } = parseArgs({ options: { treebank: { type: 'string' } } });
const directory = values.treebank;
if (!directory) throw new Error('usage: node scripts/fit/run.mjs scores --treebank DIR');
const pathOf = (part: string): string =>
  path.join(directory, readdirSync(directory).find((name) => name.endsWith(`${part}.conllu`)) ?? '');

const wordsOf = ({ words }: Gold): Word[] => {
  let at = 0;
  return words.map((text) => ({ text, start: at, end: (at += text.length) }));
};

function scoreParses(part: string, own: boolean): void {
  const gold = readTreebank(pathOf(part), own);
  const parses = gold.map((sentence) => analyzeSyntax(wordsOf(sentence)));
  console.log(`\n${part}, ${own ? 'our words' : "the treebank's words"}`);
  for (const [name, value] of score(gold, parses)) console.log(`${name.padEnd(32)}${value}`);
}

/** A word's place and its universal tag. */
type Tagged = readonly [start: number, end: number, pos: string];

const nlp = winkNlp(model, ['sbd', 'pos']);
const its: { readonly pos: ItsFunction<string>; readonly precedingSpaces: ItsFunction<string> } = nlp.its;
function byWink(text: string): readonly Tagged[] {
  const tokens = nlp.readDoc(text).tokens();
  const tags = tokens.out(its.pos);
  const gaps = tokens.out(its.precedingSpaces);
  let at = 0;
  return tokens.out().map((word, index): Tagged => {
    const start = at + (gaps[index] ?? '').length;
    at = start + word.length;
    return [start, at, tags[index] ?? ''];
  });
}
const byUs = (text: string): readonly Tagged[] =>
  analyzeSyntax(tokenize(text)).map(({ start, end, pos }): Tagged => [start, end, pos]);

/** Universal tags on raw text: of the treebank's words, those found as words, and those tagged right. */
function scoreTags(name: string, read: (text: string) => readonly Tagged[], gold: readonly Placed[]): void {
  const sums = { words: 0, found: 0, right: 0 };
  for (const { text, starts, words, tags } of gold) {
    const found = new Map(read(text).map(([start, end, pos]) => [`${start} ${end}`, pos]));
    starts.forEach((start, at) => {
      const pos = found.get(`${start} ${start + words[at]!.length}`);
      sums.words += 1;
      if (pos !== undefined) sums.found += 1;
      if (pos === tags[at]!.split(' ')[1]) sums.right += 1;
    });
  }
  const share = (of: number): string => ((100 * sums.right) / of).toFixed(2);
  console.log(`${name}: ${share(sums.found)} of the words it finds, ${share(sums.words)} of all`);
}

for (const part of ['dev', 'test']) for (const own of [true, false]) scoreParses(part, own);
console.log('\nUPOS on the raw text of the test part');
const test = readTreebank(pathOf('test'), false);
scoreTags('ours', byUs, test);
scoreTags('wink-nlp', byWink, test);
