import assert from 'node:assert/strict';
import { utf8Positions } from '../../../server/features/convert';
import { openText } from '../../support/places';

const content = 'Café – 5 €\n😀 ok\r\nend';
const utf16 = openText(content);
const utf8 = utf8Positions(content, utf16);

describe('positions in UTF-8', () => {
  const table: readonly (readonly [words: string, line: number, character: number])[] = [
    ['Café', 0, 0],
    [' –', 0, 5],
    ['5', 0, 10],
    ['€', 0, 12],
    ['😀', 1, 0],
    ['ok', 1, 5],
    ['end', 2, 0],
  ];
  for (const [words, line, character] of table) {
    it(`count bytes up to “${words}”, and back`, () => {
      const offset = content.indexOf(words);
      assert.deepEqual(utf8.positionAt(offset), { line, character });
      assert.equal(utf8.offsetAt({ line, character }), offset);
    });
  }

  it('behind the end of a line mean its end, as in UTF-16', () => {
    for (const line of [0, 1, 2, 3]) {
      assert.equal(utf8.offsetAt({ line, character: 99 }), utf16.offsetAt({ line, character: 99 }));
    }
  });

  it('inside a character mean its beginning', () =>
    assert.equal(utf8.offsetAt({ line: 0, character: 4 }), content.indexOf('é')));

  it('agree with the bytes of the line before every character', () => {
    let offset = 0;
    for (const character of content) {
      const { line } = utf16.positionAt(offset);
      const before = content.slice(utf16.offsetAt({ line, character: 0 }), offset);
      if (!/[\r\n]/.test(character)) {
        assert.deepEqual(utf8.positionAt(offset), { line, character: Buffer.byteLength(before) });
      }
      offset += character.length;
    }
  });
});
