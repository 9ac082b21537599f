import type { ExtensionContext, Uri } from 'vscode';
import { LanguageClient, TransportKind } from 'vscode-languageclient/node';
import { diskFiles } from './annotations/diskFiles';
import { editorFiles } from './annotations/editorFiles';
import type { SidecarFiles } from './annotations/sidecarFile';
import { start, type FactmarkApi } from './extension';
import { serverArguments } from './serverArguments';

export { deactivate } from './extension';

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
  // Not the channel that Node has for its own processes: what the server writes there is put into words anew each time.
  const transport = TransportKind.stdio;
  const execArgv = [...serverArguments];
  return start(
    context,
    (options) => new LanguageClient('factmark', 'Factmark', { module, transport, options: { execArgv } }, options),
    sidecarFiles,
  );
}
