import { reportRemarks } from './remarks';
import type { Rule } from './rule';

/** A verdict with fewer sources than the house asks for. */
export const verdictSingleSource: Rule = {
  id: 'verdict/single-source',
  severity: 'warning',
  run: (article) => reportRemarks(article, 'singleSource'),
};
