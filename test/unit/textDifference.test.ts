import assert from 'node:assert/strict';
import fc from 'fast-check';
import { textDifference } from '../../server/textDifference';

const cases: readonly (readonly [string, string, ReturnType<typeof textDifference>])[] = [
  ['a\nb\nc', 'a\nbb\nc', { start: 2, end: 5, shift: 1, sameLines: true }],
  ['a\nb\nc', 'a\nb\nb\nc', { start: 4, end: 7, shift: 2, sameLines: false }],
  ['a\r\nb', 'a\nb', { start: 0, end: 2, shift: -1, sameLines: true }],
  ['a\nb\nc', '\na\nb\nc', { start: 0, end: 3, shift: 1, sameLines: false }],
  ['', 'new', { start: 0, end: 3, shift: 3, sameLines: true }],
];

const lineCount = (text: string): number => text.split(/\r\n|\r|\n/).length;

describe('the difference of two texts', () => {
  for (const [before, now, expected] of cases) {
    it(`${JSON.stringify(before)} and ${JSON.stringify(now)}`, () =>
      assert.deepEqual(textDifference(before, now), expected));
  }

  it('is all that differs, in whole lines', () => {
    const text = fc.string({ unit: fc.constantFrom('a', 'b', '\n', '\r', '\r\n', 'x'.repeat(1100)), maxLength: 12 });
    fc.assert(
      fc.property(text, text, text, text, (head, tail, old, fresh) => {
        const [before, now] = [head + old + tail, head + fresh + tail];
        const { start, end, shift, sameLines } = textDifference(before, now);
        assert.equal(before.slice(0, start), now.slice(0, start));
        assert.equal(before.slice(end - shift), now.slice(end));
        assert.ok(start === 0 || now.charAt(start - 1) === '\n');
        assert.equal(lineCount(before.slice(0, end - shift)) === lineCount(now.slice(0, end)), sameLines);
        assert.ok(end === now.length || now.charAt(end - 1) === '\n');
      }),
    );
  });
});
