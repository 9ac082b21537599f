/** Where in the article a span stands, as far as the causes ask. */
import type { Span } from '../../server/core/index';

export const slice = (text: string, { start, end }: Span): string => text.slice(start, end);

/** Also of names with apostrophes and hyphens: `O’Neill`, `co-owner`. */
export const wordsOf = (text: string): readonly string[] =>
  Array.from(text.matchAll(/[\p{L}\p{N}]+(?:[’'-][\p{L}\p{N}]+)*/gu), ([word]) => word.toLowerCase());

/** The line that the offset is on. */
export function lineAt(text: string, offset: number): Span {
  const end = text.indexOf('\n', offset);
  return { start: text.lastIndexOf('\n', offset - 1) + 1, end: end < 0 ? text.length : end };
}

export const isOnOneLine = (text: string, a: Span, b: Span): boolean =>
  lineAt(text, a.start).start === lineAt(text, b.start).start;

/** The words between two spans, in whichever order they stand; empty where they overlap. */
export function between(text: string, a: Span, b: Span): string {
  const [first, second] = a.start <= b.start ? [a, b] : [b, a];
  return text.slice(first.end, Math.max(first.end, second.start));
}

const longestHeadline = 160; // code units

/** On the first line, if that is short and not all there is. */
export function isInHeadline(text: string, span: Span): boolean {
  const { end } = lineAt(text, 0);
  return span.end <= end && end <= longestHeadline && end < text.trimEnd().length;
}

const turn = /^["“”']?(?:[—–-]\s|[QA][.:]\s|\p{Lu}[\p{Lu} .’'-]{2,}:|\*\*[^*]+\*\*:?)/u;

/** On a line that begins as those of transcripts and interviews do: `Q:`, `RUIZ:`, `— `, `**Name**`. */
export const isInTurn = (text: string, span: Span): boolean => turn.test(slice(text, lineAt(text, span.start)));

const pronoun = /^(?:he|she|they|it|we|i|you|him|her|them|his|their|its|who|which|that|this|those)$/i;

/** How a mention refers. */
export type Reference = 'pronoun' | 'name' | 'description';

/** @example `referenceOf('the spokeswoman') // 'description'` */
export function referenceOf(mention: string): Reference {
  if (pronoun.test(mention.trim())) return 'pronoun';
  const names = mention.match(/(?<!^)\b\p{Lu}/gu);
  return names !== null || /^\p{Lu}[\p{L}’'-]*$/u.test(mention.trim()) ? 'name' : 'description';
}
