import assert from 'node:assert/strict';
import { commands, Selection, window, type TextEditor } from 'vscode';
import { finding, openSample, rangeOf } from './editor';

describe('moving around', () => {
  let editor: TextEditor;
  before(async () => {
    editor = await openSample('antalya.article');
    await finding(editor.document, 'quote/direct', 'We didn’t attack Ukraine');
  });

  /** Puts the cursor at the words, runs the command, and answers the line's text from the cursor on. */
  const from = async (words: string, command: string): Promise<string> => {
    const { start } = rangeOf(editor.document, words);
    editor.selection = new Selection(start, start);
    await commands.executeCommand(command);
    assert.equal(window.activeTextEditor, editor);
    const { active } = editor.selection;
    return editor.document.lineAt(active.line).text.slice(active.character);
  };

  const moves: readonly [command: string, from: string, to: RegExp][] = [
    ['factmark.goToNextQuote', '“We didn’t attack Ukraine', /Russia had merely responded/],
    ['factmark.goToPreviousQuote', 'He argued that Russia had merely', /^“?We didn’t attack Ukraine/],
    ['factmark.goToNextClaim', 'as shields.', /549/],
    ['factmark.goToNextDisputed', 'Pressed on whether Moscow', /We didn’t attack Ukraine/],
    ['factmark.goToPreviousDisputed', 'He argued that Russia had merely', /^“?We didn’t attack Ukraine/],
  ];
  for (const [command, start, to] of moves) {
    it(`${command} from “${start}”`, async () => {
      assert.match(await from(start, command), to);
    });
  }

  it('wraps around at the end of the article', async () => {
    assert.match(await from('It was the only agreement of the day', 'factmark.goToNextDisputed'), /./);
    assert(editor.selection.active.line < rangeOf(editor.document, 'It was the only agreement').start.line);
  });
});
