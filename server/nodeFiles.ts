/** The articles in folders on the disk, for clients that do not read them for the server. */
import { opendir, readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { ArticleSource } from './folderIndexing';
import type { WireFile } from './protocol';

/** Longer files are no articles. */
const longestFile = 2 * 2 ** 20; // bytes

const languages: ReadonlyMap<string, string> = new Map([
  ['.article', 'article'],
  ['.txt', 'plaintext'],
  ['.md', 'markdown'],
  ['.markdown', 'markdown'],
]);

/** Where programs keep what nobody has written by hand. */
const isSkipped = (folder: string): boolean => folder.startsWith('.') || folder === 'node_modules';

async function stampOf(file: string): Promise<WireFile | null> {
  const { mtimeMs, size } = await stat(file);
  return size > longestFile ? null : { uri: pathToFileURL(file).href, stamp: `${String(mtimeMs)} ${String(size)}` };
}

/** Files and folders that cannot be read are passed over: they may be gone, or be somebody else's. */
async function* walk(folder: string): AsyncGenerator<string> {
  const entries = await opendir(folder).catch(() => null);
  if (!entries) return;
  for await (const entry of entries) {
    const file = path.join(folder, entry.name);
    if (entry.isDirectory() && !isSkipped(entry.name)) yield* walk(file);
    else if (entry.isFile() && languages.has(path.extname(file).toLowerCase())) yield file;
  }
}

export const nodeFiles: ArticleSource = {
  extensions: [...languages.keys()].map((extension) => extension.slice(1)),

  async *list(folderUri) {
    if (!folderUri.startsWith('file:')) return;
    for await (const file of walk(fileURLToPath(folderUri))) {
      const stamped = await stampOf(file).catch(() => null);
      if (stamped) yield stamped;
    }
  },

  async read(uri) {
    if (!uri.startsWith('file:')) return null;
    const file = fileURLToPath(uri);
    const languageId = languages.get(path.extname(file).toLowerCase());
    const stamped = languageId === undefined ? null : await stampOf(file).catch(() => null);
    if (!stamped || languageId === undefined) return null;
    const text = await readFile(file, 'utf8').catch(() => null);
    // Under the URI that the client uses, which may escape other characters.
    return text === null ? null : { uri, stamp: stamped.stamp, languageId, text: text.replace(/^\uFEFF/, '') };
  },
};
