import { FileType, Uri, workspace, type FileStat } from 'vscode';

/** A file of a feed, as it stood when it was found. */
export interface FeedFile {
  readonly uri: Uri;
  readonly size: number;
  /** Of the last change, in milliseconds since 1970. */
  readonly changed: number;
}

/** Names of the files that are read of a folder. */
export const feedPattern = '**/*.{json,jsonld,jsonl,ndjson}';
const isFeedFile = (name: string): boolean => /\.(?:json|jsonld|jsonl|ndjson)$/i.test(name);

const deepest = 8; // Folders below the feed's own.

/** Where a setting points: an address, an absolute path, or a path in each folder of the workspace. */
export function feedUris(path: string): readonly Uri[] {
  if (/^[a-z][a-z0-9+.-]+:\/\//i.test(path)) return [Uri.parse(path)];
  if (/^(?:[/\\]|[a-z]:[/\\])/i.test(path)) return [Uri.file(path)];
  return (workspace.workspaceFolders ?? []).map(({ uri }) => Uri.joinPath(uri, path));
}

/** The files of a feed, by name; none where there is nothing at its place. */
export async function feedFiles(uri: Uri): Promise<readonly FeedFile[]> {
  const stat = await statOf(uri);
  if (!stat) return [];
  const files = stat.type & FileType.Directory ? await filesIn(uri, 0) : [fileOf(uri, stat)];
  return [...files].sort((a, b) => (a.uri.path < b.uri.path ? -1 : 1));
}

async function filesIn(folder: Uri, depth: number): Promise<readonly FeedFile[]> {
  const found: FeedFile[] = [];
  for (const [name, type] of await workspace.fs.readDirectory(folder)) {
    const uri = Uri.joinPath(folder, name);
    if (type & FileType.Directory) {
      // Links could lead in a circle.
      if (depth < deepest && !(type & FileType.SymbolicLink)) found.push(...(await filesIn(uri, depth + 1)));
    } else if (isFeedFile(name)) {
      const stat = await statOf(uri);
      if (stat) found.push(fileOf(uri, stat));
    }
  }
  return found;
}

async function statOf(uri: Uri): Promise<FileStat | null> {
  try {
    return await workspace.fs.stat(uri);
  } catch {
    return null; // There is nothing, or it may not be read.
  }
}

const fileOf = (uri: Uri, { size, mtime }: FileStat): FeedFile => ({ uri, size, changed: mtime });

/** A name for what the files hold, by their names, sizes and times: another as soon as one of them is changed. */
export function fingerprint(files: readonly FeedFile[]): string {
  const text = files.map(({ uri, size, changed }) => `${uri.toString()} ${size} ${changed}`).join('\n');
  // FNV-1a, twice with different beginnings: 64 bits are enough to tell the states of a feed apart.
  return [0x811c9dc5, 0x01000193].map((seed) => hash(text, seed)).join('');
}

function hash(text: string, seed: number): string {
  let value = seed;
  for (let at = 0; at < text.length; at += 1) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193);
  return (value >>> 0).toString(16).padStart(8, '0');
}
