import {
  Disposable,
  l10n,
  Uri,
  window,
  workspace,
  WorkspaceEdit,
  type FileRenameEvent,
  type FileWillRenameEvent,
} from 'vscode';
import { sidecarOf } from './sidecars';
import { nameOf } from './troubleText';

const exists = (uri: Uri): Promise<boolean> =>
  Promise.resolve(workspace.fs.stat(uri)).then(
    () => true,
    () => false,
  );

/** What a rename of files means for their sidecars; a folder takes along what is in it by itself. */
async function renames(files: FileWillRenameEvent['files']): Promise<WorkspaceEdit> {
  const edit = new WorkspaceEdit();
  const renamed = new Set(files.map(({ oldUri }) => oldUri.toString()));
  for (const { oldUri, newUri } of files) {
    const [from, to] = [sidecarOf(oldUri), sidecarOf(newUri)];
    if (!from || !to || renamed.has(from.toString()) || !(await exists(from))) continue;
    if (await exists(to)) {
      void window.showWarningMessage(
        l10n.t('{0} is there already: the annotations of {1} stay where they were.', nameOf(to), nameOf(oldUri)),
      );
      continue;
    }
    edit.renameFile(from, to);
  }
  return edit;
}

/** VS Code asks the user whether our part of a rename is wanted: where it was not, it can still be had. */
async function offerToMove({ oldUri, newUri }: FileRenameEvent['files'][number]): Promise<void> {
  const [from, to] = [sidecarOf(oldUri), sidecarOf(newUri)];
  if (!from || !to || !(await exists(from)) || (await exists(to))) return;
  const move = l10n.t('Move Them Too');
  const message = l10n.t('The annotations of {0} are still in {1}.', nameOf(newUri), nameOf(from));
  if ((await window.showWarningMessage(message, move)) === move) await workspace.fs.rename(from, to);
}

/** Annotations are work: they are deleted only where the user says so. */
async function offerToDelete(article: Uri, sidecar: Uri): Promise<void> {
  const remove = l10n.t('Delete Them Too');
  const message = l10n.t('{0} is deleted; its annotations are still in {1}.', nameOf(article), nameOf(sidecar));
  if ((await window.showInformationMessage(message, remove)) === remove) {
    await workspace.fs.delete(sidecar, { useTrash: true });
  }
}

async function deleted(files: readonly Uri[]): Promise<void> {
  for (const article of files) {
    const sidecar = sidecarOf(article);
    if (sidecar && (await exists(sidecar))) void offerToDelete(article, sidecar);
  }
}

/** Takes the sidecar along where its article is renamed or moved in the editor: both are one step to undo. */
export const registerCarryAlong = (): Disposable =>
  Disposable.from(
    workspace.onWillRenameFiles((event) => event.waitUntil(renames(event.files))),
    workspace.onDidRenameFiles(({ files }) => files.forEach((file) => void offerToMove(file))),
    workspace.onDidDeleteFiles(({ files }) => void deleted(files)),
  );
