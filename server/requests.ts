/** The requests of moving around in an article: what is offered for them and which feature answers each. */
import {
  CodeLensRefreshRequest,
  type CallHierarchyItem,
  type ClientCapabilities,
  type CompletionList,
  type Connection,
  type DocumentUri,
  type SemanticTokens,
  type SemanticTokensDelta,
  type SemanticTokensDeltaParams,
  type ServerCapabilities,
} from 'vscode-languageserver';
import { incomingCalls, outgoingCalls, prepareCallHierarchy } from './features/callHierarchy';
import { annotationLenses } from './features/annotationLens';
import { codeLenses } from './features/codeLens';
import { completion } from './features/completion';
import { definition, definitionLocations } from './features/definition';
import { documentLinks } from './features/documentLinks';
import { foldingRanges } from './features/folding';
import { highlight } from './features/highlight';
import { inlayHints } from './features/inlayHints';
import { references } from './features/references';
import { prepareRename, rename, renamingAt } from './features/rename';
import { selectionRanges } from './features/selectionRanges';
import { semanticTokens, tokenLegend } from './features/semanticTokens';
import { speakerAt } from './core/index';
import { toOffset } from './features/convert';
import type { documentHandler, DocumentParams } from './handle';
import type { OtherArticles } from './otherArticles';
import type { Shown } from './settings';
import { TokenMemory } from './tokenMemory';
import type { View } from './workspace';

/** What the server says that it can do besides what concerns findings. */
export const movingCapabilities = (can: ClientCapabilities): ServerCapabilities => ({
  definitionProvider: true,
  referencesProvider: true,
  workspaceSymbolProvider: true,
  documentHighlightProvider: true,
  renameProvider: can.textDocument?.rename?.prepareSupport ? { prepareProvider: true } : true,
  callHierarchyProvider: true,
  foldingRangeProvider: true,
  selectionRangeProvider: true,
  semanticTokensProvider: { legend: tokenLegend, range: true, full: { delta: true } },
  inlayHintProvider: true,
  codeLensProvider: {},
  documentLinkProvider: {},
  completionProvider: {},
});

/** Makes the client ask again for what it shows: settings may have switched it on or off, checkers put a speaker right. */
export async function refreshMoving(connection: Connection, { workspace }: ClientCapabilities): Promise<void> {
  const { languages } = connection;
  await Promise.all([
    workspace?.semanticTokens?.refreshSupport && languages.semanticTokens.refresh(),
    workspace?.inlayHint?.refreshSupport && languages.inlayHint.refresh(),
    workspace?.codeLens?.refreshSupport && connection.sendRequest(CodeLensRefreshRequest.type),
  ]);
}

type Handle = ReturnType<typeof documentHandler>;

/** The client, asked for at each request because it is known only after `initialize`. */
type Asking = () => { readonly can: ClientCapabilities; readonly annotates: boolean };
type Can = () => ClientCapabilities;

/** Answers them. Returned is what to call when a document is closed. */
export function answerMoving(
  connection: Connection,
  handle: Handle,
  client: Asking,
  others: OtherArticles,
): (uri: DocumentUri) => void {
  const tokens = new TokenMemory();
  const can: Can = () => client().can;
  answerAboutSpeakers(connection, handle, can);
  answerAcross(connection, handle, can, others);
  answerCallHierarchy(connection, handle);
  answerAboutText(connection, handle, client);
  answerCompletion(connection, handle, others);
  answerSemanticTokens(connection, handle, tokens);
  return (uri) => tokens.closed(uri);
}

/** Handlers for what the settings may switch off: then the answer is as where Factmark is off. */
const switchable =
  (handle: Handle) =>
  <P extends DocumentParams, R>(feature: keyof Shown, method: string, off: R, answer: (view: View, params: P) => R) =>
    handle(method, off, (view: View, params: P) => (view.settings.shown[feature] ? answer(view, params) : off));

function answerAboutSpeakers(connection: Connection, handle: Handle, can: Can): void {
  connection.onDefinition(
    handle('textDocument/definition', [], ({ document, article }, { position }) =>
      can().textDocument?.definition?.linkSupport
        ? definition(document, article, position)
        : definitionLocations(document, article, position),
    ),
  );
  connection.onDocumentHighlight(
    switchable(handle)(
      'documentHighlight',
      'textDocument/documentHighlight',
      null,
      ({ document, article }, { position }) => highlight(document, article, position),
    ),
  );
}

