import assert from 'node:assert/strict';
import {
  CodeActionRequest,
  CodeLensRequest,
  HoverRequest,
  InlayHintRequest,
  type CodeAction,
  type MarkupContent,
} from 'vscode-languageserver/node';
import {
  historyRequest,
  type AnnotatePlace,
  type AnnotationChange,
  type WireHistoryEntry,
} from '../../server/protocol';
import { bridge, codes, items, modern, quoted } from '../support/bridge';
import { Checker } from '../support/checker';
import { overEveryTransport } from '../support/everyTransport';
import { positionIn, rangeOf } from '../support/places';
import type { Session } from '../support/session';

const range = rangeOf(bridge, quoted);
const words = 'The bridge will reopen in May';

overEveryTransport('annotating', ({ start }) => {
  let session: Session;
  let count = 0;
  before(async () => {
    session = await start({ capabilities: modern, initializationOptions: { annotates: true } });
  });

  async function open(): Promise<{ uri: string; checker: Checker }> {
    const uri = `file:///annotating/${(count += 1)}.article`;
    await session.open(uri, bridge);
    return { uri, checker: new Checker(session, uri) };
  }
  const codesIn = async (uri: string) => codes(items(await session.pull(uri)));

  it('refuses what cannot be, and says why', async () => {
    const { uri, checker } = await open();
    const [id = ''] = await checker.change({ kind: 'mark', range, setting: { verdict: 'true' } });
    const { record } = await checker.on(quoted);
    const seen = { annotation: id, record };
    const empty = { start: range.start, end: range.start };
    const refused: readonly (readonly [AnnotationChange, string])[] = [
      [{ kind: 'signOff', ...seen }, 'Your own verdict must be signed off by somebody else.'],
      [
        { kind: 'revise', annotation: 'urn:uuid:0', record, setting: {} },
        'This annotation is not in the sidecar any more.',
      ],
      [
        { kind: 'revise', annotation: id, record: 'urn:uuid:0', setting: {} },
        'Somebody has changed this annotation meanwhile. Look at it again first.',
      ],
      [{ kind: 'mark', range: empty, setting: {} }, 'There are no words here. Select some first.'],
      [{ kind: 'mark', range, setting: { verdict: 'maybe' } }, 'The scale has no verdict “maybe”.'],
      [{ kind: 'dismiss', scope: 'finding', range, rule: 'quote/odd', reason: 'No' }, 'There is no rule “quote/odd”.'],
      [{ kind: 'dismiss', scope: 'finding', range, rule: 'quote/direct', reason: ' ' }, 'Say why it is dismissed.'],
      [{ kind: 'identify', range: rangeOf(bridge, 'Harbour'), name: 'Eva Lund' }, 'There is no quote here.'],
      [{ kind: 'merge', names: ['Ilse Marwick', 'Eva Lund'] }, 'The article has no speaker “Eva Lund”.'],
      [{ kind: 'reopen', annotation: id }, 'This thread is not closed.'],
      [{ kind: 'withdrawSignOff', annotation: id }, 'You have not signed this verdict off.'],
    ];
    for (const [change, why] of refused) assert.equal(await checker.refusal(change), why);
    checker.version = 7;
    assert.equal(
      await checker.refusal({ kind: 'resolve', annotation: id }),
      'The article was changed meanwhile. Try again.',
    );
    checker.version = 1;
    await checker.tell(null, 'larger than 32 MB');
    assert.equal(
      await checker.refusal({ kind: 'mark', range, setting: {} }),
      'The sidecar cannot be read, so nothing is written to it: larger than 32 MB',
    );
    assert.ok((await codesIn(uri)).includes('sidecar/problem'));
  });

  it('makes what can be of several changes, and refuses the rest', async () => {
    const { checker } = await open();
    const [id = ''] = await checker.change({ kind: 'mark', range, setting: { verdict: 'true' } });
    const { record } = await checker.on(quoted);
    checker.name = 'Ben Oz';
    const answer = await checker.compose(
      { kind: 'signOff', annotation: id, record },
      { kind: 'signOff', annotation: id, record },
      { kind: 'reply', annotation: id, note: 'Seen.' },
    );
    assert.deepEqual(answer.results, [
      { annotation: id },
      { refusal: 'You have signed this verdict off already.' },
      { annotation: id },
    ]);
    await checker.tell((checker.text ?? '') + answer.appendix);
    const { status, signedOffBy, replies } = await checker.on(quoted);
    assert.deepEqual([status, signedOffBy, replies.map(({ note }) => note)], ['signed-off', ['Ben Oz'], ['Seen.']]);
    await checker.change({ kind: 'withdrawSignOff', annotation: id }, { kind: 'resolve', annotation: id });
    assert.deepEqual([(await checker.on(quoted)).status, (await checker.on(quoted)).resolved], ['checked', true]);
    await checker.change({ kind: 'reopen', annotation: id });
    assert.equal((await checker.on(quoted)).resolved, false);
  });

  it('dismisses findings for a reason, and brings them back', async () => {
    for (const scope of ['finding', 'paragraph', 'article'] as const) {
      const { uri, checker } = await open();
      const [id = ''] = await checker.change({ kind: 'dismiss', scope, range, rule: 'quote/direct', reason: 'Known' });
      assert.ok(!(await codesIn(uri)).includes('quote/direct'), scope);
      const { annotations } = await checker.annotations();
      assert.deepEqual(
        annotations.map(({ rule, scope: where, note }) => [rule, where, note]),
        [['quote/direct', scope, 'Known']],
      );
      await checker.change({ kind: 'remove', annotation: id, record: annotations[0]?.record ?? '' });
      assert.ok((await codesIn(uri)).includes('quote/direct'), scope);
    }
  });

  it('puts right who speaks, and counts two names as one', async () => {
    const { uri, checker } = await open();
    await checker.change({ kind: 'identify', range, name: 'Eva Lund' });
    const speakers = async () => {
      const article = await session.article(uri);
      const names = new Map(article?.speakers.map(({ id, name }) => [id, name]));
      return article?.quotes.map(({ speaker }) => names.get(speaker ?? ''));
    };
    assert.equal((await speakers())?.[0], 'Eva Lund');
    const [again = ''] = await checker.change({ kind: 'identify', range, name: 'Ada Roe' });
    assert.equal((await speakers())?.[0], 'Ada Roe');
    const { annotations } = await checker.annotations();
    assert.deepEqual(
      annotations.map(({ id }) => id),
      [again],
      'the next version of the same correction',
    );
    await checker.change({ kind: 'merge', names: ['Ilse Marwick', 'Ada Roe'] });
    assert.equal((await speakers())?.[0], 'Ilse Marwick');
  });

  it('tells of what is to be checked, and how much is done', async () => {
    const { checker } = await open();
    const before = await checker.annotations();
    assert.deepEqual(before.coverage, { checked: 0, total: before.unchecked.length });
    const item = before.unchecked.find(({ kind }) => kind === 'quote');
    assert.deepEqual([item?.speaker, item?.range], ['Ilse Marwick', range]);
    await checker.change({ kind: 'mark', range, setting: { verdict: 'confirmed' } });
    const after = await checker.annotations();
    assert.deepEqual(after.coverage, { checked: 1, total: before.coverage.total });
    assert.ok(!after.unchecked.some(({ kind }) => kind === 'quote'));
  });

  it('shows verdict, note and history in the hover, and tells the history by itself', async () => {
    const { uri, checker } = await open();
    const [id = ''] = await checker.change({ kind: 'mark', range, setting: { verdict: 'true', note: 'Seen *it*' } });
    await checker.change({ kind: 'mark', range, setting: { verdict: 'mixed' } });
    const params = { textDocument: { uri }, position: positionIn(bridge, words) };
    const hover = await session.connection.sendRequest(HoverRequest.type, params);
    const value = (hover?.contents as MarkupContent | undefined)?.value ?? '';
    for (const part of ['**Verdict: Mixed** by Ana Ruiz', '> Seen *it*', 'verdict: true → mixed']) {
      assert.ok(value.includes(part), value);
    }
    const history = await session.connection.sendRequest<readonly WireHistoryEntry[]>(historyRequest, {
      textDocument: { uri },
      annotation: id,
    });
    assert.deepEqual(
      history.map(({ changes }) => changes[0]),
      ['verdict: true', 'verdict: true → mixed'],
    );
  });

  it('offers commands as quick fixes, with the place that they are for', async () => {
    const { uri } = await open();
    const actions = await session.connection.sendRequest(CodeActionRequest.type, {
      textDocument: { uri },
      range: { start: range.start, end: range.start },
      context: { diagnostics: [] },
    });
    const commands = (actions ?? []).flatMap((action) => (action as CodeAction).command ?? []);
    const dismiss = commands.find(({ command, arguments: [place] = [] }) => {
      return command === 'factmark.dismiss' && (place as AnnotatePlace).rule === 'quote/direct';
    });
    assert.deepEqual(dismiss?.arguments, [
      { uri, range, scale: 'quotes', rule: 'quote/direct', annotation: null } satisfies AnnotatePlace,
    ]);
    assert.ok(commands.some(({ command }) => command === 'factmark.correctSpeaker'));
  });

  it('has lenses, hints and tokens asked for again where only the sidecar has changed', async () => {
    const own = await start({
      capabilities: modern,
      initializationOptions: { annotates: true },
      configuration: () => ({ codeLens: { enable: true } }),
    });
    const uri = 'file:///annotating/refreshed.article';
    await own.open(uri, bridge);
    const checker = new Checker(own, uri);
    const textDocument = { uri };
    const all = { start: { line: 0, character: 0 }, end: { line: 9, character: 0 } };
    const lenses = async () =>
      (await own.connection.sendRequest(CodeLensRequest.type, { textDocument }))?.map(({ command }) => command?.title);
    const hints = async () =>
      (await own.connection.sendRequest(InlayHintRequest.type, { textDocument, range: all }))?.map(
        ({ label }) => label,
      );
    const asked = async () => {
      const methods = [
        await own.otherRefreshes.next(),
        await own.otherRefreshes.next(),
        await own.otherRefreshes.next(),
      ];
      return methods.sort();
    };
    const everything = [
      'workspace/codeLens/refresh',
      'workspace/inlayHint/refresh',
      'workspace/semanticTokens/refresh',
    ];
    await checker.tell(null);
    assert.deepEqual(await hints(), []);
    assert.deepEqual(own.otherRefreshes.takeAll(), [], 'an article without a sidecar is as it was');
    await checker.change({ kind: 'mark', range, setting: { verdict: 'true' } });
    assert.deepEqual(await asked(), everything);
    assert.ok((await lenses())?.includes(`True · checked · Ana Ruiz · ${quoted}`));
    await checker.change({ kind: 'identify', range, name: 'Eva Lund' });
    assert.deepEqual(await asked(), everything);
    assert.deepEqual(await hints(), ['Eva Lund']);
  });

  it('reports the lines of a sidecar that are no records, by number, and keeps them', async () => {
    const { uri, checker } = await open();
    const { problems } = await checker.tell('<<<<<<< HEAD\n{"cut": \n');
    assert.deepEqual(
      problems.map(({ line }) => line),
      [1, 2],
    );
    const found = items(await session.pull(uri)).filter(({ code }) => code === 'sidecar/problem');
    assert.equal(found[0]?.message, 'Line 1 of the sidecar: A merge left the marker <<<<<<<; delete this line.');
    const before = checker.text ?? '';
    await checker.change({ kind: 'mark', range, setting: { verdict: 'true' } });
    assert.ok(checker.text?.startsWith(before));
    assert.equal((await checker.on(quoted)).verdict?.id, 'true');
  });
});
