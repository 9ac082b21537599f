/**
 * The server as a program of its own, and as `factmark lsp`: it starts when loaded, on the channel that the process's
 * arguments name (`--stdio` or `--node-ipc`), and ends with it, or after `exit`: with code 0 where `shutdown` came before.
 */
import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { nodeFiles } from './nodeFiles';
import { startServer } from './server';

// The connection takes one message per `setImmediate`; a timer comes after those that are at hand.
startServer(createConnection(ProposedFeatures.all), { defer: (task) => setTimeout(task, 0), files: nodeFiles });
