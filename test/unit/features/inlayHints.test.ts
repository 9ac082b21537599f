import assert from 'node:assert/strict';
import { inlayHints } from '../../../server/features/inlayHints';
import { marked } from '../../support/marked';
import { openText, rangeOf } from '../../support/places';

/** The hints of the text, or of the words given, with the text before each. */
function hints(source: string, words?: string): readonly string[] {
  const { article } = marked(source, { pronoun: 'she' });
  const text = openText(article.text);
  const found = inlayHints(text, article, rangeOf(article.text, words ?? article.text));
  return found.map(({ position, label }) => {
    assert.ok(typeof label === 'string');
    return `${article.text.slice(0, text.offsetAt(position)).slice(-6)} → ${label}`;
  });
}

const late = '<quote kind="direct" speaker="Ana Ruiz">“Late,”</quote>';

describe('inlay hints', () => {
  it('name the speaker behind a quote that a pronoun attributes', () =>
    assert.deepEqual(hints(`Ana Ruiz left. ${late} she said.`), ['Late,” → Ana Ruiz']));

  it('name the speaker behind a quote that nothing attributes', () =>
    assert.deepEqual(hints(`Ana Ruiz left. ${late}`), ['Late,” → Ana Ruiz']));

  it('are needless where the name stands', () => assert.deepEqual(hints(`Ana Ruiz left. ${late} Ruiz said.`), []));

  it('stand once where quotes of one speaker end together', () =>
    assert.deepEqual(
      hints(
        'Ana Ruiz left. She said <quote kind="indirect" speaker="Ana Ruiz">that she had asked ' +
          '<quote kind="indirect" speaker="Ana Ruiz">them to wait</quote></quote>.',
      ),
      ['o wait → Ana Ruiz'],
    ));

  it('stand once behind a quote in parts', () =>
    assert.deepEqual(
      hints(
        'Ana Ruiz left. <quote kind="direct" speaker="Ana Ruiz" group="a">“Late,”</quote> she said. ' +
          '<quote kind="direct" speaker="Ana Ruiz" group="a">“Never.”</quote>',
      ),
      ['Late,” → Ana Ruiz'],
    ));

  it('stand behind the last part where no marks close the first', () =>
    assert.deepEqual(
      hints(
        'Ana Ruiz left. <quote kind="indirect" speaker="Ana Ruiz" group="a">Her rival</quote>, she said, ' +
          '<quote kind="indirect" speaker="Ana Ruiz" group="a">had stayed</quote>.',
      ),
      ['stayed → Ana Ruiz'],
    ));

  it('are none for a quote of nobody, or of one without a name', () =>
    assert.deepEqual(
      hints('<quote kind="direct" speaker="">“Late.”</quote> <quote kind="direct" speaker="crew">“Yes.”</quote>'),
      [],
    ));

  it('are those of the range', () =>
    assert.deepEqual(hints(`Ana Ruiz left. ${late} she said. A bell rang.`, 'A bell rang.'), []));
});
