import type { Block, ParagraphFacts } from './model';
import type { Span } from './span';

/** A block of the article and what is known of it by itself; spans of the facts are relative to the block. */
export interface Paragraph {
  readonly block: Block;
  readonly facts: ParagraphFacts;
}

/**
 * Where a span of the paragraph's facts lies in the article: here, and nowhere else, relative spans become absolute.
 *
 * @example In a block that starts at 100 the quote `{ start: 3, end: 9 }` lies at `{ start: 103, end: 109 }`.
 */
export const place = ({ block }: Paragraph, { start, end }: Span): Span => ({
  start: block.start + start,
  end: block.start + end,
});
