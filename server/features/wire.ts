import { overlaps, type Article, type Span } from '../core/index';
import type { WireArticle } from '../protocol';
import { excerpt, toRange, type OpenText } from './convert';

/** The article as the sidebar gets it: positions for spans, ids for references. */
export function wireArticle(text: OpenText, article: Article): WireArticle {
  const range = (span: Span) => toRange(text, span);
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
      disputed: article.disputed.some((statement) => overlaps(statement, quote)),
    })),
    claims: article.claims.map((claim) => ({ range: range(claim), checkWorthiness: claim.checkWorthiness })),
    disputed: article.disputed.map((statement) => ({ range: range(statement), kind: statement.kind })),
  };
}
