import type { SemanticTokens, SemanticTokensDelta } from 'vscode-languageserver';
import { tokenEdits } from './features/semanticTokens';

interface Sent {
  readonly resultId: string;
  readonly data: readonly number[];
}

/** The tokens that each open document's client has, so that a keystroke need not send them all again. */
export class TokenMemory {
  private readonly sent = new Map<string, Sent>();

  /** All tokens, kept for the next difference. */
  full(uri: string, resultId: string, { data }: SemanticTokens): SemanticTokens {
    this.sent.set(uri, { resultId, data });
    return { resultId, data };
  }

  /** The difference to what the client says it has, or all tokens where that is not what was sent last. */
  delta(uri: string, resultId: string, now: SemanticTokens, previousId: string): SemanticTokens | SemanticTokensDelta {
    const before = this.sent.get(uri);
    if (before?.resultId !== previousId) return this.full(uri, resultId, now);
    this.full(uri, resultId, now);
    return { resultId, edits: tokenEdits(before.data, now.data) };
  }

  closed(uri: string): void {
    this.sent.delete(uri);
  }
}
