import { languages, workspace, type TextDocument } from 'vscode';

/** Everywhere a newspaper's text can live; output panels, commit messages and comments have schemes of their own. */
const articleSchemes = ['file', 'untitled', 'vscode-vfs'];

interface ArticleFilter {
  readonly language: string;
  readonly scheme: string;
}

/** The documents that Factmark reads: those of `factmark.languages`, on disk, unsaved or on the workspace's file system. */
export function articleSelector(): ArticleFilter[] {
  const languages = workspace.getConfiguration('factmark').get<readonly string[]>('languages', []);
  const folders = (workspace.workspaceFolders ?? []).map((folder) => folder.uri.scheme);
  const schemes = new Set([...articleSchemes, ...folders]);
  return languages.flatMap((language) => [...schemes].map((scheme) => ({ language, scheme })));
}

export const isArticle = (document: TextDocument): boolean => languages.match(articleSelector(), document) > 0;
