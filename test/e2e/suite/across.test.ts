import assert from 'node:assert/strict';
import { commands, window, type TextDocument } from 'vscode';
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
});
