import { DocumentHighlightKind, type DocumentHighlight, type Position } from 'vscode-languageserver-types';
import { namingsOf, speakerAt, type Article } from '../core/index';
import { toOffset, toRange, type OpenText } from './convert';

/**
 * All mentions of the speaker whose mention or cue the cursor is on; the introduction is marked as what writes him.
 * Null inside a quote, so that the editor marks the word there as it does in any text.
 */
export function highlight(text: OpenText, article: Article, position: Position): DocumentHighlight[] | null {
  const place = speakerAt(article, toOffset(text, position));
  if (!place || place.kind === 'quote') return null;
  const { speaker } = place;
  return namingsOf(article, speaker).map((mention) => ({
    range: toRange(text, mention),
    kind: mention.start === speaker.mentions[0]?.start ? DocumentHighlightKind.Write : DocumentHighlightKind.Read,
  }));
}
