import assert from 'node:assert/strict';
import { readMarkup } from '../support/markup';

describe('marked-up articles', () => {
  it('gives the text without markup and the places that were marked', () => {
    const article = readMarkup(
      'He <claim>paid $5</claim>. <quote kind="direct" speaker="Ana Ruiz">“No,”</quote> she said.',
    );
    assert.equal(article.text, 'He paid $5. “No,” she said.');
    assert.deepEqual(article.claims, [{ start: 3, end: 10 }]);
    assert.deepEqual(article.quotes, [
      { start: 12, end: 17, kind: 'direct', speaker: 'Ana Ruiz', cue: undefined, group: undefined },
    ]);
  });

  it('lets an element nest in its own kind and overlap another', () => {
    const quote = (speaker: string) => `<quote kind="indirect" speaker="${speaker}">`;
    const article = readMarkup(`${quote('A')}she <claim>said ${quote('B')}it</quote> rose</quote> fast</claim>`);
    assert.deepEqual(
      article.quotes.map(({ speaker, start, end }) => [speaker, article.text.slice(start, end)]),
      [
        ['B', 'it'],
        ['A', 'she said it rose'],
      ],
    );
    assert.deepEqual(article.claims, [{ start: 4, end: 21 }]);
  });

  const malformed = [
    { marked: '<claim>open', problem: /<claim> is never closed/ },
    { marked: 'closed</quote>', problem: /<\/quote> closes nothing/ },
    { marked: '<quote kind="direct">x</quote>', problem: /<quote> lacks speaker/ },
    { marked: '<disputed kind="denial" who="x">y</disputed>', problem: /<disputed> knows no attribute who/ },
  ];
  for (const { marked, problem } of malformed) {
    it(`refuses ${marked}`, () => assert.throws(() => readMarkup(marked), problem));
  }
});
