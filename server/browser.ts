import {
  BrowserMessageReader,
  BrowserMessageWriter,
  createConnection,
  ProposedFeatures,
} from 'vscode-languageserver/browser';
import { startServer } from './server';

/** In a browser the connection takes its messages by timers too, the innermost of which wait 4 ms. */
const burst = 10; // ms

const worker = self as DedicatedWorkerGlobalScope;
const connection = createConnection(
  ProposedFeatures.all,
  new BrowserMessageReader(worker),
  new BrowserMessageWriter(worker),
);
startServer(connection, { defer: (task) => setTimeout(task, burst) });
