/** Reads the articles of the workspace's folders where the client does not do so itself. */
import * as l10n from '@vscode/l10n';
import {
  CancellationToken,
  DidChangeWatchedFilesNotification,
  FileChangeType,
  type ClientCapabilities,
  type Connection,
  type TextDocuments,
  type WorkDoneProgressServerReporter,
} from 'vscode-languageserver';
import type { ArticleIndexing } from './articleIndexing';
import type { ArticleDocument } from './documents';
import { inBackground, type Log } from './handle';
import type { IndexPutParams, WireFile } from './protocol';

/** Where articles can be read; a browser has no such place. */
export interface ArticleSource {
  /** Of the files that can be articles, without the dot. */
  readonly extensions: readonly string[];
  readonly list: (folderUri: string) => AsyncIterable<WireFile>;
  /** Null where there is no article. */
  readonly read: (uri: string) => Promise<IndexPutParams | null>;
}

interface FolderServer {
  readonly connection: Connection;
  readonly documents: TextDocuments<ArticleDocument>;
  readonly log: Log;
}

interface FolderIndexingOptions {
  readonly connection: Pick<Connection, 'client' | 'window'>;
  readonly can: ClientCapabilities;
  readonly source: ArticleSource;
  readonly articles: Pick<ArticleIndexing, 'compare' | 'isOnIn' | 'put' | 'remove'>;
}

/** Indexes the articles of the workspace's folders for a client that does not hand them over itself. */
export function indexFolders(
  { connection, documents, log }: FolderServer,
  { can, folders }: { readonly can: ClientCapabilities; readonly folders: readonly string[] },
  articles: ArticleIndexing,
  source: ArticleSource,
): void {
  if (folders.length === 0) return;
  const indexing = new FolderIndexing({ connection, can, source, articles });
  inBackground('watch', log, () => indexing.watch());
  inBackground('index', log, () => indexing.index(folders));
  connection.onDidChangeWatchedFiles(({ changes }) => {
    for (const { uri, type } of changes) inBackground('changed', log, () => indexing.changed(uri, type));
  });
  documents.onDidClose(({ document: { uri } }) => inBackground('closed', log, () => indexing.read(uri)));
}

/** Indexes the folders once and from then on what the client tells has changed in them. */
export class FolderIndexing {
  /** What is under way for a file. */
  private readonly pending = new Map<string, Promise<unknown>>();

  constructor(private readonly options: FolderIndexingOptions) {}

  /** Shows its progress where the client can, which may cancel it. */
  async index(folders: readonly string[]): Promise<void> {
    const { source, articles } = this.options;
    const files: WireFile[] = [];
    for (const folder of folders) {
      if (!(await articles.isOnIn(folder))) continue;
      for await (const file of source.list(folder)) files.push(file);
    }
    const { wanted } = articles.compare({ files });
    if (wanted.length === 0) return;
    const progress = await this.startProgress();
    for (const [done, uri] of wanted.entries()) {
      if (progress?.token.isCancellationRequested) break;
      progress?.report(Math.floor((100 * done) / wanted.length), `${String(done)} / ${String(wanted.length)}`);
      if ((await this.read(uri)) === 'full') break;
    }
    progress?.done();
  }

  async watch(): Promise<void> {
    const { connection, can, source } = this.options;
    if (!can.workspace?.didChangeWatchedFiles?.dynamicRegistration) return;
    await connection.client.register(DidChangeWatchedFilesNotification.type, {
      watchers: [{ globPattern: `**/*.{${source.extensions.join(',')}}` }],
    });
  }

  async changed(uri: string, type: FileChangeType): Promise<void> {
    if (type !== FileChangeType.Deleted) await this.read(uri);
    else await this.inTurn(uri, () => Promise.resolve(this.options.articles.remove({ uris: [uri] })));
  }

  /** From a file, as it stands on the disk. */
  read(uri: string): Promise<'done' | 'full' | 'off'> {
    const { source, articles } = this.options;
    return this.inTurn(uri, async () => {
      const file = await source.read(uri);
      if (!file) return 'off';
      return (await articles.put(file, CancellationToken.None)).result;
    });
  }

  /** Of two changes of a file the later one must be the last to be taken in. */
  private inTurn<T>(uri: string, task: () => Promise<T>): Promise<T> {
    const now = (this.pending.get(uri) ?? Promise.resolve()).then(task, task);
    const done = (): void => {
      if (this.pending.get(uri) === now) this.pending.delete(uri);
    };
    this.pending.set(uri, now);
    now.then(done, done);
    return now;
  }

  private async startProgress(): Promise<WorkDoneProgressServerReporter | null> {
    const { connection, can } = this.options;
    if (!can.window?.workDoneProgress) return null;
    const progress = await connection.window.createWorkDoneProgress();
    progress.begin(l10n.t('Indexing articles'), 0, undefined, true);
    return progress;
  }
}
