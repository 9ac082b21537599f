import { message } from '../message';
import type { Article, Topic } from '../model';
import { reportContradicted } from './disputeKinds';
import type { Report, Rule } from './rule';

/** These have rules of their own. */
const ownRules: readonly (Topic | null)[] = ['age', 'title', 'name'];

/** Where the narrator states what a source denies elsewhere: the way back from the denial. */
const deniedElsewhere = (article: Article): readonly Report[] =>
  article.disputed
    .filter(({ kind }) => kind !== 'contradicted')
    .flatMap((denial) =>
      denial.related.map(({ start, end }) => ({
        start,
        end,
        message: message('This is denied elsewhere in the article.'),
        related: [{ start: denial.start, end: denial.end, message: message('The denial.') }],
        fixes: [],
      })),
    );

/** Two accounts of one event that cannot both be true. */
export const disputeContradicted: Rule = {
  id: 'dispute/contradicted',
  severity: 'warning',
  run: (article) => [
    ...reportContradicted(article, ({ topic }) => !ownRules.includes(topic)),
    ...deniedElsewhere(article),
  ],
};
