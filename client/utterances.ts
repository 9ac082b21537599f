import type { WireArticle, WirePosition, WireQuote } from '../server/protocol';
import { comparePositions, touches } from './positions';

/**
 * What somebody says in one go: a quote, or the parts of one that its cue splits, as in “We know,” she said, “and wait.”
 * Kind and range are those of the first part.
 */
export interface Utterance extends WireQuote {
  /** In text order; never empty. */
  readonly parts: readonly WireQuote[];
}

function together(parts: readonly [WireQuote, ...WireQuote[]]): Utterance {
  const label = parts.map((part) => part.label).join(' ');
  return { ...parts[0], label, disputed: parts.some(({ disputed }) => disputed), parts };
}

/** The quotes in text order, the parts of a split one put together. */
export function utterances(quotes: readonly WireQuote[]): readonly Utterance[] {
  const groups = new Map<string, [WireQuote, ...WireQuote[]]>();
  for (const quote of quotes) {
    // A group is one speaker’s; corrections may have given its parts to two.
    const key = `${quote.group} ${quote.speaker ?? ''}`;
    const group = groups.get(key);
    if (group) group.push(quote);
    else groups.set(key, [quote]);
  }
  return [...groups.values()].map(together);
}

/** Whether the position lies in one of the parts. */
export const isIn = ({ parts }: Utterance, position: WirePosition): boolean =>
  parts.some(({ range }) => touches(range, position));

/** Of quotes around one place the innermost is the one that begins last. */
export const innermost = <T extends { readonly range: WireQuote['range'] }>(around: readonly T[]): T | undefined =>
  [...around].sort((a, b) => comparePositions(b.range.start, a.range.start))[0];

/**
 * Id of the speaker whom somebody at this position is concerned with: who is mentioned there, else who speaks there, else
 * who spoke last; before the first quote who speaks first.
 */
export function speakerNear({ speakers, quotes }: WireArticle, position: WirePosition): string | undefined {
  const mentioned = speakers.find(({ mentions }) => mentions.some((mention) => touches(mention, position)));
  if (mentioned && quotes.some(({ speaker }) => speaker === mentioned.id)) return mentioned.id;
  const attributed = quotes.filter(({ speaker }) => speaker !== null);
  const around = innermost(attributed.filter(({ range }) => touches(range, position)));
  const before = attributed.findLast(({ range }) => comparePositions(range.start, position) < 0);
  return (around ?? before ?? attributed[0])?.speaker ?? undefined;
}
