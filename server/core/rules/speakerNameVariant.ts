import { message } from '../message';
import type { Rule } from './rule';

/** A name spelled otherwise than in most of the article. */
export const speakerNameVariant: Rule = {
  id: 'speaker/name-variant',
  severity: 'warning',
  run: (article) =>
    article.nameVariants.map(({ start, end, found, expected, first }) => ({
      start,
      end,
      message: message('“{0}” is spelled “{1}” elsewhere in this article.', found, expected),
      related: [{ start: first.start, end: first.end, message: message('Spelled “{0}” here.', expected) }],
      fixes: [{ start, end, title: message('Change to “{0}”', expected), newText: expected }],
    })),
};
