import assert from 'node:assert/strict';
import { Readable } from 'node:stream';
import { decodeText } from '../../server/cli/input';
import { splitLines } from '../../server/cli/lines';

describe('decoding', () => {
  const encodings = [
    { name: 'UTF-8', bytes: Buffer.from('Zoë 😀'), text: 'Zoë 😀' },
    { name: 'UTF-8 with a byte order mark', bytes: Buffer.from('\ufeffZoë'), text: 'Zoë' },
    { name: 'UTF-16 LE', bytes: Buffer.from('\ufeffZoë 😀', 'utf16le'), text: 'Zoë 😀' },
    { name: 'UTF-16 BE', bytes: Buffer.from('\ufeffZoë 😀', 'utf16le').swap16(), text: 'Zoë 😀' },
    { name: 'nothing', bytes: Buffer.from(''), text: '' },
    { name: 'Latin-1', bytes: Buffer.from('Zoë', 'latin1'), text: null },
    { name: 'NULs', bytes: Buffer.from('a\0b'), text: null },
    { name: 'UTF-32', bytes: Buffer.from([0xff, 0xfe, 0, 0, 0x61, 0, 0, 0]), text: null },
  ];
  for (const { name, bytes, text } of encodings) {
    it(`reads ${name} as ${text === null ? 'no text' : 'text'}`, () => assert.equal(decodeText(bytes), text));
  }
});

describe('lines', () => {
  const read = async (
    chunks: readonly string[],
    limit?: number,
  ): Promise<readonly (readonly [number, string | null])[]> => {
    const lines = splitLines(Readable.from(chunks.map((chunk) => Buffer.from(chunk))), limit);
    const result: (readonly [number, string | null])[] = [];
    for await (const { number, bytes } of lines) result.push([number, bytes && Buffer.from(bytes).toString()]);
    return result;
  };

  it('are put together across chunks and end at line feeds only', async () => {
    const expected = [
      [1, 'one'],
      [2, 'two\u2028still two\r'],
      [3, ''],
      [4, 'three'],
    ];
    assert.deepEqual(await read(['on', 'e\ntwo\u2028st', 'ill two\r\n\n', 'three']), expected);
  });

  it('are dropped, but counted, where they are too long', async () => {
    const expected = [
      [1, 'abc'],
      [2, null],
      [3, 'def'],
    ];
    assert.deepEqual(await read(['abc\nabcd', 'efgh\nde', 'f\n'], 3), expected);
  });
});
