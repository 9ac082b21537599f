import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import {
  CancellationToken,
  CancellationTokenSource,
  DidChangeWatchedFilesNotification,
  FileChangeType,
  LSPErrorCodes,
  WorkspaceSymbolRequest,
  type Diagnostic,
  type FileEvent,
} from 'vscode-languageserver/node';
import {
  indexCompareRequest,
  indexPutRequest,
  indexRemoveRequest,
  indexRestoreRequest,
  indexSaveRequest,
  type IndexCompared,
  type IndexPut,
  type IndexRestored,
  type IndexStore,
  type WireFile,
} from '../../server/protocol';
import { items, modern } from '../support/bridge';
import { overEveryTransport } from '../support/everyTransport';
import { Inbox } from '../support/inbox';
import type { Session } from '../support/session';

const speech = 'The ferry will sail again before the autumn storms reach the islands';
const here = `“${speech},” Ana Ruiz said.\n`;
const misquoted = `Harbour news\n\n“${speech.replace('will', 'will not')},” Ana Ruiz said.\n`;

const openUri = 'file:///news/here.article';
const otherUri = 'file:///news/there.article';

const across = (diagnostics: readonly Diagnostic[]): readonly Diagnostic[] =>
  diagnostics.filter(({ code }) => String(code).startsWith('across/'));

/** What a client that reads files asks of the index. */
class IndexClient {
  constructor(readonly session: Session) {}

  put(
    uri: string,
    text: string,
    stamp = '1',
    token = CancellationToken.None,
    languageId = 'article',
  ): Promise<IndexPut> {
    return this.session.connection.sendRequest(indexPutRequest, { uri, stamp, languageId, text }, token);
  }

  compare(files: readonly WireFile[]): Promise<IndexCompared> {
    return this.session.connection.sendRequest(indexCompareRequest, { files });
  }

  remove(uri: string): Promise<null> {
    return this.session.connection.sendRequest(indexRemoveRequest, { uris: [uri] });
  }

  save(): Promise<IndexStore> {
    return this.session.connection.sendRequest(indexSaveRequest, {});
  }

  restore(store: string): Promise<IndexRestored> {
    return this.session.connection.sendRequest(indexRestoreRequest, { store });
  }

  /** URIs of the articles that name the speaker of the texts here. */
  async named(): Promise<readonly string[]> {
    const found = await this.session.connection.sendRequest(WorkspaceSymbolRequest.type, { query: 'Ruiz' });
    const uris = (found ?? []).map(({ location }) => location.uri);
    return [...new Set(uris)].sort();
  }

  async findings(): Promise<readonly Diagnostic[]> {
    return across(items(await this.session.pull(openUri)));
  }

  /** Waits until the open document has these findings, looking again whenever the server says that some have changed. */
  async shows(...codes: readonly string[]): Promise<readonly Diagnostic[]> {
    let found = await this.findings();
    while (found.map(({ code }) => code).join() !== codes.join()) {
      await this.session.refreshes.next();
      found = await this.findings();
    }
    return found;
  }
}

