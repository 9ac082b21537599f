import assert from 'node:assert/strict';
import { commands, type DocumentSymbol, type Hover, MarkdownString, type TextDocument } from 'vscode';
import { finding, openSample, outline, rangeOf } from './editor';

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
    const symbols = await outline(document);
    const all = (list: readonly DocumentSymbol[]): DocumentSymbol[] =>
      list.flatMap((each) => [each, ...all(each.children)]);
    const quote = all(symbols).find(
      ({ name, detail }) => name.includes('We didn’t attack Ukraine') && detail.includes('Lavrov'),
    );
    assert(quote, 'the outline holds Lavrov’s quote');
    assert(document.getText(quote.range).includes('We didn’t attack Ukraine'));
  });
});
