import { reportRemarks } from './remarks';
import type { Rule } from './rule';

/** Words that a checker has given the lowest rating of the scale. */
export const verdictFalse: Rule = {
  id: 'verdict/false',
  severity: 'error',
  run: (article) => reportRemarks(article, 'false'),
};
