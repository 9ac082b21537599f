import type { Block, EntryState, ParagraphFacts } from './model';

export const initialState: EntryState = { openQuote: null };

/** Everything that one paragraph tells by itself. Pure: same block and entry state, same facts. */
export function analyzeParagraph(_block: Pick<Block, 'kind' | 'text'>, entry: EntryState): ParagraphFacts {
  return {
    sentences: [], mentions: [], quotes: [], claims: [], disputes: [], strayMarks: [], introduces: null, exit: entry,
  };
}
