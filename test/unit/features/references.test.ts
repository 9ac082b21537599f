import assert from 'node:assert/strict';
import { highlight } from '../../../server/features/highlight';
import { references } from '../../../server/features/references';
import { marked, shown, shownRanges } from '../../support/marked';
import { openText } from '../../support/places';

const source =
  '⟦Ana Ruiz⟧ left. <quote kind="direct" speaker="Ana Ruiz">⟦“It is late,”⟧</quote> ⟦she⟧ said. ' +
  '<quote kind="direct" speaker="Bo Lund">“It is not, ⟦Ruiz⟧,”</quote> Bo Lund said. ⟦Ru‸iz⟧’s car was gone.';

describe('references', () => {
  const placesOf = (includeDeclaration: boolean, at?: string) => {
    const { article, cursor, expected } = marked(source, { pronoun: 'she' });
    const text = openText(article.text);
    const offset = at === undefined ? cursor : article.text.indexOf(at);
    const found = references(text, article, text.positionAt(offset), { includeDeclaration });
    const ranges = found.map(({ range }) => range);
    return { found: shownRanges(article.text, ranges), expected: shown(article.text, expected) };
  };

  it('are all mentions and quotes of a speaker, in text order', () => {
    const { found, expected } = placesOf(true);
    assert.deepEqual(found, expected);
  });

  it('leave the introduction out where it is not asked for', () => {
    const { found, expected } = placesOf(false);
    assert.deepEqual(found, expected.slice(1));
  });

  it('are none from other words', () => assert.deepEqual(placesOf(true, 'left').found, []));
});

describe('highlights', () => {
  const highlightsAt = (words: string) => {
    const { article } = marked(source, { pronoun: 'she' });
    const text = openText(article.text);
    const found = highlight(text, article, text.positionAt(article.text.indexOf(words) + 1));
    return found?.map(({ range, kind }) => `${text.getText(range)} ${String(kind)}`);
  };
  const all = ['Ana Ruiz 3', 'she 2', 'Ruiz 2', 'Ruiz 2'];

  it('are all mentions from one of them, the introduction apart', () => assert.deepEqual(highlightsAt('she'), all));

  it('are left to the editor inside a quote', () => assert.equal(highlightsAt('It is late'), undefined));

  it('are left to the editor elsewhere', () => assert.equal(highlightsAt('left'), undefined));
});
