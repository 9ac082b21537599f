import { reportRemarks } from './remarks';
import type { Rule } from './rule';

/** Words of which two people said different things at the same time. */
export const verdictConflict: Rule = {
  id: 'verdict/conflict',
  severity: 'warning',
  run: (article) => reportRemarks(article, 'conflict'),
};
