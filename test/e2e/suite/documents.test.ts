import { commands } from 'vscode';
import { finding, noFinding, openSample, openUntitled } from './editor';

describe('documents', () => {
  it('analyzes an untitled article', async () => {
    const { document } = await openUntitled('“The pears are late,” said Tom Okafor, a grower.\n');
    await finding(document, 'quote/direct', 'The pears are late');
    await commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  });

  it('analyzes plain text and Markdown', async () => {
    for (const language of ['plaintext', 'markdown']) {
      const content = '“The pears are late,” said Tom Okafor, a grower.\n';
      const { document } = await openUntitled(content, language);
      await finding(document, 'quote/direct', 'The pears are late');
      await commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
    }
  });

  it('leaves other languages alone', async () => {
    const { document } = await openUntitled('["“The pears are late,” said Tom."]', 'json');
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
