import type { Location, Position, ReferenceContext } from 'vscode-languageserver-types';
import { namesakesIn, namingsOf, speakerAt, type Article, type Span, type Speaker } from '../core/index';
import { toOffset, toRange, type OpenText } from './convert';

/** All places of the speaker who is meant at a position: mentions, the first of which counts as the declaration, and quotes. */
export function references(
  text: OpenText,
  article: Article,
  position: Position,
  { includeDeclaration }: ReferenceContext,
): Location[] {
  const speaker = speakerAt(article, toOffset(text, position))?.speaker;
  return speaker ? referencesTo(text, article, speaker, includeDeclaration) : [];
}

/** All places of a speaker of one article in another one. */
export const referencesElsewhere = (text: OpenText, other: Article, wanted: Speaker): Location[] =>
  namesakesIn(other, wanted).flatMap(({ article, speaker }) => referencesTo(text, article, speaker, true));

/** The same in any article that has the speaker, in text order. */
function referencesTo(text: OpenText, article: Article, speaker: Speaker, withFirst: boolean): Location[] {
  const first = speaker.mentions[0]?.start;
  const mentions = namingsOf(article, speaker).filter(({ start }) => withFirst || start !== first);
  const quotes = article.quotes.filter(({ attribution }) => attribution?.speaker.id === speaker.id);
  const places: Span[] = [...mentions, ...quotes];
  return places.sort((a, b) => a.start - b.start).map((place) => ({ uri: text.uri, range: toRange(text, place) }));
}
