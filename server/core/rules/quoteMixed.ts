import { reportQuotes } from './quoteKinds';
import type { Rule } from './rule';

export const quoteMixed: Rule = {
  id: 'quote/mixed',
  severity: 'information',
  run: (article, options) => reportQuotes(article, 'mixed', options),
};
