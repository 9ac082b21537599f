import { message } from '../message';
import type { Article, Message, QuoteKind } from '../model';
import type { Report } from './rule';

const withSpeaker: Readonly<Record<QuoteKind, (name: string) => Message>> = {
  direct: (name) => message('Direct quote by {0}.', name),
  mixed: (name) => message('Partly quoted words of {0}.', name),
  indirect: (name) => message('Indirect quote by {0}.', name),
};

/** One report for each attributed quote of a kind. Quotes without a speaker have a rule of their own. */
export const reportQuotes = (article: Article, kind: QuoteKind): readonly Report[] =>
  article.quotes.flatMap((quote) => {
    const { attribution } = quote;
    if (quote.kind !== kind || !attribution) return [];
    const { mention, speaker, why } = attribution;
    const related = mention ? [{ ...mention, message: message('{0}: {1}', speaker.name, why.template) }] : [];
    return [{ start: quote.start, end: quote.end, message: withSpeaker[kind](speaker.name), related, fix: null }];
  });
