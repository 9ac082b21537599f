import type { WireArticle, WirePosition, WireSpeaker } from '../../server/protocol';
import { comparePositions, touches } from '../positions';
import { innermost, isIn, utterances, type Utterance } from '../utterances';

/** How the speakers are sorted: by their first quote, by name, or by number of quotes, most first. */
export type SpeakerOrder = 'appearance' | 'name' | 'quotes';

export interface SpeakerOptions {
  readonly order: SpeakerOrder;
  readonly disputedOnly: boolean;
  /** Words that the name, the role or a quote must have; empty for all. */
  readonly search: string;
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
  readonly quote: Utterance;
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

function groupBySpeaker(quotes: readonly Utterance[]): ReadonlyMap<string | null, readonly Utterance[]> {
  const groups = new Map<string | null, Utterance[]>();
  for (const quote of quotes) {
    const group = groups.get(quote.speaker);
    if (group) group.push(quote);
    else groups.set(quote.speaker, [quote]);
  }
  return groups;
}

function speakerNode(uri: string, key: string, speaker: WireSpeaker | null, quotes: readonly Utterance[]): SpeakerNode {
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

const has = (text: string, words: readonly string[]): boolean => {
  const lower = text.toLocaleLowerCase();
  return words.every((word) => lower.includes(word));
};

/** Which of somebody's quotes are left by a search: all of one who is found, else those that are. */
function searched(speaker: WireSpeaker | null, quotes: readonly Utterance[], search: string): readonly Utterance[] {
  const words = search.toLocaleLowerCase().split(/\s+/);
  const about = speaker ? [speaker.name, speaker.role ?? '', ...speaker.aliases].join(' ') : '';
  return has(about, words) ? quotes : quotes.filter(({ label }) => has(`${about} ${label}`, words));
}

/**
 * The tree of an article: each speaker who is quoted, with the quotes; those without a speaker come last.
 *
 * @example `speakerNodes(article, { order: 'appearance', disputedOnly: false, search: '' })`
 */
export function speakerNodes(article: WireArticle, options: SpeakerOptions): readonly SpeakerNode[] {
  const { order, disputedOnly, search } = options;
  const quotes = utterances(article.quotes).filter((quote) => quote.disputed || !disputedOnly);
  const bySpeaker = groupBySpeaker(quotes);
  const unique = uniqueKeys();
  const nodesOf = (key: string, speaker: WireSpeaker | null): readonly SpeakerNode[] => {
    const own = searched(speaker, bySpeaker.get(speaker?.id ?? null) ?? [], search);
    return own.length > 0 ? [speakerNode(article.uri, key, speaker, own)] : [];
  };
  // Also a speaker who is filtered out has a key: a filter must not renumber the others.
  const named = article.speakers.flatMap((speaker) => nodesOf(unique(speaker.name), speaker));
  return [...named.sort(comparators[order]), ...nodesOf('', null)];
}

/** Names of the speakers among some items. */
export const namesOf = (nodes: readonly SpeakerTreeNode[]): readonly string[] =>
  nodes.flatMap((node) => (node.type === 'speaker' && node.speaker ? [node.speaker.name] : []));

/**
 * Who is one and the same when somebody is dragged onto an item: the names, that of the item first. Null where that is
 * nobody, or nobody else is dragged.
 */
export function mergedNames(target: SpeakerTreeNode | undefined, dragged: readonly string[]): readonly string[] | null {
  const [right] = namesOf(target ? [target] : []);
  const others = dragged.filter((name) => name !== right);
  return right === undefined || others.length === 0 ? null : [right, ...others];
}

/** The node of what stands at a position: the innermost quote, else the speaker who is mentioned there. */
export function nodeAt(nodes: readonly SpeakerNode[], position: WirePosition): SpeakerTreeNode | undefined {
  const around = nodes.flatMap(({ quotes }) => quotes).filter(({ quote }) => isIn(quote, position));
  const inner = innermost(around.map((node) => ({ node, range: node.quote.range })))?.node;
  return inner ?? nodes.find(({ speaker }) => speaker?.mentions.some((mention) => touches(mention, position)));
}
