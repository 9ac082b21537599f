import assert from 'node:assert/strict';
import {
  commands,
  Selection,
  ViewColumn,
  window,
  type DocumentSymbol,
  type SymbolInformation,
  type TextEditor,
} from 'vscode';
import { finding, openSample, openUntitled, outline, rangeOf, until } from './editor';

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
    const symbols = await outline(editor.document);
    const isNested = ({ range, selectionRange, children }: DocumentSymbol): boolean =>
      range.contains(selectionRange) && children.every((child) => range.contains(child.range) && isNested(child));
    assert(symbols.some(({ children }) => children.length > 0) && symbols.every(isNested));
  });

  it('finds speakers and quotes of all articles, the open one among them', async () => {
    const search = (query: string) =>
      commands.executeCommand<SymbolInformation[]>('vscode.executeWorkspaceSymbolProvider', query);
    // The index takes articles in in the background, and no event tells when it has: it is asked until it knows.
    const places: readonly [query: string, file: string][] = [
      ['Lavrov', 'antalya.article'],
      ['We didn’t attack Ukraine', 'antalya.article'],
      ['Doornbos', 'results.article'],
      ['We are selling more than ever', 'results.article'],
    ];
    for (const [query, file] of places) {
      let found: readonly SymbolInformation[];
      do found = await search(query);
      while (!found.some(({ location }) => location.uri.path.endsWith(file)));
    }
  });

  describe('in an article of its own', () => {
    let long: TextEditor;
    before(async () => {
      const quotes = ['Begin', 'Soon', 'End'].map((word) => `“${word},” Ana Ruiz said.\n\n`);
      const content = `${quotes[0] ?? ''}${quotes[1] ?? ''}${'Nothing happened.\n\n'.repeat(100)}${quotes[2] ?? ''}`;
      long = await openUntitled(content);
      await finding(long.document, 'quote/direct', '“End,”');
    });
    after(() => commands.executeCommand('workbench.action.revertAndCloseActiveEditor'));
    beforeEach(() => {
      long.selection = new Selection(0, 0, 0, 0);
      long.revealRange(long.selection);
    });

    const isAtLine = (wanted: number): Promise<true> =>
      until(() => (long.selection.active.line === wanted ? true : undefined), window.onDidChangeTextEditorSelection);
    const top = (): number => long.visibleRanges[0]?.start.line ?? 0;
    const scrolled = (wanted: (line: number) => boolean): Promise<true> =>
      until(() => (wanted(top()) ? true : undefined), window.onDidChangeTextEditorVisibleRanges);

    /** Opens the list, which takes a while, and goes to its end, which is shown in the editor. */
    const toTheLast = async (): Promise<void> => {
      await scrolled((line) => line === 0);
      await commands.executeCommand('factmark.goToQuote');
      while (top() === 0) await commands.executeCommand('quickInput.last');
    };

    it('remembers a short jump in the navigation history', async () => {
      await commands.executeCommand('factmark.goToNextQuote');
      await isAtLine(2);
      await commands.executeCommand('workbench.action.navigateBack');
      await isAtLine(0);
      await commands.executeCommand('workbench.action.navigateForward');
      await isAtLine(2);
    });

    it('shows the quote that is about to be chosen from the list, and goes back on Escape', async () => {
      await toTheLast();
      await commands.executeCommand('workbench.action.closeQuickOpen');
      await scrolled((line) => line === 0);
      assert.equal(long.selection.active.line, 0);
    });

    it('goes to the quote that is chosen from the list', async () => {
      await toTheLast();
      await commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
      await isAtLine(rangeOf(long.document, '“End,”').start.line);
    });
  });
});
