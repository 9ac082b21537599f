import type { Token } from '../model';

export interface PhraseMatcher {
  readonly firstWords: Iterable<string>;
  /** How many tokens from `index` on are one of the phrases; 0 where none is. */
  readonly lengthAt: (tokens: readonly Token[], index: number) => number;
}

/**
 * Finds set phrases, given in lower case with blanks between tokens.
 *
 * @example `matcherOf(['no truth']).lengthAt(tokens, 2)` is 2 in "There is no truth".
 */
export function matcherOf(phrases: readonly string[]): PhraseMatcher {
  const byFirst = new Map<string, (readonly string[])[]>();
  for (const phrase of phrases) {
    const words = phrase.split(' ');
    const first = words[0] ?? '';
    byFirst.set(first, [...(byFirst.get(first) ?? []), words]);
  }
  const lengthAt: PhraseMatcher['lengthAt'] = (tokens, index) => {
    const candidates = byFirst.get(tokens[index]?.lower ?? '');
    const found = candidates?.find((words) => words.every((word, offset) => tokens[index + offset]?.lower === word));
    return found?.length ?? 0;
  };
  return { firstWords: byFirst.keys(), lengthAt };
}
