import { reportQuotes } from './quoteKinds';
import type { Rule } from './rule';

export const quoteDirect: Rule = {
  id: 'quote/direct',
  severity: 'information',
  run: (article, options) => reportQuotes(article, 'direct', options),
};
