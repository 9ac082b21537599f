import assert from 'node:assert/strict';
import { searchSymbols, type FoundSymbol } from '../../../server/index/symbolSearch';
import { finished, indexOf } from './support';

const index = indexOf({
  ferry:
    'Mayor Ana Ruiz spoke on Monday. “The ferry will sail again before the autumn storms,” Ana Ruiz said.\n\n' +
    'The repair of the ferry cost 40 million euros in 2021, 12 percent more than in 2019.',
  crane:
    '“The crane stays where it is,” Ana Ruiz said. “The crane,” she said, “is safe.”\n\n' +
    'Ilse Çelik denied that the repair of the crane had cost 40 million euros. Çelik said the ferry was late.',
});

const search = (query: string, claimThreshold = 0, within = index): readonly FoundSymbol[] =>
  finished(searchSymbols(within, { query, claimThreshold }));

const shown = (found: readonly FoundSymbol[]): readonly string[] =>
  found.map(({ kind, text, file }) => `${kind} ${text} (${file})`);

describe('the search of symbols', () => {
  it('finds speakers by any of their names, first where they say most', () =>
    assert.deepEqual(shown(search('Ruiz')).slice(0, 2), [
      'speaker Ana Ruiz (crane.article)',
      'speaker Ana Ruiz (ferry.article)',
    ]));

  it('finds quotes by their words, with their speaker and place', () => {
    const [quote] = search('sail autumn');
    assert.equal(quote?.kind, 'quote');
    assert.equal(quote.by, 'Ana Ruiz');
    assert.equal(quote.text, 'The ferry will sail again before the autumn storms,');
    assert.deepEqual(quote.place.slice(0, 2), [0, 33]);
  });

  it('finds quotes without marks, and short ones', () => {
    assert.ok(shown(search('ferry was late')).some((each) => each.startsWith('quote ')));
    assert.ok(shown(search('is safe')).some((each) => each.startsWith('quote ')));
  });

  it('finds claims that are worth it, and what is denied', () => {
    const found = search('repair of the');
    assert.deepEqual([...new Set(found.map(({ kind }) => kind))].sort(), ['claim', 'disputed', 'quote']);
    assert.ok(!search('repair of the', 1).some(({ kind }) => kind === 'claim'));
  });

  it('takes no heed of letter case and diacritics', () =>
    assert.ok(shown(search('celik')).includes('speaker Ilse Çelik (crane.article)')));

  it('wants words from their beginning on, every one of them', () => {
    assert.deepEqual(search('erry'), []);
    assert.deepEqual(search('ferry volcano'), []);
  });

  it('has words that stand together before others', () => {
    const [first] = search('the ferry');
    assert.match(first?.text ?? '', /^the ferry/i);
  });

  it('begins with the speakers', () => assert.deepEqual([...new Set(search('').map(({ kind }) => kind))], ['speaker']));

  it('shows what was found of a long text', () => {
    const long = indexOf({
      long: `“${'One word follows another here. '.repeat(12)}The lighthouse fell,” Bo Lund said.`,
    });
    const found = search('lighthouse', 1, long);
    assert.match(found.find(({ kind }) => kind === 'quote')?.text ?? '', /^…[^…]*lighthouse fell/);
  });
});
