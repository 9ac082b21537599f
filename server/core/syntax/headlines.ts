/** Headlines that capitalise their words, or every letter: read as the sentences they are. */

/** A word of letters, and whether capitals tell anything of it. */
const isWord = (text: string): boolean => /^\p{L}[\p{L}’'-]{3,}$/u.test(text);
const isCapital = (text: string): boolean => /^\p{Lu}/u.test(text);

/** So many long words a headline has at least; fewer capitals may be a list of names. */
const fewestWords = 4;

/** At most one long word in so many begins with a small letter. */
const smallWords = 6;

function isCapitalised(texts: readonly string[]): boolean {
  let capitals = 0;
  let small = 0;
  for (const text of texts) {
    if (!isWord(text)) continue;
    if (isCapital(text)) capitals += 1;
    else small += 1;
    if (small * smallWords > texts.length) return false;
  }
  return capitals >= fewestWords && small * smallWords <= capitals;
}

/**
 * The words of a sentence as a sentence would write them, where most of them begin with a capital; else as they are.
 *
 * @param isCommon whether a word in small letters is known as something else than a name
 * @example "Mayor Ruiz Says Bridge Is Safe" is read as "Mayor Ruiz says bridge is safe"
 */
export function asSentence(texts: readonly string[], isCommon: (lower: string) => boolean): readonly string[] {
  if (texts.length < fewestWords || !isCapitalised(texts)) return texts;
  return texts.map((text, at) => {
    const lower = text.toLowerCase();
    if (at > 0 && isCapital(text) && isCommon(lower)) return lower;
    const isShouted = text.length > 3 && text === text.toUpperCase();
    return isShouted ? text.charAt(0) + lower.slice(1) : text;
  });
}
