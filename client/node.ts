import type { ExtensionContext, Uri } from 'vscode';
import { LanguageClient, TransportKind } from 'vscode-languageclient/node';
import { diskFiles } from './annotations/diskFiles';
import { editorFiles } from './annotations/editorFiles';
import type { SidecarFiles } from './annotations/sidecarFile';
import { start, type FactmarkApi } from './extension';

export { deactivate } from './extension';

/**
 * Room for young objects, in MB. A keystroke in a long article makes some of new findings; with Node's default they are
 * copied and collected in the middle of it.
 */
const youngGeneration = '--max-semi-space-size=64';

const filesFor = ({ scheme }: Uri): SidecarFiles<Uri> => (scheme === 'file' ? onDisk : editorFiles);

const onDisk: SidecarFiles<Uri> = {
  stat: ({ fsPath }) => diskFiles.stat(fsPath),
  read: ({ fsPath }) => diskFiles.read(fsPath),
  replace: ({ fsPath }, content) => diskFiles.replace(fsPath, content),
};

/** Here the disk can be reached directly, where a rename is one step. */
const sidecarFiles: SidecarFiles<Uri> = {
  stat: (place) => filesFor(place).stat(place),
  read: (place) => filesFor(place).read(place),
  replace: (place, content) => filesFor(place).replace(place, content),
};

/** The extension where Node runs it: the server is a process of its own. */
export function activate(context: ExtensionContext): FactmarkApi {
  const module = context.asAbsolutePath('dist/server/node.js');
  const transport = TransportKind.ipc;
  const execArgv = [youngGeneration];
  return start(
    context,
    (options) => new LanguageClient('factmark', 'Factmark', { module, transport, options: { execArgv } }, options),
    sidecarFiles,
  );
}
