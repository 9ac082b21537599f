// Fits the weights of check-worthiness:
// `npm run fit:claims -- --vectors FILE.json --data FILE.jsonl [--data …] [--test FILE.jsonl]`.
// Each line of a file is {"text", "class": "NFS", "UFS" or "CFS", "doc"?}; our own sentences are in data/claims.jsonl.
// Writes server/core/lexicon/claimWeights.ts; the same data give the same weights. Reports ten-fold cross-validation in
// which the sentences of a document stay together, and the score on --test, which is not fitted on.
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { fit, logit, logOdds, sigmoid } from './claims/logistic.mjs';
import { cueNames, readings } from './claims/readings.mjs';
import { report } from './claims/report.mjs';
import { readVectors, smallWords } from './claims/vectors.mjs';

/** @typedef {import('./claims/logistic.mjs').Row} Row */
/** @typedef {import('./claims/readings.mjs').Reading} Reading */
/** Log-odds that a sentence states a fact, and that a stated fact matters. @typedef {{ fact: Float64Array, matter: Float64Array }} Model */

const ownData = 'scripts/fit/data/claims.jsonl';
const target = 'server/core/lexicon/claimWeights.ts';
const penalty = 2; // Strength of the L2 penalty, chosen by cross-validation among 2, 3.3 and 4.
const folds = 10;
const leastSentences = 3; // That a word must occur in to be weighed by itself.
const wordValue = 2; // A word's own value: above a cue's, as the words of a sentence share theirs.
const mostWords = 6000; // In the file of weights.
const leastWeight = 3; // Of a word that is written, in hundredths.
const ownCounts = 0.5; // A sentence of our own against one of the data that the scores are judged by, chosen by cross-validation.
const share = 0.38; // Worth checking in the texts that scores are meant for.
const lineLength = 110; // Of the words in the file of weights.

const { values } = parseArgs({
  options: {
    data: { type: 'string', multiple: true },
    test: { type: 'string' },
    vectors: { type: 'string' },
  },
});
if (!values.data || !values.vectors) {
  console.error('usage: npm run fit:claims -- --vectors FILE.json --data FILE.jsonl [--data …] [--test FILE.jsonl]');
  process.exit(2);
}

const vectors = readVectors(values.vectors);
const dimensions = /** @type {Float64Array} */ (vectors.get('the')).length;

/** The words of the data that are frequent enough, in alphabetical order. @param {Reading[]} data */
function vocabularyOf(data) {
  const counts = new Map();
  for (const { words } of data) for (const word of new Set(words)) counts.set(word, (counts.get(word) ?? 0) + 1);
  return [...counts.keys()].filter((word) => counts.get(word) >= leastSentences).sort();
}

const given = values.data.map(readings);
const own = readings(ownData);
const data = [...given, own].flat();
const known = vocabularyOf(data);
const firstWord = 1 + cueNames.length;
const cueIndex = new Map(cueNames.map((name, i) => [name, 1 + i]));
const wordIndex = new Map(known.map((word, i) => [word, firstWord + i]));
const firstDimension = firstWord + known.length;
const size = firstDimension + dimensions;

/** Bias, cues, the words by themselves, their vectors. The words of a sentence share their say. @param {Reading} reading @param {number} counts @returns {Row} */
function toRow({ cues, words }, counts) {
  const part = 1 / Math.sqrt(Math.max(1, words.length));
  const features = new Map([
    [0, 1],
    ...cues.map(([name, value]) => /** @type {const} */ ([cueIndex.get(name) ?? 0, value])),
  ]);
  const add = (/** @type {number} */ at, /** @type {number} */ value) =>
    features.set(at, (features.get(at) ?? 0) + value);
  for (const word of words) {
    const at = wordIndex.get(word);
    if (at !== undefined) add(at, wordValue * part);
    vectors.get(word)?.forEach((value, i) => add(firstDimension + i, value * part));
  }
  return { at: [...features.keys()], x: [...features.values()], counts };
}

/** @typedef {{ row: Row, class: Reading['class'], doc: string, label: number }} Example */
const toExample = (/** @type {Reading} */ reading, counts = 1) => ({
  row: toRow(reading, counts),
  class: reading.class,
  doc: reading.doc,
  label: reading.class === 'CFS' ? 1 : 0,
});

