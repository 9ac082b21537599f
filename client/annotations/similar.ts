/** A passage of the text that resembles what was looked for. Offsets are UTF-16 code units, half-open. */
export interface Passage {
  readonly start: number;
  readonly end: number;
  /** Dice's coefficient of the words, 0 to 1. */
  readonly likeness: number;
}

const wordsOf = (text: string): ReadonlySet<string> => new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []);

function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let shared = 0;
  for (const word of a) if (b.has(word)) shared += 1;
  return a.size + b.size === 0 ? 0 : (2 * shared) / (a.size + b.size);
}

/** Sentences, roughly: up to a mark that ends one and a space, or to the end of the line. */
const sentence = /[^\s](?:[^\n]*?[.!?…]["'”’»)]*(?=\s)|[^\n]*)/gu;

/**
 * The sentences of a text that share most words with what was looked for, the most alike first; those that share none are
 * left out. It proposes places to a person, who decides.
 *
 * @example `similarPassages(text, 'We didn’t attack', 5)[0]` is the sentence with the most of these words
 */
export function similarPassages(text: string, wanted: string, limit: number): readonly Passage[] {
  const words = wordsOf(wanted);
  return [...text.matchAll(sentence)]
    .map((match) => ({
      start: match.index,
      end: match.index + match[0].trimEnd().length,
      likeness: likeness(words, wordsOf(match[0])),
    }))
    .filter((passage) => passage.likeness > 0)
    .sort((a, b) => b.likeness - a.likeness || a.start - b.start)
    .slice(0, limit);
}
