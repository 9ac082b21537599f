import { FoldingRangeKind, type FoldingRange } from 'vscode-languageserver-types';
import type { Article, Block, Quote, Span } from '../core/index';
import { toRange, type OpenText } from './convert';

/**
 * What can be folded: the front matter, sections from their heading to the next of the same rank, and quotes that go
 * over several lines or paragraphs. The first line stays in sight.
 */
export function foldingRanges(text: OpenText, article: Article): FoldingRange[] {
  const frontMatter = article.blocks.filter((block) => block.kind === 'frontMatter');
  return [
    ...frontMatter.flatMap((block) => folded(text, block, FoldingRangeKind.Comment)),
    ...sections(article).flatMap((section) => folded(text, section, FoldingRangeKind.Region)),
    ...longQuotes(article).flatMap((quote) => folded(text, quote)),
  ];
}

function folded(text: OpenText, span: Span, kind?: FoldingRangeKind): FoldingRange[] {
  const { start, end } = toRange(text, span);
  return start.line < end.line ? [{ startLine: start.line, endLine: end.line, ...(kind && { kind }) }] : [];
}

/** 1 for the highest. The underline of a heading is of `=` or of `-`. */
function rankOf({ text }: Block): number {
  const marks = /^ {0,3}(#{1,6})/.exec(text)?.[1];
  return marks ? marks.length : /=\s*$/.test(text) ? 1 : 2;
}

function sections({ blocks }: Article): readonly Span[] {
  const done: Span[] = [];
  const open: { readonly start: number; readonly rank: number }[] = [];
  let end = 0; // of the block before
  const close = (rank: number): void => {
    for (let last = open.at(-1); last && last.rank >= rank; last = open.at(-1)) {
      done.push({ start: last.start, end });
      open.pop();
    }
  };
  for (const block of blocks) {
    if (block.kind === 'heading') {
      const rank = rankOf(block);
      close(rank);
      open.push({ start: block.start, rank });
    }
    end = block.end;
  }
  close(0);
  return done;
}

/** Quotes that a speaker goes on with from paragraph to paragraph become one. */
function longQuotes({ quotes, blocks }: Article): readonly Span[] {
  const byStart = new Map(blocks.map((block, index) => [block.start, index]));
  const byEnd = new Map(blocks.map((block, index) => [block.end, index]));
  const goesOn = (before: Quote, next: Quote): boolean => {
    const index = byEnd.get(before.end);
    const isSame = before.attribution?.speaker === next.attribution?.speaker;
    return isSame && index !== undefined && byStart.get(next.start) === index + 1;
  };
  const long: { start: number; end: number }[] = [];
  let before: Quote | null = null;
  for (const quote of quotes) {
    const last = long.at(-1);
    if (before && last && goesOn(before, quote)) last.end = quote.end;
    else long.push({ start: quote.start, end: quote.end });
    before = quote;
  }
  return long;
}
