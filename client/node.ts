import type { ExtensionContext } from 'vscode';
import { LanguageClient, TransportKind } from 'vscode-languageclient/node';
import { start, type FactmarkApi } from './extension';
import { serverArguments } from './serverArguments';

export { deactivate } from './extension';

/** The extension where Node runs it: the server is a process of its own. */
export function activate(context: ExtensionContext): FactmarkApi {
  const module = context.asAbsolutePath('dist/server/node.js');
  // Not the channel that Node has for its own processes: what the server writes there is put into words anew each time.
  const transport = TransportKind.stdio;
  const execArgv = [...serverArguments];
  return start(
    context,
    (options) => new LanguageClient('factmark', 'Factmark', { module, transport, options: { execArgv } }, options),
  );
}
