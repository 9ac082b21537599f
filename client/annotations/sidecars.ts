import { Disposable, EventEmitter, RelativePattern, Uri, workspace, type TextDocument } from 'vscode';
import { sidecarRequest, type SidecarAnswer, type SidecarParams, type WireSidecarProblem } from '../../server/protocol';
import type { FactmarkClient } from '../languageClient';
import { isArticle } from '../selector';
import { appendToSidecar, readSidecar, sidecarSuffix, type SidecarFiles, type SidecarTrouble } from './sidecarFile';
import { troubleText } from './troubleText';

/** What stands beside an article; null where nothing can: an article that was never saved has no place yet. */
export const sidecarOf = (article: Uri): Uri | null =>
  article.scheme === 'untitled' ? null : article.with({ path: article.path + sidecarSuffix });

/** Composes the text to append to the sidecar as it stands; null where there is nothing to append. */
export type Compose = (sidecar: string | null) => Promise<string | null>;

/** What keeps an article's sidecar from being read as it should. */
export interface SidecarReport {
  readonly article: Uri;
  readonly sidecar: Uri;
  /** Why it was not read at all; null where it was. */
  readonly trouble: SidecarTrouble | null;
  /** The lines that were read past. */
  readonly problems: readonly WireSidecarProblem[];
}

/** Another program may write in between so many times; then the user is told. */
const attempts = 3;

const openArticle = (key: string): TextDocument | undefined =>
  workspace.textDocuments.find((document) => document.uri.toString() === key && isArticle(document));

/**
 * The sidecars of the open articles: reads them for the server, also when something else has changed them, and appends to
 * them. Nothing else is ever done to them.
 */
export class Sidecars implements Disposable {
  private readonly reported = new EventEmitter<SidecarReport>();
  /** Fires for each sidecar that was read. */
  readonly onDidRead = this.reported.event;
  /** What the server was told last, by article. */
  private readonly told = new Map<string, string | null>();
  private readonly watchers = new Map<string, Disposable>();
  /** What is being done with each sidecar, one thing after the other. */
  private readonly work = new Map<string, Promise<unknown>>();
  private readonly subscriptions: Disposable;

  constructor(
    private readonly client: FactmarkClient,
    private readonly files: SidecarFiles<Uri>,
  ) {
    this.subscriptions = Disposable.from(
      this.reported,
      client.onDidStart(() => {
        this.told.clear();
        this.readAll();
      }),
      workspace.onDidOpenTextDocument((document) => this.opened(document)),
      workspace.onDidCloseTextDocument(({ uri }) => this.closed(uri.toString())),
    );
    this.readAll();
  }

  /** Appends what `compose` makes of the sidecar as it stands. Answers why it could not, null where it could. */
  append(article: Uri, compose: Compose): Promise<SidecarTrouble | null> {
    return this.inTurn(article, async (sidecar) => {
      let trouble: SidecarTrouble | null = null;
      for (let attempt = 0; attempt < attempts; attempt += 1) {
        const content = await readSidecar(this.files, sidecar);
        if ('kind' in content) return content;
        const text = await compose(content.text);
        if (text === null) return null;
        trouble = await appendToSidecar(this.files, sidecar, content.bytes, text);
        if (trouble?.kind !== 'changed') break;
      }
      if (!trouble) await this.send(article, sidecar);
      return trouble;
    });
  }

  dispose(): void {
    this.subscriptions.dispose();
    this.watchers.forEach((watcher) => void watcher.dispose());
  }

  private readAll(): void {
    workspace.textDocuments.forEach((document) => this.opened(document));
  }

  private opened(document: TextDocument): void {
    if (!isArticle(document)) return;
    const sidecar = sidecarOf(document.uri);
    if (!sidecar) return;
    const key = document.uri.toString();
    if (!this.watchers.has(key)) this.watchers.set(key, this.watch(document.uri, sidecar));
    void this.read(document.uri);
  }

  private closed(key: string): void {
    this.watchers.get(key)?.dispose();
    this.watchers.delete(key);
    this.told.delete(key);
  }

  private watch(article: Uri, sidecar: Uri): Disposable {
    const watcher = workspace.createFileSystemWatcher(
      new RelativePattern(Uri.joinPath(article, '..'), `*${sidecarSuffix}`),
    );
    const changed = (uri: Uri): void => {
      if (uri.path === sidecar.path) void this.read(article);
    };
    watcher.onDidCreate(changed);
    watcher.onDidChange(changed);
    watcher.onDidDelete(changed);
    return watcher;
  }

  private read(article: Uri): Promise<null> {
    return this.inTurn(article, async (sidecar) => {
      await this.send(article, sidecar);
      return null;
    });
  }

  /** Tells the server what the sidecar holds now. */
  private async send(article: Uri, sidecar: Uri): Promise<void> {
    const content = await readSidecar(this.files, sidecar);
    if (!openArticle(article.toString())) return;
    const trouble = 'kind' in content ? content : null;
    const text = 'kind' in content ? null : content.text;
    const isKnown = !trouble && text !== null && this.told.get(article.toString()) === text;
    if (isKnown) return; // Our own line, of which the watcher tells too.
    const params: SidecarParams = {
      uri: article.toString(),
      text,
      ...(trouble && { problem: troubleText(trouble, sidecar) }),
    };
    const answer = await this.client.request<SidecarAnswer>(sidecarRequest, params);
    if (!answer) return;
    this.told.set(article.toString(), text);
    this.reported.fire({ article, sidecar, trouble, problems: answer.problems });
  }

  private inTurn<T>(article: Uri, act: (sidecar: Uri) => Promise<T | null>): Promise<T | null> {
    const sidecar = sidecarOf(article);
    if (!sidecar) return Promise.resolve(null);
    const key = sidecar.toString();
    const last = this.work.get(key) ?? Promise.resolve();
    const next = last.then(() => act(sidecar));
    const settled = next.catch((error: unknown) => this.client.output.error(String(error)));
    this.work.set(key, settled);
    void settled.then(() => {
      if (this.work.get(key) === settled) this.work.delete(key);
    });
    return next;
  }
}
