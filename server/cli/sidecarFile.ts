import { randomUUID } from 'node:crypto';
import { constants } from 'node:fs';
import { access, open, readFile, realpath, rename, stat, unlink } from 'node:fs/promises';
import { longestSidecar, parseSidecar, type Sidecar } from '../annotations/index';
import { reasonOf, type Problem } from './input';

/** A sidecar as it stands on the disk. */
export interface SidecarFile {
  readonly name: string;
  readonly bytes: Buffer;
  readonly sidecar: Sidecar;
}

const isMissing = (error: unknown): boolean => (error as NodeJS.ErrnoException).code === 'ENOENT';

async function readBytes(name: string): Promise<Buffer | Problem> {
  try {
    const { size } = await stat(name);
    if (size > longestSidecar) {
      const megabytes = longestSidecar / 2 ** 20;
      return { problem: `larger than ${megabytes} MB, not read; nothing was changed` };
    }
    return await readFile(name);
  } catch (error) {
    return isMissing(error) ? Buffer.alloc(0) : { problem: reasonOf(error) };
  }
}

/** Reads a sidecar; one that is not there is empty. What is not UTF-8 spoils its own line only. */
export async function readSidecar(name: string): Promise<SidecarFile | Problem> {
  const bytes = await readBytes(name);
  return 'problem' in bytes ? bytes : { name, bytes, sidecar: parseSidecar(new TextDecoder().decode(bytes)) };
}

/** The mode of the file, or why it must not be replaced. Renaming would succeed where writing is forbidden. */
async function writableMode(place: string): Promise<number | Problem> {
  const { mode } = await stat(place);
  if ((mode & 0o222) === 0) return { problem: 'read-only, nothing was changed' };
  await access(place, constants.W_OK);
  return mode;
}

/** Writes a file that then takes the place of another, so that whoever reads either sees all of it or none. */
async function replaceFile(place: string, mode: number | null, content: Buffer): Promise<void> {
  const draft = `${place}.${randomUUID()}.tmp`;
  const file = await open(draft, 'wx', mode ?? undefined);
  try {
    await file.writeFile(content);
    await file.sync();
  } finally {
    await file.close();
  }
  try {
    await rename(draft, place);
  } catch (error) {
    await unlink(draft);
    throw error;
  }
}

/** Appends text to a sidecar, all of it or nothing. The bytes that were there stay as they are. */
export async function appendToSidecar({ name, bytes }: SidecarFile, text: string): Promise<Problem | null> {
  try {
    const isNew = bytes.length === 0 && !(await stat(name).catch(() => null));
    // The link stays a link; what it points to is replaced.
    const place = isNew ? name : await realpath(name);
    const mode = isNew ? null : await writableMode(place);
    if (mode !== null && typeof mode === 'object') return mode;
    if (!isNew && !bytes.equals(await readFile(place)))
      return { problem: 'changed by another program meanwhile; try again' };
    await replaceFile(place, mode, Buffer.concat([bytes, Buffer.from(text)]));
    return null;
  } catch (error) {
    return { problem: `cannot be written: ${reasonOf(error)}` };
  }
}
