import type { Span } from '../core/span';
import { codePointsOf } from './codePoints';
import type { JsonObject } from './json';

/** How much of the text before and after the words is kept, in UTF-16 code units: about a line. */
const contextLength = 64;

const isLowSurrogate = (text: string, offset: number): boolean => /[\udc00-\udfff]/.test(text.charAt(offset));

/** The selectors that tell where a stretch of text is, in words and in code points. */
export function selectorsFor(text: string, { start, end }: Span): readonly JsonObject[] {
  const from = Math.max(0, start - contextLength);
  const to = Math.min(text.length, end + contextLength);
  const { toCodePoints } = codePointsOf(text);
  return [
    {
      type: 'TextQuoteSelector',
      exact: text.slice(start, end),
      prefix: text.slice(isLowSurrogate(text, from) ? from + 1 : from, start),
      suffix: text.slice(end, isLowSurrogate(text, to) ? to - 1 : to),
    },
    { type: 'TextPositionSelector', start: toCodePoints(start), end: toCodePoints(end) },
  ];
}

/** @example `targetFor('antalya.article', text, span)` is a record's `target` */
export const targetFor = (article: string, text: string, span: Span): JsonObject => ({
  source: article,
  selector: selectorsFor(text, span),
});
