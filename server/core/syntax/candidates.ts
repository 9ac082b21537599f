import { verbOnly } from '../lexicon/cues';
import { roleNouns } from '../lexicon/people';
import type { Model } from './model';

/** Endings of nouns for people that hardly any verb has. */
const personEnding = /(?:[eo]r|ist|yst|ian|ent|ant|ee|aide|critic)s$/;

/** Nouns with such an ending that are verbs, too: "she mentors", "he engineers". */
const verbsToo = new Set(
  (
    'anchor batter broker bugger butcher censor cooper coauthor emcee father filibuster major master mentor minister ' +
    'monitor mother pander partner pioneer porter potter powder proctor referee slander sponsor summer tailor tutor ' +
    'usher volunteer wager waver'
  ).split(' '),
);

/** "reporters", "aides": people in the plural, whom the tagger may take for a verb where the treebank has no such word. */
const isPeople = (lower: string): boolean =>
  personEnding.test(lower) && roleNouns.has(lower.slice(0, -1)) && !verbsToo.has(lower.slice(0, -1));

const narrow = (candidates: Uint8Array, { tags }: Model, kinds: RegExp): Uint8Array => {
  const left = candidates.filter((id) => kinds.test(tags[id] ?? ''));
  return left.length > 0 ? left : candidates;
};

const capitalized = /^\p{Lu}\p{Ll}+$/u;
const adjectiveEnding = /(?:al|ic|ous|ful|less|ble|ive|ary|ory|ed|ing|ish|ese|an|y|ant|ent|en|most|ward|th)$/;

/** "Hendricks, a Democrat,", "Tate vowed": a name that begins its sentence is no exclamation, and seldom an adjective. */
const namedBy = (lower: string, known: Model): Uint8Array =>
  narrow(known.open, known, adjectiveEnding.test(lower) ? /^(?!UH )/ : /^(?!UH |JJ )/);

/** The tags a word may have, where more is known of it than the treebank tells; else null. */
export function candidatesOf(text: string, known: Model): Uint8Array | null {
  const lower = text.toLowerCase();
  if (verbOnly.has(lower)) return narrow(known.open, known, lower.endsWith('s') ? /^VBZ/ : /^VBP?$|^VBP? /);
  if (known.words.has(lower)) return null;
  if (!isPeople(lower)) return capitalized.test(text) ? namedBy(lower, known) : null;
  return narrow(known.open, known, text === lower ? /^NNS / : /^NN(?:S|PS|P) /);
}
