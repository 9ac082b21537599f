import { extensions, FileType, RelativePattern, Uri, workspace } from 'vscode';
import type { IndexPutParams, WireFile } from '../../server/protocol';

/** Longer files are no articles. */
const longestFile = 2 * 2 ** 20; // bytes

/** Files are asked for their times so many at once. */
const atOnce = 32;

interface LanguageContribution {
  readonly id?: string;
  readonly extensions?: readonly string[];
}

const contributedLanguages = (manifest: unknown): readonly LanguageContribution[] =>
  (manifest as { readonly contributes?: { readonly languages?: readonly LanguageContribution[] } }).contributes
    ?.languages ?? [];

/** The languages of `factmark.languages` by their files' extensions, with the dot. */
export function articleExtensions(): ReadonlyMap<string, string> {
  const read = new Set(workspace.getConfiguration('factmark').get<readonly string[]>('languages', []));
  const found = new Map<string, string>();
  const add = (extension: string, language: string): void => {
    if (read.has(language)) found.set(extension.toLowerCase(), language);
  };
  add('.txt', 'plaintext'); // VS Code's own, which no extension contributes.
  for (const { packageJSON } of extensions.all) {
    for (const { id, extensions: endings } of contributedLanguages(packageJSON)) {
      for (const ending of endings ?? []) if (id !== undefined) add(ending, id);
    }
  }
  const associations = workspace.getConfiguration('files').get<Readonly<Record<string, string>>>('associations', {});
  for (const [pattern, language] of Object.entries(associations)) {
    if (/^\*\.[\w.-]+$/.test(pattern)) add(pattern.slice(1), language);
  }
  return found;
}

// `**/*.{article,txt}` of the extensions.
export const articleGlob = (endings: Iterable<string>): string =>
  `**/*.{${[...endings].map((ending) => ending.slice(1)).join(',')}}`;

/** What the index leaves out by the user's settings; the server looks at them again, file by file. */
function excludeGlob(): string {
  const globs = workspace.getConfiguration('factmark').get<readonly string[]>('exclude', []);
  const hidden = workspace.getConfiguration('files').get<Readonly<Record<string, unknown>>>('exclude', {});
  const ofFiles = Object.keys(hidden).filter((glob) => hidden[glob] === true);
  return `{${[...globs, ...ofFiles].join(',')}}`;
}

/** Null where there is no such file, or one that is too long. */
export async function stampOf(uri: Uri): Promise<WireFile | null> {
  try {
    const { type, mtime, size } = await workspace.fs.stat(uri);
    const isArticle = (type & FileType.File) !== 0 && size <= longestFile;
    return isArticle ? { uri: uri.toString(), stamp: `${String(mtime)} ${String(size)}` } : null;
  } catch {
    return null; // Gone meanwhile.
  }
}

/** All articles in the folders of the workspace, on whatever file system it is. */
export async function listArticles(): Promise<readonly WireFile[]> {
  const glob = articleGlob(articleExtensions().keys());
  const lists = await Promise.all(
    (workspace.workspaceFolders ?? []).map((folder) =>
      workspace.findFiles(new RelativePattern(folder, glob), excludeGlob()),
    ),
  );
  const uris = lists.flat();
  const files: WireFile[] = [];
  for (let from = 0; from < uris.length; from += atOnce) {
    const stamped = await Promise.all(uris.slice(from, from + atOnce).map(stampOf));
    files.push(...stamped.filter((file) => file !== null));
  }
  return files;
}

const endingOf = ({ path }: Uri): string => /\.[^./]*$/.exec(path)?.[0].toLowerCase() ?? '';

/** An article with its text, null where there is none. */
export async function readArticle(uri: Uri): Promise<IndexPutParams | null> {
  const languageId = articleExtensions().get(endingOf(uri));
  const file = languageId === undefined ? null : await stampOf(uri);
  if (!file || languageId === undefined) return null;
  try {
    const text = new TextDecoder().decode(await workspace.fs.readFile(uri));
    return { ...file, languageId, text };
  } catch {
    return null;
  }
}
