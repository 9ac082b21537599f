import {
  countBefore,
  holdersOf,
  reachOf,
  type Article,
  type Disputed,
  type Quote,
  type Span,
  type Speaker,
} from '../core/index';
import type { WireArticle } from '../protocol';
import { excerpt, toRange, type OpenText } from './convert';

/** The article as the sidebar gets it: positions for spans, ids for references. */
export function wireArticle(text: OpenText, article: Article): WireArticle {
  const range = (span: Span) => toRange(text, span);
  const isDisputed = overlapsOneOf(article.disputed);
  const sayer = sayerOf(innermostOf(article.quotes));
  return {
    uri: text.uri,
    version: text.version,
    speakers: article.speakers.map(({ id, name, kind, role, aliases, mentions }) => ({
      id,
      name,
      kind,
      role,
      aliases,
      mentions: mentions.map(range),
    })),
    quotes: article.quotes.map((quote) => ({
      id: quote.id,
      kind: quote.kind,
      range: range(quote),
      label: excerpt(article, quote),
      speaker: quote.attribution?.speaker.id ?? null,
      disputed: isDisputed(quote),
    })),
    claims: article.claims.map((claim) => ({
      range: range(claim),
      label: excerpt(article, claim),
      speaker: claim.speaker?.id ?? null,
      checkWorthiness: claim.checkWorthiness,
    })),
    disputed: article.disputed.map((statement) => ({
      range: range(statement),
      label: excerpt(article, statement),
      speaker: sayer(statement)?.id ?? null,
      kind: statement.kind,
    })),
  };
}

/** Who says a disputed statement: who denies or alleges it, else in whose quote it stands. */
const sayerOf = (quoteAt: (offset: number) => Quote | null) =>
  function ({ start, kind, by }: Disputed): Speaker | null {
    if ((kind === 'denial' || kind === 'allegation') && by !== null && by !== 'narrator') return by;
    return quoteAt(start)?.attribution?.speaker ?? null;
  };

/** The innermost of the spans around an offset. */
function innermostOf<T extends Span>(spans: readonly T[]): (offset: number) => T | null {
  const holders = holdersOf(spans);
  return (offset) => holders({ start: offset, end: offset + 1 })[0] ?? null;
}

/** Tests spans against others that are in text order. */
function overlapsOneOf(others: readonly Span[]): (span: Span) => boolean {
  const reach = reachOf(others);
  return ({ start, end }) => (reach[countBefore(others, end) - 1] ?? 0) > start;
}
