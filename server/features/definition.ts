import type { DefinitionLink, Location, Position } from 'vscode-languageserver-types';
import { speakerAt, type Article } from '../core/index';
import { toOffset, toRange, type OpenText } from './convert';

/**
 * Where the speaker is introduced who is meant at a position: by a mention, a cue or a quote.
 *
 * @example From “she” or from inside “No,” in `Ana Ruiz nodded. “No,” she said.` to “Ana Ruiz”
 */
export function definition(text: OpenText, article: Article, position: Position): DefinitionLink[] {
  const place = speakerAt(article, toOffset(text, position));
  const introduction = place?.speaker.mentions[0];
  if (!introduction) return [];
  const target = toRange(text, introduction);
  return [
    {
      originSelectionRange: toRange(text, place),
      targetUri: text.uri,
      targetRange: target,
      targetSelectionRange: target,
    },
  ];
}

/** The same for clients that know no links. */
export const definitionLocations = (text: OpenText, article: Article, position: Position): Location[] =>
  definition(text, article, position).map(({ targetUri: uri, targetSelectionRange: range }) => ({ uri, range }));
