/** Which quote that was found is which of the annotated ones. */
import type { MachineArticle, Span } from '../../server/core/index';
import type { GoldArticle, GoldQuote } from './gold';

export type FoundQuote = MachineArticle['quotes'][number];

/** An annotated article and what was found in it. */
export interface Case extends GoldArticle {
  /** Annotated, but not asked for: to find it counts neither way. */
  readonly ignored: readonly GoldQuote[];
  readonly found: readonly FoundQuote[];
  readonly speakers: MachineArticle['speakers'];
}

export interface Pair {
  readonly gold: GoldQuote;
  readonly found: FoundQuote;
}

export interface Alignment {
  readonly pairs: readonly Pair[];
  readonly missed: readonly GoldQuote[];
  /** Found, but not annotated. */
  readonly falseAlarms: readonly FoundQuote[];
}

/** @param speechOnly Leaves out indirect quotes of beliefs and intentions. */
export function join(gold: GoldArticle, found: MachineArticle, speechOnly: boolean): Case {
  const isAsked = (quote: GoldQuote): boolean => !speechOnly || quote.isSpeech || quote.kind !== 'indirect';
  return {
    ...gold,
    quotes: gold.quotes.filter(isAsked),
    ignored: gold.quotes.filter((quote) => !isAsked(quote)),
    found: found.quotes,
    speakers: found.speakers,
  };
}

/** Code units that both spans hold. */
export const shared = (a: Span, b: Span): number => Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));

/** Lies by half or more in something that counts neither way. */
export const isIgnored = (ignored: readonly Span[], found: Span): boolean =>
  ignored.some((each) => shared(each, found) >= 0.5 * (found.end - found.start));

/**
 * Pairs each annotated quote, in their order, with the one found that covers most of it, if that is more than
 * `threshold` (0 to 1); each is used once.
 */
export function align({ quotes, ignored, found }: Case, threshold: number): Alignment {
  const rest = [...found];
  const pairs: Pair[] = [];
  const missed: GoldQuote[] = [];
  for (const gold of quotes) {
    const covered = rest.map((each) => shared(gold, each) / Math.max(1, gold.end - gold.start));
    const most = Math.max(threshold, ...covered);
    const best = rest[covered.indexOf(most)];
    if (most > threshold && best) {
      pairs.push({ gold, found: best });
      rest.splice(rest.indexOf(best), 1);
    } else missed.push(gold);
  }
  return { pairs, missed, falseAlarms: rest.filter((each) => !isIgnored(ignored, each)) };
}
