import type { Elsewhere, ElsewhereKind } from '../elsewhere';
import { message } from '../message';
import type { Article, Message } from '../model';
import type { Report } from './rule';

/** One report for each statement of which other articles tell in one of these ways, linked to where they do. */
export const reportElsewhere = (
  article: Article,
  kinds: readonly ElsewhereKind[],
  word: (elsewhere: Elsewhere, files: string) => Message,
): readonly Report[] =>
  article.elsewhere
    .filter(({ kind }) => kinds.includes(kind))
    .map((elsewhere) => ({
      start: elsewhere.start,
      end: elsewhere.end,
      message: word(elsewhere, filesOf(elsewhere)),
      related: [],
      fixes: [],
      remote: elsewhere.there.map(({ uri, start, end, text, speaker }) => ({
        uri,
        start,
        end,
        message: speaker === null ? message('Here: {0}', text) : message('{0}: {1}', speaker, text),
      })),
    }));

/** `dam.article, flood.article (+3)` */
function filesOf({ there, more }: Elsewhere): string {
  const names = [...new Set(there.map(({ file }) => file))].join(', ');
  return more > 0 ? `${names} (+${String(more)})` : names;
}
