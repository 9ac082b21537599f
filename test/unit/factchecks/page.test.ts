import assert from 'node:assert/strict';
import { loadPage, savePage } from '../../../server/factchecks/page';
import { factCheckOf } from '../../support/factCheckOf';

const checks = [factCheckOf('The ferry sank'), { ...factCheckOf('It did “not”\n'), claimant: 'Ana Ruiz', date: null }];

describe('pages of fact-checks', () => {
  it('are read as they were saved', () => {
    assert.deepEqual(loadPage(savePage(checks)), checks);
    assert.deepEqual(loadPage(savePage([])), []);
  });

  it('are not taken where they are damaged or of another version', () => {
    const saved = savePage(checks);
    for (const text of [
      '',
      'null',
      '{}',
      '[]',
      saved.slice(0, -5),
      saved.replace('checks-1', 'checks-0'),
      saved.replace('"Ana Ruiz"', '3'),
    ]) {
      assert.equal(loadPage(text), null);
    }
  });
});
