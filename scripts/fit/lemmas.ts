import { keysOf, lemmaWord, wholeWord } from '../../server/core/syntax/lemmas';
import type { Gold } from './treebank';

const mostCut = 9; // letters; one digit

function scriptOf(word: string, lemma: string): string | null {
  let common = 0;
  while (common < word.length && word[common] === lemma[common]) common += 1;
  return word.length - common > mostCut ? null : `${word.length - common}${lemma.slice(common)}`;
}

const best = (counts: ReadonlyMap<string, number>): string =>
  [...counts].reduce((a, b) => (b[1] > a[1] || (b[1] === a[1] && b[0] < a[0]) ? b : a))[0];

const count = (map: Map<string, Map<string, number>>, key: string, value: string): void => {
  const counts = map.get(key) ?? new Map<string, number>();
  map.set(key, counts);
  counts.set(value, (counts.get(value) ?? 0) + 1);
};

/** The usual script of each pair of word and tag. */
function scripts(sentences: readonly Gold[]): Map<string, string> {
  const seen = new Map<string, Map<string, number>>();
  for (const { words, tags, lemmas } of sentences) {
    words.forEach((word, at) => {
      const tag = tags[at]!.split(' ')[0]!;
      const lower = lemmaWord(word);
      const name = tag.startsWith('NNP');
      const script = scriptOf(name ? word : lower, name ? lemmas[at]! : lemmas[at]!.toLowerCase());
      // Typing errors that the treebank mends are not worth a rule; numbers and marks are their own lemmas.
      if (script !== null && /[a-z]/.test(lower) && lower.length < 30 && word !== '_')
        count(seen, `${lower} ${tag}`, script);
    });
  }
  return new Map([...seen].sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, counts]) => [key, best(counts)]));
}

/** Rules for the endings that more than one word has, and for the words those rules get wrong. */
export function fitLemmas(sentences: readonly Gold[]): Map<string, string> {
  const known = scripts(sentences);
  const byKey = new Map<string, Map<string, number>>();
  for (const [pair, script] of known) {
    const [word = '', tag = ''] = pair.split(' ');
    for (const key of keysOf(word, tag)) count(byKey, key, script);
  }
  const rules = new Map<string, string>();
  // Short endings first: a longer one is needed only where it says something else.
  for (const key of [...byKey.keys()].sort((a, b) => a.length - b.length || (a < b ? -1 : 1))) {
    const counts = byKey.get(key)!;
    const whole = key.startsWith(wholeWord);
    const [ending = '', tag = ''] = key.replace(wholeWord, '').split(' ');
    const total = [...counts.values()].reduce((a, b) => a + b);
    if (!whole && ending !== '' && total < 2) continue;
    const script = best(counts);
    const shorter = [...keysOf(ending, tag)]
      .slice(1)
      .map((each) => rules.get(each))
      .find((each) => each !== undefined);
    if (script !== (shorter ?? '0')) rules.set(key, script);
  }
  return rules;
}
