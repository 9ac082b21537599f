import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** 1 KB of text here is 1024 UTF-16 code units. */
export const kilobyte = 1024;

/** Names of the samples that are made different in every round, so that speakers grow with the text. */
const surnames =
  /\b(?:Kuleba|Lavrov|Cavusoglu|Zelenskyy?|Peskov|Psaki|Vereshchuk|Okonjo|Marchetti|Halloway|Sandoval|Lund|Asante|Haddad|Whitlock|Price|Doornbos|ter Haar|Achterberg|Ferreira|Sjöstrand)\b/g;

const syllables = ['ba', 'den', 'fi', 'gor', 'hal', 'ken', 'lo', 'mar', 'nu', 'per', 'ros', 'sen', 'ta', 'vil', 'wen'];

/** Numbers from 0 to 1, the same in every run (mulberry32). */
export function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

export const pick = <T>(items: readonly T[], random: () => number): T =>
  items[Math.floor(random() * items.length)] as T;

function shuffled<T>(items: readonly T[], random: () => number): readonly T[] {
  return items
    .map((item) => ({ item, key: random() }))
    .sort((a, b) => a.key - b.key)
    .map(({ item }) => item);
}

export const newName = (random: () => number): string => {
  const name = Array.from({ length: 3 }, () => pick(syllables, random)).join('');
  return name.charAt(0).toUpperCase() + name.slice(1);
};

/** The paragraphs of all samples, without front matter. */
const samples = (): readonly string[] =>
  readdirSync('samples')
    .filter((file) => file.endsWith('.article'))
    .sort()
    .flatMap((file) =>
      readFileSync(path.join('samples', file), 'utf8')
        .replace(/^---\n.*?\n---\n/s, '')
        .split(/\n{2,}/)
        .filter((paragraph) => paragraph.trim() !== ''),
    );

/** The samples once more in another order, with other surnames and other numbers: no paragraph is seen twice. */
function round(paragraphs: readonly string[], random: () => number): readonly string[] {
  const names = new Map<string, string>();
  const rename = (name: string): string => {
    const known = names.get(name) ?? newName(random);
    names.set(name, known);
    return known;
  };
  const renumber = (digits: string): string => String(Math.floor((0.1 + 0.9 * random()) * 10 ** digits.length));
  return shuffled(paragraphs, random).map((each) => each.replace(surnames, rename).replace(/\d+/g, renumber));
}

/**
 * News text of a length, made from the samples and the same in every run. It ends with a whole paragraph, and so is a
 * little longer than asked for.
 *
 * @example `newsText(10 * kilobyte)`
 */
export function newsText(length: number, seed = 1): string {
  const random = randomNumbers(seed);
  const paragraphs = samples();
  const parts: string[] = [];
  let total = 0;
  while (total < length) {
    for (const paragraph of round(paragraphs, random)) {
      if (total >= length) break;
      parts.push(paragraph);
      total += paragraph.length + 2;
    }
  }
  return `${parts.join('\n\n')}\n`;
}
