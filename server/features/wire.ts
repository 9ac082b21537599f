import { covers, type Article, type Disputed, type Span, type Speaker } from '../core/index';
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
    claims: article.claims.map((claim) => ({
      range: range(claim),
      label: excerpt(article, claim),
      speaker: claim.speaker?.id ?? null,
      checkWorthiness: claim.checkWorthiness,
    })),
    disputed: article.disputed.map((statement) => ({
      range: range(statement),
      label: excerpt(article, statement),
      speaker: sayer(article, statement)?.id ?? null,
      kind: statement.kind,
    })),
  };
}

/** Who says a disputed statement: who denies or alleges it, else in whose quote it stands. */
function sayer({ quotes }: Article, { start, kind, by }: Disputed): Speaker | null {
  if ((kind === 'denial' || kind === 'allegation') && by !== null && by !== 'narrator') return by;
  return quotes.findLast((quote) => covers(quote, start))?.attribution?.speaker ?? null;
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