overEveryTransport('the index', ({ start, transport }) => {
  const connect = async (configuration?: (uri: string) => unknown): Promise<IndexClient> => {
    const options = { capabilities: modern, initializationOptions: { readsFiles: true } };
    return new IndexClient(await start(configuration ? { ...options, configuration } : options));
  };

  /** With the document open and looked at. */
  const connectOpen = async (): Promise<IndexClient> => {
    const client = await connect();
    await client.session.open(openUri, here);
    assert.deepEqual(await client.findings(), []);
    return client;
  };

  it('shows what another article tells, and no longer when that changes or goes', async () => {
    const client = await connectOpen();
    assert.deepEqual(await client.put(otherUri, misquoted), { result: 'done' });
    const [misquote] = await client.shows('across/misquote');
    const [place] = misquote?.relatedInformation ?? [];
    assert.equal(place?.location.uri, otherUri);
    assert.equal(place.location.range.start.line, 2);
    await client.put(otherUri, here, '2');
    await client.shows('across/repeated');
    await client.remove(otherUri);
    await client.shows();
  });

  it('takes the text of an open document instead of that on the disk', async () => {
    const client = await connectOpen();
    await client.session.open(otherUri, misquoted);
    await client.shows('across/misquote');
    await client.put(otherUri, 'Nothing was said.');
    await client.session.change(otherUri, { text: here });
    await client.shows('across/repeated');
    await client.session.close(otherUri);
    await client.shows();
  });

  it('asks for what it lacks and forgets what is gone', async () => {
    const client = await connectOpen();
    const file = { uri: otherUri, stamp: '1' };
    assert.deepEqual(await client.compare([file]), { wanted: [otherUri] });
    await client.put(otherUri, misquoted);
    assert.deepEqual(await client.compare([file]), { wanted: [] });
    assert.deepEqual(await client.compare([{ ...file, stamp: '2' }]), { wanted: [otherUri] });
    await client.shows('across/misquote');
    assert.deepEqual(await client.compare([]), { wanted: [] });
    await client.shows();
  });

  it('is kept between sessions', async () => {
    const before = await connect();
    await before.put(otherUri, misquoted);
    const { store } = await before.save();
    const after = await connectOpen();
    assert.deepEqual(await after.restore(store), { problem: null });
    await after.shows('across/misquote');
    assert.deepEqual(await after.compare([{ uri: otherUri, stamp: '1' }]), { wanted: [] });
  });

  it('throws a damaged store away, and says so in the log', async () => {
    const client = await connect();
    assert.deepEqual(await client.restore('factmark-index 2\n{"uri"'), { problem: 'it is damaged' });
    assert.match(await client.session.logged.next(), /index of articles is not used: it is damaged/);
    assert.deepEqual(await client.compare([{ uri: otherUri, stamp: '1' }]), { wanted: [otherUri] });
  });

  it('stops reading an article when it is told to', async () => {
    const client = await connect();
    const source = new CancellationTokenSource();
    const long = `${misquoted}\n`.repeat(400);
    const answer = client.put(otherUri, long, '1', source.token);
    const rejected = assert.rejects(answer, { code: LSPErrorCodes.RequestCancelled });
    source.cancel();
    await rejected;
    assert.deepEqual(await client.compare([{ uri: otherUri, stamp: '1' }]), { wanted: [otherUri] });
  });

  it('leaves out what the settings leave out', async () => {
    let settings: unknown = { exclude: ['there*'] };
    const client = await connect(() => settings);
    assert.deepEqual(await client.put(otherUri, misquoted), { result: 'off' });
    assert.deepEqual(await client.put('file:///news/a.log', misquoted, '1', CancellationToken.None, 'log'), {
      result: 'off',
    });
    settings = { index: { enable: false } };
    await client.session.configure(() => settings);
    assert.deepEqual(await client.put(otherUri, misquoted), { result: 'off' });
  });

  it('keeps an article that was closed, and read again, while the open ones were being taken in', async () => {
    const answers = new Inbox<() => void>();
    const client = await connect((uri) =>
      uri === openUri ? new Promise((resolve) => answers.put(() => resolve(null))) : null,
    );
    await client.session.open(openUri, here);
    await client.session.open(otherUri, misquoted);
    const answer = await answers.next(); // The open ones are being taken in, one after the other.
    await client.session.close(otherUri);
    assert.deepEqual(await client.put(otherUri, misquoted), { result: 'done' });
    answer();
    await client.session.pull(openUri);
    assert.deepEqual(await client.named(), [openUri, otherUri]);
  });

  it('keeps an open article whose file is found to be left out', async () => {
    const answers = new Inbox<(settings: unknown) => void>();
    let isHeld = true;
    const client = await connect((uri) =>
      uri === otherUri && isHeld ? new Promise((resolve) => answers.put(resolve)) : null,
    );
    await client.session.open(openUri, here);
    const put = client.put(otherUri, misquoted);
    const answer = await answers.next();
    isHeld = false;
    await client.session.open(otherUri, misquoted);
    await client.shows('across/misquote');
    answer({ enable: false });
    assert.deepEqual(await put, { result: 'off' });
    assert.deepEqual(await client.named(), [openUri, otherUri]);
  });

  it('takes no open article from the store', async () => {
    const before = await connect();
    await before.put(otherUri, misquoted);
    const { store } = await before.save();
    const client = await connect((uri) => (uri === otherUri ? { enable: false } : null));
    await client.session.open(otherUri, misquoted);
    await client.restore(store);
    assert.deepEqual(await client.named(), []);
  });

  if (transport === 'stdio') {
    describe('of folders that the server reads itself', () => {
      let folder = '';
      let uriOf = (name: string): string => name;
      before(() => {
        folder = mkdtempSync(path.join(os.tmpdir(), 'factmark-index-'));
        uriOf = (name) => pathToFileURL(path.join(folder, name)).href;
        writeFileSync(path.join(folder, 'there.article'), misquoted);
        writeFileSync(path.join(folder, 'notes.json'), misquoted);
      });
      after(() => rmSync(folder, { recursive: true }));

      it('shows its progress, and follows what the client tells of changes', async () => {
        const capabilities = { ...modern, window: { workDoneProgress: true } };
        const session = await start({ capabilities, folders: [pathToFileURL(folder).href] });
        const [begin, , end] = [
          await session.progress.next(),
          await session.progress.next(),
          await session.progress.next(),
        ];
        assert.deepEqual(begin, { kind: 'begin', title: 'Indexing articles', percentage: 0, cancellable: true });
        assert.deepEqual(end, { kind: 'end' });
        const client = new IndexClient(session);
        await session.open(openUri, here);
        const [misquote] = await client.shows('across/misquote');
        assert.equal(misquote?.relatedInformation?.[0]?.location.uri, uriOf('there.article'));
        writeFileSync(path.join(folder, 'there.article'), here);
        const changes: FileEvent[] = [{ uri: uriOf('there.article'), type: FileChangeType.Changed }];
        await session.connection.sendNotification(DidChangeWatchedFilesNotification.type, { changes });
        await client.shows('across/repeated');
      });

      it('takes a file again as it is on the disk when its document closes', async () => {
        writeFileSync(path.join(folder, 'there.article'), misquoted);
        const session = await start({ capabilities: modern, folders: [pathToFileURL(folder).href] });
        const client = new IndexClient(session);
        await session.open(openUri, here);
        await session.open(uriOf('there.article'), here);
        await client.shows('across/repeated');
        await session.close(uriOf('there.article'));
        await client.shows('across/misquote');
      });
    });
  }
});
