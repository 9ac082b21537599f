import { commands, Disposable, Uri, window, workspace } from 'vscode';
import type { ActiveArticle } from './activeArticle';
import type { FileSwitch } from './fileSwitch';

async function openUntitled(content: string): Promise<void> {
  const document = await workspace.openTextDocument({ language: 'article', content });
  await window.showTextDocument(document);
}

/** Opens a copy of the sample, so that trying things on it changes nothing. */
async function openSample(extensionUri: Uri): Promise<void> {
  const bytes = await workspace.fs.readFile(Uri.joinPath(extensionUri, 'samples', 'antalya.article'));
  await openUntitled(new TextDecoder().decode(bytes));
}

/** The commands that open articles and switch Factmark on and off for the active one. */
export function registerArticleCommands(extensionUri: Uri, active: ActiveArticle, fileSwitch: FileSwitch): Disposable {
  const switchTo = (on: boolean) => async (): Promise<void> => {
    if (active.document) await fileSwitch.set(active.document.uri, on);
  };
  return Disposable.from(
    commands.registerCommand('factmark.newArticle', () => openUntitled('')),
    commands.registerCommand('factmark.openSample', () => openSample(extensionUri)),
    commands.registerCommand('factmark.switchOn', switchTo(true)),
    commands.registerCommand('factmark.switchOff', switchTo(false)),
  );
}
