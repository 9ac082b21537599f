/**
 * The wire types of Factmark's own requests: the one module that client and server share.
 * Positions are LSP positions (zero-based line, UTF-16 character).
 */
export interface WirePosition {
  readonly line: number;
  readonly character: number;
}

export interface WireRange {
  readonly start: WirePosition;
  readonly end: WirePosition;
}

/** Request: the current analysis of an open document; answers `WireArticle`, or null where Factmark is off for it. */
export const articleRequest = 'factmark/article';

export interface ArticleParams {
  readonly textDocument: { readonly uri: string };
}

/** Notification from the server: the analysis of this document has changed. */
export const articleChangedNotification = 'factmark/articleChanged';

export interface ArticleChangedParams {
  readonly uri: string;
  readonly version: number;
}

export interface WireArticle {
  readonly uri: string;
  readonly version: number;
  readonly speakers: readonly WireSpeaker[];
  /** All in text order. */
  readonly quotes: readonly WireQuote[];
  readonly claims: readonly WireClaim[];
  readonly disputed: readonly WireDisputed[];
}

export interface WireSpeaker {
  readonly id: string;
  readonly name: string;
  readonly kind: 'person' | 'organisation' | 'group' | 'anonymous';
  readonly role: string | null;
  readonly aliases: readonly string[];
  /** In text order; the first is the introduction. */
  readonly mentions: readonly WireRange[];
}

export interface WireQuote {
  readonly id: string;
  readonly kind: 'direct' | 'mixed' | 'indirect';
  readonly range: WireRange;
  /** The quote's words on one line, shortened. */
  readonly label: string;
  /** Id of the speaker, null where nobody can be named. */
  readonly speaker: string | null;
  /** A disputed statement lies in or around the quote. */
  readonly disputed: boolean;
}

export interface WireClaim {
  readonly range: WireRange;
  /** The claim's words on one line, shortened. */
  readonly label: string;
  /** Id of the speaker who claims it; null for the narrator. */
  readonly speaker: string | null;
  /** 0 to 1. */
  readonly checkWorthiness: number;
}

export interface WireDisputed {
  readonly range: WireRange;
  /** The statement's words on one line, shortened. */
  readonly label: string;
  /** Id of the speaker in whose quote it stands; null for the narrator. */
  readonly speaker: string | null;
  readonly kind: 'denial' | 'challenged' | 'contradicted' | 'allegation';
}
