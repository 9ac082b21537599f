import type { Range } from 'vscode-languageserver-types';
import type { Article, Span } from '../../server/core/index';
import { articleOf, type Details } from './articleOf';
import { readMarkup } from './markup';
import { openText } from './places';

/** A marked-up article with the place that is asked about and the places that are expected. */
export interface Marked {
  readonly article: Article;
  /** Of the `‸`; 0 where there is none. */
  readonly cursor: number;
  /** What stands between `⟦` and `⟧`, in text order. */
  readonly expected: readonly Span[];
}

/** Offset of the `‸` and spans of the `⟦…⟧` in a text without them. */
function readPlaces(marked: string) {
  let text = '';
  let cursor = 0;
  const open: number[] = [];
  const expected: Span[] = [];
  for (const unit of marked) {
    if (unit === '‸') cursor = text.length;
    else if (unit === '⟦') open.push(text.length);
    else if (unit === '⟧') expected.push({ start: open.pop() ?? 0, end: text.length });
    else text += unit;
  }
  return { text, cursor, expected: expected.sort((a, b) => a.start - b.start || b.end - a.end) };
}

/**
 * Reads the elements of `articleOf` and, in the same text, `‸` for the cursor and `⟦…⟧` for what is expected.
 *
 * @example `marked('⟦Ana Ruiz⟧ left. <quote kind="direct" speaker="Ana Ruiz">“No‸,”</quote> she said.')`
 */
export function marked(source: string, details?: Details): Marked {
  const { cursor, expected } = readPlaces(readMarkup(source).text);
  return { article: articleOf(source.replace(/[‸⟦⟧]/g, ''), details), cursor, expected };
}

/** The same text without elements, and an article from somewhere else. */
export const markedText = readPlaces;

/** The words of spans with their offsets, so that equal words differ: `12 she`. */
export const shown = (text: string, spans: readonly Span[]): readonly string[] =>
  spans.map(({ start, end }) => `${start} ${text.slice(start, end)}`);

/** The same of ranges. */
export function shownRanges(text: string, ranges: readonly Range[]): readonly string[] {
  const document = openText(text);
  return shown(
    text,
    ranges.map(({ start, end }) => ({ start: document.offsetAt(start), end: document.offsetAt(end) })),
  );
}
