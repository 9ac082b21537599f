import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import {
  CancellationTokenSource,
  CodeActionRequest,
  DiagnosticSeverity,
  DocumentDiagnosticReportKind,
  DocumentDiagnosticRequest,
  DocumentSymbolRequest,
  ErrorCodes,
  HoverRequest,
  LSPErrorCodes,
  type ClientCapabilities,
  type Diagnostic,
  type DocumentDiagnosticReport,
  type DocumentSymbol,
  type MarkupContent,
} from 'vscode-languageserver/node';
import { Inbox } from '../support/inbox';
import { positionIn, rangeOf, wordsAt } from '../support/places';
import { Session, type SessionOptions } from '../support/session';
import type { TransportKind } from '../support/transport';

const modern: ClientCapabilities = {
  workspace: {
    configuration: true,
    didChangeConfiguration: { dynamicRegistration: true },
    diagnostics: { refreshSupport: true },
    workspaceEdit: { documentChanges: true },
  },
  textDocument: {
    diagnostic: {},
    hover: { contentFormat: ['markdown', 'plaintext'] },
    documentSymbol: { hierarchicalDocumentSymbolSupport: true },
  },
};

const bridge = [
  'Harbour bridge to reopen',
  '',
  '“The bridge will reopen in May,” Ilse Marwick, the director of the port, said on Tuesday.',
  '',
  'Marwick denied that the repair had cost 40 million euros.',
  '',
].join('\n');

const quoted = '“The bridge will reopen in May,”';

const items = (report: DocumentDiagnosticReport): readonly Diagnostic[] => {
  assert.equal(report.kind, DocumentDiagnosticReportKind.Full);
  return report.items;
};

const codes = (diagnostics: readonly Diagnostic[]): readonly unknown[] => diagnostics.map(({ code }) => code);

