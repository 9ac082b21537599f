import type { ExtensionContext } from 'vscode';
import { LanguageClient, TransportKind } from 'vscode-languageclient/node';
import { start, type FactmarkApi } from './extension';

export { deactivate } from './extension';

/**
 * Room for young objects, in MB. A keystroke in a long article makes some of new findings; with Node's default they are
 * copied and collected in the middle of it.
 */
const youngGeneration = '--max-semi-space-size=64';

/** The extension where Node runs it: the server is a process of its own. */
export function activate(context: ExtensionContext): FactmarkApi {
  const module = context.asAbsolutePath('dist/server/node.js');
  // Not the channel that Node has for its own processes: what the server writes there is put into words anew each time.
  const transport = TransportKind.stdio;
  const execArgv = [youngGeneration];
  return start(
    context,
    (options) => new LanguageClient('factmark', 'Factmark', { module, transport, options: { execArgv } }, options),
  );
}
