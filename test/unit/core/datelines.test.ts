import assert from 'node:assert/strict';
import { maskDateline } from '../../../server/core/datelines';

const cases: readonly (readonly [text: string, rest: string])[] = [
  ['LUND — It opens.', 'It opens.'],
  ['LUND, Sweden (AP) — It opens.', 'It opens.'],
  ['NEW HALDEN, May 3 (Reuters) - It opens.', 'It opens.'],
  ['Lund (AFP) – It opens.', 'It opens.'],
  ['14:05 It opens.', 'It opens.'],
  ['2.30pm BST — “It opens.”', '“It opens.”'],
  ['9 a.m. ET: It opens.', 'It opens.'],
  ['It opens — at last.', 'It opens — at last.'],
  ['LUND opens the bridge.', 'LUND opens the bridge.'],
  ['12 people came.', '12 people came.'],
  ['9 a.m. is too early.', '9 a.m. is too early.'],
];

describe('maskDateline', () => {
  for (const [text, rest] of cases) {
    it(text, () => assert.equal(maskDateline(text), rest.padStart(text.length)));
  }
});
