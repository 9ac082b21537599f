import assert from 'node:assert/strict';
import { isDeepStrictEqual } from 'node:util';
import {
  CodeActionRequest,
  CodeLensRequest,
  CompletionRequest,
  HoverRequest,
  type CodeAction,
} from 'vscode-languageserver/node';
import type { AnnotatePlace, WireSource } from '../../server/protocol';
import { bridge, codes, items, modern, quoted } from '../support/bridge';
import { Checker } from '../support/checker';
import { overEveryTransport } from '../support/everyTransport';
import { rangeOf } from '../support/places';
import type { Session } from '../support/session';

const words = 'The bridge will reopen in May';
const minutes: WireSource = {
  kind: 'url',
  url: 'https://example.org/minutes',
  name: 'Minutes',
  archivedUrl: null,
  accessed: '2024-05-01T09:00:00Z',
  quotation: null,
};

overEveryTransport('annotations', ({ start, startPlain }) => {
  let count = 0;
  /** An article of its own for each test. */
  async function open(session: Session, text = bridge): Promise<{ uri: string; checker: Checker }> {
    const uri = `file:///annotated/${(count += 1)}.article`;
    await session.open(uri, text);
    const checker = new Checker(session, uri);
    await checker.tell(null);
    return { uri, checker };
  }
  const findings = async (session: Session, uri: string) => items(await session.pull(uri));

  it('take a checked finding from the Problems panel, and leave a false one as an error', async () => {
    const session = await start({ capabilities: modern });
    const { uri, checker } = await open(session);
    assert.ok(codes(await findings(session, uri)).includes('quote/direct'));
    const range = rangeOf(bridge, quoted);
    await checker.change({ kind: 'mark', range, setting: { verdict: 'true', sources: [minutes] } });
    const there = (found: Awaited<ReturnType<typeof findings>>) =>
      found.filter((each) => each.range.start.line === range.start.line).map(({ code, severity }) => [code, severity]);
    assert.deepEqual(there(await findings(session, uri)), []);
    await checker.change({ kind: 'mark', range, setting: { verdict: 'false' } });
    assert.deepEqual(there(await findings(session, uri)), [['verdict/false', 1]]);
    const { verdict, sources, creator } = await checker.on(quoted);
    assert.deepEqual([verdict?.id, sources, creator], ['false', [minutes], 'Ana Ruiz']);
  });

  it('follow edits, and ask for another check with the difference where their words change', async () => {
    const session = await start({ capabilities: modern });
    const { uri, checker } = await open(session);
    await checker.change({ kind: 'mark', range: rangeOf(bridge, words), setting: { verdict: 'true' } });
    assert.equal((await checker.on(words)).placement, 'placed');
    await session.change(uri, {
      range: { start: { line: 1, character: 0 }, end: { line: 1, character: 0 } },
      text: 'New.\n\n',
    });
    const moved = await checker.on(words);
    assert.deepEqual([moved.placement, moved.status, moved.range?.start.line], ['moved', 'checked', 4]);
    await session.change(uri, {
      range: { start: { line: 4, character: 12 }, end: { line: 4, character: 16 } },
      text: 'may',
    });
    const changed = await checker.on(words);
    assert.deepEqual(
      [changed.placement, changed.status, changed.changedTo],
      ['fuzzy', 'needs-recheck', 'The bridge may reopen in May'],
    );
    const [finding] = (await findings(session, uri)).filter(({ code }) => code === 'verdict/needs-recheck');
    assert.deepEqual(
      [finding?.severity, finding?.message],
      [2, 'Checked as “True”, but “will” has become “may” since.'],
    );
  });

  it('count in bytes for a client that does so, and in code points in the sidecar', async () => {
    const session = await start({
      capabilities: { ...modern, general: { positionEncodings: ['utf-8'] } },
      initializationOptions: { annotates: true },
      configuration: () => ({ codeLens: { enable: true } }),
    });
    const statement = 'Ça coûte 🏗️ 40 millions';
    const before = '🌉 “Zoë, 😀 ';
    const header = '---\nverdict: fal\n---\n\n';
    const text = `${header}${before}${statement},” said Zoë Ångström.\n`;
    const { uri, checker } = await open(session, text);
    const line = 4;
    const at = (words: string) => ({ line, character: Buffer.byteLength(words) });
    const range = { start: at(before), end: at(before + statement) };
    await checker.change({ kind: 'mark', range, setting: { verdict: 'false' } });
    assert.deepEqual((await checker.on(statement)).range, range);
    const record = JSON.parse(checker.text ?? '') as { readonly target: { readonly selector: readonly object[] } };
    assert.deepEqual(record.target.selector[1], {
      type: 'TextPositionSelector',
      start: Array.from(header + before).length,
      end: Array.from(header + before + statement).length,
    });
    const found = await findings(session, uri);
    assert.deepEqual(found.find(({ code }) => code === 'verdict/false')?.range, range);

    const { connection } = session;
    const textDocument = { uri };
    const position = at(`${before}Ça coûte 🏗️`);
    const hover = await connection.sendRequest(HoverRequest.type, { textDocument, position });
    assert.deepEqual(hover?.range, range);
    const context = { diagnostics: [] };
    const actions = await connection.sendRequest(CodeActionRequest.type, { textDocument, range, context });
    const places = (actions ?? []).flatMap((action) => ((action as CodeAction).command?.arguments ?? []) as unknown[]);
    assert.ok(places.some((place) => isDeepStrictEqual((place as AnnotatePlace).range, range)));
    const lenses = await connection.sendRequest(CodeLensRequest.type, { textDocument });
    const lens = lenses?.find(({ command }) => command?.command === 'factmark.setVerdict');
    assert.deepEqual(lens?.range, range);
    const completion = await connection.sendRequest(CompletionRequest.type, {
      textDocument,
      position: { line: 1, character: 'verdict: fal'.length },
    });
    assert.ok(completion && 'items' in completion);
    assert.deepEqual(completion.items.find(({ label }) => label === 'false')?.textEdit, {
      range: { start: { line: 1, character: 9 }, end: { line: 1, character: 12 } },
      newText: 'false',
    });

    const added = '🚧 ';
    await session.change(uri, { range: { start: at(''), end: at('') }, text: added });
    assert.deepEqual((await checker.on(statement)).range?.start, at(added + before));
  });

  it('push the findings to a client that does not ask', async () => {
    const plain = await startPlain();
    const { checker } = await open(plain);
    await checker.change({ kind: 'mark', range: rangeOf(bridge, quoted), setting: { verdict: 'false' } });
    await plain.published.next(({ diagnostics }) => diagnostics.some(({ code }) => code === 'verdict/false'));
  });
});
