import * as l10n from '@vscode/l10n';
import {
  CodeActionKind,
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
import { DiagnosticMemory } from './diagnosticMemory';
import { hover } from './features/hover';
import { documentSymbols, flatSymbols } from './features/symbols';
import { wireArticle } from './features/wire';
import { FactChecks } from './factChecks';
import { indexFolders, type ArticleSource } from './folderIndexing';
import { documentHandler, inBackground, type Log } from './handle';
import { Indexing } from './index/indexing';
import { Quiet } from './index/quiet';
import { articleReader, OtherArticles } from './otherArticles';
import { OutlineOffer, outlineCapability } from './outlineOffer';
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
import { settingsLoader, watchConfiguration } from './settingsLoader';
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
  /** The client reads files for the server. */
  readonly readsFiles: boolean;
}

interface Server {
  readonly connection: Connection;
  readonly documents: TextDocuments<ArticleDocument>;
  readonly workspace: Workspace;
  readonly diagnostics: DiagnosticMemory;
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
    (uri) => {
      refresh([uri]);
      inBackground('refresh', server.log, () => refreshMoving(connection, server.client.can));
    },
  );
  const configuration = documentsIn(() => encodingOf(server.client), annotating);
  const documents = new TextDocuments<ArticleDocument>(configuration);
  const factChecks = new FactChecks(runtime.defer, () => refresh(documents.keys()));
  const quiet = new Quiet(runtime.defer);
  const indexing = new Indexing({
    defer: quiet.run,
    isOpen: (uri) => documents.get(uri) !== undefined,
    open: (uri, text) => configuration.create(uri, '', 0, text),
  });
  const server: Server = {
    connection,
    documents,
    workspace: new Workspace(documents, (uri) => loadSettings(uri), factChecks, indexing.elsewhere, annotating),
    diagnostics: new DiagnosticMemory(),
    log: (text) => connection.console.error(text),
    client: { sentSettings: undefined, can: {}, folders: [], annotates: false, readsFiles: false },
  };
  const loadSettings = settingsLoader(server);
  const options = { ...server, indexing, settingsOf: loadSettings };
  const articles = new ArticleIndexing({ ...options, announce: (uris) => refresh(uris) });
  const outline = new OutlineOffer(server);
  connection.onInitialize((params) => initialize(server, params));
  connection.onInitialized(() => {
    inBackground('initialized', server.log, () => watchConfiguration(server));
    outline.renew();
    if (runtime.files) indexFolders(server, server.client, articles, runtime.files);
  });
  const others = new OtherArticles({
    ...options,
    open: () => documents.keys(),
    read: articleReader(connection, () => server.client.readsFiles, runtime.files),
    textOf: (uri, content) => configuration.create(uri, '', 0, content),
  });
  answerRequests(server, others);
  answerAnnotations(connection, documentHandler(server.workspace, server.log), annotating);
  documents.onDidClose(({ document: { uri } }) => annotating.closed(uri));
  connection.onRequest(feedRequest, (params: FeedParams) => factChecks.receive(params));
  connection.onNotification(lookedUpNotification, (params: LookedUpParams) => factChecks.remember(params));
  const refresh = announceChanges(server, runtime, () => {
    articles.settingsChanged();
    outline.renew();
  });
  documents.onDidChangeContent(quiet.disturb);
  articles.listen();
  documents.listen(connection);
  connection.listen();
}

function initialize(
  server: Server,
  { capabilities, initializationOptions, workspaceFolders }: InitializeParams,
): InitializeResult {
  const options = fieldsOf(initializationOptions);
  const readsFiles = options['readsFiles'] === true;
  const folders = readsFiles ? [] : (workspaceFolders ?? []).map(({ uri }) => uri);
  const annotates = options['annotates'] === true;
  server.client = { can: capabilities, sentSettings: options[settingsSection], folders, annotates, readsFiles };
  // The bundle that VS Code has loaded: the server reads no files.
  l10n.config({ contents: fieldsOf(options['l10n']) as Record<string, string> });
  forgetTexts();
  return {
    serverInfo: { name: 'Factmark', version },
    capabilities: {
      positionEncoding: encodingOf(server.client),
      textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental },
      hoverProvider: true,
      ...outlineCapability(capabilities),
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

function answerRequests(server: Server, others: OtherArticles): void {
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
    handle('textDocument/diagnostic', { kind: DocumentDiagnosticReportKind.Full, items: [] }, (view, params) =>
      report(server.diagnostics, view, params),
    ),
  );
  connection.onRequest(
    articleRequest,
    handle<ArticleParams, WireArticle | null>(articleRequest, null, ({ document, article }) =>
      wireArticle(document, article),
    ),
  );
  const closed = answerMoving(connection, handle, () => server.client, others);
  server.documents.onDidClose(({ document }) => closed(document.uri));
}

const showsMarkdown = ({ can }: Client): boolean =>
  can.textDocument?.hover?.contentFormat?.includes(MarkupKind.Markdown) ?? false;

const report = (
  memory: DiagnosticMemory,
  view: View,
  { previousResultId }: DocumentDiagnosticParams,
): DocumentDiagnosticReport =>
  previousResultId === view.id
    ? { kind: DocumentDiagnosticReportKind.Unchanged, resultId: view.id }
    : { kind: DocumentDiagnosticReportKind.Full, resultId: view.id, items: memory.of(view) };

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
    server.diagnostics.closed(uri);
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

async function announce({ connection, documents, workspace, diagnostics, client }: Server, uri: string): Promise<void> {
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
    diagnostics: view ? diagnostics.of(view) : [],
  });
}
