// Reads sentences as Factmark does.
import { weights } from '../../weights.mjs';
import { build } from 'esbuild';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

/** @typedef {'NFS' | 'UFS' | 'CFS'} Class no statement of fact; an unimportant one; one worth checking */
/** @typedef {{ cues: [name: string, value: number][], words: string[], class: Class, doc: string }} Reading */

const { outputFiles } = await build({
  stdin: {
    contents: ['claims/cues', 'marks', 'sentences', 'units']
      .map((each) => `export * from './server/core/${each}';`)
      .join(''),
    resolveDir: '.',
    loader: 'ts',
  },
  bundle: true,
  format: 'cjs',
  platform: 'node',
  target: 'es2022',
  plugins: [weights],
  write: false,
});
const module = { exports: /** @type {any} */ ({}) };
new Function('module', 'exports', 'require', outputFiles[0].text)(
  module,
  module.exports,
  createRequire(import.meta.url),
);
const { buildUnits, cueValue, pairMarks, readCues, readWords, splitSentences } = module.exports;

/** @type {readonly string[]} */
export const cueNames = module.exports.cueNames;

/** @param {string} file lines of {"text", "class", "doc"?} @returns {Reading[]} */
export const readings = (file) =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => {
      const { text, class: kind, doc = text } = JSON.parse(line);
      const { sentences } = buildUnits(text, splitSentences(text), pairMarks(text).quoted);
      const tokens = sentences.flatMap((/** @type {any} */ sentence) => sentence.tokens);
      const sentence = { start: 0, end: text.length, tokens };
      const cues = [...readCues(sentence, /^["“]/.test(text))];
      return {
        cues: cues.map(([name, count]) => [name, cueValue(count)]),
        words: readWords(sentence),
        class: kind,
        doc,
      };
    });
