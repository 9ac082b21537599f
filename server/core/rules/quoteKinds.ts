import { message } from '../message';
import type { Article, Message, QuoteKind } from '../model';
import { isAmbiguous } from './quoteAmbiguous';
import type { Report, RuleOptions } from './rule';

const withSpeaker: Readonly<Record<QuoteKind, (name: string) => Message>> = {
  direct: (name) => message('Direct quote by {0}.', name),
  mixed: (name) => message('Partly quoted words of {0}.', name),
  indirect: (name) => message('Indirect quote by {0}.', name),
};

/** One report for each quote of a kind whose speaker is known; the others have rules of their own. */
export function reportQuotes(article: Article, kind: QuoteKind, options: RuleOptions): readonly Report[] {
  const reports: Report[] = [];
  for (const quote of article.quotes) {
    if (quote.kind !== kind || !quote.attribution || isAmbiguous(quote, options)) continue;
    const { mention, speaker, why } = quote.attribution;
    const related = mention
      ? [{ start: mention.start, end: mention.end, message: message('{0}: {1}', speaker.name, why.template) }]
      : [];
    const { start, end } = quote;
    reports.push({ start, end, message: withSpeaker[kind](speaker.name), related, fixes: [] });
  }
  return reports;
}
