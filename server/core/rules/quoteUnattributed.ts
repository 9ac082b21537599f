import { message } from '../message';
import type { Rule } from './rule';

/** Words in quotation marks whose speaker nobody can name. */
export const quoteUnattributed: Rule = {
  id: 'quote/unattributed',
  severity: 'warning',
  run: (article) =>
    article.quotes
      .filter(({ attribution, kind }) => attribution === null && kind !== 'indirect')
      .map(({ start, end }) => ({
        start,
        end,
        message: message('Nobody is named for this quote. Say who said it.'),
        related: [],
        fixes: [],
      })),
};
