import * as l10n from '@vscode/l10n';
import {
  CodeActionKind,
  DidChangeConfigurationNotification,
  DocumentDiagnosticReportKind,
  MarkupKind,
  TextDocuments,
  TextDocumentSyncKind,
  type ClientCapabilities,
  type Connection,
  type DocumentDiagnosticParams,
  type DocumentDiagnosticReport,
  type InitializeParams,
  type InitializeResult,
} from 'vscode-languageserver';
import { Annotating } from './annotating';
import { answerAnnotations } from './annotationRequests';
import { ArticleIndexing } from './articleIndexing';
import { agreedEncoding, documentsIn, type ArticleDocument } from './documents';
import { annotationActions } from './features/annotationActions';
import { annotationSections } from './features/annotationHover';
import { codeActions } from './features/codeActions';
import { forgetTexts } from './features/convert';
import { diagnostics } from './features/diagnostics';
import { hover } from './features/hover';
import { documentSymbols, flatSymbols } from './features/symbols';
import { wireArticle } from './features/wire';
import { FactChecks } from './factChecks';
import { FolderIndexing, type ArticleSource } from './folderIndexing';
import { documentHandler, inBackground, type Log } from './handle';
import { Indexing } from './index/indexing';
import {
  articleChangedNotification,
  articleRequest,
  feedRequest,
  lookedUpNotification,
  type ArticleChangedParams,
  type ArticleParams,
  type FeedParams,
  type LookedUpParams,
  type WireArticle,
} from './protocol';
import { answerMoving, movingCapabilities, refreshMoving } from './requests';
import { settingsSection } from './settings';
import { settingsLoader } from './settingsLoader';
import { Workspace, type View } from './workspace';

/** The same as in package.json; a test holds them equal. */
const version = '0.1.0';

/** What differs between Node and the browser. */
export interface Runtime {
  /** Runs the task after the messages that have already arrived, so that a burst of edits is answered once. */
  readonly defer: (task: () => void) => void;
  /** Where the articles of the workspace are read for clients that do not do so themselves. */
  readonly files?: ArticleSource;
}

interface Client {
  /** Nothing before `initialize`. */
  readonly can: ClientCapabilities;
  /** `initializationOptions.factmark`, later what came with the last change: for clients that cannot be asked. */
  readonly sentSettings: unknown;
  /** Folders whose articles the server is to read; none where the client reads them itself. */
  readonly folders: readonly string[];
  /** Whether it reads and writes sidecars, and has the commands for it. */
  readonly annotates: boolean;
}

interface Server {
  readonly connection: Connection;
  readonly documents: TextDocuments<ArticleDocument>;
  readonly workspace: Workspace;
  readonly log: Log;
  client: Client;
}

/**
 * The composition root: puts documents, settings and features together on a connection, and listens.
 *
 * @example `startServer(createConnection(ProposedFeatures.all), { defer: setImmediate })`
 */
export function startServer(connection: Connection, runtime: Runtime): void {
  const annotating = new Annotating(
    (uri) => documents.get(uri)?.getText(),
    (uri) => refresh([uri]),
  );
  const configuration = documentsIn(() => encodingOf(server.client), annotating);
  const documents = new TextDocuments<ArticleDocument>(configuration);
  const factChecks = new FactChecks(runtime.defer, () => refresh(documents.keys()));
  const indexing = new Indexing({
    defer: runtime.defer,
    isOpen: (uri) => documents.get(uri) !== undefined,
    open: (uri, text) => configuration.create(uri, '', 0, text),
  });
  const server: Server = {
    connection,
    documents,
    workspace: new Workspace(documents, (uri) => loadSettings(uri), factChecks, indexing.elsewhere, annotating),
    log: (text) => connection.console.error(text),
    client: { sentSettings: undefined, can: {}, folders: [], annotates: false },
  };
  const loadSettings = settingsLoader(server);
  const articles = new ArticleIndexing({
    ...server,
    indexing,
    settingsOf: (uri) => loadSettings(uri),
    announce: (uris) => refresh(uris),
  });
  connection.onInitialize((params) => initialize(server, params));
  connection.onInitialized(() => {
    inBackground('initialized', server.log, () => watchConfiguration(server));
    if (runtime.files) indexFolders(server, articles, runtime.files);
  });
  answerRequests(server);
  answerAnnotations(connection, documentHandler(server.workspace, server.log), annotating);
  documents.onDidClose(({ document: { uri } }) => annotating.closed(uri));
  connection.onRequest(feedRequest, (params: FeedParams) => factChecks.receive(params));
  connection.onNotification(lookedUpNotification, (params: LookedUpParams) => factChecks.remember(params));
  const refresh = announceChanges(server, runtime, () => articles.settingsChanged());
  articles.listen();
  documents.listen(connection);
  connection.listen();
}

function initialize(
  server: Server,
  { capabilities, initializationOptions, workspaceFolders }: InitializeParams,
): InitializeResult {
  const options = fieldsOf(initializationOptions);
  const folders = options['readsFiles'] === true ? [] : (workspaceFolders ?? []).map(({ uri }) => uri);
  const annotates = options['annotates'] === true;
  server.client = { can: capabilities, sentSettings: options[settingsSection], folders, annotates };
  // The bundle that VS Code has loaded: the server reads no files.
  l10n.config({ contents: fieldsOf(options['l10n']) as Record<string, string> });
  forgetTexts();
  return {
    serverInfo: { name: 'Factmark', version },
    capabilities: {
      positionEncoding: encodingOf(server.client),
      textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental },
      hoverProvider: true,
      documentSymbolProvider: { label: 'Factmark' },
      codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix] },
      ...movingCapabilities(capabilities),
      ...(pulls(server.client) && {
        diagnosticProvider: { identifier: 'factmark', interFileDependencies: true, workspaceDiagnostics: false },
      }),
    },
  };
}

