import { Uri, workspace, type ExtensionContext } from 'vscode';
import { LanguageClient } from 'vscode-languageclient/browser';
import { start, type FactmarkApi } from './extension';

export { deactivate } from './extension';

/** Starts a worker from its text: a browser refuses one that comes straight from another origin. */
async function createWorker(script: Uri): Promise<Worker> {
  const bytes = await workspace.fs.readFile(script);
  const url = URL.createObjectURL(new Blob([new Uint8Array(bytes)], { type: 'text/javascript' }));
  try {
    return new Worker(url);
  } finally {
    URL.revokeObjectURL(url);
  }
}

/** The extension where a browser runs it: the server is a worker. */
export function activate(context: ExtensionContext): FactmarkApi {
  const script = Uri.joinPath(context.extensionUri, 'dist', 'server', 'browser.js');
  let worker: Worker | undefined;
  const startWorker = async (): Promise<Worker> => {
    // The server of an earlier start: a worker does not end by itself.
    worker?.terminate();
    worker = await createWorker(script);
    return worker;
  };
  context.subscriptions.push({ dispose: () => worker?.terminate() });
  return start(context, (options) => new LanguageClient('factmark', 'Factmark', startWorker, options));
}
