/** A word is known by its beginning, so that its ending may change. */
const stemLength = 5;

/** Runs of letters and digits; where no spaces stand between words, each character. */
const word =
  /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]|[\p{L}\p{M}\p{N}]+/gu;

const wordsOf = (text: string): readonly string[] => text.toLowerCase().match(word) ?? [];
const stemOf = (each: string): string => each.slice(0, stemLength);

/**
 * How much of checked words is left in others, 0 to 1. Each word counts by its letters: that both say “the … of every …”
 * tells nothing, whatever the order. 1 where nothing was a word.
 *
 * @example `keptWords('The bakery of Orsk', 'the harbour of Orsk')` is 9 of 16
 */
export function keptWords(now: string, was: string): number {
  const left = new Map<string, number>();
  for (const each of wordsOf(now)) left.set(stemOf(each), (left.get(stemOf(each)) ?? 0) + 1);
  let [kept, all] = [0, 0];
  for (const each of wordsOf(was)) {
    const stem = stemOf(each);
    const count = left.get(stem) ?? 0;
    all += each.length;
    if (count === 0) continue;
    kept += each.length;
    left.set(stem, count - 1);
  }
  return all === 0 ? 1 : kept / all;
}