/** The fields of what a client sends where the protocol leaves open what that is. */
const fieldsOf = (value: unknown): Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null ? { ...value } : {};

const encodingOf = ({ can }: Client) => agreedEncoding(can.general?.positionEncodings);

/** Whether the client asks for diagnostics; otherwise they are sent to it. */
const pulls = ({ can }: Client): boolean => can.textDocument?.diagnostic !== undefined;

async function watchConfiguration({ connection, client }: Server): Promise<void> {
  if (!client.can.workspace?.didChangeConfiguration?.dynamicRegistration) return;
  await connection.client.register(DidChangeConfigurationNotification.type, { section: settingsSection });
}

function answerRequests(server: Server): void {
  const { connection } = server;
  const handle = documentHandler(server.workspace, server.log);
  connection.onHover(
    handle('textDocument/hover', null, ({ document, article, annotated }, { position }) =>
      hover(document, article, position, {
        markdown: showsMarkdown(server.client),
        sections: annotationSections(article, annotated),
      }),
    ),
  );
  connection.onDocumentSymbol(
    handle('textDocument/documentSymbol', [], ({ document, article }) =>
      server.client.can.textDocument?.documentSymbol?.hierarchicalDocumentSymbolSupport
        ? documentSymbols(document, article)
        : flatSymbols(document, article),
    ),
  );
  connection.onCodeAction(
    handle('textDocument/codeAction', [], ({ document, article, findings, annotated }, { range, context }) => [
      ...codeActions(document, findings, range, context, {
        versionedEdits: server.client.can.workspace?.workspaceEdit?.documentChanges ?? false,
      }),
      ...(server.client.annotates ? annotationActions(document, article, annotated, { findings, range, context }) : []),
    ]),
  );
  connection.languages.diagnostics.on(
    handle('textDocument/diagnostic', { kind: DocumentDiagnosticReportKind.Full, items: [] }, report),
  );
  connection.onRequest(
    articleRequest,
    handle<ArticleParams, WireArticle | null>(articleRequest, null, ({ document, article }) =>
      wireArticle(document, article),
    ),
  );
  const closed = answerMoving(connection, handle, () => server.client);
  server.documents.onDidClose(({ document }) => closed(document.uri));
}

const showsMarkdown = ({ can }: Client): boolean =>
  can.textDocument?.hover?.contentFormat?.includes(MarkupKind.Markdown) ?? false;

const report = (
  { document, article, findings, id }: View,
  { previousResultId }: DocumentDiagnosticParams,
): DocumentDiagnosticReport =>
  previousResultId === id
    ? { kind: DocumentDiagnosticReportKind.Unchanged, resultId: id }
    : { kind: DocumentDiagnosticReportKind.Full, resultId: id, items: diagnostics(document, article, findings) };

/** Indexes the articles of the workspace's folders for a client that does not hand them over itself. */
function indexFolders(server: Server, articles: ArticleIndexing, source: ArticleSource): void {
  const { connection, documents, client, log } = server;
  if (client.folders.length === 0) return;
  const folders = new FolderIndexing({ connection, can: client.can, source, articles });
  inBackground('watch', log, () => folders.watch());
  inBackground('index', log, () => folders.index(client.folders));
  connection.onDidChangeWatchedFiles(({ changes }) => {
    for (const { uri, type } of changes) inBackground('changed', log, () => folders.changed(uri, type));
  });
  documents.onDidClose(({ document: { uri } }) => inBackground('closed', log, () => folders.read(uri)));
}

/**
 * Tells the client of new analyses: after edits and after changes of the settings, once for a burst of them. Returns
 * what to call with documents of which something else has changed.
 */
function announceChanges(
  server: Server,
  runtime: Runtime,
  settingsChanged: () => void,
): (uris: readonly string[]) => void {
  const { connection, documents, workspace, log } = server;
  const pending = new Set<string>();
  const flush = (): void => {
    const uris = [...pending];
    pending.clear();
    for (const uri of uris) inBackground('announce', log, () => announce(server, uri));
  };
  const schedule = (uri: string): void => {
    if (pending.size === 0) runtime.defer(flush);
    pending.add(uri);
  };
  const refresh = (uris: readonly string[]): void => {
    uris.forEach(schedule);
    if (!server.client.can.workspace?.diagnostics?.refreshSupport) return;
    inBackground('refresh', log, () => connection.languages.diagnostics.refresh());
  };
  documents.onDidChangeContent(({ document }) => schedule(document.uri));
  documents.onDidClose(({ document: { uri } }) => {
    workspace.closed(uri);
    if (pulls(server.client)) return;
    inBackground('close', log, () => connection.sendDiagnostics({ uri, diagnostics: [] }));
  });
  connection.onDidChangeConfiguration(({ settings }) => {
    server.client = { ...server.client, sentSettings: fieldsOf(settings)[settingsSection] };
    workspace.settingsChanged();
    settingsChanged();
    refresh(documents.keys());
    inBackground('refresh', log, () => refreshMoving(connection, server.client.can));
  });
  return refresh;
}

async function announce({ connection, documents, workspace, client }: Server, uri: string): Promise<void> {
  const document = documents.get(uri);
  if (!document) return;
  const changed: ArticleChangedParams = { uri, version: document.version };
  await connection.sendNotification(articleChangedNotification, changed);
  if (pulls(client)) return;
  const view = await workspace.view(uri);
  const current = documents.get(uri);
  if (!current) return;
  await connection.sendDiagnostics({
    uri,
    version: current.version,
    diagnostics: view ? diagnostics(view.document, view.article, view.findings) : [],
  });
}
