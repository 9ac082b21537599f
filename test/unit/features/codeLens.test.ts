import assert from 'node:assert/strict';
import { codeLenses } from '../../../server/features/codeLens';
import { articleOf } from '../../support/articleOf';
import { openText } from '../../support/places';

const lenses = (source: string): readonly string[] => {
  const article = articleOf(source);
  const text = openText(article.text);
  return codeLenses(text, article).map(
    ({ range, command }) => `${text.offsetAt(range.start)} ${text.getText(range)}: ${command?.title ?? ''}`,
  );
};

describe('code lens', () => {
  it('counts utterances and disputed statements at the first mention', () =>
    assert.deepEqual(
      lenses(
        'Ana Ruiz left. <quote kind="direct" speaker="Ana Ruiz" group="a">“Late,”</quote> Ruiz said. ' +
          '<quote kind="direct" speaker="Ana Ruiz" group="a">“<disputed kind="denial">We paid</disputed>.”</quote>',
      ),
      ['0 Ana Ruiz: Ana Ruiz · quotes: 1 · disputed: 1'],
    ));

  it('is none for who is quoted nowhere', () =>
    assert.deepEqual(lenses('Bo Lund denies that <disputed kind="denial" by="Bo Lund">it is late</disputed>.'), []));
});
