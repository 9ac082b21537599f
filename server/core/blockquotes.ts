/** Block quotes: their paragraphs are somebody's words without any marks, and a signature may say whose. */
import { trimmed, type Span } from './span';
import { longestSignature, signatureAt } from './signatures';

export interface BlockQuote {
  readonly paragraphs: readonly Span[];
  /** The name of who signs. */
  readonly signature: Span | null;
}

/** Opens with a mark: the words in marks are quoted, and what stands around them says by whom. */
const marked = /^\s*["“„«‘']/;

/** The signature stands on the last lines. */
function signatureOf(text: string): { readonly start: number; readonly name: Span } | null {
  const from = Math.max(0, text.length - longestSignature);
  for (let at = text.indexOf('\n', from); at >= 0; at = text.indexOf('\n', at + 1)) {
    const name = signatureAt(text, at);
    if (name) return { start: at, name };
  }
  return null;
}

/**
 * Reads a block quote; `text` is masked of markup. Null where the quote has marks of its own.
 *
 * @example `  We go.\n  — Ana Ruiz` has one paragraph, "We go.", signed "Ana Ruiz".
 */
export function readBlockQuote(text: string): BlockQuote | null {
  if (marked.test(text)) return null;
  const signed = signatureOf(text);
  const end = signed?.start ?? text.length;
  const paragraphs: Span[] = [];
  let start = 0;
  for (const gap of text.slice(0, end).matchAll(/\r?\n[ \t]*(?=\r?\n)/g)) {
    paragraphs.push(trimmed(text, start, gap.index));
    start = gap.index;
  }
  paragraphs.push(trimmed(text, start, end));
  return { paragraphs: paragraphs.filter((each) => each.end > each.start), signature: signed?.name ?? null };
}
