import { CancellationError } from 'vscode';
import { LSPCancellationError, type DiagnosticServerCancellationData, type Middleware } from 'vscode-languageclient';

/** The client drops what it was asked for, and does not ask again. */
const dropped = (): Error =>
  new LSPCancellationError({ retriggerRequest: false } satisfies DiagnosticServerCancellationData);

/**
 * Asks for diagnostics for as long as they are wanted. The client asks once at a time for an address: a question about a
 * document that was closed, still with a busy server, would leave the one that is opened there next without findings.
 */
export const pullDiagnostics: NonNullable<Middleware['provideDiagnostics']> = async (document, last, token, next) => {
  const isClosed = (): boolean => 'isClosed' in document && document.isClosed;
  if (isClosed()) throw dropped();
  let stopListening = (): void => undefined;
  const cancelled = new Promise<never>((_, reject) => {
    const subscription = token.onCancellationRequested(() => reject(isClosed() ? dropped() : new CancellationError()));
    stopListening = () => void subscription.dispose();
  });
  try {
    return await Promise.race([next(document, last, token), cancelled]);
  } finally {
    stopListening();
  }
};
