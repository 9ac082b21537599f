import { languages, workspace, type TextDocument } from 'vscode';

/** Where a newspaper's text lives, whatever is open now. */
const articleSchemes = ['file', 'untitled', 'vscode-vfs'];
/** The user's settings and snippets: a file system, but no place of articles. */
const userData = 'vscode-userdata';

/** Further file systems of which a file has been open. They are kept, since every change starts the server anew. */
const seenSchemes = new Set<string>();

/** Output panels, commit messages and comments have schemes of their own too, but are on no file system to write to. */
function seeFileSystems(): void {
  for (const { uri } of workspace.textDocuments) {
    if (uri.scheme !== userData && workspace.fs.isWritableFileSystem(uri.scheme)) seenSchemes.add(uri.scheme);
  }
}

interface ArticleFilter {
  readonly language: string;
  readonly scheme: string;
}

/** The documents that Factmark reads: those of `factmark.languages`, on disk, unsaved or on any file system. */
export function articleSelector(): ArticleFilter[] {
  const languages = workspace.getConfiguration('factmark').get<readonly string[]>('languages', []);
  seeFileSystems();
  const folders = (workspace.workspaceFolders ?? []).map((folder) => folder.uri.scheme);
  const schemes = new Set([...articleSchemes, ...folders, ...seenSchemes]);
  return languages.flatMap((language) => [...schemes].map((scheme) => ({ language, scheme })));
}

export const isArticle = (document: TextDocument): boolean => languages.match(articleSelector(), document) > 0;