for (const transport of ['stdio', 'worker'] as const satisfies readonly TransportKind[]) {
  describe(`server over ${transport}`, function () {
    this.timeout(30_000);
    const sessions: Session[] = [];
    const start = async (options: Omit<SessionOptions, 'transport'>): Promise<Session> => {
      const session = await Session.start({ transport, ...options });
      sessions.push(session);
      return session;
    };
    let session: Session;
    before(async () => {
      session = await start({ capabilities: modern });
    });
    after(() => Promise.all(sessions.map((each) => each.stop())));

    /** A session with a client that can do nothing but show what it is sent. */
    const startPlain = (initializationOptions?: unknown): Promise<Session> =>
      start({ capabilities: {}, initializationOptions });

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
          diagnosticProvider: { identifier: 'factmark', interFileDependencies: false, workspaceDiagnostics: false },
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

    describe('diagnostics by pull', () => {
      it('gives each finding its place, code, source and documentation', async () => {
        await session.open('file:///pull.article', bridge);
        const quote = items(await session.pull('file:///pull.article')).find(({ code }) => code === 'quote/direct');
        assert.deepEqual(quote?.range, rangeOf(bridge, quoted));
        assert.equal(quote.source, 'Factmark');
        assert.equal(quote.severity, DiagnosticSeverity.Information);
        assert.match(quote.codeDescription?.href ?? '', /\/docs\/rules\.md#quotedirect$/);
      });

      it('answers unchanged until the text changes', async () => {
        const uri = 'file:///unchanged.article';
        await session.open(uri, bridge);
        const first = await session.pull(uri);
        const second = await session.pull(uri, first.resultId);
        assert.deepEqual(second, { kind: 'unchanged', resultId: first.resultId });
        await session.change(uri, { range: rangeOf(bridge, 'May'), text: 'June' });
        const third = await session.pull(uri, first.resultId);
        assert.equal(third.kind, 'full');
        assert.notEqual(third.resultId, first.resultId);
      });

      it('does not take a reopened text for the one that was closed', async () => {
        const uri = 'file:///reopened.article';
        await session.open(uri, bridge);
        const first = await session.pull(uri);
        await session.close(uri);
        await session.open(uri, 'Nothing was said.');
        const second = await session.pull(uri, first.resultId);
        assert.deepEqual(items(second), []);
      });

      it('follows incremental edits', async () => {
        const uri = 'file:///edits.article';
        await session.open(uri, bridge);
        await session.pull(uri);
        const start = { line: 2, character: 0 };
        await session.change(
          uri,
          { range: { start, end: start }, text: 'On the quay:\r\n\r\n' },
          { range: { start: { line: 0, character: 0 }, end: { line: 0, character: 7 } }, text: 'Ferry' },
        );
        const text = bridge.replace('“The', 'On the quay:\r\n\r\n“The').replace('Harbour', 'Ferry');
        const quote = items(await session.pull(uri)).find(({ code }) => code === 'quote/direct');
        assert.deepEqual(quote?.range, rangeOf(text, quoted));
      });

      for (const [name, uri, text] of [
        ['counts in UTF-16 code units', 'file:///astral.article', bridge.replace('“The', '🚢🚢 “The')],
        ['takes CRLF', 'file:///crlf.article', bridge.replaceAll('\n', '\r\n')],
        ['takes untitled documents', 'untitled:Untitled-1', bridge],
        ['takes encoded names', 'file:///c%3A/br%C3%BCcke%20%28neu%29.article', bridge],
      ] as const) {
        it(name, async () => {
          await session.open(uri, text);
          const quote = items(await session.pull(uri)).find(({ code }) => code === 'quote/direct');
          assert.deepEqual(quote?.range, rangeOf(text, quoted));
        });
      }

      it('says of a text that is too long that it is not analyzed', async () => {
        await session.open('file:///long.article', `Title\n\n${'All quiet. '.repeat(250_000)}`);
        const [only, ...others] = items(await session.pull('file:///long.article'));
        assert.deepEqual(others, []);
        assert.equal(only?.code, 'article/too-long');
        assert.equal(only.severity, DiagnosticSeverity.Information);
        assert.equal(only.message, 'This article is longer than 2 MB and is not analyzed.');
        assert.equal(only.range.start.line, 0);
      });
    });

    describe('diagnostics by push', () => {
      it('sends them with the version, after edits those of the newest text, and an empty list at the end', async () => {
        const plain = await startPlain();
        const uri = 'file:///push.article';
        await plain.open(uri, bridge);
        const first = await plain.published.next();
        assert.equal(first.version, 1);
        assert.ok(codes(first.diagnostics).includes('quote/direct'));
        const word = rangeOf(bridge, 'May');
        await Promise.all([
          plain.change(uri, { range: word, text: 'Jun' }),
          plain.change(uri, { range: word, text: 'Jul' }),
          plain.change(uri, { text: 'Nothing was said.' }),
        ]);
        assert.deepEqual((await plain.published.next(({ version }) => version === 4)).diagnostics, []);
        await plain.close(uri);
        assert.deepEqual(await plain.published.next(({ version }) => version === undefined), { uri, diagnostics: [] });
      });
    });

    describe('hover', () => {
      const hoverAt = async (at: Session, uri: string, words: string): Promise<MarkupContent | undefined> => {
        const position = positionIn(bridge, words);
        const answer = await at.connection.sendRequest(HoverRequest.type, { textDocument: { uri }, position });
        return answer?.contents as MarkupContent | undefined;
      };

      it('names the speaker of a quote, in Markdown, with a link', async () => {
        const uri = 'file:///hover.article';
        await session.open(uri, bridge);
        const contents = await hoverAt(session, uri, 'bridge will');
        assert.equal(contents?.kind, 'markdown');
        assert.match(contents.value, /\*\*Direct quote\*\* by Ilse Marwick/);
        assert.match(contents.value, /\[First mention\]\(file:\/\/\/hover\.article#L3,\d+\)/);
      });

      it('is plain text for a client without Markdown', async () => {
        const plain = await startPlain();
        await plain.open('file:///plain.article', bridge);
        const contents = await hoverAt(plain, 'file:///plain.article', 'bridge will');
        assert.equal(contents?.kind, 'plaintext');
        assert.match(contents.value, /^Direct quote by Ilse Marwick/);
      });

      it('is nothing for a document that is not open', async () => {
        assert.equal(await hoverAt(session, 'file:///nowhere.article', 'bridge'), undefined);
      });
    });

    describe('symbols', () => {
      it('lists quotes with their speakers', async () => {
        const uri = 'file:///symbols.article';
        await session.open(uri, bridge);
        const symbols = await session.connection.sendRequest(DocumentSymbolRequest.type, { textDocument: { uri } });
        const quote = (symbols as DocumentSymbol[]).find(({ name }) => name === quoted);
        assert.equal(quote?.detail, 'Ilse Marwick');
        assert.equal(wordsAt(bridge, quote.selectionRange), quoted);
      });

      it('is flat for a client without trees', async () => {
        const plain = await startPlain();
        const uri = 'file:///flat.article';
        await plain.open(uri, bridge);
        const symbols = await plain.connection.sendRequest(DocumentSymbolRequest.type, { textDocument: { uri } });
        const quote = symbols?.find(({ name }) => name === quoted);
        assert.deepEqual(quote && 'location' in quote && quote.location, { uri, range: rangeOf(bridge, quoted) });
      });
    });

    it('repairs the odd spelling of a name', async () => {
      const uri = 'file:///names.article';
      const text = [
        'President Volodymyr Zelensky spoke first. “We came to talk,” Zelensky said.',
        '',
        'Zelensky left early. “We will come back,” Zelenskyy said.',
      ].join('\n');
      await session.open(uri, text);
      const variant = items(await session.pull(uri)).filter(({ code }) => code === 'speaker/name-variant');
      const range = rangeOf(text, 'Zelenskyy');
      assert.deepEqual(
        variant.map((each) => each.range),
        [range],
      );
      const actions = await session.connection.sendRequest(CodeActionRequest.type, {
        textDocument: { uri },
        range,
        context: { diagnostics: variant },
      });
      const [action] = actions ?? [];
      assert.ok(action && 'edit' in action);
      assert.equal(action.kind, 'quickfix');
      assert.equal(action.isPreferred, true);
      assert.deepEqual(action.diagnostics, variant);
      assert.deepEqual(action.edit?.documentChanges, [
        { textDocument: { uri, version: 1 }, edits: [{ range, newText: 'Zelensky' }] },
      ]);
    });

    describe('factmark/article', () => {
      it('gives the sidebar speakers and quotes', async () => {
        const uri = 'file:///wire.article';
        await session.open(uri, bridge);
        const article = await session.article(uri);
        const quote = article?.quotes.find(({ label }) => label === quoted);
        const speaker = article?.speakers.find(({ id }) => id === quote?.speaker);
        assert.equal(article?.version, 1);
        assert.equal(quote?.kind, 'direct');
        assert.equal(speaker?.name, 'Ilse Marwick');
        assert.equal(wordsAt(bridge, speaker.mentions[0] ?? quote.range), 'Ilse Marwick');
      });

      it('is announced after each change', async () => {
        const uri = 'file:///announced.article';
        await session.open(uri, bridge);
        await session.changed.next((each) => each.uri === uri && each.version === 1);
        await session.change(uri, { text: 'All new.' });
        await session.changed.next((each) => each.uri === uri && each.version === 2);
        assert.equal((await session.article(uri))?.version, 2);
      });

      it('is null where nothing is open', async () => {
        assert.equal(await session.article('file:///nowhere.article'), null);
      });
    });

    describe('configuration', () => {
      const off = async (at: Session, uri: string, languageId?: string): Promise<void> => {
        await at.open(uri, bridge, languageId);
        assert.deepEqual(items(await at.pull(uri)), []);
        assert.equal(await at.article(uri), null);
        const textDocument = { uri };
        const position = positionIn(bridge, 'bridge will');
        assert.equal(await at.connection.sendRequest(HoverRequest.type, { textDocument, position }), null);
        assert.deepEqual(await at.connection.sendRequest(DocumentSymbolRequest.type, { textDocument }), []);
      };

      it('leaves excluded files and other languages alone', async () => {
        await off(session, 'file:///work/README.md', 'markdown');
        await off(session, 'file:///work/node_modules/a%20b/notes.txt', 'plaintext');
        await off(session, 'file:///work/program.py', 'python');
      });

      it('is asked for each document, and anew after a change', async () => {
        const at = await start({
          capabilities: modern,
          configuration: (uri) => ({ enable: !uri.includes('quiet') }),
        });
        await off(at, 'file:///quiet/a.article');
        const uri = 'file:///loud/a.article';
        await at.open(uri, bridge);
        const first = await at.pull(uri);
        assert.ok(codes(items(first)).includes('quote/direct'));
        at.changed.takeAll();
        await at.configure(() => ({ rules: { 'quote/direct': 'off', 'dispute/denial': 'error' } }));
        await at.refreshes.next();
        await at.changed.next((each) => each.uri === uri);
        const second = items(await at.pull(uri, first.resultId));
        assert.ok(!codes(second).includes('quote/direct'));
        assert.equal(second.find(({ code }) => code === 'dispute/denial')?.severity, DiagnosticSeverity.Error);
      });

      it('says once what is wrong with it, and takes the default', async () => {
        const at = await start({ capabilities: modern, configuration: () => ({ enable: 'maybe' }) });
        await at.open('file:///a.article', bridge);
        await at.open('file:///b.article', bridge);
        assert.ok(codes(items(await at.pull('file:///a.article'))).includes('quote/direct'));
        await at.pull('file:///b.article');
        assert.deepEqual(at.shown.takeAll(), [
          'The setting “factmark.enable” must be true or false. The default is used.',
        ]);
      });

      it('may be sent by a client that cannot be asked', async () => {
        const uri = 'file:///sent.article';
        const plain = await startPlain({ factmark: { rules: { 'quote/direct': 'off' } } });
        await plain.open(uri, bridge);
        assert.ok(!codes((await plain.published.next()).diagnostics).includes('quote/direct'));
        await plain.configure(() => null, { factmark: { rules: { 'quote/direct': 'hint' } } });
        const { diagnostics } = await plain.published.next();
        const quote = diagnostics.find(({ code }) => code === 'quote/direct');
        assert.equal(quote?.severity, DiagnosticSeverity.Hint);
      });

      it('brings the translations', async () => {
        const at = await startPlain({ l10n: { 'Direct quote': 'Direktes Zitat', '{0} by {1}': '{0} von {1}' } });
        const uri = 'file:///translated.article';
        await at.open(uri, bridge);
        const position = positionIn(bridge, 'bridge will');
        const answer = await at.connection.sendRequest(HoverRequest.type, { textDocument: { uri }, position });
        assert.match((answer?.contents as MarkupContent).value, /Direktes Zitat von Ilse Marwick/);
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
}
