import { abbreviations, likelyAbbreviations, shortenedName } from './lexicon/abbreviations';
import type { Span } from './span';

/** A word or mark: `text.slice(start, end)`, but for soft hyphens. */
export interface Word extends Span {
  readonly text: string;
}

const softHyphen = '\u00AD'; // hides in words that a word processor has cut
const letter = String.raw`[\p{L}\p{M}\p{N}_${softHyphen}]`;
const hyphen = '[-\u2010\u2011]';
const apostrophe = "['\u2019\u02BC]";
const domains = 'com|org|net|gov|edu|info|int|mil|tv|io|co|uk|us|eu|de|fr|es|it|ru|ua|ca|au|in|cn|jp|ie|nz';
const units = 'am|pm|bn|mn|m|tn|trn|k|km|kg|g|cm|mm|mph|kph|lb|lbs|ft|mi|oz|p|hrs|mins|sec|MW|GW|kW|GB|MB|TB|Hz';

// Every repetition that could fail late is bounded, so that no text costs more than a constant per character.
const alternatives = [
  String.raw`(?:https?:\/\/|www\.)[^\s<>"“”«»]{0,2000}[^\s<>"“”«».,;:!?)\]'’]`,
  String.raw`[\p{L}\p{N}_.+\-]{1,64}@[\p{L}\p{N}\-]{1,63}(?:\.[\p{L}\p{N}\-]{1,63}){1,6}`,
  String.raw`[@#][\p{L}_]${letter}{0,200}`,
  String.raw`(?:${letter}{1,63}\.){1,5}(?:${domains})(?!${letter})`,
  // R-S.C., D-Mont.: party and state
  String.raw`[RDI]${hyphen}\p{Lu}\p{L}{0,4}\.(?:\p{L}{1,2}\.)*`,
  // U.S., a.m., Ph.D., U.S.-led
  String.raw`(?:Ph\.D\.|\p{L}\.(?:\p{L}{1,2}\.)+|\p{L}(?:\.\p{L})+(?!${letter}))(?:${hyphen}${letter}+)*`,
  String.raw`(?:US|HK|NZ|[ACS])\$`,
  // 5,000  3.5  9/11  5:30  21st  1990s  15-year-old; the unit of 5pm or 4.2m is a word of its own
  String.raw`(?:\p{N}+|(?<!\S)\.\p{N}+)(?:[.,:/]\p{N}+)*(?:(?=(?:${units})(?!${letter}))|${letter}*(?:${hyphen}${letter}+|${apostrophe}\p{L}+)*)`,
  // 'em, 'twas, '90s
  String.raw`${apostrophe}(?:em|tis|twas|til|cause|\d0s)(?!${letter})`,
  // A titled Malaysian's Dato’
  String.raw`Dato${apostrophe}(?!${letter})`,
  // Jean-Marc, O'Brien, don't, AT&T: hyphenated words stay whole, so that a name is one word
  String.raw`${letter}+(?:(?:${hyphen}|${apostrophe}|\u2018|&(?=\p{Lu}))${letter}+)*`,
  String.raw`\.{2,}|…+|[!?]+|-{2,}|[–—―]+|''|’’|‘‘|${'``'}|([=*~<>|+#])\1+`,
  String.raw`[\u{1F1E6}-\u{1F1FF}]{2}|\p{Extended_Pictographic}(?:\uFE0F|[\u{1F3FB}-\u{1F3FF}]|\u200D\p{Extended_Pictographic})*`,
  String.raw`[^\s]\p{M}*`,
];
const token = new RegExp(alternatives.join('|'), 'gu');

const clitic = /(?<=.)(?:n['’‘ʼ]t|['’‘ʼ](?:s|re|ve|ll|d|m))$/iu;
const fused = new Map([
  ['cannot', 3],
  ['gonna', 3],
  ['wanna', 3],
  ['gotta', 3],
]); // as the treebank splits them

const initial = /^\p{Lu}$/u;
const wordFollows = /[ \u00A0]+["'“‘(]?[\p{L}\p{N}]/uy;
const nameFollows = /[ \u00A0]*\p{Lu}/uy;

const matchesAt = (pattern: RegExp, text: string, at: number, to: number): boolean => {
  pattern.lastIndex = at;
  return pattern.test(text) && pattern.lastIndex <= to;
};

/** Whether the period at `at` belongs to the word before it. */
function ownsPeriod(word: string, text: string, at: number, to: number): boolean {
  if (abbreviations.has(word)) return true;
  if (shortenedName.test(word)) return matchesAt(nameFollows, text, at + 1, to);
  if (initial.test(word)) return word !== 'I' && matchesAt(nameFollows, text, at + 1, to);
  return likelyAbbreviations.has(word) && matchesAt(wordFollows, text, at + 1, to);
}

/** A soft hyphen is no part of a word, and none by itself. */
function push(words: Word[], written: string, start: number): void {
  const text = written.includes(softHyphen) ? written.replaceAll(softHyphen, '') : written;
  if (text !== '') words.push({ text, start, end: start + written.length });
}

const mostClitics = 3; // can’t’ve

/** Adds the word, with its clitics as words of their own: `didn’t` is `did` + `n’t`. */
function addWord(words: Word[], word: string, start: number, depth = 0): void {
  const cut = fused.get(word.toLowerCase()) ?? (depth < mostClitics ? clitic.exec(word)?.index : undefined);
  if (cut === undefined) {
    push(words, word, start);
    return;
  }
  addWord(words, word.slice(0, cut), start, depth + 1);
  push(words, word.slice(cut), start + cut);
}

/**
 * Splits a stretch of text into words and marks, as the Penn Treebank does except that hyphenated words stay whole.
 * Spans are UTF-16 offsets within `text`, in order, without overlap; only white space lies between them. Give it a
 * sentence where sentences are known: the last period is then a mark of its own, unless an abbreviation owns it.
 * Linear in the length of the stretch; never throws.
 *
 * @example `tokenize('“It didn’t,” said Mr. Jean-Marc Roy.')` gives `“ It did n’t , ” said Mr. Jean-Marc Roy .`
 */
export function tokenize(text: string, from = 0, to = text.length): readonly Word[] {
  const words: Word[] = [];
  token.lastIndex = from;
  for (let match = token.exec(text); match && match.index < to; match = token.exec(text)) {
    const start = match.index;
    let word = match[0].slice(0, to - start);
    if (text[start + word.length] === '.' && ownsPeriod(word, text, start + word.length, to)) word += '.';
    token.lastIndex = start + word.length;
    if (word.includes("'") || word.includes('’') || word.includes('ʼ') || fused.has(word.toLowerCase())) {
      addWord(words, word, start);
    } else {
      push(words, word, start);
    }
  }
  return words;
}
