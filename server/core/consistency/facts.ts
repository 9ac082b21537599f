import type { LocalMention, LocalQuote, Sentence } from '../model';
import type { Span } from '../span';
import type { FullDate } from './calendar';
import { sayingsOf, type Saying } from './copies';
import { occasionsOf, type Occasion } from './occasions';
import type { Oddity } from './oddity';
import { percentagesOf } from './percentages';
import { totalsOf } from './totals';
import { traitsOf, type Trait } from './traits';
import { dateOfDateline, dateOfFrontMatter, namedDaysOf, type NamedDay } from './weekdays';

/** What of a paragraph has to agree with itself and with the rest of the article; spans are relative to it. */
export interface ConsistencyFacts {
  readonly occasions: readonly Occasion[];
  readonly traits: readonly Trait[];
  readonly sayings: readonly Saying[];
  readonly days: readonly NamedDay[];
  /** What is odd whatever the rest of the article says. */
  readonly oddities: readonly Oddity[];
  /** When the article says it was published. */
  readonly published: FullDate | null;
}

export interface ConsistencyContext {
  readonly text: string;
  /** The text with its dateline and markup. */
  readonly written: string;
  readonly sentences: readonly Sentence[];
  readonly mentions: readonly LocalMention[];
  readonly quotes: readonly LocalQuote[];
  /** Words between quotation marks, without the marks. */
  readonly marked: readonly Span[];
}

/** Most paragraphs have nothing to compare: they share this. */
export const noFacts: ConsistencyFacts = {
  occasions: [],
  traits: [],
  sayings: [],
  days: [],
  oddities: [],
  published: null,
};

/** The facts of front matter: when the article was published. */
export function readFrontMatter(text: string): ConsistencyFacts {
  const published = dateOfFrontMatter(text);
  return published ? { ...noFacts, published } : noFacts;
}

/**
 * Reads what a paragraph gives to compare.
 *
 * @example In `12 people: five men, six women` one oddity, as the parts come to 11.
 */
export function readConsistency({
  text,
  written,
  sentences,
  mentions,
  quotes,
  marked,
}: ConsistencyContext): ConsistencyFacts {
  const facts: ConsistencyFacts = {
    occasions: sentences.flatMap((sentence, index) => occasionsOf(sentence, mentions, sentences[index - 1])),
    traits: traitsOf(text, mentions),
    sayings: sayingsOf(text, marked, quotes),
    days: namedDaysOf(text),
    oddities: sentences.flatMap((sentence) => [...percentagesOf(sentence), ...totalsOf(sentence)]),
    published: dateOfDateline(written),
  };
  const { occasions, traits, sayings, days, oddities, published } = facts;
  const isEmpty = [occasions, traits, sayings, days, oddities].every(({ length }) => length === 0);
  return isEmpty && published === null ? noFacts : facts;
}
