import { firstWhere, type Span } from '../core/span';

/**
 * Text as it reads: white space in any amount is one space, and quotation marks, dashes and dots of any shape are their
 * plain forms. An article that was set in type again has the same folded text.
 */
export interface FoldedText {
  readonly text: string;
  /** For each folded code unit where it began in the source, and at last the length of the source. */
  readonly offsets: Int32Array;
}

const space = 0x20;
const dropped = 0;

/** What each code unit folds to; most to themselves. A table, because a whole article goes through it. */
const folds = Uint16Array.from({ length: 0x10000 }, (_, code) => code);
const foldTo = (code: number, characters: string): void => {
  for (let index = 0; index < characters.length; index += 1) folds[characters.charCodeAt(index)] = code;
};
foldTo(
  space,
  '\t\n\v\f\r \u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000',
);
foldTo(0x22, '"“”„‟«»″');
foldTo(0x27, "'‘’‚‛‹›′`´");
foldTo(0x2d, '-‐‑‒–—―−');
foldTo(0x2e, '.…');
foldTo(dropped, '\u00ad\u200b\u200c\u200d\u2060\ufeff');

/** Of these a run folds to one: `--` is a dash, `...` an ellipsis. */
const collapses = (code: number): boolean => code === space || code === 0x2d || code === 0x2e;

const foldCode = (code: number): number => folds[code] ?? code;

/** Made once: it keeps no state between texts. */
const decoder = new TextDecoder('utf-16le', { ignoreBOM: true });

/** @example `foldText('“No” —\n  never').text` is `"No" - never` */
export function foldText(source: string): FoldedText {
  const codes = new Uint16Array(source.length);
  const offsets = new Int32Array(source.length + 1);
  let length = 0;
  let last = dropped;
  for (let index = 0; index < source.length; index += 1) {
    const code = foldCode(source.charCodeAt(index));
    if (code === dropped || (code === last && collapses(code))) continue;
    codes[length] = code;
    offsets[length] = index;
    length += 1;
    last = code;
  }
  offsets[length] = source.length;
  return { text: decoder.decode(codes.subarray(0, length)), offsets: offsets.subarray(0, length + 1) };
}

/** Everything but the characters that are sure to stand for themselves. */
const foldable = /[^ !#-&(-,/-_a-~]+/g;

/** A short text, folded: the same as `foldText` makes of it, with less ado. */
export const foldWords = (text: string): string =>
  text.replace(foldable, (run) => foldText(run).text).replace(/ {2,}/g, ' ');

/** The folded offset of a source offset: of the first folded code unit at or behind it. */
export const foldedOffset = ({ offsets }: FoldedText, offset: number): number =>
  firstWhere(0, offsets.length - 1, (at) => (offsets[at] ?? 0) >= offset);

const isLowSurrogate = (code: number): boolean => code >= 0xdc00 && code <= 0xdfff;

/** The stretch of the source that a stretch of its folded text stands for; it splits no character. */
export function sourceSpan({ offsets }: FoldedText, source: string, { start, end }: Span): Span {
  let [from, to] = [offsets[start] ?? 0, offsets[end] ?? 0];
  while (to > from && foldCode(source.charCodeAt(to - 1)) === dropped) to -= 1;
  if (isLowSurrogate(source.charCodeAt(from))) from -= 1;
  if (isLowSurrogate(source.charCodeAt(to))) to += 1;
  return { start: Math.max(0, from), end: Math.min(source.length, to) };
}
