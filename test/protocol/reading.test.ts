import assert from 'node:assert/strict';
import {
  CodeLensRequest,
  CompletionRequest,
  DocumentLinkRequest,
  FoldingRangeRequest,
  InlayHintRequest,
  SelectionRangeRequest,
  SemanticTokensDeltaRequest,
  SemanticTokensRangeRequest,
  SemanticTokensRequest,
  type CompletionList,
} from 'vscode-languageserver/node';
import { bridge, modern } from '../support/bridge';
import { overEveryTransport } from '../support/everyTransport';
import { positionIn, rangeOf, wordsAt } from '../support/places';
import type { Session } from '../support/session';

const hinted = `---\nsource: https://example.org/bridge\n---\n\n${bridge}\n“It is done,” she said.\n`;
const all = { start: { line: 0, character: 0 }, end: { line: 99, character: 0 } };

/** Every switch of the settings turned the other way, as far as these tests look. */
const turned = { codeLens: { enable: true }, inlayHints: { enable: false }, semanticTokens: { enable: false } };

overEveryTransport('reading', ({ start }) => {
  let session: Session;
  const uri = 'file:///reading.article';
  const textDocument = { uri };
  before(async () => {
    session = await start({ capabilities: modern });
    await session.open(uri, hinted);
  });

  it('folds the front matter', async () => {
    const folds = await session.connection.sendRequest(FoldingRangeRequest.type, { textDocument });
    assert.deepEqual(folds?.[0], { startLine: 0, endLine: 2, kind: 'comment' });
  });

  it('grows a selection', async () => {
    const positions = [positionIn(hinted, 'done')];
    const [range] =
      (await session.connection.sendRequest(SelectionRangeRequest.type, { textDocument, positions })) ?? [];
    assert.ok(range?.parent);
    assert.equal(wordsAt(hinted, range.range), 'done');
    assert.equal(wordsAt(hinted, range.parent.range), 'It is done,');
  });

  it('links addresses', async () => {
    const links = await session.connection.sendRequest(DocumentLinkRequest.type, { textDocument });
    assert.deepEqual(
      links?.map(({ target }) => target),
      ['https://example.org/bridge'],
    );
  });

  it('completes names in articles, and nothing in other languages', async () => {
    const position = { line: 99, character: 0 };
    const list = await session.connection.sendRequest(CompletionRequest.type, { textDocument, position });
    assert.ok((list as CompletionList).items.some(({ label }) => label === 'Ilse Marwick'));
    const text = { uri: 'file:///reading.txt' };
    await session.open(text.uri, hinted, 'plaintext');
    assert.deepEqual(await session.connection.sendRequest(CompletionRequest.type, { textDocument: text, position }), {
      isIncomplete: false,
      items: [],
    });
  });

  it('hints at speakers, until it is told not to; lenses the other way round', async () => {
    const own = await start({ capabilities: modern });
    await own.open(uri, hinted);
    const hints = () => own.connection.sendRequest(InlayHintRequest.type, { textDocument, range: all });
    const lenses = () => own.connection.sendRequest(CodeLensRequest.type, { textDocument });
    assert.deepEqual(
      (await hints())?.map(({ label }) => label),
      ['Ilse Marwick'],
    );
    assert.deepEqual(await lenses(), []);
    await own.configure(() => turned);
    const refreshed = [
      await own.otherRefreshes.next(),
      await own.otherRefreshes.next(),
      await own.otherRefreshes.next(),
    ];
    assert.deepEqual(refreshed.sort(), [
      'workspace/codeLens/refresh',
      'workspace/inlayHint/refresh',
      'workspace/semanticTokens/refresh',
    ]);
    assert.deepEqual(await hints(), []);
    assert.match((await lenses())?.[0]?.command?.title ?? '', /^Ilse Marwick · /);
  });

  describe('semantic tokens', () => {
    it('come whole, then as what differs', async () => {
      const own = { uri: 'file:///tokens.article' };
      await session.open(own.uri, hinted);
      const whole = await session.connection.sendRequest(SemanticTokensRequest.type, { textDocument: own });
      assert.ok(whole?.resultId !== undefined && whole.data.length > 0);
      const { start: before } = rangeOf(hinted, 'Harbour');
      await session.change(own.uri, { range: { start: before, end: before }, text: '\n' });
      const asked = { textDocument: own, previousResultId: whole.resultId };
      const delta = await session.connection.sendRequest(SemanticTokensDeltaRequest.type, asked);
      assert.ok(delta && 'edits' in delta);
      const data = [...whole.data];
      for (const { start: from, deleteCount, data: added } of delta.edits)
        data.splice(from, deleteCount, ...(added ?? []));
      const now = await session.connection.sendRequest(SemanticTokensRequest.type, { textDocument: own });
      assert.deepEqual(data, now?.data);
      const late = await session.connection.sendRequest(SemanticTokensDeltaRequest.type, {
        ...asked,
        previousResultId: 'gone',
      });
      assert.ok(late && !('edits' in late), 'all of them where it is unknown what the client has');
    });

    it('come for a range', async () => {
      const params = { textDocument, range: rangeOf(hinted, 'Ilse Marwick') };
      const tokens = await session.connection.sendRequest(SemanticTokensRangeRequest.type, params);
      assert.deepEqual(tokens?.data.slice(2), ['Ilse Marwick'.length, 1, 0]);
    });
  });
});
