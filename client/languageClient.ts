import { EventEmitter, l10n, Uri, window, workspace, type Disposable } from 'vscode';
import {
  CancellationToken,
  DidChangeConfigurationNotification,
  State,
  type BaseLanguageClient,
  type ConfigurationRequest,
  type LanguageClientOptions,
} from 'vscode-languageclient';
import {
  articleChangedNotification,
  articleRequest,
  feedRequest,
  lookedUpNotification,
  type ArticleChangedParams,
  type ArticleParams,
  type FeedAnswer,
  type FeedParams,
  type LookedUpParams,
  type WireArticle,
} from '../server/protocol';
import type { FileSwitch } from './fileSwitch';
import { articleSelector, isArticle } from './selector';

/** How a host (Node or browser) makes a client: the only thing in which the two differ. */
export type CreateClient = (options: LanguageClientOptions) => BaseLanguageClient;

/** The connection to the language server; every start makes a new client, for one that failed to start cannot start again. */
export class FactmarkClient implements Disposable {
  readonly output = window.createOutputChannel('Factmark', { log: true });
  private readonly articleChanged = new EventEmitter<string>();
  private readonly stateChanged = new EventEmitter<State>();
  /** Fires the URI of a document whose analysis has changed. */
  readonly onDidChangeArticle = this.articleChanged.event;
  readonly onDidChangeState = this.stateChanged.event;
  private readonly started = new EventEmitter<void>();
  /** Fires when the server runs and knows the documents that are open. */
  readonly onDidStart = this.started.event;
  private client: BaseLanguageClient | undefined;
  /** What the server may ask for, by method. */
  private readonly answers = new Map<string, (params: never) => Promise<unknown>>();
  /** The documents that the last start was for; empty before the first. */
  private selector = '';
  private lastStart: Promise<void> = Promise.resolve();

  constructor(
    private readonly create: CreateClient,
    private readonly fileSwitch: FileSwitch,
  ) {}

  get state(): State {
    return this.client?.state ?? State.Stopped;
  }

  /** Starts the server once there is an article for it, and again when the settings name other documents. */
  startWhereNeeded(): void {
    const isCurrent = this.selector === JSON.stringify(articleSelector());
    if (!isCurrent && workspace.textDocuments.some(isArticle)) void this.start();
  }

  /** Starts the server, or starts it again. One start at a time. */
  start(): Promise<void> {
    this.selector = JSON.stringify(articleSelector());
    this.lastStart = this.lastStart.then(async () => {
      await this.stop();
      const client = this.create(this.options());
      this.client = client;
      client.onDidChangeState(({ newState }) => this.stateChanged.fire(newState));
      client.onNotification(articleChangedNotification, ({ uri }: ArticleChangedParams) =>
        this.articleChanged.fire(uri),
      );
      for (const [method, answer] of this.answers) client.onRequest(method, answer);
      // The client has told the user and its state says so: the next start may succeed.
      await client.start().then(
        () => this.started.fire(),
        () => undefined,
      );
    });
    return this.lastStart;
  }

  async stop(): Promise<void> {
    const client = this.client;
    this.client = undefined;
    if (client?.isRunning()) await client.stop().catch((error: unknown) => this.output.warn(String(error)));
  }

  /** The analysis of an open document, null where Factmark is off for it, undefined where the server cannot say. */
  article(uri: string): Promise<WireArticle | null | undefined> {
    const params: ArticleParams = { textDocument: { uri } };
    return this.request<WireArticle | null>(articleRequest, params);
  }

  /** The server's answer; undefined where it does not run, was told not to go on, or cannot say. */
  async request<T>(method: string, params: unknown, token = CancellationToken.None): Promise<T | undefined> {
    if (!this.client?.isRunning()) return undefined;
    try {
      return await this.client.sendRequest<T>(method, params, token);
    } catch (error) {
      this.output.debug(`${method}: ${String(error)}`);
      return undefined;
    }
  }

  /** What to answer to a request of the server, from its next start on. */
  onRequest(method: string, answer: (params: never) => Promise<unknown>): Disposable {
    this.answers.set(method, answer);
    return { dispose: () => void this.answers.delete(method) };
  }

  /** Takes a step of a feed; undefined where the server cannot. */
  async feed(params: FeedParams): Promise<FeedAnswer | undefined> {
    if (!this.client?.isRunning()) return undefined;
    try {
      return await this.client.sendRequest<FeedAnswer>(feedRequest, params);
    } catch (error) {
      this.output.warn(`${feedRequest} ${params.feed}: ${String(error)}`);
      return undefined;
    }
  }

  /** Tells the server what an online search has answered for a claim. */
  async lookedUp(params: LookedUpParams): Promise<void> {
    if (this.client?.isRunning()) await this.client.sendNotification(lookedUpNotification, params);
  }

  /** Makes the server ask for its settings again. */
  async settingsChanged(): Promise<void> {
    if (this.client?.isRunning()) {
      await this.client.sendNotification(DidChangeConfigurationNotification.type, { settings: null });
    }
  }

  dispose(): void {
    this.articleChanged.dispose();
    this.stateChanged.dispose();
    this.started.dispose();
    this.output.dispose();
  }

  private options(): LanguageClientOptions {
    return {
      documentSelector: articleSelector(),
      outputChannel: this.output,
      initializationOptions: { l10n: l10n.bundle, readsFiles: true, annotates: true },
      // Hovers link to places in documents; commands stay inert in them.
      markdown: { isTrusted: false },
      middleware: { workspace: { configuration: this.configuration } },
    };
  }

  private readonly configuration: ConfigurationRequest.MiddlewareSignature = async (params, token, next) => {
    const values = await next(params, token);
    if (!Array.isArray(values)) return values;
    return params.items.map(({ section, scopeUri }, index): unknown =>
      section === 'factmark' && scopeUri ? this.fileSwitch.settingsFor(Uri.parse(scopeUri)) : values[index],
    );
  };
}
