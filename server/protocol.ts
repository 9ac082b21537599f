/** The wire types of Factmark's own requests: with `protocol/` the one module that client and server share. */
import type { WireRange } from './protocol/places';

export type * from './protocol/places';
export * from './protocol/annotations';

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

/**
 * Request: a step of taking in a feed of published fact-checks, which the client reads. `begin`, then the text of each
 * file in pieces or pages that an earlier session kept, then `end`; until then the feed of before stays in use.
 * Answers `FeedAnswer`.
 */
export const feedRequest = 'factmark/factCheckFeed';

export type FeedParams = { readonly feed: string } & FeedStep;

export type FeedStep =
  | { readonly step: 'begin' | 'end' | 'remove' }
  /** `file` names the file in problems; `last` with its last piece. */
  | { readonly step: 'text'; readonly file: string; readonly text: string; readonly last: boolean }
  | { readonly step: 'page'; readonly page: string };

export interface FeedAnswer {
  /** False where a page was not written by this version: the feed must be read again. */
  readonly accepted: boolean;
  /** To be kept and sent back in a later session instead of the text; opaque. */
  readonly pages: readonly string[];
  readonly problems: readonly WireFeedProblem[];
  /** How many fact-checks the feed has so far. */
  readonly count: number;
}

export interface WireFeedProblem {
  readonly file: string;
  /** Counted from 1. */
  readonly line: number;
  /** In English: `has no claimReviewed`. */
  readonly reason: string;
}

/** Notification to the server: what an online search, asked for by the reader, has answered for a claim. */
export const lookedUpNotification = 'factmark/factChecksLookedUp';

export interface LookedUpParams {
  /** The claim's words as they stand in the article. */
  readonly claim: string;
  readonly checks: readonly WireFactCheck[];
}

export interface WireFactCheck {
  readonly claim: string;
  readonly claimant: string | null;
  readonly publisher: string;
  readonly rating: string;
  /** `2024-05-31`. */
  readonly date: string | null;
  readonly url: string;
}

/**
 * Request: the index of an earlier session, as `indexSaveRequest` answered it. Answers `IndexRestored`. A client that
 * reads the workspace's articles for the server says so with `initializationOptions.readsFiles: true`.
 */
export const indexRestoreRequest = 'factmark/index/restore';

export interface IndexStore {
  readonly store: string;
}

export interface IndexRestored {
  /** Why it was thrown away; null where it was not. */
  readonly problem: string | null;
}

/** Request: these are all articles of the workspace. Answers `IndexCompared`; what is not among them is forgotten. */
export const indexCompareRequest = 'factmark/index/compare';

export interface WireFile {
  readonly uri: string;
  /** Another one with every change of the file. */
  readonly stamp: string;
}

export interface IndexCompareParams {
  readonly files: readonly WireFile[];
}

export interface IndexCompared {
  /** URIs of the files whose text the index lacks. */
  readonly wanted: readonly string[];
}

/** Request: the text of an article on the disk. Answers `IndexPut` once it is analyzed; can be cancelled until then. */
export const indexPutRequest = 'factmark/index/put';

export interface IndexPutParams extends WireFile {
  readonly languageId: string;
  readonly text: string;
}

export interface IndexPut {
  /** `full`: the index has no room for it. `off`: the settings say that Factmark does not read it. */
  readonly result: 'done' | 'full' | 'off';
}

/** Request: these files are gone. Answers null. */
export const indexRemoveRequest = 'factmark/index/remove';

export interface IndexRemoveParams {
  readonly uris: readonly string[];
}

/** Request: the index as text, to be kept between sessions. Answers `IndexStore`. */
export const indexSaveRequest = 'factmark/index/save';