/** @param {Example[]} examples @returns {Model} */
function train(examples) {
  const facts = examples.filter((each) => each.class !== 'NFS');
  return {
    fact: fit(
      examples.map(({ row }) => row),
      examples.map((each) => (each.class === 'NFS' ? 0 : 1)),
      size,
      penalty,
    ),
    matter: fit(
      facts.map(({ row }) => row),
      facts.map(({ label }) => label),
      size,
      penalty,
    ),
  };
}

/** @param {Model} model @param {Example} example */
const raw = ({ fact, matter }, { row, label }) => ({
  score: sigmoid(logOdds(fact, row)) * sigmoid(logOdds(matter, row)),
  label,
});

const sources = [
  ...given.map((file) => file.map((each) => toExample(each))),
  own.map((each) => toExample(each, ownCounts)),
];
const examples = sources.flat();
const docs = [...new Set(examples.map(({ doc }) => doc))];
const foldOf = new Map(docs.map((doc, i) => [doc, i % folds]));
const foldModels = Array.from({ length: folds }, (_, fold) =>
  train(examples.filter(({ doc }) => foldOf.get(doc) !== fold)),
);
const validated = sources.map((source) => source.map((each) => raw(foldModels[foldOf.get(each.doc) ?? 0], each)));

// What cross-validation says of the scores makes probabilities of them; then the share of the data goes out and ours in.
const scored = validated.slice(0, -1).flat();
const [offset, slope] = fit(
  scored.map(({ score }) => ({ at: [0, 1], x: [1, logit(score)], counts: 1 })),
  scored.map(({ label }) => label),
  2,
  1e-9,
);
const positives = scored.filter(({ label }) => label).length / scored.length;
const shift = offset + logit(share) - logit(positives);
const calibrated = (/** @type {import('./claims/report.mjs').Scored} */ { score, label }) => ({
  score: sigmoid(shift + slope * logit(score)),
  label,
});
[...values.data, ownData].forEach((name, i) => report(`cross-validation, ${name}`, validated[i].map(calibrated)));

const model = train(examples);
if (values.test) {
  report(
    values.test,
    readings(values.test).map((reading) => calibrated(raw(model, toExample(reading)))),
  );
}

const round = (/** @type {number} */ value) => Number(value.toFixed(3));
const pairOf = (/** @type {number} */ i) => `[${round(model.fact[i])}, ${round(model.matter[i])}]`;

/** What a word adds to the log-odds of a sentence of that one word, in hundredths. @param {string} word @param {Float64Array} weights */
function wordWeight(word, weights) {
  const vector = vectors.get(word) ?? new Float64Array(dimensions);
  const alike = vector.reduce((sum, value, i) => sum + value * weights[firstDimension + i], 0);
  return Math.round(100 * (alike + wordValue * (weights[wordIndex.get(word) ?? size] ?? 0)));
}

const small = smallWords();
const others = [...vectors.keys()].filter((word) => small.has(word) && !wordIndex.has(word));
const words = [...known, ...others.slice(0, mostWords - known.length)].sort();
const entries = words
  .map((word) => /** @type {const} */ ([word, wordWeight(word, model.fact), wordWeight(word, model.matter)]))
  .filter(([, fact, matter]) => Math.max(Math.abs(fact), Math.abs(matter)) >= leastWeight)
  .map((entry) => entry.join(' '));
const lines = entries.reduce((done, each) => {
  const last = done.at(-1) ?? '';
  return last.length + each.length > lineLength ? [...done, each] : [...done.slice(0, -1), `${last} ${each}`.trim()];
}, /** @type {string[]} */ ([]));

writeFileSync(
  target,
  `/** Log-odds that a sentence states a fact, and that a stated fact matters. */
export type Pair = readonly [fact: number, matter: number];

/**
 * Weights of check-worthiness, fitted by \`npm run fit:claims\` (docs/claims.md): do not edit by hand. A cue's weights
 * count by its value; \`words\` are followed by their weights in hundredths and share their say. \`slope\` and \`shift\` make
 * a probability of the product of the two, for texts of which ${Math.round(100 * share)} percent is worth checking.
 */
export const claimWeights: {
  readonly bias: Pair;
  readonly slope: number;
  readonly shift: number;
  readonly cues: Readonly<Record<string, Pair>>;
  readonly words: string;
} = {
  bias: ${pairOf(0)},
  slope: ${round(slope)},
  shift: ${round(shift)},
  cues: {
${cueNames.map((name, i) => `    ${name}: ${pairOf(1 + i)},`).join('\n')}
  },
  words: \`
    ${lines.join('\n    ')}
  \`,
};
`,
);
