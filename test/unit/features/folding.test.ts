import assert from 'node:assert/strict';
import { analyze } from '../../../server/core/index';
import { foldingRanges } from '../../../server/features/folding';
import { openText } from '../../support/places';

/** First and last line of each fold, counted from 0, with its kind. */
const folds = (...lines: readonly string[]): readonly string[] => {
  const text = lines.join('\n');
  const { article } = analyze(text);
  return foldingRanges(openText(text), article).map(
    ({ startLine, endLine, kind }) => `${startLine}-${endLine}${kind ? ` ${kind}` : ''}`,
  );
};

describe('folding', () => {
  it('takes the front matter', () =>
    assert.deepEqual(folds('---', 'title: The Bridge', '---', '', 'It is closed.'), ['0-2 comment']));

  it('takes sections up to the next heading of their rank', () =>
    assert.deepEqual(
      folds('It is closed.', '', '## Cost', 'Much.', '', '### Steel', 'More.', '', '## Time', 'Long.', ''),
      ['5-6 region', '2-6 region', '8-9 region'],
    ));

  it('takes headings that are underlined', () =>
    assert.deepEqual(folds('It is closed.', '', 'Cost', '----', '', 'Much.'), ['2-5 region']));

  it('takes quotes that go on over paragraphs', () =>
    assert.deepEqual(
      folds(
        '“It is late,” Ana Ruiz said. “We have to go.',
        '',
        '“There is no time.',
        '',
        '“Now,” she said.',
        '',
        'She left.',
      ),
      ['0-4'],
    ));

  it('leaves quotes of one line and paragraphs apart', () =>
    assert.deepEqual(folds('“It is late,” Ana Ruiz said.', '', '“It is not,” Bo Lund said.'), []));
});
