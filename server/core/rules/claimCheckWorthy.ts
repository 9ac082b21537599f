import { message } from '../message';
import type { Rule } from './rule';

/** Statements of fact that a reader would want checked. */
export const claimCheckWorthy: Rule = {
  id: 'claim/check-worthy',
  severity: 'information',
  run: (article, { claimThreshold }) =>
    article.claims
      .filter((claim) => claim.checkWorthiness >= claimThreshold)
      .map(({ start, end, checkWorthiness }) => ({
        start,
        end,
        message: message('Check-worthy claim ({0}%).', String(Math.round(checkWorthiness * 100))),
        related: [],
        fixes: [],
      })),
};