/** What reaches into the other articles of the workspace. */
function answerAcross(connection: Connection, handle: Handle, can: Can, others: OtherArticles): void {
  connection.onReferences(
    handle('textDocument/references', [], async ({ document, article }, { position, context }, token) => {
      const own = references(document, article, position, context);
      const speaker = speakerAt(article, toOffset(document, position))?.speaker;
      return speaker ? [...own, ...(await others.references(document.uri, speaker, token))] : own;
    }),
  );
  connection.onWorkspaceSymbol(({ query }, token) => others.symbols(query, token));
  connection.onPrepareRename(
    handle('textDocument/prepareRename', null, ({ document, article }, { position }) =>
      prepareRename(document, article, position),
    ),
  );
  connection.onRenameRequest(
    handle('textDocument/rename', null, async ({ document, article }, { position, newName }, token) => {
      const { workspaceEdit } = can().workspace ?? {};
      const renaming = renamingAt(document, article, position, newName);
      if (!renaming) return null;
      const options = {
        versionedEdits: workspaceEdit?.documentChanges ?? false,
        annotations: workspaceEdit?.changeAnnotationSupport !== undefined,
      };
      const elsewhere = await others.rename(document.uri, renaming, token);
      return rename(document, article, renaming, options, elsewhere);
    }),
  );
}

/** Calls are asked for by an item instead of a document; the item says which it is from. */
const ofItem = ({ item }: { readonly item: CallHierarchyItem }) => ({ item, textDocument: { uri: item.uri } });

type ItemParams = ReturnType<typeof ofItem>;

function answerCallHierarchy({ languages: { callHierarchy } }: Connection, handle: Handle): void {
  callHierarchy.onPrepare(
    handle('textDocument/prepareCallHierarchy', [], ({ document, article }, { position }) =>
      prepareCallHierarchy(document, article, position),
    ),
  );
  const incoming = handle('callHierarchy/incomingCalls', [], ({ document, article }, { item }: ItemParams) =>
    incomingCalls(document, article, item),
  );
  callHierarchy.onIncomingCalls((params, token) => incoming(ofItem(params), token));
  const outgoing = handle('callHierarchy/outgoingCalls', [], ({ document, article }, { item }: ItemParams) =>
    outgoingCalls(document, article, item),
  );
  callHierarchy.onOutgoingCalls((params, token) => outgoing(ofItem(params), token));
}

function answerAboutText(connection: Connection, handle: Handle, client: Asking): void {
  const shown = switchable(handle);
  connection.onSelectionRanges(
    handle('textDocument/selectionRange', [], ({ document, article }, { positions }) =>
      selectionRanges(document, article, positions),
    ),
  );
  connection.onFoldingRanges(
    shown('folding', 'textDocument/foldingRange', [], ({ document, article }) => foldingRanges(document, article)),
  );
  connection.languages.inlayHint.on(
    shown('inlayHints', 'textDocument/inlayHint', [], ({ document, article }, { range }) =>
      inlayHints(document, article, range),
    ),
  );
  connection.onCodeLens(
    shown('codeLens', 'textDocument/codeLens', [], ({ document, article, annotated }) => [
      ...codeLenses(document, article),
      ...annotationLenses(document, article, annotated, client().annotates),
    ]),
  );
  connection.onDocumentLinks(
    shown('documentLinks', 'textDocument/documentLink', [], ({ document, article }) =>
      documentLinks(document, article),
    ),
  );
}

const noCompletion: CompletionList = { isIncomplete: false, items: [] };

function answerCompletion(connection: Connection, handle: Handle, others: OtherArticles): void {
  connection.onCompletion(
    switchable(handle)(
      'completion',
      'textDocument/completion',
      noCompletion,
      ({ document, article, settings }, { position }) =>
        document.languageId === 'article'
          ? completion(document, article, position, {
              namesWith: (prefix, most) => (settings.indexEnabled ? others.namesWith(prefix, most) : []),
              scale: settings.annotations.house.claims,
            })
          : noCompletion,
    ),
  );
}

const noTokens: SemanticTokens = { data: [] };

function answerSemanticTokens({ languages }: Connection, handle: Handle, memory: TokenMemory): void {
  const shown = switchable(handle);
  languages.semanticTokens.on(
    shown('semanticTokens', 'textDocument/semanticTokens/full', noTokens, ({ document, article, id }) =>
      memory.full(document.uri, id, semanticTokens(document, article)),
    ),
  );
  languages.semanticTokens.onDelta(
    shown<SemanticTokensDeltaParams, SemanticTokens | SemanticTokensDelta>(
      'semanticTokens',
      'textDocument/semanticTokens/full/delta',
      noTokens,
      ({ document, article, id }, { previousResultId }) =>
        memory.delta(document.uri, id, semanticTokens(document, article), previousResultId),
    ),
  );
  languages.semanticTokens.onRange(
    shown('semanticTokens', 'textDocument/semanticTokens/range', noTokens, ({ document, article }, { range }) =>
      semanticTokens(document, article, range),
    ),
  );
}
