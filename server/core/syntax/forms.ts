import { hashText, mix } from './hash';

/** What the classifiers see of a word, whatever its context: integers only. */
export interface Form {
  /** As `normalize` reads it. */
  readonly lower: string;
  /** Hash of the word itself, or of its shape and ending where it is not known. */
  readonly word: number;
  /** Hash of its last three letters. */
  readonly suffix: number;
  readonly shape: number;
  /** Hash of the tags it may have; stands for its tag where that is not known yet. */
  readonly kinds: number;
  readonly candidates: Uint8Array;
  /** Features of the tagger that depend on nothing but the word. */
  readonly rows: Int32Array;
}

/** Which tags the words seen often enough may have, by normalized word, and which a new word may have. */
export interface Lexicon {
  readonly words: ReadonlyMap<string, Uint8Array>;
  readonly open: Uint8Array;
}

const quotationMark = /^(?:["“”„‟«»]|''|``|’’|‘‘|‚‚)$/;
const dash = /^(?:-+|[–—―]+)$/;
const longestMark = 3;

/**
 * The word as the classifiers read it: lower case, with one kind of quotation mark, dash, apostrophe and digit.
 *
 * @example `normalize('N’T')` is `n't`, `normalize('“')` is `"`, `normalize('2022')` is `0000`
 */
export function normalize(text: string): string {
  if (text.length <= longestMark) {
    if (quotationMark.test(text)) return '"';
    if (dash.test(text)) return '-';
  }
  if (/^[.…]{2,}$|^…$/.test(text)) return '...';
  if (/^[!?]+$/.test(text)) return text.includes('?') ? '?' : '!';
  return text
    .toLowerCase()
    .replace(/[’‘`ʼ]/g, "'")
    .replace(/[0-9]/g, '0')
    .replace(/[‐‑]/g, '-');
}

const longestShape = 5; // runs

const kindOfCharacter = (text: string, at: number): number => {
  const code = text.charCodeAt(at);
  if (code >= 97 && code <= 122) return 1;
  if (code >= 65 && code <= 90) return 2;
  if (code >= 48 && code <= 57) return 3;
  if (code === 39 || code === 0x2019) return 4;
  if (code === 45) return 5;
  if (code === 46) return 6;
  const character = text.charAt(at);
  if (character !== character.toUpperCase()) return 1;
  return character === character.toLowerCase() ? 7 : 2;
};

/** Hash of the runs of small letters, capitals, digits …: `Antalya` and `Ana` have the same. */
function shapeOf(text: string): number {
  let hash = text.length === 1 ? 5 : 17; // one capital alone is an initial, or "I"
  let last = 0;
  for (let at = 0, runs = 0; at < text.length && runs < longestShape; at += 1) {
    const kind = kindOfCharacter(text, at);
    if (kind === last) continue;
    hash = Math.imul(hash, 31) + kind;
    last = kind;
    runs += 1;
  }
  return hash;
}

const seeds = { word: 1, shape: 2, ending: 3, hyphen: 4, unknown: 5, unknownKinds: 6, suffix: 10, prefix: 20 };
const longestSuffix = 4;
const longestPrefix = 3;

function lexicalRows(lower: string, word: number, shape: number): Int32Array {
  const last = (count: number): number => hashText(lower, Math.max(0, lower.length - count));
  const rows = [mix(seeds.word, word, 0, 0), mix(seeds.shape, shape, 0, 0), mix(seeds.ending, shape, last(2), 0)];
  for (let length = 1; length <= longestSuffix && length < lower.length; length += 1) {
    rows.push(mix(seeds.suffix + length, last(length), 0, 0));
  }
  for (let length = 1; length <= longestPrefix && length < lower.length; length += 1) {
    rows.push(mix(seeds.prefix + length, hashText(lower, 0, length), 0, 0));
  }
  const hyphen = lower.lastIndexOf('-');
  if (hyphen > 0 && hyphen < lower.length - 1) rows.push(mix(seeds.hyphen, hashText(lower, hyphen + 1), 0, 0));
  return Int32Array.from(rows);
}

export function readForm(text: string, lexicon: Lexicon): Form {
  const lower = normalize(text);
  const shape = shapeOf(text);
  const suffix = hashText(lower, Math.max(0, lower.length - 3));
  const known = lexicon.words.get(lower);
  const word = known ? hashText(lower) : mix(seeds.unknown, shape, suffix, 0);
  const kinds = known
    ? known.reduce((hash, tag) => Math.imul(hash, 31) + tag, 7)
    : mix(seeds.unknownKinds, shape, hashText(lower, Math.max(0, lower.length - 2)), 0);
  return {
    lower,
    word,
    suffix,
    shape,
    kinds,
    candidates: known ?? lexicon.open,
    rows: lexicalRows(lower, word, shape),
  };
}
