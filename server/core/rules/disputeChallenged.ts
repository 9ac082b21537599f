import { reportDisputed } from './disputeKinds';
import type { Rule } from './rule';

export const disputeChallenged: Rule = {
  id: 'dispute/challenged',
  severity: 'warning',
  run: (article) => reportDisputed(article, 'challenged'),
};
