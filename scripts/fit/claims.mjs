// Fits the weights of check-worthiness: `npm run fit:claims -- --data FILE.jsonl [--data …] [--test FILE.jsonl]`.
// Each line of a file is {"text", "label": 0 or 1}. Writes server/core/lexicon/claimWeights.ts; the same data give the
// same weights. Reports ten-fold cross-validation, and the score on --test, which is not fitted on.
import { weights } from '../weights.mjs';
import { build } from 'esbuild';
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { parseArgs } from 'node:util';

const target = 'server/core/lexicon/claimWeights.ts';
const penalty = 2; // Strength of the L2 penalty, chosen by cross-validation among 0.5, 1, 2, 5.
const folds = 10;
const rounds = 20; // Newton's method has converged long before.

/** @typedef {{ x: number[], label: number }} Row */

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
const { buildUnits, cueNames, cueValue, pairMarks, readCues, splitSentences } = module.exports;

/** @param {string} file @returns {Row[]} */
const load = (file) =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => {
      const { text, label } = JSON.parse(line);
      const { sentences } = buildUnits(text, splitSentences(text), pairMarks(text).quoted);
      const tokens = sentences.flatMap((/** @type {any} */ sentence) => sentence.tokens);
      const cues = readCues({ start: 0, end: text.length, tokens }, /^["“]/.test(text));
      return { x: [1, ...cueNames.map((/** @type {string} */ name) => cueValue(cues.get(name) ?? 0))], label };
    });

const dot = (/** @type {number[]} */ a, /** @type {number[]} */ b) =>
  a.reduce((sum, value, i) => sum + value * b[i], 0);
const sigmoid = (/** @type {number} */ z) => 1 / (1 + Math.exp(-z));

/** Solves A·s = b by elimination with pivoting. @param {number[][]} a @param {number[]} b */
function solve(a, b) {
  const rows = a.map((row, i) => [...row, b[i]]);
  const size = b.length;
  for (let i = 0; i < size; i++) {
    const pivot = rows.reduce((best, row, r) => (r >= i && Math.abs(row[i]) > Math.abs(rows[best][i]) ? r : best), i);
    [rows[i], rows[pivot]] = [rows[pivot], rows[i]];
    for (let r = 0; r < size; r++) {
      const factor = r === i ? 0 : rows[r][i] / rows[i][i];
      if (factor !== 0) for (let c = i; c <= size; c++) rows[r][c] -= factor * rows[i][c];
    }
  }
  return rows.map((row, i) => row[size] / row[i]);
}

/** Logistic regression by Newton's method; the first weight is the bias and bears no penalty. @param {Row[]} data */
function fit(data) {
  const size = data[0].x.length;
  let weights = new Array(size).fill(0);
  for (let round = 0; round < rounds; round++) {
    const gradient = weights.map((weight, i) => (i === 0 ? 0 : -penalty * weight));
    const curvature = weights.map((_, i) => weights.map((_, j) => (i !== j ? 0 : i === 0 ? 1e-9 : penalty)));
    for (const { x, label } of data) {
      const p = sigmoid(dot(weights, x));
      for (let i = 0; i < size; i++) {
        if (x[i] === 0) continue;
        gradient[i] += (label - p) * x[i];
        for (let j = 0; j < size; j++) curvature[i][j] += p * (1 - p) * x[i] * x[j];
      }
    }
    const step = solve(curvature, gradient);
    weights = weights.map((weight, i) => weight + step[i]);
  }
  return weights;
}

/** The log-odds of a sentence of which nothing is known, taken out so that 0.5 stands for "more than usual". */
const priorOf = (/** @type {Row[]} */ data) => {
  const positives = data.filter(({ label }) => label === 1).length;
  return Math.log(positives / (data.length - positives));
};

/** @param {string} name @param {{ score: number, label: number }[]} rows @param {number} prior */
function report(name, rows, prior) {
  const taken = rows.filter(({ score }) => score >= 0.5);
  const hits = taken.filter(({ label }) => label).length;
  const positives = rows.filter(({ label }) => label).length;
  const precision = hits / taken.length;
  const recall = hits / positives;
  const ranked = [...rows].sort((a, b) => b.score - a.score);
  let seen = 0;
  const average = ranked.reduce((sum, { label }, i) => (label ? sum + ++seen / (i + 1) : sum), 0) / positives;
  // Calibration is measured on the scores with the data's own prior put back.
  const back = rows.map(({ score, label }) => ({ p: sigmoid(Math.log(score / (1 - score)) + prior), label }));
  const error = Array.from({ length: 10 }, (_, bin) => back.filter(({ p }) => Math.min(9, Math.floor(p * 10)) === bin))
    .map((bin) => Math.abs(bin.reduce((sum, { p, label }) => sum + p - label, 0)))
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

const data = values.data.flatMap(load);
const prior = priorOf(data);
const scoreWith =
  (/** @type {number[]} */ weights) =>
  (/** @type {Row} */ { x, label }) => ({
    score: sigmoid(dot(weights, x) - prior),
    label,
  });
const validated = Array.from({ length: folds }, (_, fold) => {
  const weights = fit(data.filter((_, i) => i % folds !== fold));
  return data.filter((_, i) => i % folds === fold).map(scoreWith(weights));
}).flat();
report(`cross-validation (${data.length} sentences):`, validated, prior);

const weights = fit(data);
if (values.test) {
  report(`${values.test}:`, load(values.test).map(scoreWith(weights)), prior);
}
const round = (/** @type {number} */ value) => Number(value.toFixed(3));
const lines = cueNames.map(
  (/** @type {string} */ name, /** @type {number} */ i) => `    ${name}: ${round(weights[i + 1])},`,
);
writeFileSync(
  target,
  `/**
 * Weights of check-worthiness in log-odds, fitted by \`npm run fit:claims\` (docs/claims.md): do not edit by hand.
 * The bias is that of data of which one half is worth checking.
 */
export const claimWeights: { readonly bias: number; readonly weights: Readonly<Record<string, number>> } = {
  bias: ${round(weights[0] - prior)},
  weights: {
${lines.join('\n')}
  },
};
`,
);
