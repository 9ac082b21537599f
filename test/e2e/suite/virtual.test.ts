import assert from 'node:assert/strict';
import {
  commands,
  Uri,
  window,
  workspace,
  type Disposable,
  type DocumentSymbol,
  type Hover,
  type MarkdownString,
} from 'vscode';
import { edit, finding, rangeOf } from './editor';
import { MemoryFiles } from './memoryFiles';

const text = '“The pears are late,” said Tom Okafor, a grower.\n\nOkafor denied that the frost had harmed them.\n';

describe('an article on a virtual file system', () => {
  const uri = Uri.parse('factmark-memory:/orchard.article');
  let provided: Disposable;
  before(() => {
    provided = workspace.registerFileSystemProvider(uri.scheme, new MemoryFiles({ [uri.path]: text }));
  });
  after(async () => {
    await commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
    provided.dispose();
  });

  it('is analyzed, and again as it is edited and saved', async () => {
    const editor = await window.showTextDocument(uri);
    await finding(editor.document, 'quote/direct', 'The pears are late');
    await finding(editor.document, 'dispute/denial', 'frost');
    await edit(editor, rangeOf(editor.document, 'pears'), 'plums');
    await finding(editor.document, 'quote/direct', 'The plums are late');
    assert(await editor.document.save(), 'it can be saved');
    const saved = new TextDecoder().decode(await workspace.fs.readFile(uri));
    assert.match(saved, /The plums are late/);
  });

  it('has hovers and an outline', async () => {
    const document = await workspace.openTextDocument(uri);
    const { start } = rangeOf(document, 'The plums are late');
    const hovers = await commands.executeCommand<Hover[]>('vscode.executeHoverProvider', uri, start);
    const told = hovers.flatMap(({ contents }) => contents.map((each) => (each as MarkdownString).value));
    assert.match(told.join('\n'), /Okafor/);
    const symbols = await commands.executeCommand<DocumentSymbol[]>('vscode.executeDocumentSymbolProvider', uri);
    const names = symbols.map(({ name }) => name);
    assert.match(names.join('\n'), /The plums are late/);
  });
});

describe('the sample of the walkthrough', () => {
  after(() => commands.executeCommand('workbench.action.revertAndCloseActiveEditor'));

  it('opens as a copy that has no file, wherever the extension runs', async () => {
    await commands.executeCommand('factmark.openSample');
    const editor = window.activeTextEditor;
    assert(editor, 'an editor is open');
    assert.equal(editor.document.uri.scheme, 'untitled');
    assert.equal(editor.document.languageId, 'article');
    await finding(editor.document, 'quote/direct', 'We didn’t attack Ukraine');
  });
});
