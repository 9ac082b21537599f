import assert from 'node:assert/strict';
import { SymbolKind, type DocumentSymbol } from 'vscode-languageserver-types';
import { documentSymbols, flatSymbols } from '../../../server/features/symbols';
import { articleOf } from '../../support/articleOf';
import { openText, wordsAt } from '../../support/places';

const kinds: Partial<Record<SymbolKind, string>> = {
  [SymbolKind.Namespace]: 'section',
  [SymbolKind.String]: 'quote',
  [SymbolKind.File]: 'caption',
  [SymbolKind.Boolean]: 'claim',
  [SymbolKind.Event]: 'disputed',
};

/** The outline as indented lines: kind, name and detail. */
const lines = (symbols: readonly DocumentSymbol[], indent = ''): readonly string[] =>
  symbols.flatMap(({ kind, name, detail, children }) => [
    `${indent}${kinds[kind]} ${name}${detail ? ` | ${detail}` : ''}`,
    ...lines(children ?? [], `${indent}  `),
  ]);

function check(marked: string, ...expected: string[]): void {
  const article = articleOf(marked);
  assert.deepEqual(lines(documentSymbols(openText(article.text), article)), expected);
}

const sections = [
  '# The bridge',
  '<quote kind="direct" speaker="Ilse Marwick">“It is done,”</quote> Marwick said.',
  '## The cost',
  '<claim>It cost 40 million euros.</claim>',
].join('\n');

describe('symbols', () => {
  it('are none where nothing is known', () => check('Nothing was said.'));

  it('stand in text order, each with what tells it from others', () =>
    check(
      'They denied that <disputed kind="denial">it was late</disputed>. <claim>It cost a million.</claim> ' +
        '<quote kind="direct" speaker="">“Done.”</quote> <quote kind="direct" speaker="Ana Ruiz">“Yes.”</quote>',
      'disputed it was late | denial',
      'claim It cost a million. | check-worthy: 83%',
      'quote “Done.” | speaker unknown',
      'quote “Yes.” | Ana Ruiz',
    ));

  it('tell of a caption whose the picture is', () =>
    check(
      '<caption credited="Ana Ruiz">The pier at noon.</caption> Photo: Ana Ruiz',
      'caption The pier at noon. | picture: Ana Ruiz',
    ));

  it('stand inside what contains them', () =>
    check(
      '<quote kind="direct" speaker="Ana Ruiz">“<claim>We paid <disputed kind="denial">nothing</disputed></claim>.”</quote>',
      'quote “We paid nothing.” | Ana Ruiz',
      '  claim We paid nothing | check-worthy: 83%',
      '    disputed nothing | denial',
    ));

  it('that overlap without containing one another stand side by side', () =>
    check(
      '<claim>It cost <quote kind="direct" speaker="">“40 million</claim> euros”</quote>.',
      'claim It cost “40 million | check-worthy: 83%',
      'quote “40 million euros” | speaker unknown',
    ));

  it('stand in their sections', () =>
    check(
      sections,
      'section The bridge',
      '  quote “It is done,” | Ilse Marwick',
      'section The cost',
      '  claim It cost 40 million euros. | check-worthy: 83%',
    ));

  it('of sections reach to the next heading and are selected by their own', () => {
    const article = articleOf(sections);
    const [first] = documentSymbols(openText(article.text), article);
    assert.ok(first);
    assert.equal(wordsAt(article.text, first.selectionRange), '# The bridge');
    assert.equal(wordsAt(article.text, first.range), '# The bridge\n“It is done,” Marwick said.\n');
  });

  it('are shortened at a word, on one line', () =>
    check(
      '<quote kind="indirect" speaker="">The bridge, which had been closed\nfor most of the winter, was open again</quote>.',
      'quote The bridge, which had been closed for most of the winter… | speaker unknown',
    ));

  it('as a list name what they stand in', () => {
    const article = articleOf(sections);
    const listed = flatSymbols(openText(article.text), article).map(({ name, containerName, location }) => [
      name,
      containerName,
      location.range.start.line,
    ]);
    assert.deepEqual(listed, [
      ['The bridge', undefined, 0],
      ['“It is done,”', 'The bridge', 1],
      ['The cost', undefined, 2],
      ['It cost 40 million euros.', 'The cost', 3],
    ]);
  });
});
