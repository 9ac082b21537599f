/** Walks the dependency tree of one unit: children, subtree extents, relations without their subtype. */
import type { Token } from './model';

export interface Tree {
  readonly tokens: readonly Token[];
  /** Indices of the words that depend on this one, in text order. */
  readonly children: readonly (readonly number[])[];
  /** First and last token index of each word's subtree. */
  readonly first: readonly number[];
  readonly last: readonly number[];
}

/** `nsubj:pass` → `nsubj`. */
export const baseRelation = (token: Token): string => token.relation.split(':', 1)[0] ?? token.relation;

export function buildTree(tokens: readonly Token[]): Tree {
  const children: number[][] = tokens.map(() => []);
  const first = tokens.map((_, index) => index);
  const last = tokens.map((_, index) => index);
  tokens.forEach((token, index) => {
    children[token.head]?.push(index);
    // Bounded by the length, so that even a malformed tree ends.
    let above = token.head;
    for (let steps = 0; above >= 0 && steps < tokens.length; steps += 1) {
      if (index < (first[above] ?? index)) first[above] = index;
      if (index > (last[above] ?? index)) last[above] = index;
      above = tokens[above]?.head ?? -1;
    }
  });
  return { tokens, children, first, last };
}

/** The children with one of these relations (subtypes included), in text order. */
export const childrenOf = (tree: Tree, index: number, ...relations: readonly string[]): readonly number[] =>
  (tree.children[index] ?? []).filter((child) => {
    const token = tree.tokens[child];
    return token !== undefined && relations.includes(baseRelation(token));
  });

export const tokenAt = (tree: Tree, index: number): Token | undefined => tree.tokens[index];

/** A quotation mark. */
export const isMark = (token: Token | undefined): boolean => token !== undefined && /^["“”„«»‘’']+$/.test(token.text);

export const isPunct = (token: Token | undefined): boolean => token?.pos === 'PUNCT' || isMark(token);

/** A mark that divides clauses. */
export const isBreak = (token: Token | undefined): boolean => token !== undefined && /^[,:;—–-]+$/.test(token.text);
