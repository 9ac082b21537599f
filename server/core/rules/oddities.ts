import { message } from '../message';
import type { Article, OddityKind } from '../model';
import type { Report } from './rule';

/** One report for each oddity of a kind, linked to the places to compare. */
export const reportOddities = (article: Article, kind: OddityKind): readonly Report[] =>
  article.oddities
    .filter((oddity) => oddity.kind === kind)
    .map(({ start, end, message: told, related }) => ({
      start,
      end,
      message: told,
      related: related.map((place) => ({ start: place.start, end: place.end, message: message('The other copy.') })),
      fixes: [],
    }));
