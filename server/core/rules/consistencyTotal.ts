import { reportOddities } from './oddities';
import type { Rule } from './rule';

/** A total that the parts given with it do not come to. */
export const consistencyTotal: Rule = {
  id: 'consistency/total',
  severity: 'warning',
  run: (article) => reportOddities(article, 'total'),
};
