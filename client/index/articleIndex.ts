import {
  CancellationTokenSource,
  commands,
  Disposable,
  l10n,
  StatusBarAlignment,
  Uri,
  window,
  workspace,
  type CancellationToken,
} from 'vscode';
import { State } from 'vscode-languageclient';
import {
  articleTextsRequest,
  indexCompareRequest,
  indexPutRequest,
  indexRemoveRequest,
  indexRestoreRequest,
  indexSaveRequest,
  type ArticleTexts,
  type ArticleTextsParams,
  type IndexCompared,
  type IndexPut,
  type IndexStore as StoredIndex,
  type WireFile,
} from '../../server/protocol';
import { articleExtensions, articleGlob, listArticles, readArticle } from './articleFiles';
import { setContext } from '../contextKeys';
import type { IndexStore } from './indexStore';
import type { FactmarkClient } from '../languageClient';

const isEnabled = (): boolean => workspace.getConfiguration('factmark').get<boolean>('index.enable', true);

/** Settings that decide which articles are in the index. */
const decisive = ['index.enable', 'enable', 'languages', 'exclude'].map((key) => `factmark.${key}`);

/** Hands the workspace's articles to the server, one after the other, and keeps its index between sessions. */
export class ArticleIndex implements Disposable {
  private readonly status = window.createStatusBarItem('factmark.index', StatusBarAlignment.Left);
  private readonly subscriptions: Disposable;
  private watcher: Disposable | undefined;
  private cancellation = new CancellationTokenSource();
  /** What is being done; everything that the server is told waits for what it was told before. */
  private work: Promise<void> = Promise.resolve();

  constructor(
    private readonly client: FactmarkClient,
    private readonly store: IndexStore,
  ) {
    this.status.name = l10n.t('Factmark: Article Index');
    this.status.command = 'factmark.index.stop';
    this.status.tooltip = l10n.t('Stop Indexing Articles');
    this.subscriptions = Disposable.from(
      this.status,
      commands.registerCommand('factmark.index.rebuild', () => this.rebuild()),
      commands.registerCommand('factmark.index.stop', () => this.cancellation.cancel()),
      client.onRequest(articleTextsRequest, async ({ uris }: ArticleTextsParams): Promise<ArticleTexts> => ({
        articles: await Promise.all(uris.map((uri) => readArticle(Uri.parse(uri)))),
      })),
      client.onDidChangeState((state) => {
        if (state === State.Running) void this.start();
        else this.cancellation.cancel();
      }),
      workspace.onDidChangeWorkspaceFolders(() => void this.compare()),
      workspace.onDidChangeConfiguration((event) => {
        if (decisive.some((key) => event.affectsConfiguration(key))) void this.compare();
      }),
      // What is open is the server's own; from now on the disk counts again.
      workspace.onDidCloseTextDocument(({ uri }) => {
        if (workspace.getWorkspaceFolder(uri)) this.changed(uri);
      }),
    );
  }

  dispose(): void {
    this.cancellation.cancel();
    this.watcher?.dispose();
    this.subscriptions.dispose();
  }

  /** After a start of the server, which knows nothing yet. */
  private start(): Promise<void> {
    return this.next(async (token) => {
      const store = isEnabled() ? await this.store.read() : null;
      if (store !== null) await this.client.request(indexRestoreRequest, { store } satisfies StoredIndex, token);
      await this.readAll(token);
    });
  }

  private compare(): Promise<void> {
    return this.next((token) => this.readAll(token));
  }

  private rebuild(): Promise<void> {
    return this.next(async (token) => {
      await this.client.request(indexCompareRequest, { files: [] }, token);
      await this.readAll(token);
    });
  }

  private next(task: (token: CancellationToken) => Promise<void>): Promise<void> {
    this.cancellation.cancel();
    const { token } = (this.cancellation = new CancellationTokenSource());
    this.work = this.work
      .then(() => task(token))
      .catch((error: unknown) => this.client.output.warn(`index: ${String(error)}`));
    return this.work;
  }

  /** Reads every article that the server lacks, and stores the index once it has all. */
  private async readAll(token: CancellationToken): Promise<void> {
    this.watch();
    const files: readonly WireFile[] = isEnabled() ? await listArticles() : [];
    const compared = await this.client.request<IndexCompared>(indexCompareRequest, { files }, token);
    const wanted = compared?.wanted ?? [];
    if (wanted.length === 0) return;
    setContext('factmark.indexing', true);
    try {
      for (const [done, uri] of wanted.entries()) {
        if (token.isCancellationRequested) break;
        this.showProgress(done, wanted.length);
        if ((await this.put(Uri.parse(uri), token)) === 'full') break;
      }
    } finally {
      this.status.hide();
      setContext('factmark.indexing', false);
    }
    const saved = await this.client.request<StoredIndex>(indexSaveRequest, {});
    if (saved) await this.store.write(saved.store);
  }

  private showProgress(done: number, all: number): void {
    this.status.text = `$(sync~spin) ${l10n.t('Indexing articles: {0} of {1}', done, all)}`;
    this.status.show();
  }

  private async put(uri: Uri, token?: CancellationToken): Promise<IndexPut['result'] | undefined> {
    const article = await readArticle(uri);
    if (!article) {
      await this.client.request(indexRemoveRequest, { uris: [uri.toString()] }, token);
      return 'off';
    }
    return (await this.client.request<IndexPut>(indexPutRequest, article, token))?.result;
  }

  /** One file; a full reading that is under way goes on first. Whoever stops that one does not mean this one. */
  private readonly changed = (uri: Uri): void => {
    if (!isEnabled()) return;
    this.work = this.work
      .then(async () => {
        await this.put(uri);
      })
      .catch((error: unknown) => this.client.output.warn(`index: ${String(error)}`));
  };

  /** Watches the files of the languages that the settings name now. */
  private watch(): void {
    this.watcher?.dispose();
    if (!isEnabled()) return;
    const watcher = workspace.createFileSystemWatcher(articleGlob(articleExtensions().keys()));
    watcher.onDidCreate(this.changed);
    watcher.onDidChange(this.changed);
    watcher.onDidDelete(this.changed);
    this.watcher = watcher;
  }
}
