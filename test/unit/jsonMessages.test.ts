import assert from 'node:assert/strict';
import fc from 'fast-check';
import { messageEncoder } from '../../server/jsonMessages';

const decode = (bytes: Uint8Array): unknown => JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));

const report = (items: readonly object[]) => ({
  jsonrpc: '2.0',
  id: 7,
  result: { kind: 'full', resultId: '3', items },
});

describe('messages as JSON', () => {
  const item = fc.record(
    { message: fc.string({ unit: 'binary' }), data: fc.array(fc.integer()) },
    { noNullPrototype: true },
  );

  it('are what they were, whatever lists of diagnostics came before', async () => {
    const lists = fc.array(fc.array(fc.nat(9), { maxLength: 12 }), { maxLength: 6 });
    await fc.assert(
      fc.asyncProperty(fc.array(item, { minLength: 10, maxLength: 10 }), lists, async (items, picked) => {
        const encode = messageEncoder();
        for (const indices of picked) {
          const message = report(indices.map((index) => items[index] as object));
          assert.deepEqual(decode(await encode(message)), message);
        }
      }),
    );
  });

  it('that publish diagnostics keep their other fields', async () => {
    const params = { uri: 'file:///a.article', version: 2, diagnostics: [{ message: '“Yes,” 🙂' }, { message: '[]' }] };
    const message = { jsonrpc: '2.0', method: 'textDocument/publishDiagnostics', params };
    const encode = messageEncoder();
    await encode(message);
    assert.deepEqual(decode(await encode(message)), message);
  });

  it('of other kinds are plain JSON in UTF-8', async () => {
    const message = { jsonrpc: '2.0', id: 1, result: { contents: 'Çavuşoğlu 🙂', items: ['a'] } };
    assert.equal(new TextDecoder().decode(await messageEncoder()(message)), JSON.stringify(message));
  });
});
