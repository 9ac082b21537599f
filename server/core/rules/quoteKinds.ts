import { message } from '../message';
import type { Article, Message, QuoteKind } from '../model';
import type { Report } from './rule';

const withSpeaker: Readonly<Record<QuoteKind, (name: string) => Message>> = {
  direct: (name) => message('Direct quote by {0}.', name),
  mixed: (name) => message('Partly quoted words of {0}.', name),
  indirect: (name) => message('Indirect quote by {0}.', name),
};

/** One report for each attributed quote of a kind. Quotes without a speaker have a rule of their own. */
export function reportQuotes(article: Article, kind: QuoteKind): readonly Report[] {
  const reports: Report[] = [];
  for (const quote of article.quotes) {
    if (quote.kind !== kind || !quote.attribution) continue;
    const { mention, speaker, why } = quote.attribution;
    const related = mention
      ? [{ start: mention.start, end: mention.end, message: message('{0}: {1}', speaker.name, why.template) }]
      : [];
    const { start, end } = quote;
    reports.push({ start, end, message: withSpeaker[kind](speaker.name), related, fix: null });
  }
  return reports;
}
