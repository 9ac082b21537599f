import { strict as assert } from 'node:assert';
import { keyedSteps } from '../../../client/annotations/stepKeys';
import { builtInScales, quoteScale } from '../../../server/annotations/index';

const keys = (steps: Parameters<typeof keyedSteps>[0], scale: Parameters<typeof keyedSteps>[1]): string =>
  keyedSteps(steps, scale)
    .map(({ key }) => key)
    .join('');

describe('The keys of verdicts', () => {
  it('are digits for claims and letters for quotes', () => {
    assert.equal(keys(builtInScales.get('politifact') ?? [], 'claims'), '123456');
    assert.equal(keys(quoteScale, 'quotes'), 'cmoa');
  });

  it('are letters behind the ninth step, each one once', () => {
    const labels = [...'abcdefghi'.split(''), 'True', 'Tall', '???', 'TTTaaabb'];
    const steps = labels.map((label) => ({ id: label, label, colour: 'red', rating: 1 }));
    assert.equal(keys(steps, 'claims'), '123456789tabc');
  });
});
