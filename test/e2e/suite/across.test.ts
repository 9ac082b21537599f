import assert from 'node:assert/strict';
import { commands, Uri, window, workspace, type SymbolInformation, type TextDocument } from 'vscode';
import { edit, finding, noFinding, openUntitled, rangeOf } from './editor';

/** What the sample on the Antalya talks quotes, which is not open here: the index has read it. */
const quoted = 'It seems that there are other decision-makers for this matter in Russia';

describe('other articles of the workspace', () => {
  let document: TextDocument;
  before(async () => {
    ({ document } = await openUntitled(`“${quoted},” Dmytro Kuleba said.\n`));
  });
  after(() => commands.executeCommand('workbench.action.revertAndCloseActiveEditor'));

  it('have a quote that is repeated, with its place', async () => {
    const found = await finding(document, 'across/repeated', quoted);
    assert.match(found.relatedInformation?.[0]?.location.uri.path ?? '', /antalya\.article$/);
  });

  it('have other words in the same quote', async () => {
    const editor = await window.showTextDocument(document);
    await edit(editor, rangeOf(document, 'matter'), 'conflict');
    await finding(document, 'across/misquote', 'other decision-makers');
    await noFinding(document, 'across/repeated');
  });

  it('are known as soon as they are written, also after the reading of all was stopped', async () => {
    const folder = workspace.workspaceFolders?.[0];
    assert(folder, 'the host opens samples/');
    const written = Uri.joinPath(folder.uri, 'written.article');
    await commands.executeCommand('factmark.index.stop');
    await workspace.fs.writeFile(written, new TextEncoder().encode('“It rained,” Quirin Vantongeren said.\n'));
    // The index takes articles in in the background, and no event tells when it has: it is asked until it knows.
    let found: readonly SymbolInformation[];
    do found = await commands.executeCommand('vscode.executeWorkspaceSymbolProvider', 'Vantongeren');
    while (found.length === 0);
    await workspace.fs.delete(written);
  });
});
