import { reportContradicted } from './disputeKinds';
import type { Rule } from './rule';

/** Two ages of one person. */
export const consistencyAge: Rule = {
  id: 'consistency/age',
  severity: 'warning',
  run: (article) => reportContradicted(article, ({ topic }) => topic === 'age'),
};
