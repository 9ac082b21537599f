import { wordClasses, type WordClass, type WordClassName } from '../lexicon/claims';
import type { Token } from '../model';

type Part = keyof WordClass;
type Names = readonly WordClassName[];

/** What a word counts as: in any use, as a verb, …; `phrases` holds the words that it must follow. */
interface Entry {
  readonly parts: Partial<Record<Exclude<Part, 'phrases'>, Names>>;
  readonly phrases: ReadonlyMap<string, Names>;
}

/** Apostrophes are typed both ways. */
const spellings = (word: string): readonly string[] => (word.includes("'") ? [word, word.replace("'", '’')] : [word]);

function buildIndex(): ReadonlyMap<string, Entry> {
  const index = new Map<string, { parts: Partial<Record<Part, Names>>; phrases: Map<string, Names> }>();
  const entryOf = (word: string) => {
    const entry = index.get(word) ?? { parts: {}, phrases: new Map<string, Names>() };
    index.set(word, entry);
    return entry;
  };
  for (const [name, wordClass] of Object.entries(wordClasses) as [WordClassName, WordClass][]) {
    for (const [part, words] of Object.entries(wordClass) as [Part, string][]) {
      for (const word of words.split(/\s+/).flatMap(spellings)) {
        const [first = '', second] = word.split('_');
        const entry = entryOf(second ?? first);
        if (second) entry.phrases.set(first, [...(entry.phrases.get(first) ?? []), name]);
        else entry.parts[part] = [...(entry.parts[part] ?? []), name];
      }
    }
  }
  return index;
}

const classIndex = buildIndex();
const partOf: Readonly<Partial<Record<Token['pos'], Exclude<Part, 'phrases'>>>> = {
  VERB: 'verbs',
  AUX: 'verbs',
  NOUN: 'nouns',
  PROPN: 'nouns',
  ADJ: 'adjectives',
  ADV: 'adjectives',
};
const none: Names = [];

/** The classes that a word belongs to in its place, `previous` being the word before it. */
export function classesOf(token: Token, previous: Token | undefined): Names {
  const written = classIndex.get(token.lower);
  // Names keep their capital in the lemma; the lexicon holds none.
  const lemma = token.pos === 'PROPN' && token.lower.endsWith('s') ? token.lower.slice(0, -1) : token.lemma;
  const entry = lemma === token.lower ? written : classIndex.get(lemma);
  if (!written && !entry) return none;
  const part = partOf[token.pos];
  return [
    ...(written?.phrases.get(previous?.lower ?? '') ?? none),
    ...(written?.parts.words ?? entry?.parts.words ?? none),
    ...((part && (written?.parts[part] ?? entry?.parts[part])) ?? none),
  ];
}
