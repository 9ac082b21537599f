/** Why a quote that was found is attributed to another mention, person or cue than annotated. */
import { contains } from '../../../server/core/span';
import type { Pair } from '../align';
import { between, isOnOneLine, referenceOf, slice, wordsOf } from '../place';
import { hasSpeaker } from '../score';
import { firstCause, type Rule } from './rules';

interface Attributed extends Pair {
  readonly text: string;
}

const goldMention = ({ text, gold }: Attributed): string => (gold.speaker ? slice(text, gold.speaker) : '');
const foundMention = ({ text, found }: Attributed): string =>
  found.speaker?.mention ? slice(text, found.speaker.mention) : '';
const foundCue = ({ text, found }: Attributed): string => (found.cue ? slice(text, found.cue) : '');

const gap = ({ text, gold }: Attributed): string =>
  gold.speaker && gold.cueSpan ? between(text, gold.speaker, gold.cueSpan) : '';

const layout: Rule<Attributed> = ['layout: a dash or colon as cue', ({ gold }) => /^[^\p{L}]+$/u.test(gold.cue)];
const nobody: Rule<Attributed> = ['nobody named', ({ found }) => found.speaker === null];

const speakerRules: readonly Rule<Attributed>[] = [
  ['somebody named, the annotation names nobody', ({ gold }) => gold.speaker === null],
  layout,
  nobody,
  ['carried over, though the text names the speaker', ({ found }) => found.speaker?.mention === null],
  [
    'a name inside the quote taken',
    ({ gold, found }) =>
      found.speaker?.mention !== null && found.speaker !== null && contains(gold, found.speaker.mention),
  ],
  ['speaker in another paragraph', ({ text, gold }) => gold.speaker !== null && !isOnOneLine(text, gold, gold.speaker)],
  ['speaker is a pronoun', (each) => referenceOf(goldMention(each)) === 'pronoun'],
  ['a pronoun taken', (each) => referenceOf(foundMention(each)) === 'pronoun'],
  ['parenthesis between name and cue', (each) => /[,(—–]/.test(gap(each))],
  ['other words between name and cue', (each) => wordsOf(gap(each)).length > 1],
  [
    'inverted order: speaker after the cue',
    ({ gold }) => gold.speaker !== null && gold.cueSpan !== null && gold.cueSpan.end <= gold.speaker.start,
  ],
  ['speaker is a role, a group or a thing', (each) => referenceOf(goldMention(each)) === 'description'],
];

/** @example For “Ruiz, a doctor, said …” given to somebody else: `'parenthesis between name and cue'`. */
export const causeOfSpeaker = (text: string, pair: Pair): string =>
  firstCause(speakerRules, { ...pair, text }, 'another name');

const lastWord = (name: string): string => wordsOf(name).at(-1) ?? '';

const nameRules: readonly Rule<Attributed>[] = [
  nobody,
  ['another mention taken', (each) => each.gold.speaker !== null && !hasSpeaker(each)],
  ['pronoun given to another person', (each) => referenceOf(goldMention(each)) === 'pronoun'],
  ['role or group given to another person', (each) => referenceOf(goldMention(each)) === 'description'],
  [
    'same last word, other name',
    ({ gold, found }) => lastWord(gold.name ?? '') === lastWord(found.speaker?.name ?? ''),
  ],
  ['right mention, name too short or too long', (each) => each.gold.speaker !== null],
];

/** @example For “she said” given to the wrong woman: `'pronoun given to another person'`. */
export const causeOfName = (text: string, pair: Pair): string =>
  firstCause(nameRules, { ...pair, text }, 'carried over from another person');

const holdsAll = (long: string, short: string): boolean => {
  const words = wordsOf(long);
  return wordsOf(short).every((word) => words.includes(word));
};

const cueRules: readonly Rule<Attributed>[] = [
  layout,
  ['no cue found', ({ found }) => found.cue === null],
  ['cue found, the annotation has none', ({ gold }) => gold.cue === ''],
  ['auxiliary, adverb or particle left out', (each) => holdsAll(each.gold.cue, foundCue(each))],
  ['words too many', (each) => holdsAll(foundCue(each), each.gold.cue)],
];

/** @example For *learned* where *has learned* is annotated: `'auxiliary, adverb or particle left out'`. */
export const causeOfCue = (text: string, pair: Pair): string => firstCause(cueRules, { ...pair, text }, 'another cue');
