import { strict as assert } from 'node:assert';
import { similarPassages } from '../../../client/annotations/similar';

const text = [
  'The ferry sails at noon. “The mayor took no money from the port,” she said.',
  'Nobody paid the mayor; the port took all the money. It rained.',
].join('\n\n');

const found = (wanted: string): readonly string[] =>
  similarPassages(text, wanted, 2).map(({ start, end }) => text.slice(start, end));

describe('Passages like lost words', () => {
  it('are the sentences that share most words, the most alike first', () => {
    assert.deepEqual(found('the mayor had taken money from the port'), [
      '“The mayor took no money from the port,” she said.',
      'Nobody paid the mayor; the port took all the money.',
    ]);
  });

  it('are none where no word is shared', () => {
    assert.deepEqual(found('zebra crossing'), []);
    assert.deepEqual(found(''), []);
  });
});
