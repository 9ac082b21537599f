import { message } from '../message';
import type { Article, Disputed, DisputeKind, Message, Topic } from '../model';
import type { Report } from './rule';

type Told = Exclude<DisputeKind, 'contradicted'>;

const sayWho = (disputed: Disputed): string | null =>
  disputed.by === null || disputed.by === 'narrator' ? null : disputed.by.name;

const wording: Readonly<Record<Told, (who: string | null) => Message>> = {
  denial: (who) => (who ? message('Denial by {0}.', who) : message('Denial.')),
  challenged: (who) =>
    who ? message('{0} challenges this statement.', who) : message('The article challenges this statement.'),
  allegation: (who) => (who ? message('Allegation by {0}, unproven.', who) : message('Allegation, unproven.')),
};

/** What a place beside a finding shows. */
const otherOf: Readonly<Record<Topic, Message>> = {
  event: message('The other account.'),
  number: message('The other number.'),
  date: message('The other date.'),
  place: message('The other place.'),
  name: message('The other name.'),
  title: message('The other title.'),
  age: message('The other age.'),
};

const report = ({ start, end, related, topic }: Disputed, told: Message): Report => ({
  start,
  end,
  message: told,
  related: related.map((other) => ({ start: other.start, end: other.end, message: otherOf[topic ?? 'event'] })),
  fixes: [],
});

/** One report for each disputed statement of a kind, linked to the places that dispute it. */
export const reportDisputed = (article: Article, kind: Told): readonly Report[] =>
  article.disputed
    .filter((disputed) => disputed.kind === kind)
    .map((disputed) => report(disputed, wording[kind](sayWho(disputed))));

/** One report for each contradicted statement that the test accepts: why, if another place gives another account. */
export const reportContradicted = (article: Article, test: (disputed: Disputed) => boolean): readonly Report[] =>
  article.disputed
    .filter((disputed) => disputed.kind === 'contradicted' && test(disputed))
    .map((disputed) => {
      const isPaired = disputed.related.length > 0;
      return report(disputed, isPaired ? disputed.why : message('Another place in the article contradicts this.'));
    });
