import assert from 'node:assert/strict';
import { DefinitionRequest, RenameRequest, type Location } from 'vscode-languageserver/node';
import { items } from '../support/bridge';
import { overEveryTransport } from '../support/everyTransport';

const uri = 'file:///encoding.article';
const quoted = '“Über 40 Prozent – ça suffit,”';
const text = `🏗️ Brücke\n\n${quoted} Zoë Ångström said. “So 😀,” Ångström said.\n`;
const bytes = (words: string): number => Buffer.byteLength(words);
const before = (words: string): string => text.slice(0, text.indexOf(words)).split('\n').at(-1) ?? '';

const counts: readonly (readonly [
  encoding: 'utf-8' | 'utf-16',
  offered: string[],
  count: (words: string) => number,
])[] = [
  ['utf-8', ['utf-8', 'utf-16'], bytes],
  ['utf-8', ['utf-32', 'utf-8', 'utf-16'], bytes],
  ['utf-16', ['utf-16', 'utf-8'], (words) => words.length],
  ['utf-16', ['utf-32'], (words) => words.length],
];

overEveryTransport('position encoding', ({ start }) => {
  for (const [encoding, positionEncodings, count] of counts) {
    it(`is ${encoding} for a client that offers ${positionEncodings.join(', ')}`, async () => {
      const capabilities = { general: { positionEncodings }, textDocument: { diagnostic: {} } };
      const session = await start({ capabilities });
      assert.equal(session.initialized.capabilities.positionEncoding, encoding);
      await session.open(uri, text);
      const quote = items(await session.pull(uri)).find(({ code }) => code === 'quote/direct');
      assert.deepEqual(quote?.range, {
        start: { line: 2, character: 0 },
        end: { line: 2, character: count(quoted) },
      });
      const position = { line: 2, character: count(before('Ångström said.\n')) };
      const [place] = (await session.connection.sendRequest(DefinitionRequest.type, {
        textDocument: { uri },
        position,
      })) as Location[];
      assert.equal(place?.range.start.character, count(before('Zoë')));
    });
  }

  it('holds for changes, each in the text that the one before has left', async () => {
    const session = await start({ capabilities: { general: { positionEncodings: ['utf-8'] } } });
    await session.open(uri, text);
    const insertion = (words: string, inserted: string) => {
      const position = { line: 2, character: bytes(before(words)) };
      return { range: { start: position, end: position }, text: inserted };
    };
    const first = insertion('suffit', 'ne ');
    const shifted = insertion('Zoë', 'Dr. ');
    const character = shifted.range.start.character + bytes('ne ');
    const range = { start: { line: 2, character }, end: { line: 2, character } };
    await session.change(uri, first, { range, text: shifted.text });
    const position = { line: 2, character: character + bytes('Dr. Zoë Å') };
    const params = { textDocument: { uri }, position, newName: 'Zoë Angstrom' };
    const edit = await session.connection.sendRequest(RenameRequest.type, params);
    const [place] = edit?.changes?.[uri] ?? [];
    assert.equal(place?.range.start.character, character + bytes('Dr. '));
    assert.equal(place.range.end.character, character + bytes('Dr. Zoë Ångström'));
  });
});
