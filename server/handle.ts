import * as l10n from '@vscode/l10n';
import { ErrorCodes, LSPErrorCodes, ResponseError, type CancellationToken } from 'vscode-languageserver';
import type { View, Workspace } from './workspace';

export type Log = (message: string) => void;

export interface DocumentParams {
  readonly textDocument: { readonly uri: string };
}

/** What takes longer works in slices, and looks at the token between them. */
type Answer<P, R> = (view: View, params: P, token: CancellationToken) => R | Promise<R>;

type Handler<P, R> = (params: P, token: CancellationToken) => Promise<R>;

/**
 * Makes handlers of requests about one open document. A cancelled request is not worked on; one that throws is logged
 * and answered with an error, and the server goes on. Where Factmark is off for the document the answer is `off`.
 *
 * @example `connection.onHover(handle('textDocument/hover', null, (view, params) => hover(view, params.position)))`
 */
export const documentHandler =
  (workspace: Workspace, log: Log) =>
  <P extends DocumentParams, R>(method: string, off: R, answer: Answer<P, R>): Handler<P, R> =>
  async (params, token) => {
    try {
      // The cancellation may have come while the request stood in the queue, or while the settings were asked for.
      throwIfCancelled(token);
      const view = await workspace.view(params.textDocument.uri);
      throwIfCancelled(token);
      return view ? await answer(view, params, token) : off;
    } catch (error) {
      if (error instanceof ResponseError) throw error;
      log(`${method}: ${describe(error)}`);
      const reason = error instanceof Error ? error.message : String(error);
      throw new ResponseError(ErrorCodes.InternalError, l10n.t('Factmark could not answer {0}: {1}', method, reason));
    }
  };

/** Runs work that nobody waits for: a failure is logged, so that it cannot end the process. */
export function inBackground(name: string, log: Log, work: () => Promise<unknown>): void {
  work().catch((error: unknown) => log(`${name}: ${describe(error)}`));
}

export function throwIfCancelled(token: CancellationToken): void {
  if (!token.isCancellationRequested) return;
  throw new ResponseError(LSPErrorCodes.RequestCancelled, l10n.t('The request was cancelled.'));
}

/** With the stack, to find the place; our own errors never hold text of the article. */
const describe = (error: unknown): string => (error instanceof Error ? (error.stack ?? error.message) : String(error));
