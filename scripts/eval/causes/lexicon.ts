/** What the analyzer's lexicon knows of a cue: tells a missing word from a missing pattern. */
import { cueNouns, cueVerbs, phrasalCues } from '../../../server/core/lexicon/cues';
import { wordsOf } from '../place';

/** Nouns of utterances, which annotators take as cues, too: "in a letter that …". */
const utterances: ReadonlySet<string> = new Set('tweet post message letter email remark comment'.split(' '));

const singular = (word: string): string => word.replace(/s$/, '');

const isVerb = (words: readonly string[]): boolean => words.some((word) => cueVerbs.has(word));

const isPhrase = (words: readonly string[]): boolean =>
  phrasalCues.some((phrase) => words.join(' ').includes(phrase.join(' ')));

/** @example `isNounCue('repeated claim') // true` */
export function isNounCue(cue: string): boolean {
  const words = wordsOf(cue);
  return !isVerb(words) && words.map(singular).some((word) => cueNouns.has(word) || utterances.has(word));
}

/** One of its words can be a cue. */
export function isKnownCue(cue: string): boolean {
  const words = wordsOf(cue);
  return isVerb(words) || isPhrase(words) || isNounCue(cue);
}
