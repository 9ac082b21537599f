import { reportRemarks } from './remarks';
import type { Rule } from './rule';

/** Words that have changed since they were checked. */
export const verdictNeedsRecheck: Rule = {
  id: 'verdict/needs-recheck',
  severity: 'warning',
  run: (article) => reportRemarks(article, 'needsRecheck'),
};
