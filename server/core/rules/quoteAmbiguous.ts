import { message } from '../message';
import type { Article, Attribution, Quote } from '../model';
import type { Rule, RuleOptions } from './rule';
import { nameSpeaker } from './nameSpeaker';

/** More than these a reader does not weigh against each other. */
const mostCandidates = 4;

/** Whether it is less certain than the settings ask who said this. */
export const isAmbiguous = ({ attribution }: Quote, { speakerThreshold }: RuleOptions): boolean =>
  attribution !== null && attribution.confidence < speakerThreshold;

const percent = (share: number): string => `${String(Math.round(share * 100))}%`;

const candidatesOf = ({ attribution, alternatives }: Quote): readonly Attribution[] =>
  attribution ? [attribution, ...alternatives].slice(0, mostCandidates) : [];

function report(article: Article, quote: Quote) {
  const candidates = candidatesOf(quote);
  const ranked = candidates.map(({ speaker, confidence }) => `${speaker.name} (${percent(confidence)})`);
  return {
    start: quote.start,
    end: quote.end,
    message: message('Ambiguous speaker: {0}.', ranked.join(', ')),
    related: candidates.flatMap(({ speaker, mention, why }) => {
      const place = mention ?? speaker.mentions[0];
      return place ? [{ start: place.start, end: place.end, message: why }] : [];
    }),
    fixes: candidates.flatMap(({ speaker }) => nameSpeaker(article, quote, speaker) ?? []),
  };
}

/** Quotes whose speaker is a guess: a pronoun that two people fit, a speaker carried over from afar. */
export const quoteAmbiguous: Rule = {
  id: 'quote/ambiguous',
  severity: 'warning',
  run: (article, options) => {
    const seen = new Set<string>();
    const ambiguous = article.quotes.filter((quote) => {
      if (!isAmbiguous(quote, options) || seen.has(quote.group)) return false;
      seen.add(quote.group); // The parts of a split quote have one speaker: to ask once is enough.
      return true;
    });
    return ambiguous.map((quote) => report(article, quote));
  },
};
