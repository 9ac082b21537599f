/** What other articles tell of the same. The core only names it: the server, which knows other articles, fills it in. */
import type { Span } from './span';

/** A place in another article, whose text is not at hand: zero-based lines, UTF-16 characters. */
export interface RemotePlace {
  readonly uri: string;
  readonly start: { readonly line: number; readonly character: number };
  readonly end: { readonly line: number; readonly character: number };
}

/** What another article says there. */
export interface RemoteStatement extends RemotePlace {
  /** Name of the article's file. */
  readonly file: string;
  readonly text: string;
  readonly speaker: string | null;
}

/**
 * How another article speaks of the same: in the same words (`repeated`), in other words of the same speaker
 * (`misquote`), denying what is stated here (`denied`), or stating what is denied here (`stated`).
 */
export type ElsewhereKind = 'misquote' | 'repeated' | 'denied' | 'stated';

/** A statement of which other articles of the workspace tell too. */
export interface Elsewhere extends Span {
  readonly kind: ElsewhereKind;
  readonly speaker: string | null;
  /** At least one, in the order of their files; of many the first. */
  readonly there: readonly RemoteStatement[];
  /** How many more there are. */
  readonly more: number;
  /** Of a misquote the words around the first difference, here and there. */
  readonly wordings?: { readonly here: string; readonly there: string };
}
