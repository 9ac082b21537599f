import { TextDocument } from 'vscode-languageserver-textdocument';
import type { Position, Range } from 'vscode-languageserver-types';

export const openText = (text: string, uri = 'file:///a.article'): TextDocument =>
  TextDocument.create(uri, 'article', 1, text);

/** The range of the first occurrence of some words of a text. */
export function rangeOf(text: string, words: string): Range {
  const start = text.indexOf(words);
  if (start < 0) throw new Error(`“${words}” is not in the text`);
  const document = openText(text);
  return { start: document.positionAt(start), end: document.positionAt(start + words.length) };
}

/** The position inside the first occurrence of some words, after their first character. */
export function positionIn(text: string, words: string): Position {
  const { line, character } = rangeOf(text, words).start;
  return { line, character: character + 1 };
}

/** The words at a range of a text. */
export const wordsAt = (text: string, range: Range): string => openText(text).getText(range);
