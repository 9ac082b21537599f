import { FilePermission, FileSystemError, FileType, Uri, workspace } from 'vscode';
import type { FileState, SidecarFiles } from './sidecarFile';

/** Beside the sidecar, all of its next content until it has taken the sidecar's place. */
const draftOf = (place: Uri): Uri => place.with({ path: `${place.path}.tmp` });

const isMissing = (error: unknown): boolean => error instanceof FileSystemError && error.code === 'FileNotFound';

async function stateOf(place: Uri): Promise<FileState | null> {
  try {
    const { type, size, permissions = 0 } = await workspace.fs.stat(place);
    const isReadonly = (permissions & FilePermission.Readonly) !== 0;
    return {
      isFile: (type & FileType.File) !== 0,
      size,
      isReadonly: isReadonly || workspace.fs.isWritableFileSystem(place.scheme) === false,
    };
  } catch (error) {
    if (isMissing(error)) return null;
    throw error;
  }
}

/**
 * The editor deletes what a renamed file takes the place of. Where it was killed in between, only the draft is there, and
 * is all of it.
 */
async function withoutDraft(place: Uri): Promise<FileState | null> {
  if (!(await stateOf(draftOf(place)))) return null;
  await workspace.fs.rename(draftOf(place), place);
  return stateOf(place);
}

/** Sidecars on whatever file system the editor has, remote and virtual ones too. */
export const editorFiles: SidecarFiles<Uri> = {
  stat: async (place) => (await stateOf(place)) ?? (await withoutDraft(place)),
  read: async (place) => workspace.fs.readFile(place),
  replace: async (place, content) => {
    await workspace.fs.writeFile(draftOf(place), content);
    await workspace.fs.rename(draftOf(place), place, { overwrite: true });
  },
};
