import { message } from '../message';
import type { Rule } from './rule';

/** Quotation marks without a partner. */
export const quoteUnclosed: Rule = {
  id: 'quote/unclosed',
  severity: 'warning',
  run: (article) =>
    article.strayMarks.map(({ start, end }) => ({
      start,
      end,
      message: message('This quotation mark has no partner in its paragraph.'),
      related: [],
      fixes: [],
    })),
};
