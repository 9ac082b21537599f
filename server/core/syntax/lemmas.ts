const longestEnding = 6;

/** Where the whole word is meant, not an ending. */
export const wholeWord = '^';

/**
 * Changes a word by a script: how many letters to cut off, then what to put on.
 *
 * @example `applyScript('cities', '3y')` is `city`
 */
export const applyScript = (word: string, script: string): string =>
  word.slice(0, Math.max(0, word.length - Number(script.charAt(0)))) + script.slice(1);

/** What rules are looked up under: the longest ending first, the whole word before all, the bare tag at last. */
export function* keysOf(word: string, tag: string): Generator<string> {
  yield `${wholeWord}${word} ${tag}`;
  for (let length = Math.min(longestEnding, word.length - 1); length >= 0; length -= 1) {
    yield `${word.slice(word.length - length)} ${tag}`;
  }
}

/** How lemma rules read a word: lower case, straight apostrophes. */
export const lemmaWord = (text: string): string => text.toLowerCase().replace(/[’ʼ]/g, "'");

/** The dictionary form by the rule of the longest ending known: `said VBD` is `say`. Names keep their capitals. */
export function lemmaOf(text: string, tag: string, rules: ReadonlyMap<string, string>): string {
  const lower = lemmaWord(text);
  const word = tag.startsWith('NNP') ? text : lower;
  for (const key of keysOf(lower, tag)) {
    const script = rules.get(key);
    if (script !== undefined) return applyScript(word, script);
  }
  return word;
}
