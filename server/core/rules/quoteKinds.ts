import { message } from '../message';
import type { Article, Message, QuoteKind } from '../model';
import { isAmbiguous } from './quoteAmbiguous';
import type { Report, RuleOptions } from './rule';

const withSpeaker: Readonly<Record<QuoteKind, (name: string) => Message>> = {
  direct: (name) => message('Direct quote by {0}.', name),
  mixed: (name) => message('Partly quoted words of {0}.', name),
  indirect: (name) => message('Indirect quote by {0}.', name),
};

const nobodyNamed = message('Indirect quote, nobody is named for it.');

/** One report for each quote of a kind, but for those that have rules of their own: ambiguous, or in marks and by nobody. */
export function reportQuotes(article: Article, kind: QuoteKind, options: RuleOptions): readonly Report[] {
  const reports: Report[] = [];
  for (const quote of article.quotes) {
    const { start, end, attribution } = quote;
    if (quote.kind !== kind || isAmbiguous(quote, options)) continue;
    if (!attribution) {
      // "It was announced that …": nothing is wrong with it, unlike with marks that nobody speaks between.
      if (kind === 'indirect') reports.push({ start, end, message: nobodyNamed, related: [], fixes: [] });
      continue;
    }
    const { mention, speaker, why } = attribution;
    const related = mention ? [{ start: mention.start, end: mention.end, message: why }] : [];
    reports.push({ start, end, message: withSpeaker[kind](speaker.name), related, fixes: [] });
  }
  return reports;
}
