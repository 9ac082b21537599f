import assert from 'node:assert/strict';
import {
  commands,
  Range,
  Selection,
  ViewColumn,
  window,
  type DocumentSymbol,
  type SymbolInformation,
  type TextEditor,
} from 'vscode';
import { finding, openSample, rangeOf, until } from './editor';

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

  it('goes from quote to quote of one speaker', async () => {
    assert.match(
      await from('“We didn’t attack Ukraine', 'factmark.goToNextQuoteOfSpeaker'),
      /Russia had merely responded/,
    );
    assert.match(await from('He argued that Russia had merely', 'factmark.goToPreviousQuoteOfSpeaker'), /^“?We didn’t/);
  });

  it('remembers a short jump in the navigation history', async () => {
    const { start } = rangeOf(editor.document, '“We didn’t attack Ukraine');
    editor.selection = new Selection(start, start);
    await commands.executeCommand('factmark.goToNextQuote');
    const there = editor.selection.active;
    assert(!there.isEqual(start) && there.line - start.line < 10, 'the jump is too short to be remembered as a move');
    await commands.executeCommand('workbench.action.navigateBack');
    await until(
      () => (editor.selection.active.isEqual(start) ? true : undefined),
      window.onDidChangeTextEditorSelection,
    );
    await commands.executeCommand('workbench.action.navigateForward');
    await until(
      () => (editor.selection.active.isEqual(there) ? true : undefined),
      window.onDidChangeTextEditorSelection,
    );
  });

  it('moves the cursor of the active editor only', async () => {
    const other = await window.showTextDocument(editor.document, ViewColumn.Beside);
    const first = window.visibleTextEditors.find(({ viewColumn }) => viewColumn === ViewColumn.One);
    assert(first && first !== other);
    const stays = first.selection.active;
    other.selection = new Selection(0, 0, 0, 0);
    await commands.executeCommand('factmark.goToNextQuote');
    assert.notDeepEqual(other.selection.active, new Selection(0, 0, 0, 0).active);
    assert.deepEqual(first.selection.active, stays);
    await commands.executeCommand('workbench.action.closeActiveEditor');
    editor = await openSample('antalya.article');
  });

  it('has an outline of sections and, in what contains them, quotes: breadcrumbs and sticky scroll', async () => {
    const symbols = await commands.executeCommand<DocumentSymbol[]>(
      'vscode.executeDocumentSymbolProvider',
      editor.document.uri,
    );
    const isNested = ({ range, selectionRange, children }: DocumentSymbol): boolean =>
      range.contains(selectionRange) && children.every((child) => range.contains(child.range) && isNested(child));
    assert(symbols.some(({ children }) => children.length > 0) && symbols.every(isNested));
  });

  it('finds speakers and quotes of articles that are not open', async () => {
    const search = (query: string) =>
      commands.executeCommand<SymbolInformation[]>('vscode.executeWorkspaceSymbolProvider', query);
    const isThere = (found: readonly SymbolInformation[]): boolean =>
      found.some(({ location }) => location.uri.path.endsWith('.article'));
    assert(isThere(await search('Lavrov')) && isThere(await search('We didn’t attack Ukraine')));
  });

  describe('by the list of quotes', () => {
    const active = 'workbench.action.acceptSelectedQuickOpenItem';

    it('shows the quote that is about to be chosen, and goes back on Escape', async () => {
      const { start } = rangeOf(editor.document, 'ANTALYA, Turkey');
      editor.selection = new Selection(start, start);
      editor.revealRange(new Range(start, start));
      const before = editor.visibleRanges[0]?.start.line;
      await commands.executeCommand('factmark.goToQuote');
      const moved = new Promise((resolve) => window.onDidChangeTextEditorVisibleRanges(resolve));
      for (let step = 0; step < 12; step += 1) await commands.executeCommand('workbench.action.quickOpenSelectNext');
      await moved;
      assert.notEqual(editor.visibleRanges[0]?.start.line, before);
      await commands.executeCommand('workbench.action.closeQuickOpen');
      await until(
        () => (editor.visibleRanges[0]?.start.line === before ? true : undefined),
        window.onDidChangeTextEditorVisibleRanges,
      );
      assert.deepEqual(editor.selection.active, start);
    });

    it('goes to the quote that is chosen', async () => {
      const { start } = rangeOf(editor.document, '“We didn’t attack Ukraine');
      editor.selection = new Selection(start, start);
      await commands.executeCommand('factmark.goToQuote');
      await commands.executeCommand('workbench.action.quickOpenSelectNext');
      await commands.executeCommand(active);
      await until(
        () => (editor.selection.active.isEqual(start) ? undefined : true),
        window.onDidChangeTextEditorSelection,
      );
      assert.match(
        editor.document.getText(
          new Range(editor.selection.active, editor.document.lineAt(editor.selection.active.line).range.end),
        ),
        /Russia had merely responded/,
      );
    });
  });
});
