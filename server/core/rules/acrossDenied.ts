import { message } from '../message';
import { reportElsewhere } from './acrossKinds';
import type { Rule } from './rule';

/** A statement that another article has somebody deny, and a denial of what another article states. */
export const acrossDenied: Rule = {
  id: 'across/denied',
  severity: 'warning',
  run: (article) =>
    reportElsewhere(article, ['denied', 'stated'], ({ kind }, files) =>
      kind === 'denied'
        ? message('This is denied in {0}.', files)
        : message('What is denied here is stated in {0}.', files),
    ),
};
