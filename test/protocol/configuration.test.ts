import assert from 'node:assert/strict';

import {
  DiagnosticSeverity,
  DocumentSymbolRequest,
  HoverRequest,
  type MarkupContent,
} from 'vscode-languageserver/node';
import { bridge, codes, items, modern } from '../support/bridge';
import { overEveryTransport } from '../support/everyTransport';
import { positionIn } from '../support/places';
import { Session } from '../support/session';

overEveryTransport('configuration', ({ start, startPlain }) => {
  let session: Session;
  before(async () => {
    session = await start({ capabilities: modern });
  });

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

  it('has the outline offered anew after a change, for an editor that keeps it', async () => {
    const { textDocument } = modern;
    const documentSymbol = { ...textDocument?.documentSymbol, dynamicRegistration: true };
    const at = await start({ capabilities: { ...modern, textDocument: { ...textDocument, documentSymbol } } });
    assert.equal(at.initialized.capabilities.documentSymbolProvider, undefined);
    const isOutline = (method: string): boolean => method === DocumentSymbolRequest.method;
    await at.registered.next(isOutline);
    await at.configure(() => null);
    await at.unregistered.next(isOutline);
    await at.registered.next(isOutline);
  });

  it('says once what is wrong with it, and takes the default', async () => {
    const at = await start({ capabilities: modern, configuration: () => ({ enable: 'maybe' }) });
    await at.open('file:///a.article', bridge);
    await at.open('file:///b.article', bridge);
    assert.ok(codes(items(await at.pull('file:///a.article'))).includes('quote/direct'));
    await at.pull('file:///b.article');
    assert.deepEqual(at.shown.takeAll(), ['The setting “factmark.enable” must be true or false. The default is used.']);
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
