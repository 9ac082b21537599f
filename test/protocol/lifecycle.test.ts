import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import {
  CancellationTokenSource,
  DocumentDiagnosticRequest,
  ErrorCodes,
  LSPErrorCodes,
} from 'vscode-languageserver/node';
import { tokenLegend } from '../../server/features/semanticTokens';
import { Inbox } from '../support/inbox';
import { bridge, items, modern } from '../support/bridge';
import { overEveryTransport } from '../support/everyTransport';

import { Session } from '../support/session';

overEveryTransport('server', ({ transport, start, startPlain }) => {
  let session: Session;
  before(async () => {
    session = await start({ capabilities: modern });
  });

  describe('initialize', () => {
    it('says who it is and what it can do', () => {
      const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { readonly version: string };
      assert.deepEqual(session.initialized.serverInfo, { name: 'Factmark', version });
      assert.deepEqual(session.initialized.capabilities, {
        positionEncoding: 'utf-16',
        textDocumentSync: { openClose: true, change: 2 },
        hoverProvider: true,
        documentSymbolProvider: { label: 'Factmark' },
        codeActionProvider: { codeActionKinds: ['quickfix'] },
        diagnosticProvider: { identifier: 'factmark', interFileDependencies: true, workspaceDiagnostics: false },
        definitionProvider: true,
        referencesProvider: true,
        workspaceSymbolProvider: true,
        documentHighlightProvider: true,
        renameProvider: { prepareProvider: true },
        callHierarchyProvider: true,
        foldingRangeProvider: true,
        selectionRangeProvider: true,
        semanticTokensProvider: { legend: tokenLegend, range: true, full: { delta: true } },
        inlayHintProvider: true,
        codeLensProvider: {},
        documentLinkProvider: {},
        completionProvider: {},
      });
    });

    it('asks to be told of changed settings', async () => {
      assert.equal(await session.registered.next(), 'workspace/didChangeConfiguration');
    });

    it('offers no pull to a client that cannot', async () => {
      const plain = await startPlain();
      assert.equal(plain.initialized.capabilities.diagnosticProvider, undefined);
    });
  });

  describe('failure', () => {
    it('does not work on a cancelled request', async () => {
      const uri = 'file:///cancelled.article';
      const settings = new Inbox<null>();
      const asked = new Inbox<true>();
      const configuration = (): Promise<null> => {
        asked.put(true);
        return settings.next();
      };
      const at = await start({ capabilities: modern, configuration });
      await at.open(uri, bridge);
      const source = new CancellationTokenSource();
      const params = { textDocument: { uri } };
      const answer = at.connection.sendRequest(DocumentDiagnosticRequest.type, params, source.token);
      const rejected = assert.rejects(answer, { code: LSPErrorCodes.RequestCancelled });
      await asked.next();
      source.cancel();
      settings.put(null);
      await rejected;
      assert.ok(items(await at.pull(uri)).length > 0);
    });

    it('answers an error, logs it once and goes on', async () => {
      const uri = 'file:///thrown.article';
      await session.open(uri, bridge);
      session.logged.takeAll();
      const malformed = { textDocument: { uri }, position: null };
      await assert.rejects(session.connection.sendRequest('textDocument/hover', malformed), {
        code: ErrorCodes.InternalError,
        message: /^Factmark could not answer textDocument\/hover: /,
      });
      assert.ok(items(await session.pull(uri)).length > 0);
      const logged = session.logged.takeAll();
      assert.match(logged[0] ?? '', /^textDocument\/hover: TypeError/);
      assert.equal(logged.length, 1);
      assert.ok(!logged.join().includes('bridge'), 'no words of the article are logged');
    });

    it('tells by its exit code whether it was shut down first', async () => {
      const polite = await Session.start({ transport, capabilities: {} });
      assert.equal(await polite.stop(), 0);
      const abrupt = await Session.start({ transport, capabilities: {} });
      assert.equal(await abrupt.exit(), transport === 'stdio' ? 1 : 0);
    });
  });
});
