import assert from 'node:assert/strict';
import type { WireSource } from '../../server/protocol';
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

  it('push the findings to a client that does not ask', async () => {
    const plain = await startPlain();
    const { checker } = await open(plain);
    await checker.change({ kind: 'mark', range: rangeOf(bridge, quoted), setting: { verdict: 'false' } });
    await plain.published.next(({ diagnostics }) => diagnostics.some(({ code }) => code === 'verdict/false'));
  });
});
