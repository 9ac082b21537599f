import assert from 'node:assert/strict';

import { DiagnosticSeverity } from 'vscode-languageserver/node';
import { bridge, codes, items, modern, quoted } from '../support/bridge';
import { overEveryTransport } from '../support/everyTransport';
import { rangeOf } from '../support/places';
import { Session } from '../support/session';

overEveryTransport('diagnostics', ({ start, startPlain }) => {
  let session: Session;
  before(async () => {
    session = await start({ capabilities: modern });
  });

  describe('diagnostics by pull', () => {
    it('gives each finding its place, code, source and documentation', async () => {
      await session.open('file:///pull.article', bridge);
      const quote = items(await session.pull('file:///pull.article')).find(({ code }) => code === 'quote/direct');
      assert.deepEqual(quote?.range, rangeOf(bridge, quoted));
      assert.equal(quote.source, 'Factmark');
      assert.equal(quote.severity, DiagnosticSeverity.Information);
      assert.match(quote.codeDescription?.href ?? '', /\/docs\/rules\.md#quotedirect$/);
    });

    it('answers unchanged until the text changes', async () => {
      const uri = 'file:///unchanged.article';
      await session.open(uri, bridge);
      const first = await session.pull(uri);
      const second = await session.pull(uri, first.resultId);
      assert.deepEqual(second, { kind: 'unchanged', resultId: first.resultId });
      await session.change(uri, { range: rangeOf(bridge, 'May'), text: 'June' });
      const third = await session.pull(uri, first.resultId);
      assert.equal(third.kind, 'full');
      assert.notEqual(third.resultId, first.resultId);
    });

    it('does not take a reopened text for the one that was closed', async () => {
      const uri = 'file:///reopened.article';
      await session.open(uri, bridge);
      const first = await session.pull(uri);
      await session.close(uri);
      await session.open(uri, 'Nothing was said.');
      const second = await session.pull(uri, first.resultId);
      assert.deepEqual(items(second), []);
    });

    it('follows incremental edits', async () => {
      const uri = 'file:///edits.article';
      await session.open(uri, bridge);
      await session.pull(uri);
      const start = { line: 2, character: 0 };
      await session.change(
        uri,
        { range: { start, end: start }, text: 'On the quay:\r\n\r\n' },
        { range: { start: { line: 0, character: 0 }, end: { line: 0, character: 7 } }, text: 'Ferry' },
      );
      const text = bridge.replace('“The', 'On the quay:\r\n\r\n“The').replace('Harbour', 'Ferry');
      const quote = items(await session.pull(uri)).find(({ code }) => code === 'quote/direct');
      assert.deepEqual(quote?.range, rangeOf(text, quoted));
    });

    for (const [name, uri, text] of [
      ['counts in UTF-16 code units', 'file:///astral.article', bridge.replace('“The', '🚢🚢 “The')],
      ['takes CRLF', 'file:///crlf.article', bridge.replaceAll('\n', '\r\n')],
      ['takes untitled documents', 'untitled:Untitled-1', bridge],
      ['takes encoded names', 'file:///c%3A/br%C3%BCcke%20%28neu%29.article', bridge],
    ] as const) {
      it(name, async () => {
        await session.open(uri, text);
        const quote = items(await session.pull(uri)).find(({ code }) => code === 'quote/direct');
        assert.deepEqual(quote?.range, rangeOf(text, quoted));
      });
    }

    it('says of a text that is too long that it is not analyzed', async () => {
      await session.open('file:///long.article', `Title\n\n${'All quiet. '.repeat(250_000)}`);
      const [only, ...others] = items(await session.pull('file:///long.article'));
      assert.deepEqual(others, []);
      assert.equal(only?.code, 'article/too-long');
      assert.equal(only.severity, DiagnosticSeverity.Information);
      assert.equal(only.message, 'This article is longer than 2 MB and is not analyzed.');
      assert.equal(only.range.start.line, 0);
    });
  });

  describe('diagnostics by push', () => {
    it('sends them with the version, after edits those of the newest text, and an empty list at the end', async () => {
      const plain = await startPlain();
      const uri = 'file:///push.article';
      await plain.open(uri, bridge);
      const first = await plain.published.next();
      assert.equal(first.version, 1);
      assert.ok(codes(first.diagnostics).includes('quote/direct'));
      const word = rangeOf(bridge, 'May');
      await Promise.all([
        plain.change(uri, { range: word, text: 'Jun' }),
        plain.change(uri, { range: word, text: 'Jul' }),
        plain.change(uri, { text: 'Nothing was said.' }),
      ]);
      assert.deepEqual((await plain.published.next(({ version }) => version === 4)).diagnostics, []);
      await plain.close(uri);
      assert.deepEqual(await plain.published.next(({ version }) => version === undefined), { uri, diagnostics: [] });
    });
  });
});
