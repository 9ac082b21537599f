import assert from 'node:assert/strict';
import { PassThrough } from 'node:stream';
import {
  createConnection,
  createProtocolConnection,
  DidChangeTextDocumentNotification,
  DidOpenTextDocumentNotification,
  HoverRequest,
  InitializeRequest,
  ProposedFeatures,
  PublishDiagnosticsNotification,
  StreamMessageReader,
  StreamMessageWriter,
  type PublishDiagnosticsParams,
} from 'vscode-languageserver/node';
import { startServer } from '../../server/server';
import { Inbox } from '../support/inbox';

const uri = 'file:///burst.article';

/** A server whose deferred tasks run when the test says so. */
async function serverInHand() {
  const [there, back] = [new PassThrough(), new PassThrough()];
  const tasks: (() => void)[] = [];
  const reader = new StreamMessageReader(there);
  const connection = createConnection(ProposedFeatures.all, reader, new StreamMessageWriter(back));
  startServer(connection, { defer: (task) => tasks.push(task) });
  const client = createProtocolConnection(new StreamMessageReader(back), new StreamMessageWriter(there));
  const published = new Inbox<PublishDiagnosticsParams>();
  client.onNotification(PublishDiagnosticsNotification.type, (params) => published.put(params));
  client.listen();
  await client.sendRequest(InitializeRequest.method, { processId: null, capabilities: {} });
  return { client, published, tasks };
}

describe('server', () => {
  it('answers a burst of edits once, for the newest text', async () => {
    const { client, published, tasks } = await serverInHand();
    const textDocument = { uri, languageId: 'article', version: 1, text: 'One.' };
    await client.sendNotification(DidOpenTextDocumentNotification.type, { textDocument });
    for (const version of [2, 3, 4]) {
      const contentChanges = [{ text: `Version ${version}.` }];
      await client.sendNotification(DidChangeTextDocumentNotification.type, {
        textDocument: { uri, version },
        contentChanges,
      });
    }
    // An answer says that all before it was handled.
    await client.sendRequest(HoverRequest.type, { textDocument: { uri }, position: { line: 0, character: 0 } });
    assert.equal(tasks.length, 1);
    tasks[0]?.();
    assert.equal((await published.next()).version, 4);
    assert.deepEqual(published.takeAll(), []);
    client.dispose();
  });
});
