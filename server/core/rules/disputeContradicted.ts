import { reportDisputed } from './disputeKinds';
import type { Rule } from './rule';

export const disputeContradicted: Rule = {
  id: 'dispute/contradicted',
  severity: 'warning',
  run: (article) => reportDisputed(article, 'contradicted'),
};
