/** What the analyzer's lexicon knows of a cue: tells a missing word from a missing pattern. */
import { cueVerbs } from '../../../server/core/lexicon/cues';
import { wordsOf } from '../place';

/** Nouns that carry content in annotated texts, and that the analyzer does not read as cues yet: "his claim that …", "in a statement". Lower case, singular. */
const cueNouns: ReadonlySet<string> = new Set(
  (
    'claim statement allegation accusation assertion warning suggestion remark comment announcement declaration ' +
    'contention argument complaint pledge promise vow assurance insistence denial admission acknowledgement prediction ' +
    'report charge tweet post message letter email observation confirmation revelation boast'
  ).split(' '),
);

/** Cues of several words. */
const phrasalCues: readonly (readonly string[])[] = [
  ['according', 'to'],
  ['in', 'the', 'words', 'of'],
];

const singular = (word: string): string => word.replace(/s$/, '');

const isVerb = (words: readonly string[]): boolean => words.some((word) => cueVerbs.has(word));

const isPhrase = (words: readonly string[]): boolean =>
  phrasalCues.some((phrase) => words.join(' ').includes(phrase.join(' ')));

/** @example `isNounCue('repeated claim') // true` */
export function isNounCue(cue: string): boolean {
  const words = wordsOf(cue);
  return !isVerb(words) && words.some((word) => cueNouns.has(word) || cueNouns.has(singular(word)));
}

/** One of its words can be a cue. */
export function isKnownCue(cue: string): boolean {
  const words = wordsOf(cue);
  return isVerb(words) || isPhrase(words) || isNounCue(cue);
}
