/**
 * The server as a program of its own, and as `factmark lsp`: it starts when loaded, on the channel that the process's
 * arguments name (`--stdio`, or one that vscode-languageserver knows), and ends with it, or after `exit`: with code 0 where
 * `shutdown` came before.
 */
import {
  createConnection,
  ProposedFeatures,
  StreamMessageReader,
  StreamMessageWriter,
  type Connection,
} from 'vscode-languageserver/node';
import { Console } from 'node:console';
import { messageEncoder } from './jsonMessages';
import { nodeFiles } from './nodeFiles';
import { startServer } from './server';

/** The connection that the library would make for `--stdio`, but for the encoder of messages. */
function stdioConnection(): Connection {
  // Standard output is the protocol's alone.
  globalThis.console = new Console(process.stderr);
  const contentTypeEncoder = { name: 'application/json', encode: messageEncoder() };
  const connection = createConnection(
    ProposedFeatures.all,
    new StreamMessageReader(process.stdin),
    new StreamMessageWriter(process.stdout, { contentTypeEncoder }),
  );
  let isShutDown = false;
  connection.onShutdown(() => {
    isShutDown = true;
  });
  process.stdin.on('end', () => process.exit(isShutDown ? 0 : 1));
  return connection;
}

// The connection takes one message per `setImmediate`; a timer comes after those that are at hand.
startServer(process.argv.includes('--stdio') ? stdioConnection() : createConnection(ProposedFeatures.all), {
  defer: (task) => setTimeout(task, 0),
  files: nodeFiles,
});
