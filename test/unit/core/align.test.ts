import assert from 'node:assert/strict';
import { align } from '../../../server/core/align';

const words = (text: string): readonly string[] => text.split(' ');

describe('align', () => {
  const cases: readonly (readonly [string, string, number, number, string | null])[] = [
    ['we close the plant', 'we close the plant', 4, 0, null],
    ['we close the plant', 'we will close the plant in may', 4, 1, 'will'],
    ['close the plant', 'we close the plant in may', 3, 0, null],
    ['we close the plant', 'we open the plant', 3, 1, 'open'],
    ['we close the plant in may', 'we close the plant in june', 5, 1, 'june'],
    ['we … in may', 'we close the plant in may', 3, 0, null],
    ['… close the plant', 'we close the plant', 3, 0, null],
    ['close the plant', 'the plant in may', 2, 0, null],
    ['one two', 'three four', 0, 0, null],
  ];
  for (const [a, b, matched, changed, word] of cases) {
    it(`lays “${a}” beside “${b}”`, () => {
      const forth = align(words(a), words(b));
      assert.deepEqual([forth.matched.length, forth.changed], [matched, changed]);
      assert.equal(forth.difference && words(b)[forth.difference.b], word);
      const back = align(words(b), words(a));
      assert.deepEqual([back.matched.length, back.changed], [matched, changed], 'the other way round');
    });
  }
});
