import { randomUUID } from 'node:crypto';
import { constants } from 'node:fs';
import { access, open, readFile, realpath, rename, stat, unlink } from 'node:fs/promises';
import type { FileState, SidecarFiles } from './sidecarFile';

const isMissing = (error: unknown): boolean => (error as NodeJS.ErrnoException).code === 'ENOENT';

async function orNull<T>(found: Promise<T>): Promise<T | null> {
  try {
    return await found;
  } catch (error) {
    if (isMissing(error)) return null;
    throw error;
  }
}

const isWritable = (file: string): Promise<boolean> =>
  access(file, constants.W_OK).then(
    () => true,
    () => false,
  );

async function stateOf(file: string): Promise<FileState | null> {
  const found = await orNull(stat(file));
  if (!found) return null;
  // Renaming would succeed where writing is forbidden, and an administrator may write everywhere.
  const isReadonly = (found.mode & 0o222) === 0 || !(await isWritable(file));
  return { isFile: found.isFile(), size: found.size, isReadonly };
}

/** All of it is on the disk before it takes the place of the old file, which a link may lead to. */
async function replace(file: string, content: Uint8Array): Promise<void> {
  const place = (await orNull(realpath(file))) ?? file;
  const mode = (await orNull(stat(place)))?.mode;
  const draft = `${place}.${randomUUID()}.tmp`;
  const handle = await open(draft, 'wx', mode);
  try {
    await handle.writeFile(content);
    await handle.sync();
    await handle.close();
    await rename(draft, place);
  } catch (error) {
    await handle.close().catch(() => undefined);
    await unlink(draft).catch(() => undefined);
    throw error;
  }
}

/** Sidecars on the disk of this machine, named by paths: there a rename is one step, which the editor's own is not. */
export const diskFiles: SidecarFiles<string> = { stat: stateOf, read: (file) => readFile(file), replace };
