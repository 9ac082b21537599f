import {
  CodeLensRefreshRequest,
  ConfigurationRequest,
  createProtocolConnection,
  DiagnosticRefreshRequest,
  DidChangeConfigurationNotification,
  DidChangeTextDocumentNotification,
  DidCloseTextDocumentNotification,
  DidOpenTextDocumentNotification,
  DocumentDiagnosticRequest,
  ExitNotification,
  InitializedNotification,
  InitializeRequest,
  InlayHintRefreshRequest,
  LogMessageNotification,
  PublishDiagnosticsNotification,
  RegistrationRequest,
  SemanticTokensRefreshRequest,
  ShowMessageNotification,
  ShutdownRequest,
  UnregistrationRequest,
  WorkDoneProgress,
  WorkDoneProgressCreateRequest,
  type ClientCapabilities,
  type DocumentDiagnosticReport,
  type InitializeResult,
  type ProtocolConnection,
  type PublishDiagnosticsParams,
  type TextDocumentContentChangeEvent,
} from 'vscode-languageserver/node';
import {
  articleChangedNotification,
  articleRequest,
  type ArticleChangedParams,
  type WireArticle,
} from '../../server/protocol';
import { Inbox } from './inbox';
import { startTransport, type Transport, type TransportKind } from './transport';

export interface SessionOptions {
  readonly transport: TransportKind;
  readonly capabilities: ClientCapabilities;
  readonly initializationOptions?: unknown;
  /** URIs of the workspace's folders. */
  readonly folders?: readonly string[];
  /** The answer to `workspace/configuration` for a document: its `factmark` section, or a promise of it. */
  readonly configuration?: (uri: string) => unknown;
}

/** A client of a real server, and what the server sent to it. */
export class Session {
  readonly published = new Inbox<PublishDiagnosticsParams>();
  readonly changed = new Inbox<ArticleChangedParams>();
  /** Warnings and errors shown to the user. */
  readonly shown = new Inbox<string>();
  readonly logged = new Inbox<string>();
  readonly refreshes = new Inbox<true>();
  /** Methods of the requests to ask again for what else is shown. */
  readonly otherRefreshes = new Inbox<string>();
  readonly registered = new Inbox<string>();
  readonly unregistered = new Inbox<string>();
  /** Begins, reports and ends of work that the server shows. */
  readonly progress = new Inbox<unknown>();
  private readonly versions = new Map<string, number>();

  private constructor(
    readonly connection: ProtocolConnection,
    readonly initialized: InitializeResult,
    private readonly transport: Transport,
    private configuration: (uri: string) => unknown,
  ) {}

  static async start(options: SessionOptions): Promise<Session> {
    const transport = startTransport(options.transport);
    const connection = createProtocolConnection(transport.reader, transport.writer);
    connection.listen();
    const initialized = await connection.sendRequest<InitializeResult>(InitializeRequest.method, {
      processId: null,
      capabilities: options.capabilities,
      initializationOptions: options.initializationOptions,
      workspaceFolders: options.folders?.map((uri) => ({ uri, name: uri })) ?? null,
    });
    const session = new Session(connection, initialized, transport, options.configuration ?? (() => null));
    session.listen();
    await connection.sendNotification(InitializedNotification.type, {});
    return session;
  }

  private listen(): void {
    const { connection } = this;
    connection.onNotification(PublishDiagnosticsNotification.type, (params) => this.published.put(params));
    connection.onNotification(articleChangedNotification, (params: ArticleChangedParams) => this.changed.put(params));
    connection.onNotification(ShowMessageNotification.type, ({ message }) => this.shown.put(message));
    connection.onNotification(LogMessageNotification.type, ({ message }) => this.logged.put(message));
    connection.onRequest(WorkDoneProgressCreateRequest.type, ({ token }) => {
      connection.onProgress(WorkDoneProgress.type, token, (value) => this.progress.put(value));
    });
    connection.onRequest(DiagnosticRefreshRequest.type, () => this.refreshes.put(true));
    for (const { method } of [
      SemanticTokensRefreshRequest.type,
      InlayHintRefreshRequest.type,
      CodeLensRefreshRequest.type,
    ]) {
      connection.onRequest(method, () => this.otherRefreshes.put(method));
    }
    connection.onRequest(RegistrationRequest.type, ({ registrations }) =>
      registrations.forEach(({ method }) => this.registered.put(method)),
    );
    connection.onRequest(UnregistrationRequest.type, ({ unregisterations }) =>
      unregisterations.forEach(({ method }) => this.unregistered.put(method)),
    );
    connection.onRequest(ConfigurationRequest.type, ({ items }) =>
      Promise.all(items.map(({ scopeUri }) => this.configuration(scopeUri ?? ''))),
    );
  }

  open(uri: string, text: string, languageId = 'article'): Promise<void> {
    this.versions.set(uri, 1);
    return this.connection.sendNotification(DidOpenTextDocumentNotification.type, {
      textDocument: { uri, languageId, version: 1, text },
    });
  }

  change(uri: string, ...contentChanges: TextDocumentContentChangeEvent[]): Promise<void> {
    const version = (this.versions.get(uri) ?? 0) + 1;
    this.versions.set(uri, version);
    return this.connection.sendNotification(DidChangeTextDocumentNotification.type, {
      textDocument: { uri, version },
      contentChanges,
    });
  }

  close(uri: string): Promise<void> {
    return this.connection.sendNotification(DidCloseTextDocumentNotification.type, { textDocument: { uri } });
  }

  configure(configuration: (uri: string) => unknown, sent: unknown = null): Promise<void> {
    this.configuration = configuration;
    return this.connection.sendNotification(DidChangeConfigurationNotification.type, { settings: sent });
  }

  pull(uri: string, previousResultId?: string): Promise<DocumentDiagnosticReport> {
    return this.connection.sendRequest(DocumentDiagnosticRequest.type, {
      textDocument: { uri },
      ...(previousResultId !== undefined && { previousResultId }),
    });
  }

  article(uri: string): Promise<WireArticle | null> {
    return this.connection.sendRequest<WireArticle | null>(articleRequest, { textDocument: { uri } });
  }

  /** Ends the session as a client should and tells the server's exit code. */
  async stop(): Promise<number | null> {
    await this.connection.sendRequest(ShutdownRequest.type);
    return this.exit();
  }

  /** Ends the session without a word before. */
  async exit(): Promise<number | null> {
    await this.connection.sendNotification(ExitNotification.type);
    this.connection.end();
    return this.transport.exited;
  }
}
