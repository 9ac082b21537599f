import assert from 'node:assert/strict';
import { analyze, nameKeysIn, namesakesIn, namingsOf, type Speaker } from '../../../server/core/index';

const person = (name: string): Speaker => ({
  id: 's1',
  name,
  kind: 'person',
  role: null,
  aliases: [],
  mentions: [],
});

describe('namesakes', () => {
  /** Of Sergey Lavrov in a text: each with his places, and whether it is he for certain. */
  const found = (text: string, wanted = person('Sergey Lavrov')): readonly string[] =>
    namesakesIn(analyze(text).article, wanted).map(
      ({ article, speaker, certain }) =>
        `${certain ? '' : 'perhaps '}${namingsOf(article, speaker)
          .map(({ start, end }) => text.slice(start, end))
          .join(', ')}`,
    );

  const table: readonly (readonly [name: string, text: string, expected: readonly string[]])[] = [
    ['has the same name', '“Yes,” Sergey Lavrov said.', ['Sergey Lavrov']],
    ['is romanised otherwise', '“Yes,” Sergei Lavrow said. Lavrow left.', ['Sergei Lavrow, Lavrow']],
    ['is perhaps who has the surname only', '“Yes,” Lavrov said.', ['perhaps Lavrov']],
    ['has not another given name', '“Yes,” Olga Lavrov said.', []],
    ['is named without being quoted', 'Bo Lund met Sergey Lavrov. Lavrov left.', ['Sergey Lavrov, Lavrov']],
    ['is romanised otherwise without being quoted', 'Bo Lund met Minister Sergei Lavrow.', ['Sergei Lavrow']],
    ['is perhaps a surname in the text', 'Bo Lund met Lavrov.', ['perhaps Lavrov']],
    ['shares the surname with one who is quoted', '“Yes,” Olga Lavrov said. Sergey Lavrov left.', ['Sergey Lavrov']],
    ['is nobody where the name is missing', '“Yes,” Bo Lund said.', []],
  ];
  for (const [name, text, expected] of table) it(name, () => assert.deepEqual(found(text), expected));

  it('of an organisation have its whole name', () => {
    const wanted: Speaker = { ...person('Harbour Union'), kind: 'organisation' };
    assert.deepEqual(found('The Dock Union left. Harbour Union leaders met.', wanted), ['Harbour Union']);
  });

  it('are found by keys that all romanisations share', () => {
    const keys = nameKeysIn('Yesterday Sergei Lavrow spoke to an O’Hara-led team.');
    for (const key of nameKeysIn('Sergey Lavrov, O’Hara')) assert.ok(keys.includes(key), key);
    assert.ok(!nameKeysIn('lavrov').length);
  });
});
