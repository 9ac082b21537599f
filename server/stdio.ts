import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { startServer } from './server';

/**
 * Runs the server on this process's own channel: `--stdio` or `--node-ipc`, as its arguments say. Ends with the
 * channel, or after `exit`: with code 0 where `shutdown` came before.
 */
export function startNodeServer(): void {
  // The connection takes one message per `setImmediate`; a timer comes after those that are at hand.
  startServer(createConnection(ProposedFeatures.all), { defer: (task) => setTimeout(task, 0) });
}
