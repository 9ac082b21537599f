import type { Span } from '../core/index';

const isWordPart = /[\p{L}\p{N}]/u;

/**
 * A span without the marks and blanks at its ends: a quote with its quotation marks and without are the same words.
 * Empty where it holds no word.
 *
 * @example of `“No,”` it is `No`
 */
export function bareSpan(text: string, { start, end }: Span): Span {
  let [from, to] = [start, end];
  while (from < to && !isWordPart.test(text.charAt(from))) from += 1;
  while (to > from && !isWordPart.test(text.charAt(to - 1))) to -= 1;
  return { start: from, end: to };
}

export const sameSpan = (a: Span, b: Span): boolean => a.start === b.start && a.end === b.end;
