import { wordClasses, type WordClassName } from '../lexicon/claims';
import type { Sentence, Token } from '../model';
import { classesOf } from './classes';

/** What is read from a sentence besides the words of a class: kinds of number, verb forms, the sentence's own form. */
const formNames = [
  'amount',
  'year',
  'age',
  'comparative',
  'superlativeForm',
  'past',
  'participle',
  'present',
  'ownDeed',
  'plannedAmount',
  'name',
  'question',
  'exclamation',
  'imperative',
  'verbless',
  'perfect',
  'quoted',
  'short',
] as const;

export type CueName = WordClassName | (typeof formNames)[number];

/** How often each cue occurs in a sentence; a cue that does not occur is missing. */
export type Cues = ReadonlyMap<CueName, number>;

type Counts = Map<CueName, number>;
export const cueNames: readonly CueName[] = [...(Object.keys(wordClasses) as WordClassName[]), ...formNames];

const yearPattern = /^(?:1[5-9]|20)\d\ds?$/; // And decades, which may be tagged as nouns.
const months = new Set(
  'january february march april may june july august september october november december'.split(' '),
);
const clockUnits = new Set(['a.m.', 'p.m.', 'a.m', 'p.m', 'am', 'pm', "o'clock", 'utc']);
const shortSentence = 7; // Words; below this a sentence rarely stands on its own.

const add = (counts: Counts, name: CueName): void => {
  counts.set(name, (counts.get(name) ?? 0) + 1);
};

/** What a number counts: a year, somebody's age, an amount; null for the clock and the day of a month. */
function numberCue(tokens: readonly Token[], index: number): CueName | null {
  const token = tokens[index];
  const next = tokens[index + 1]?.lower ?? '';
  const before = tokens[index - 1]?.lower ?? '';
  if (!token || token.lower === 'one') return null;
  if (yearPattern.test(token.lower)) return 'year';
  if (before === 'aged' || before === 'age') return 'age';
  if (before === ',' && next === ',' && /^\d\d$/.test(token.lower)) return 'age';
  if (clockUnits.has(next) || token.lower.includes(':') || months.has(before) || months.has(next)) return null;
  return 'amount';
}

const isAge = ({ lower }: Token): boolean => lower.endsWith('year-old') || lower.endsWith('year-olds');

function formCue(token: Token): CueName | null {
  if (isAge(token)) return 'age';
  if (yearPattern.test(token.lower)) return 'year';
  switch (token.tag) {
    case 'JJR':
    case 'RBR':
      return 'comparative';
    case 'JJS':
    case 'RBS':
      return 'superlativeForm';
    case 'VBD':
      return 'past';
    case 'VBN':
      return 'participle';
    case 'VBZ':
    case 'VBP':
      return 'present';
    default:
      return token.pos === 'PROPN' ? 'name' : null;
  }
}

/** "We created …", "I have signed …": the speaker's own record, which can be held against the facts. */
function isOwnDeed(tokens: readonly Token[], at: number): boolean {
  const subject = tokens[at]?.lower;
  if (subject !== 'we' && subject !== 'i') return false;
  const verb = tokens.slice(at + 1, at + 4).find(({ pos }) => pos === 'VERB');
  return verb?.tag === 'VBD' || verb?.tag === 'VBN';
}

/** "has fallen", "have since signed". */
const isPerfect = (tokens: readonly Token[], index: number): boolean =>
  tokens[index]?.lemma === 'have' && tokens.slice(index + 1, index + 4).some(({ tag }) => tag === 'VBN');

/** "up 8 percent". */
const isChange = (tokens: readonly Token[], index: number): boolean =>
  (tokens[index]?.lower === 'up' || tokens[index]?.lower === 'down') && tokens[index + 1]?.pos === 'NUM';

/** "by cutting taxes". */
const isMeans = (tokens: readonly Token[], index: number): boolean =>
  tokens[index]?.lower === 'by' && tokens[index + 1]?.tag === 'VBG';

function countForms(counts: Counts, sentence: Sentence, insideQuote: boolean): void {
  const words = sentence.tokens.filter(({ pos }) => pos !== 'PUNCT' && pos !== 'SYM');
  if (words[0]?.tag === 'VB') add(counts, 'imperative');
  if (!words.some(({ tag }) => tag === 'VBD' || tag === 'VBZ' || tag === 'VBP' || tag === 'MD'))
    add(counts, 'verbless');
  if (words.length < shortSentence) add(counts, 'short');
  if (insideQuote) add(counts, 'quoted');
  const isPlan = counts.has('promise') || counts.has('directive') || counts.has('prediction');
  // An amount that is asked for or promised is no fact yet.
  if (isPlan && counts.has('amount')) add(counts, 'plannedAmount');
}

/** Reads a sentence's cues in one pass over its tokens. */
export function readCues(sentence: Sentence, insideQuote: boolean): Cues {
  const counts: Counts = new Map();
  const { tokens } = sentence;
  tokens.forEach((token, index) => {
    for (const name of classesOf(token, tokens[index - 1])) add(counts, name);
    const form = token.pos === 'NUM' && !isAge(token) ? numberCue(tokens, index) : formCue(token);
    if (form) add(counts, form);
    if (isOwnDeed(tokens, index)) add(counts, 'ownDeed');
    if (isPerfect(tokens, index)) add(counts, 'perfect');
    if (isChange(tokens, index)) add(counts, 'trend');
    if (isMeans(tokens, index)) add(counts, 'causal');
    if (token.text === '?') add(counts, 'question');
    if (token.text === '!') add(counts, 'exclamation');
  });
  countForms(counts, sentence, insideQuote);
  return counts;
}

/** 0, 0.5, 0.75, …: a second number in a sentence says less than the first. */
export const cueValue = (count: number): number => 1 - 0.5 ** count;

const openClasses = new Set<Token['pos']>(['NOUN', 'VERB', 'ADJ', 'ADV']);

/** The words that tell what a sentence is about: lemmas of open classes, without names. */
export const readWords = ({ tokens }: Sentence): readonly string[] =>
  tokens.filter(({ pos }) => openClasses.has(pos)).map(({ lemma }) => lemma.toLowerCase());
