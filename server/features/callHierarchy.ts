import * as l10n from '@vscode/l10n';
import {
  SymbolKind,
  type CallHierarchyIncomingCall,
  type CallHierarchyItem,
  type CallHierarchyOutgoingCall,
  type Position,
} from 'vscode-languageserver-types';
import {
  contains,
  namings,
  namingsOf,
  speakerAt,
  type Article,
  type Quote,
  type Span,
  type Speaker,
} from '../core/index';
import { toOffset, toRange, type OpenText } from './convert';

/** The speaker who is meant at a position; “calls” are mentions in somebody's quotes. */
export function prepareCallHierarchy(text: OpenText, article: Article, position: Position): CallHierarchyItem[] {
  const speaker = speakerAt(article, toOffset(text, position))?.speaker;
  return speaker ? itemOf(text, article, speaker) : [];
}

/** Whom the speaker names in his own quotes. */
export function outgoingCalls(text: OpenText, article: Article, item: CallHierarchyItem): CallHierarchyOutgoingCall[] {
  const quotes = article.quotes.filter(({ attribution }) => attribution?.speaker.name === item.name);
  return [...namings(article)].flatMap(([speaker, places]) => {
    if (speaker.name === item.name) return [];
    const called = places.filter((place) => quotes.some((quote) => contains(quote, place)));
    return callsOf(text, article, speaker, called).map(([to, fromRanges]) => ({ to, fromRanges }));
  });
}

/** Who names the speaker in his or her quotes. */
export function incomingCalls(text: OpenText, article: Article, item: CallHierarchyItem): CallHierarchyIncomingCall[] {
  const called = article.speakers.find(({ name }) => name === item.name);
  const mentions = called ? namingsOf(article, called) : [];
  const others = article.quotes.filter(({ attribution }) => attribution && attribution.speaker.name !== item.name);
  const named = mentions.map((mention) => ({ mention, quotes: others.filter((quote) => contains(quote, mention)) }));
  return article.speakers.flatMap((speaker) => {
    const isTheirs = ({ attribution }: Quote): boolean => attribution?.speaker === speaker;
    const places = named.filter(({ quotes }) => quotes.some(isTheirs)).map(({ mention }) => mention);
    return callsOf(text, article, speaker, places).map(([from, fromRanges]) => ({ from, fromRanges }));
  });
}

const callsOf = (text: OpenText, article: Article, speaker: Speaker, places: readonly Span[]) =>
  places.length === 0
    ? []
    : itemOf(text, article, speaker).map((item) => [item, places.map((place) => toRange(text, place))] as const);

/** None where the speaker is mentioned nowhere, as nobody is. */
function itemOf(text: OpenText, { quotes }: Article, { id, name, mentions, role }: Speaker): CallHierarchyItem[] {
  const [introduction] = mentions;
  if (!introduction) return [];
  const range = toRange(text, introduction);
  const groups = new Set(quotes.flatMap((quote) => (quote.attribution?.speaker.id === id ? [quote.group] : [])));
  const detail = [...(role === null ? [] : [role]), l10n.t('quotes: {0}', groups.size)].join(' · ');
  return [{ name, kind: SymbolKind.Object, detail, uri: text.uri, range, selectionRange: range }];
}
