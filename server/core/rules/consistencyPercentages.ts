import { reportOddities } from './oddities';
import type { Rule } from './rule';

/** Shares of one whole that come to more than all of it. */
export const consistencyPercentages: Rule = {
  id: 'consistency/percentages',
  severity: 'warning',
  run: (article) => reportOddities(article, 'percentages'),
};
