// Fits the weights of check-worthiness: `npm run fit:claims -- --data FILE.jsonl [--data …] [--test FILE.jsonl]`.
// Each line of a file is {"text", "label": 0 or 1, "doc"?}. Writes server/core/lexicon/claimWeights.ts; the same data
// give the same weights. Reports ten-fold cross-validation in which the sentences of a document stay together, and the
// score on --test, which is not fitted on.
import { weights } from '../weights.mjs';
import { build } from 'esbuild';
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { parseArgs } from 'node:util';

const target = 'server/core/lexicon/claimWeights.ts';
const penalty = 2; // Strength of the L2 penalty, chosen by cross-validation among 0.5, 1, 2, 5.
const folds = 10;
const rounds = 12; // Newton's method has converged before.
const precision = 1e-10; // Of the steps of Newton's method.
const leastSentences = 3; // That a word must occur in to be weighed.
const share = 0.38; // Worth checking in the texts that scores are meant for: the least at which F1 at 0.5 does not fall.
const lineLength = 110; // Of the words in the file of weights.
const wordValue = 0.6; // A word's value where it occurs: less than a cue's, so that the penalty holds words down more.

/** @typedef {{ values: [name: string, value: number][], label: number, doc: string }} Reading */
/** @typedef {{ at: number[], x: number[], label: number, doc: string }} Row features that occur, and their values */

const { values } = parseArgs({ options: { data: { type: 'string', multiple: true }, test: { type: 'string' } } });
if (!values.data) {
  console.error('usage: npm run fit:claims -- --data FILE.jsonl [--data FILE.jsonl] [--test FILE.jsonl]');
  process.exit(2);
}

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
const { buildUnits, cueNames, cueValue, pairMarks, readCues, readWords, splitSentences } = module.exports;

const wordName = (/** @type {string} */ word) => `word ${word}`;

