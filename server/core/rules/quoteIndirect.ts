import { reportQuotes } from './quoteKinds';
import type { Rule } from './rule';

export const quoteIndirect: Rule = {
  id: 'quote/indirect',
  severity: 'information',
  run: (article, options) => reportQuotes(article, 'indirect', options),
};
