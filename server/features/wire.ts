import type { Article, Span } from '../core/index';
import type { WireArticle } from '../protocol';
import { excerpt, toRange, type OpenText } from './convert';

/** The article as the sidebar gets it: positions for spans, ids for references. */
export function wireArticle(text: OpenText, article: Article): WireArticle {
  const range = (span: Span) => toRange(text, span);
  const isDisputed = overlapsOneOf(article.disputed);
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
    claims: article.claims.map((claim) => ({ range: range(claim), checkWorthiness: claim.checkWorthiness })),
    disputed: article.disputed.map((statement) => ({ range: range(statement), kind: statement.kind })),
  };
}

/** Tests spans against others that are in text order, by halving: long articles have thousands of both. */
function overlapsOneOf(others: readonly Span[]): (span: Span) => boolean {
  // How far each of them and those before it reach: an early one may contain later ones.
  const reach: number[] = [];
  for (const { end } of others) reach.push(Math.max(end, reach.at(-1) ?? 0));
  return ({ start, end }) => {
    let low = 0;
    let high = others.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((others[middle]?.start ?? end) < end) low = middle + 1;
      else high = middle;
    }
    return (reach[low - 1] ?? 0) > start;
  };
}
