import { Uri, workspace, type ExtensionContext } from 'vscode';
import {
  BrowserMessageReader,
  BrowserMessageWriter,
  LanguageClient,
  type MessageTransports,
} from 'vscode-languageclient/browser';
import { editorFiles } from './annotations/editorFiles';
import { start, type FactmarkApi } from './extension';

export { deactivate } from './extension';

/** The text of a script as a URL that a worker can start from: a browser refuses one of another origin. */
async function blobUrl(script: Uri): Promise<string> {
  const bytes = await workspace.fs.readFile(script);
  return URL.createObjectURL(new Blob([new Uint8Array(bytes)], { type: 'text/javascript' }));
}

/** The extension where a browser runs it: the server is a worker. */
export function activate(context: ExtensionContext): FactmarkApi {
  const script = Uri.joinPath(context.extensionUri, 'dist', 'server', 'browser.js');
  let stopWorker = (): void => undefined;
  // The transports and not the worker: VS Code's own `Worker` makes objects that the client does not take for one.
  const connect = async (): Promise<MessageTransports> => {
    stopWorker(); // that of an earlier start, which does not end by itself
    const url = await blobUrl(script);
    const worker = new Worker(url);
    stopWorker = () => {
      worker.terminate();
      URL.revokeObjectURL(url); // not earlier: the worker reads it when it gets to run
    };
    return { reader: new BrowserMessageReader(worker), writer: new BrowserMessageWriter(worker) };
  };
  context.subscriptions.push({ dispose: () => stopWorker() });
  return start(context, (options) => new LanguageClient('factmark', 'Factmark', connect, options), editorFiles);
}
