/** What one paragraph hands to the next. */
export interface EntryState {
  /** The mark that opened a quote which the paragraph left open, else null. */
  readonly openQuote: string | null;
  /** It announced a statement and ended in a colon: what follows may be somebody's words without any marks. */
  readonly statementDue: boolean;
}

/** Before the first paragraph nothing is open. */
export const initialState: EntryState = { openQuote: null, statementDue: false };
