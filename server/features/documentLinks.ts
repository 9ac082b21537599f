import type { DocumentLink } from 'vscode-languageserver-types';
import type { Article } from '../core/index';
import { toRange, type OpenText } from './convert';

const address = /\b(?:https?:\/\/|www\.)[^\s<>"“”„«»]+/gi;

/** What ends the sentence around an address, and not the address. */
const trailing = ".,;:!?…'’*_[]";

/** How long the address is without the punctuation behind it; a bracket is its own only where it opens in it. */
function addressLength(found: string): number {
  let depth = 0;
  let end = 0;
  while (end < found.length && depth >= 0) {
    const mark = found.charAt(end);
    if (mark === '(') depth += 1;
    if (mark === ')') depth -= 1;
    if (depth >= 0) end += 1;
  }
  while (end > 0 && trailing.includes(found.charAt(end - 1))) end -= 1;
  return end;
}

/**
 * The web addresses of the text, front matter included.
 *
 * @example `(see https://example.org/a.)` links to https://example.org/a
 */
export function documentLinks(text: OpenText, article: Article): DocumentLink[] {
  return [...article.text.matchAll(address)].map(({ index, 0: found }) => {
    const words = found.slice(0, addressLength(found));
    return {
      range: toRange(text, { start: index, end: index + words.length }),
      target: /^www/i.test(words) ? `https://${words}` : words,
    };
  });
}
