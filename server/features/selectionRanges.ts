import type { Position, SelectionRange } from 'vscode-languageserver-types';
import { contains, type Article, type Span } from '../core/index';
import { toOffset, toRange, type OpenText } from './convert';

/**
 * What “expand selection” takes in turn: word, mention, clause or claim, quote without and with its marks, sentence,
 * paragraph, article.
 */
export function selectionRanges(text: OpenText, article: Article, positions: readonly Position[]): SelectionRange[] {
  return positions.map((position) => {
    const spans = nested(spansAround(article, toOffset(text, position)));
    return spans.reduceRight<SelectionRange | undefined>(
      (parent, span) => ({ range: toRange(text, span), ...(parent && { parent }) }),
      undefined,
    ) as SelectionRange;
  });
}

/** All pieces of the article that the offset touches; the word and the whole article are always among them. */
function spansAround({ text, speakers, claims, disputed, quotes, sentences, blocks }: Article, offset: number) {
  const here = ({ start, end }: Span): boolean => start <= offset && offset <= end;
  const around = quotes.filter(here);
  return [
    wordAt(text, offset),
    ...speakers.flatMap(({ mentions }) => mentions.filter(here)),
    ...[...claims, ...disputed].filter(here),
    ...around.map((quote) => withoutMarks(text, quote)).filter(here),
    ...around,
    ...sentences.filter(here),
    ...blocks.filter(here),
    { start: 0, end: text.length },
  ];
}

const isWordUnit = (unit: string): boolean => /[\p{L}\p{M}\p{N}\uD800-\uDFFF'’-]/u.test(unit);

function wordAt(text: string, offset: number): Span {
  let [start, end] = [offset, offset];
  while (start > 0 && isWordUnit(text.charAt(start - 1))) start -= 1;
  while (end < text.length && isWordUnit(text.charAt(end))) end += 1;
  return { start, end };
}

function withoutMarks(text: string, { start, end }: Span): Span {
  const from = /^["'“‘„«‹]/.test(text.slice(start, start + 1)) ? start + 1 : start;
  const to = /["'”’“»›]$/.test(text.slice(end - 1, end)) ? end - 1 : end;
  return { start: from, end: Math.max(from, to) };
}

/** From small to large, without repetition; what crosses a smaller one is left out, for each must lie in the next. */
function nested(spans: readonly Span[]): readonly Span[] {
  const chain: Span[] = [];
  for (const span of [...spans].sort((a, b) => a.end - a.start - (b.end - b.start))) {
    const inner = chain.at(-1);
    if (!inner || (contains(span, inner) && !contains(inner, span))) chain.push(span);
  }
  return chain;
}
