import assert from 'node:assert/strict';
import { commands, type DocumentSymbol, type Hover, MarkdownString, type TextDocument } from 'vscode';
import { finding, openSample, rangeOf } from './editor';

describe('reading an article', () => {
  let document: TextDocument;
  before(async () => {
    ({ document } = await openSample('antalya.article'));
    await finding(document, 'quote/direct', 'We didn’t attack Ukraine');
  });

  const hoverAt = async (words: string): Promise<string> => {
    const { start } = rangeOf(document, words);
    const hovers = await commands.executeCommand<Hover[]>('vscode.executeHoverProvider', document.uri, start);
    return hovers
      .flatMap(({ contents }) => contents)
      .map((content) => (content instanceof MarkdownString ? content.value : ''))
      .join('\n')
      .replaceAll('\\', '');
  };

  const hovers: readonly [words: string, ...told: RegExp[]][] = [
    ['We didn’t attack Ukraine', /Direct quote.* by .*Lavrov/, /Denial.* by .*Lavrov/, /Cue: .*said/, /First mention/],
    ['549 civilian deaths', /check/i],
    ['run by neo-Nazis', /Challenged statement/, /falsely/],
    ['Dmitri Peskov', /Peskov/, /spokesman/],
  ];
  for (const [words, ...told] of hovers) {
    it(`explains “${words}” in a hover`, async () => {
      const text = await hoverAt(words);
      for (const each of told) assert.match(text, each);
    });
  }

  it('shows the quotes with their speakers in the outline', async () => {
    // An article that no other test switches off: VS Code keeps the outline of a version of the text.
    const other = await openSample('bridge.article');
    await finding(other.document, 'quote/direct', 'That leaves about');
    const symbols = await commands.executeCommand<DocumentSymbol[] | undefined>(
      'vscode.executeDocumentSymbolProvider',
      other.document.uri,
    );
    const all = (list: readonly DocumentSymbol[]): DocumentSymbol[] =>
      list.flatMap((each) => [each, ...all(each.children)]);
    const quote = all(symbols ?? []).find(
      ({ name, detail }) => name.includes('That leaves about') && detail.includes('Marchetti'),
    );
    assert(quote, 'the outline holds Marchetti’s quote');
    assert(other.document.getText(quote.range).includes('That leaves about'));
  });
});
