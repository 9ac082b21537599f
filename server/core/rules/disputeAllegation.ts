import { reportDisputed } from './disputeKinds';
import type { Rule } from './rule';

export const disputeAllegation: Rule = {
  id: 'dispute/allegation',
  severity: 'information',
  run: (article) => reportDisputed(article, 'allegation'),
};
