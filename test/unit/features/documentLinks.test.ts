import assert from 'node:assert/strict';
import { analyze } from '../../../server/core/index';
import { documentLinks } from '../../../server/features/documentLinks';
import { markedText, shown, shownRanges } from '../../support/marked';
import { openText } from '../../support/places';

const linksOf = (source: string) => {
  const { text, expected } = markedText(source);
  return { text, expected, links: documentLinks(openText(text), analyze(text).article) };
};

describe('document links', () => {
  const table: readonly (readonly [name: string, source: string])[] = [
    ['in the front matter', '---\nsource: ⟦https://example.org/a?b=c#d⟧\n---\n\nIt is closed.'],
    ['before the end of a sentence', 'See ⟦https://example.org/a⟧. It is closed.'],
    ['in brackets', 'It is closed (⟦https://example.org/a⟧).'],
    ['with brackets of their own', 'See ⟦https://example.org/Bridge_(Lund)⟧.'],
    ['in Markdown', 'See [the report](⟦https://example.org/a⟧), page 3.'],
    ['in quotation marks', 'See “⟦https://example.org/a⟧”.'],
    ['without a scheme', 'See ⟦www.example.org⟧, and nothing else.'],
    ['nowhere', 'See example.org, and write to ana@example.org.'],
  ];
  for (const [name, source] of table) {
    it(`are found ${name}`, () => {
      const { text, expected, links } = linksOf(source);
      assert.deepEqual(
        shownRanges(
          text,
          links.map(({ range }) => range),
        ),
        shown(text, expected),
      );
    });
  }

  it('lead over https where no scheme is given', () =>
    assert.deepEqual(
      linksOf('See www.example.org.').links.map(({ target }) => target),
      ['https://www.example.org'],
    ));

  it('are found fast in endless punctuation', () => {
    const { links } = linksOf(`See https://example.org/${'.'.repeat(5_000)}a${')'.repeat(5_000)} now.`);
    assert.equal(links.length, 1);
  });
});
