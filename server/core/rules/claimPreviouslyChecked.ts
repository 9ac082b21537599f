import type { FactCheck } from '../factCheck';
import { message } from '../message';
import type { Message } from '../model';
import type { Rule } from './rule';

const dated = ({ publisher, rating, date }: FactCheck): Message =>
  date === null
    ? message('Checked before by {0}: “{1}”.', publisher, rating)
    : message('Checked before by {0} on {2}: “{1}”.', publisher, rating, date);

/** Statements that somebody has checked already. The link is that of the check most alike; the hover shows all. */
export const claimPreviouslyChecked: Rule = {
  id: 'claim/previously-checked',
  severity: 'information',
  run: (article) =>
    article.checkedBefore.flatMap(({ start, end, checks: [first] }) =>
      first ? [{ start, end, message: dated(first), related: [], fixes: [], link: first.url }] : [],
    ),
};
