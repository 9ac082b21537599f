import assert from 'node:assert/strict';
import { commands, Uri, window, workspace, type TextEditor, type WorkspaceEdit } from 'vscode';
import { anySpelling, writeArticles } from '../../support/workspaceOfArticles';
import { finding, rangeOf, until } from './editor';

const house = 'Oleksandr Kowalskyj';

describe('a rename over 200 articles', () => {
  // Without those that ask: a confirmation waits for somebody who gives it.
  const articles = writeArticles(270)
    .filter(({ kind }) => kind === 'quoting' || kind === 'naming')
    .slice(0, 200);
  let folder: Uri;
  let editor: TextEditor;
  const uriOf = (name: string): Uri => Uri.joinPath(folder, name);
  const textOf = async (name: string): Promise<string> =>
    new TextDecoder().decode(await workspace.fs.readFile(uriOf(name)));

  before(async function () {
    this.timeout(240_000);
    const root = workspace.workspaceFolders?.[0];
    assert(root);
    folder = Uri.joinPath(root.uri, 'renaming');
    await workspace.fs.createDirectory(folder);
    for (const { name, text } of articles) await workspace.fs.writeFile(uriOf(name), new TextEncoder().encode(text));
    editor = await window.showTextDocument(uriOf(articles[0]?.name ?? ''));
    await finding(editor.document, 'quote/direct', 'The quay is open again');
    // The server runs by now, which it does once there is an article.
    await commands.executeCommand('factmark.index.rebuild');
  });
  after(async () => {
    await commands.executeCommand('workbench.action.closeAllEditors');
    await workspace.fs.delete(folder, { recursive: true });
  });

  it('is one edit, leaves no variant behind, and is undone by one undo in each file', async function () {
    this.timeout(240_000);
    assert.equal(articles.length, 200);
    const { start } = rangeOf(editor.document, 'Aleksandr Kovalsky');
    const edit = await commands.executeCommand<WorkspaceEdit>(
      'vscode.executeDocumentRenameProvider',
      editor.document.uri,
      start,
      house,
    );
    assert.equal(edit.size, 200);
    assert(await workspace.applyEdit(edit, { isRefactoring: true }));
    for (const { name } of articles) {
      const text = await textOf(name);
      assert.deepEqual(text.match(anySpelling) ?? [], [], name);
      assert(text.includes('Kowalskyj'), name);
    }
    for (const { name, text } of articles.slice(0, 3)) {
      const { document } = await window.showTextDocument(uriOf(name));
      await commands.executeCommand('undo');
      await until(() => (document.getText() === text ? true : undefined), workspace.onDidChangeTextDocument);
    }
  });
});
