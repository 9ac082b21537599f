import { reportOddities } from './oddities';
import type { Rule } from './rule';

/** A weekday that its date did not fall on. */
export const consistencyWeekday: Rule = {
  id: 'consistency/weekday',
  severity: 'warning',
  run: (article) => reportOddities(article, 'weekday'),
};
