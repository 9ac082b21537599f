import type { WireArticle, WirePosition, WireQuote, WireSpeaker } from '../../server/protocol';
import { comparePositions, touches } from '../positions';

/** How the speakers are sorted: by their first quote, by name, or by number of quotes, most first. */
export type SpeakerOrder = 'appearance' | 'name' | 'quotes';

export interface SpeakerOptions {
  readonly order: SpeakerOrder;
  readonly disputedOnly: boolean;
}

/** A speaker in the tree. `speaker` is null for the group of quotes for which nobody can be named. */
export interface SpeakerNode {
  readonly type: 'speaker';
  /** The same for the same speaker after an edit, so that the tree keeps what is expanded. */
  readonly id: string;
  readonly uri: string;
  readonly speaker: WireSpeaker | null;
  /** In text order; never empty. */
  readonly quotes: readonly QuoteNode[];
}

export interface QuoteNode {
  readonly type: 'quote';
  readonly id: string;
  readonly uri: string;
  readonly parentId: string;
  readonly quote: WireQuote;
}

export type SpeakerTreeNode = SpeakerNode | QuoteNode;

/** Numbers the second and later uses of a key, since two people can share a name. */
function uniqueKeys(): (key: string) => string {
  const uses = new Map<string, number>();
  return (key) => {
    const use = (uses.get(key) ?? 0) + 1;
    uses.set(key, use);
    return use === 1 ? key : `${key}#${use}`;
  };
}

function groupBySpeaker(quotes: readonly WireQuote[]): ReadonlyMap<string | null, readonly WireQuote[]> {
  const groups = new Map<string | null, WireQuote[]>();
  for (const quote of quotes) {
    const group = groups.get(quote.speaker);
    if (group) group.push(quote);
    else groups.set(quote.speaker, [quote]);
  }
  return groups;
}

function speakerNode(uri: string, key: string, speaker: WireSpeaker | null, quotes: readonly WireQuote[]): SpeakerNode {
  const id = `${uri} ${key}`;
  const quoteNodes = quotes.map((quote, index): QuoteNode => ({
    type: 'quote',
    id: `${id} ${index}`,
    uri,
    parentId: id,
    quote,
  }));
  return { type: 'speaker', id, uri, speaker, quotes: quoteNodes };
}

const byFirstQuote = (a: SpeakerNode, b: SpeakerNode): number => {
  const [first, second] = [a.quotes[0], b.quotes[0]];
  return first && second ? comparePositions(first.quote.range.start, second.quote.range.start) : 0;
};

const comparators: Readonly<Record<SpeakerOrder, (a: SpeakerNode, b: SpeakerNode) => number>> = {
  appearance: byFirstQuote,
  name: (a, b) => (a.speaker?.name ?? '').localeCompare(b.speaker?.name ?? ''),
  quotes: (a, b) => b.quotes.length - a.quotes.length || byFirstQuote(a, b),
};

/**
 * The tree of an article: each speaker who is quoted, with the quotes; those without a speaker come last.
 *
 * @example `speakerNodes(article, { order: 'appearance', disputedOnly: false })`
 */
export function speakerNodes(article: WireArticle, { order, disputedOnly }: SpeakerOptions): readonly SpeakerNode[] {
  const quotes = article.quotes.filter((quote) => quote.disputed || !disputedOnly);
  const bySpeaker = groupBySpeaker(quotes);
  const unique = uniqueKeys();
  const named = article.speakers.flatMap((speaker) => {
    // Also for a speaker who is filtered out: a filter must not renumber the others.
    const key = unique(speaker.name);
    const own = bySpeaker.get(speaker.id);
    return own ? [speakerNode(article.uri, key, speaker, own)] : [];
  });
  const unattributed = bySpeaker.get(null);
  return [
    ...named.sort(comparators[order]),
    ...(unattributed ? [speakerNode(article.uri, '', null, unattributed)] : []),
  ];
}

/** The node of what stands at a position: the innermost quote, else the speaker who is mentioned there. */
export function nodeAt(nodes: readonly SpeakerNode[], position: WirePosition): SpeakerTreeNode | undefined {
  const quotes = nodes.flatMap((node) => node.quotes).filter(({ quote }) => touches(quote.range, position));
  // Of quotes around one place the innermost is the one that begins last.
  const innermost = quotes.sort((a, b) => comparePositions(b.quote.range.start, a.quote.range.start))[0];
  return innermost ?? nodes.find(({ speaker }) => speaker?.mentions.some((mention) => touches(mention, position)));
}
