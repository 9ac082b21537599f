import { reportContradicted } from './disputeKinds';
import type { Rule } from './rule';

/** Two titles of one person of which nobody holds both, or two names for one title. */
export const consistencyTitle: Rule = {
  id: 'consistency/title',
  severity: 'warning',
  run: (article) => reportContradicted(article, ({ topic }) => topic === 'title' || topic === 'name'),
};
