/** Words in marks that nobody says: names of works, shows, programmes; nicknames; terms. */
import { certainCues } from './lexicon/cues';
import { smallWords } from './lexicon/functionWords';
import { workNouns } from './lexicon/works';
import type { Quoted } from './marks';

/** A title has at most this many words. */
const longestTitle = 12;

/** A term has at most this many words. */
const longestTerm = 4;

const wordsIn = (text: string): readonly string[] => text.match(/[\p{L}\p{N}][\p{L}\p{N}'’.-]*/gu) ?? [];

const isCapital = (word: string | undefined): boolean => word !== undefined && /^[\p{Lu}\p{N}]/u.test(word);

/** Every word that is not a small one begins with a capital, and that is most of them. */
function isTitleCase(words: readonly string[]): boolean {
  const capital = words.filter(isCapital).length;
  return capital * 2 >= words.length && words.every((word) => isCapital(word) || smallWords.has(word));
}

/** "Robert “Bobby” Lane": between a given name and a surname. */
const isNickname = (text: string, { start, end }: Quoted, words: readonly string[]): boolean =>
  words.length <= 2 &&
  !/^an?$/i.test(words[0] ?? '') &&
  isTitleCase(words) &&
  /\p{Lu}[\p{L}.]+\s$/u.test(text.slice(0, start)) &&
  /^\s\p{Lu}\p{Ll}/u.test(text.slice(end));

/** How far back and ahead the words around the marks are read. */
const reach = 60;

/** "the so-called “quiet carriage”", "known as “the tenner”" */
const named = /(?:so-called|known as|nicknamed|titled)\s*$/i;

/** "he said on “Morning Call.”", "host of “The Long Night.”", "a book titled “Salt”" */
const holdsTitle = /(?:^|\s)(?:on|of|in|for|from|with|at|by|(?:en)?titled)\s*$|\p{L}['’]s\s*$/u;

/** "told “Today”", "told Lund Radio’s “Today” on Monday": a programme that somebody spoke in. */
const toldIn = /\b(?:tell|tells|told|telling)\s+(?:(?:\p{Lu}[\p{L}.]*\s+)*\p{Lu}[\p{L}.]*['’]s\s+)?$/u;

/** "his musical “Salt”", "the book, “Over the Hills”" */
function namesWork(before: string): boolean {
  const noun = /(\p{L}+),?\s*$/u.exec(before)?.[1] ?? '';
  return workNouns.has(noun.toLowerCase());
}

/** "the paper, “Sleep in captive bees,” is available": a name in commas between a work and its verb. */
function standsBeside(before: string, inside: string, after: string): boolean {
  const isParted = /\p{L},\s*$/u.test(before) && namesWork(before) && inside.endsWith(',');
  return isParted && /^\s*(?:is|are|was|were|has|had|will|can|may|by|appears?|appeared)(?!\p{L})/u.test(after);
}

/** “Your Honor,” she said: a cue and its subject follow. */
const attributed = new RegExp(
  `^\\s*(?:(?:\\p{Lu}[\\p{L}.'’-]*|he|she|they|it|we|I|the|an?|of|his|her)\\s+){0,5}(?:${[...certainCues].join('|')})(?!\\p{L})`,
  'u',
);

/** Begins its sentence and ends with a comma or more, and a cue follows. */
function isAttributed(text: string, { start, end }: Quoted, inside: string): boolean {
  const begins = /(?:^|[.!?:,”"]|\n)\s*$/.test(text.slice(Math.max(0, start - 4), start));
  return begins && /[,!?]$/.test(inside) && attributed.test(text.slice(end, end + reach));
}

/** A headline is not longer than this, in code units. */
const longestHeadline = 200;

/** Where all words begin with capitals, those of the words in marks tell nothing. */
function isHeadline(text: string, { start, end }: Quoted): boolean {
  if (text.length > longestHeadline) return false;
  const around = wordsIn(text.slice(0, start) + text.slice(end));
  return around.length >= 3 && isTitleCase(around);
}

/**
 * Title case and no sentence, a heading in marks, a nickname, a term.
 *
 * @example “The Long Way Home” is a title, “Go home.” and “the long way” are not.
 */
export function isTitle(text: string, quoted: Quoted): boolean {
  const inside = text.slice(quoted.inner.start, quoted.inner.end).trim();
  const words = wordsIn(inside);
  const before = text.slice(Math.max(0, quoted.start - reach), quoted.start);
  if (isNickname(text, quoted, words)) return true;
  if (words.length <= longestTerm && named.test(before)) return true;
  if (words.length <= longestTitle && standsBeside(before, inside, text.slice(quoted.end, quoted.end + reach)))
    return true;
  if (words.length === 0 || words.length > longestTitle || !isTitleCase(words)) return false;
  if (namesWork(before) || (toldIn.test(before) && !/[.,!?]$/.test(inside))) return true;
  if (isHeadline(text, quoted)) return false;
  const alone = text.trim().length - inside.length <= 3;
  const sentence = /[?!]["'’]*$/.test(inside) || (/\.["'’]*$/.test(inside) && !holdsTitle.test(before));
  return words.length > 1 && (alone || !sentence) && !isAttributed(text, quoted, inside);
}
