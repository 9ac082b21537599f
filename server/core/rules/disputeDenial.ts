import { reportDisputed } from './disputeKinds';
import type { Rule } from './rule';

export const disputeDenial: Rule = {
  id: 'dispute/denial',
  severity: 'warning',
  run: (article) => reportDisputed(article, 'denial'),
};
