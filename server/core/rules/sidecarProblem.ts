import { reportRemarks } from './remarks';
import type { Rule } from './rule';

/** Lines of the sidecar that cannot be read, or have been changed. */
export const sidecarProblem: Rule = {
  id: 'sidecar/problem',
  severity: 'warning',
  run: (article) => reportRemarks(article, 'sidecarProblem'),
};
