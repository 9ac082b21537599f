/** The index of the workspace's articles on the connection: requests of clients that read the files, and open documents. */
import * as l10n from '@vscode/l10n';
import {
  LSPErrorCodes,
  MessageType,
  ResponseError,
  ShowMessageNotification,
  type CancellationToken,
  type Connection,
  type TextDocuments,
} from 'vscode-languageserver';
import type { ArticleDocument } from './documents';
import { inBackground, type Log } from './handle';
import { Indexing, type ArticleFile } from './index/indexing';
import {
  indexCompareRequest,
  indexPutRequest,
  indexRemoveRequest,
  indexRestoreRequest,
  indexSaveRequest,
  type IndexCompared,
  type IndexCompareParams,
  type IndexPut,
  type IndexPutParams,
  type IndexRemoveParams,
  type IndexRestored,
  type IndexStore,
} from './protocol';
import { isOn, type Settings } from './settings';
import type { Workspace } from './workspace';

/** So long after the last change, in milliseconds, open documents are indexed and findings looked at again. */
const quiet = 500;

export interface ArticleIndexingOptions {
  readonly connection: Connection;
  readonly documents: TextDocuments<ArticleDocument>;
  readonly workspace: Workspace;
  readonly indexing: Indexing;
  readonly settingsOf: (uri: string) => Promise<Settings>;
  readonly log: Log;
  /** Tells the client of documents whose findings have changed. */
  readonly announce: (uris: readonly string[]) => void;
}

/** Takes articles into the index, from wherever they are read, and renews findings when the index has changed. */
export class ArticleIndexing {
  private readonly edited = new Set<string>();
  /** One renewal at a time; what comes meanwhile makes another one necessary. */
  private isRenewing = false;
  private changes = 0;
  private hasSaidFull = false;

  constructor(private readonly options: ArticleIndexingOptions) {}

  listen(): void {
    const { connection, documents } = this.options;
    connection.onRequest(indexRestoreRequest, (params: IndexStore, token: CancellationToken) =>
      this.restore(params, token),
    );
    connection.onRequest(indexCompareRequest, (params: IndexCompareParams) => this.compare(params));
    connection.onRequest(indexPutRequest, (params: IndexPutParams, token: CancellationToken) =>
      this.put(params, token),
    );
    connection.onRequest(indexRemoveRequest, (params: IndexRemoveParams) => this.remove(params));
    connection.onRequest(indexSaveRequest, (): IndexStore => ({ store: this.options.indexing.save() }));
    documents.onDidChangeContent(({ document }) => {
      this.edited.add(document.uri);
      this.renewSoon();
    });
    documents.onDidClose(({ document }) => {
      this.edited.delete(document.uri);
      this.options.indexing.remove(document.uri);
      this.renewSoon();
    });
  }

  /** Open documents are taken in, or left out, under the settings as they are now. */
  settingsChanged(): void {
    for (const uri of this.options.documents.keys()) this.edited.add(uri);
    this.renewSoon();
  }

  /** Whether the settings want the articles of a folder to be read. */
  async isOnIn(folderUri: string): Promise<boolean> {
    const { enable, indexEnabled } = await this.options.settingsOf(folderUri);
    return enable && indexEnabled;
  }

  /** Takes in an article that is not open. */
  async put({ languageId, ...file }: IndexPutParams, token: CancellationToken): Promise<IndexPut> {
    const settings = await this.options.settingsOf(file.uri);
    if (!settings.indexEnabled || !isOn(settings, { uri: file.uri, languageId })) {
      this.remove({ uris: [file.uri] });
      return { result: 'off' };
    }
    return { result: await this.take(file, token) };
  }

  /** Of an open document what is in the editor counts, whatever has become of its file. */
  remove({ uris }: IndexRemoveParams): null {
    for (const uri of uris) if (!this.isOpen(uri)) this.options.indexing.remove(uri);
    this.renewSoon();
    return null;
  }

  compare({ files }: IndexCompareParams): IndexCompared {
    const wanted = this.options.indexing.compare(files);
    this.renewSoon();
    return { wanted };
  }

  private isOpen(uri: string): boolean {
    return this.options.documents.get(uri) !== undefined;
  }

  private async restore({ store }: IndexStore, token: CancellationToken): Promise<IndexRestored> {
    const problem = await this.options.indexing.restore(store, token);
    if (problem !== null) this.options.log(l10n.t('The stored index of articles is not used: {0}', problem));
    this.renewSoon();
    return { problem };
  }

  private async take(file: ArticleFile, token: CancellationToken): Promise<'done' | 'full'> {
    const result = await this.options.indexing.put(file, token);
    if (result === 'cancelled') {
      throw new ResponseError(LSPErrorCodes.RequestCancelled, l10n.t('The request was cancelled.'));
    }
    if (result === 'full') await this.sayFull();
    this.renewSoon();
    return result;
  }

  /** Once a session. */
  private async sayFull(): Promise<void> {
    if (this.hasSaidFull) return;
    this.hasSaidFull = true;
    await this.options.connection.sendNotification(ShowMessageNotification.type, {
      type: MessageType.Warning,
      message: l10n.t(
        'The workspace has more articles than are compared with each other ({0}); the rest is left out.',
        this.options.indexing.size,
      ),
    });
  }

  private renewSoon(): void {
    this.changes += 1;
    if (this.isRenewing) return;
    this.isRenewing = true;
    setTimeout(() => inBackground('index', this.options.log, () => this.renewNow()), quiet);
  }

  private async renewNow(): Promise<void> {
    const known = this.changes;
    try {
      await this.renew();
    } finally {
      this.isRenewing = false;
      if (this.changes !== known) this.renewSoon();
    }
  }

  private async renew(): Promise<void> {
    const { indexing, workspace, announce } = this.options;
    const edited = [...this.edited];
    this.edited.clear();
    for (const uri of edited) {
      // One whose settings cannot be had must not keep the others out.
      await this.takeOpen(uri).catch((error: unknown) => this.options.log(`index: ${String(error)}`));
    }
    if (!(await indexing.renew(workspace.shown()))) return;
    const changed = workspace.elsewhereChanged();
    if (changed.length > 0) announce(changed);
  }

  private async takeOpen(uri: string): Promise<void> {
    const { indexing, workspace } = this.options;
    const view = await workspace.view(uri);
    // It may have been closed meanwhile: then it may be in the index again already, as it is on the disk.
    if (!this.isOpen(uri)) return;
    if (view?.settings.indexEnabled) indexing.putOpen(view.document, view.whole);
    else indexing.remove(uri);
  }
}
