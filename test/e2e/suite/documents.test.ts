import assert from 'node:assert/strict';
import { commands, TabInputText, window, workspace, type TextDocument } from 'vscode';
import { finding, noFinding, openSample, until } from './editor';

/** Whether it is on the screen, or behind another tab. */
const isShown = (document: TextDocument): boolean =>
  window.visibleTextEditors.some((editor) => editor.document === document) ||
  window.tabGroups.all
    .flatMap(({ tabs }) => tabs)
    .some(({ input }) => input instanceof TabInputText && input.uri.toString() === document.uri.toString());
const closed = (document: TextDocument): Promise<true> =>
  until(
    () => (document.isClosed && !isShown(document) ? true : undefined),
    workspace.onDidCloseTextDocument,
    window.tabGroups.onDidChangeTabs,
    window.onDidChangeVisibleTextEditors,
  );

describe('documents', () => {
  it('analyzes an untitled article', async () => {
    const document = await workspace.openTextDocument({
      language: 'article',
      content: '“The pears are late,” said Tom Okafor, a grower.\n',
    });
    await window.showTextDocument(document);
    await finding(document, 'quote/direct', 'The pears are late');
    await commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  });

  it('analyzes what is opened under the address of an article that was closed before it was read', async () => {
    const content = '“The pears are late,” said Tom Okafor, a grower.\n';
    const harvests = Array.from({ length: 10_000 }, (_, year) => `“We lost ${year} trees,” said Tom Okafor.\n`);
    const long = await workspace.openTextDocument({ language: 'article', content: harvests.join('\n') });
    await window.showTextDocument(long);
    await commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
    await closed(long);
    const document = await workspace.openTextDocument({ language: 'article', content });
    assert.equal(document.uri.toString(), long.uri.toString());
    await window.showTextDocument(document);
    await finding(document, 'quote/direct', 'The pears are late');
    await commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  });

  it('analyzes plain text and Markdown', async () => {
    for (const language of ['plaintext', 'markdown']) {
      const content = '“The pears are late,” said Tom Okafor, a grower.\n';
      const document = await workspace.openTextDocument({ language, content });
      await window.showTextDocument(document);
      await finding(document, 'quote/direct', 'The pears are late');
      await commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
    }
  });

  it('leaves other languages alone', async () => {
    const document = await workspace.openTextDocument({
      language: 'json',
      content: '["“The pears are late,” said Tom."]',
    });
    await window.showTextDocument(document);
    await openSample('bridge.article').then((editor) => finding(editor.document, 'quote/direct', '“'));
    await noFinding(document);
  });

  it('drops the findings of a document that is closed', async () => {
    const { document } = await openSample('results.article');
    await finding(document, 'quote/direct', '“');
    await commands.executeCommand('workbench.action.closeActiveEditor');
    await noFinding(document);
  });
});
