import { reportOddities } from './oddities';
import type { Rule } from './rule';

/** Words in quotation marks of which another copy in the article differs. */
export const consistencyQuoteCopy: Rule = {
  id: 'consistency/quote-copy',
  severity: 'warning',
  run: (article) => reportOddities(article, 'quote-copy'),
};
