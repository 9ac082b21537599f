import assert from 'node:assert/strict';
import { analyze, check, machineArticle, type Analysis } from '../../../server/core/index';

const quotesOf = (text: string): readonly string[] =>
  analyze(text).article.quotes.map(
    ({ start, end, attribution }) => `${attribution?.speaker.name ?? ''}: ${text.slice(start, end)}`,
  );

const machine = ({ article }: Analysis): object => machineArticle('', article, []);

const statement = 'It is a sad day for the valley.';

describe('announced statements', () => {
  for (const announcement of [
    'Ingrid Solheim added:',
    'Ingrid Solheim wrote in a post on Monday:',
    'Ingrid Solheim denied these allegations:',
    'Ingrid Solheim made this statement:',
    'Ingrid Solheim issued the following statement:',
  ]) {
    it(`are quotes behind “${announcement}”`, () =>
      assert.deepEqual(quotesOf(`The hotel is shut.\n\n${announcement}\n\n${statement}`), [
        `Ingrid Solheim: ${statement}`,
      ]));
  }

  for (const announcement of [
    'Three things are known of the hotel:',
    'We have learned this much:',
    'Ingrid Solheim pointed out that the hotel was shut:',
    'Read the latest of Ingrid Solheim below:',
  ]) {
    it(`are none behind “${announcement}”`, () => {
      const text = `The hotel is shut.\n\n${announcement}\n\n${statement}`;
      assert.ok(!quotesOf(text).some((quote) => quote.endsWith(statement)));
    });
  }

  it('are none where the next paragraph reports somebody', () =>
    assert.deepEqual(quotesOf('Ingrid Solheim added:\n\nOmar Haddad said the hotel was shut.'), [
      'Omar Haddad: the hotel was shut',
    ]));

  it('come and go with the colon, as if the text were read anew', () => {
    const announced = `Ingrid Solheim added:\n\n${statement}`;
    const told = announced.replace(':', '.');
    const edited = analyze(told, analyze(announced));
    assert.deepEqual(machine(edited), machine(analyze(told)));
    const back = analyze(announced, edited);
    assert.deepEqual(machine(back), machine(analyze(announced)));
  });
});

describe('slips in names', () => {
  const options = { severities: {}, claimThreshold: 0, speakerThreshold: 0.6 };
  const variants = (text: string): readonly string[] =>
    check(analyze(text).article, options)
      .filter(({ rule }) => rule === 'speaker/name-variant')
      .map(({ start, end }) => text.slice(start, end));

  it('are found where nobody else was introduced by that name', () =>
    assert.deepEqual(
      variants('Kathrin Lindqvist opened the show. Lindqvist said it was late. Lindqist said it would rain.'),
      ['Lindqist'],
    ));

  it('are none in handles and abbreviations', () => {
    assert.deepEqual(variants('@Harbour333 said it was late. @Harbour334 said it would rain.'), []);
    assert.deepEqual(variants('Ana Ruiz (D-N.J.) said it was late. Omar Haddad (D-N.Y.) said it would rain.'), []);
  });

  it('are none where somebody was', () =>
    assert.deepEqual(
      variants('Kathrin Hansen opened the show. Piet Hanson left. Hansen said it was late. Hanson said it would rain.'),
      [],
    ));
});