/** @param {string} file @returns {Reading[]} */
const load = (file) =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => {
      const { text, label, doc = text } = JSON.parse(line);
      const { sentences } = buildUnits(text, splitSentences(text), pairMarks(text).quoted);
      const tokens = sentences.flatMap((/** @type {any} */ sentence) => sentence.tokens);
      const sentence = { start: 0, end: text.length, tokens };
      const cues = [...readCues(sentence, /^["“]/.test(text))];
      const words = [...readWords(sentence)];
      return {
        values: [
          ...cues.map(([name, count]) => [name, cueValue(count)]),
          ...words.map((word) => [wordName(word), wordValue]),
        ],
        label,
        doc,
      };
    });

/** The words of the data that are frequent enough, in alphabetical order. @param {Reading[]} data */
function vocabularyOf(data) {
  const counts = new Map();
  for (const { values } of data) {
    for (const [name] of values) if (name.startsWith(wordName(''))) counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return [...counts.keys()].filter((name) => counts.get(name) >= leastSentences).sort();
}

const dot = (/** @type {number[]} */ a, /** @type {number[]} */ b) =>
  a.reduce((sum, value, i) => sum + value * b[i], 0);
const sigmoid = (/** @type {number} */ z) => 1 / (1 + Math.exp(-z));
const logOdds = (/** @type {number[]} */ weights, /** @type {Row} */ { at, x }) =>
  at.reduce((sum, feature, i) => sum + weights[feature] * x[i], 0);

/** Solves A·s = b for a symmetric positive A by conjugate gradients. @param {(v: number[]) => number[]} apply A·v @param {number[]} b */
function solve(apply, b) {
  let solution = b.map(() => 0);
  let residual = b;
  let direction = b;
  let size = dot(residual, residual);
  const small = size * precision;
  for (let step = 0; step < b.length && size > small; step++) {
    const image = apply(direction);
    const along = size / dot(direction, image);
    solution = solution.map((value, i) => value + along * direction[i]);
    residual = residual.map((value, i) => value - along * image[i]);
    const next = dot(residual, residual);
    direction = residual.map((value, i) => value + (next / size) * direction[i]);
    size = next;
  }
  return solution;
}

/** Logistic regression by Newton's method; the first weight is the bias and bears no penalty. @param {Row[]} data @param {number} size */
function fit(data, size) {
  const penalties = Array.from({ length: size }, (_, i) => (i === 0 ? 1e-9 : penalty));
  let weights = penalties.map(() => 0);
  for (let round = 0; round < rounds; round++) {
    const chances = data.map((row) => sigmoid(logOdds(weights, row)));
    const gradient = weights.map((weight, i) => -penalties[i] * weight);
    data.forEach(({ at, x, label }, r) =>
      at.forEach((feature, i) => (gradient[feature] += (label - chances[r]) * x[i])),
    );
    const step = solve((vector) => {
      const image = vector.map((value, i) => penalties[i] * value);
      data.forEach((row, r) => {
        const share = chances[r] * (1 - chances[r]) * logOdds(vector, row);
        row.at.forEach((feature, i) => (image[feature] += share * row.x[i]));
      });
      return image;
    }, gradient);
    weights = weights.map((weight, i) => weight + step[i]);
  }
  return weights;
}

/** What takes the share of the data out of the log-odds and puts the other one in. */
const shiftOf = (/** @type {Row[]} */ data) => {
  const positives = data.filter(({ label }) => label === 1).length;
  return Math.log(share / (1 - share)) - Math.log(positives / (data.length - positives));
};

/** @param {string} name @param {{ score: number, label: number }[]} rows */
function report(name, rows) {
  const taken = rows.filter(({ score }) => score >= 0.5);
  const hits = taken.filter(({ label }) => label).length;
  const positives = rows.filter(({ label }) => label).length;
  const precision = hits / taken.length;
  const recall = hits / positives;
  const ranked = [...rows].sort((a, b) => b.score - a.score);
  let seen = 0;
  const average = ranked.reduce((sum, { label }, i) => (label ? sum + ++seen / (i + 1) : sum), 0) / positives;
  const error = Array.from({ length: 10 }, (_, bin) =>
    rows.filter(({ score }) => Math.min(9, Math.floor(score * 10)) === bin),
  )
    .map((bin) => Math.abs(bin.reduce((sum, { score, label }) => sum + score - label, 0)))
    .reduce((sum, value) => sum + value / rows.length, 0);
  const f1 = (2 * precision * recall) / (precision + recall);
  const figures = { precision, recall, f1, average, calibrationError: error };
  console.log(
    name,
    Object.entries(figures)
      .map(([key, value]) => `${key} ${value.toFixed(3)}`)
      .join(' '),
  );
}

const readings = values.data.flatMap(load);
const words = vocabularyOf(readings);
const names = [...cueNames, ...words];
const indexOf = new Map(names.map((name, i) => [name, i + 1]));

/** @param {Reading} reading @returns {Row} */
function toRow({ values, label, doc }) {
  const known = values.filter(([name]) => indexOf.has(name));
  return {
    at: [0, ...known.map(([name]) => indexOf.get(name))],
    x: [1, ...known.map(([, value]) => value)],
    label,
    doc,
  };
}

const data = readings.map(toRow);
const size = names.length + 1;
const shift = shiftOf(data);
const scoreWith = (/** @type {number[]} */ weights) => (/** @type {Row} */ row) => ({
  score: sigmoid(logOdds(weights, row) + shift),
  label: row.label,
});
const docs = [...new Set(data.map(({ doc }) => doc))];
const foldOf = new Map(docs.map((doc, i) => [doc, i % folds]));
const validated = Array.from({ length: folds }, (_, fold) => {
  const weights = fit(
    data.filter(({ doc }) => foldOf.get(doc) !== fold),
    size,
  );
  return data.filter(({ doc }) => foldOf.get(doc) === fold).map(scoreWith(weights));
}).flat();
report(`cross-validation (${data.length} sentences):`, validated);

const fitted = fit(data, size);
if (values.test) {
  report(`${values.test}:`, load(values.test).map(toRow).map(scoreWith(fitted)));
}
const round = (/** @type {number} */ value) => Number(value.toFixed(3));
const cueLines = cueNames.map(
  (/** @type {string} */ name, /** @type {number} */ i) => `    ${name}: ${round(fitted[i + 1])},`,
);
const wordWeights = words.map(
  (name) => `${name.slice(wordName('').length)} ${round(fitted[indexOf.get(name)] * wordValue)}`,
);
const wordLines = wordWeights.reduce((lines, each) => {
  const last = lines.at(-1) ?? '';
  return last.length + each.length > lineLength ? [...lines, each] : [...lines.slice(0, -1), `${last} ${each}`.trim()];
}, /** @type {string[]} */ ([]));
writeFileSync(
  target,
  `/**
 * Weights of check-worthiness in log-odds, fitted by \`npm run fit:claims\` (docs/claims.md): do not edit by hand.
 * The bias is that of texts of which 38 percent is worth checking. A cue's weight counts by its value; words, each followed by its weight, count once.
 */
export const claimWeights: {
  readonly bias: number;
  readonly weights: Readonly<Record<string, number>>;
  readonly words: string;
} = {
  bias: ${round(fitted[0] + shift)},
  weights: {
${cueLines.join('\n')}
  },
  words: \`
    ${wordLines.join('\n    ')}
  \`,
};
`,
);
