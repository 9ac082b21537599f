import assert from 'node:assert/strict';
import { wireArticle } from '../../../server/features/wire';
import { articleOf } from '../../support/articleOf';
import { openText, rangeOf } from '../../support/places';

describe('wire article', () => {
  it('has positions for spans and ids for speakers', () => {
    const article = articleOf(
      'Ana Ruiz spoke 🚢.\r\n<quote kind="direct" speaker="Ana Ruiz">“<claim>We paid ' +
        '<disputed kind="denial">nothing</disputed></claim>,”</quote> Ruiz said. ' +
        '<quote kind="indirect" speaker="">It was over</quote>, it was said.',
    );
    const { text } = article;
    const at = (words: string) => rangeOf(text, words);
    assert.deepEqual(wireArticle(openText(text, 'file:///a.article'), article), {
      uri: 'file:///a.article',
      version: 1,
      speakers: [
        {
          id: 's1',
          name: 'Ana Ruiz',
          kind: 'person',
          role: null,
          aliases: ['Ruiz'],
          mentions: [at('Ana Ruiz'), { start: at('Ruiz said').start, end: at(' said').start }],
        },
      ],
      quotes: [
        {
          id: 'q1',
          group: 'q1',
          kind: 'direct',
          range: at('“We paid nothing,”'),
          label: '“We paid nothing,”',
          speaker: 's1',
          disputed: true,
        },
        {
          id: 'q2',
          group: 'q2',
          kind: 'indirect',
          range: at('It was over'),
          label: 'It was over',
          speaker: null,
          disputed: false,
        },
      ],
      claims: [{ range: at('We paid nothing'), label: 'We paid nothing', speaker: 's1', checkWorthiness: 0.834 }],
      disputed: [{ range: at('nothing'), label: 'nothing', speaker: 's1', kind: 'denial' }],
    });
  });

  it('knows the quotes that a disputed statement lies in, around or across', () => {
    const article = articleOf(
      '<quote kind="direct" speaker="">“One.”</quote> ' +
        '<disputed kind="denial">It was <quote kind="mixed" speaker="">“two”</quote> ' +
        '<disputed kind="denial">or</disputed> even <quote kind="mixed" speaker="">“three</disputed> or four”</quote>. ' +
        '<quote kind="direct" speaker="">“<disputed kind="denial">Five</disputed>.”</quote> ' +
        '<quote kind="direct" speaker="">“Six.”</quote>',
    );
    const { quotes } = wireArticle(openText(article.text), article);
    assert.deepEqual(
      quotes.filter(({ disputed }) => disputed).map(({ label }) => label),
      ['“two”', '“three or four”', '“Five.”'],
    );
  });
});
