import { message } from '../message';
import type { Article, Disputed, DisputeKind, Message } from '../model';
import type { Report } from './rule';

const sayWho = (disputed: Disputed): string | null =>
  disputed.by === null || disputed.by === 'narrator' ? null : disputed.by.name;

const wording: Readonly<Record<DisputeKind, (who: string | null) => Message>> = {
  denial: (who) => (who ? message('Denial by {0}.', who) : message('Denial.')),
  challenged: (who) =>
    who ? message('{0} challenges this statement.', who) : message('The article challenges this statement.'),
  contradicted: () => message('Another place in the article contradicts this.'),
  allegation: (who) => (who ? message('Allegation by {0}, unproven.', who) : message('Allegation, unproven.')),
};

/** One report for each disputed statement of a kind, linked to the places that dispute it. */
export const reportDisputed = (article: Article, kind: DisputeKind): readonly Report[] =>
  article.disputed
    .filter((disputed) => disputed.kind === kind)
    .map((disputed) => ({
      start: disputed.start,
      end: disputed.end,
      message: wording[kind](sayWho(disputed)),
      related: disputed.related.map(({ start, end }) => ({ start, end, message: message('The other account.') })),
      fixes: [],
    }));
