import assert from 'node:assert/strict';
import {
  CallHierarchyIncomingCallsRequest,
  CallHierarchyOutgoingCallsRequest,
  CallHierarchyPrepareRequest,
  DefinitionRequest,
  DocumentHighlightRequest,
  PrepareRenameRequest,
  ReferencesRequest,
  RenameRequest,
  TextDocumentEdit,
  type DefinitionLink,
  type Location,
} from 'vscode-languageserver/node';
import { bridge, modern, quoted } from '../support/bridge';
import { overEveryTransport } from '../support/everyTransport';
import { positionIn, rangeOf, wordsAt } from '../support/places';
import type { Session } from '../support/session';

const article = `${bridge}\n“Marwick is right,” Bo Lund said.\n`;
const uri = 'file:///moving.article';
const textDocument = { uri };

overEveryTransport('moving between speakers', ({ start, startPlain }) => {
  let session: Session;
  before(async () => {
    session = await start({ capabilities: modern });
    await session.open(uri, article);
  });

  const at = (words: string) => ({ textDocument, position: positionIn(article, words) });

  it('goes from a quote to the introduction of its speaker', async () => {
    const answer = await session.connection.sendRequest(DefinitionRequest.type, at('bridge will'));
    const [link] = answer as DefinitionLink[];
    assert.ok(link);
    assert.equal(wordsAt(article, link.targetSelectionRange), 'Ilse Marwick');
  });

  it('gives a location to a client without links', async () => {
    const plain = await startPlain();
    await plain.open(uri, article);
    const [location] = (await plain.connection.sendRequest(DefinitionRequest.type, at('Marwick denied'))) as Location[];
    assert.equal(location?.uri, uri);
    assert.equal(wordsAt(article, location.range), 'Ilse Marwick');
  });

  it('lists mentions and quotes', async () => {
    const params = { ...at('Marwick denied'), context: { includeDeclaration: true } };
    const places = await session.connection.sendRequest(ReferencesRequest.type, params);
    const words = places?.map(({ range }) => wordsAt(article, range)) ?? [];
    assert.ok(words.includes(quoted) && words.includes('Ilse Marwick'));
  });

  it('highlights mentions', async () => {
    const places = await session.connection.sendRequest(DocumentHighlightRequest.type, at('Ilse'));
    assert.deepEqual(
      places?.map(({ range }) => wordsAt(article, range)),
      ['Ilse Marwick', 'the director of the port', 'Marwick', 'Marwick'],
    );
  });

  it('renames, and asks before it touches quoted words', async () => {
    const offered = await session.connection.sendRequest(PrepareRenameRequest.type, at('Ilse'));
    assert.deepEqual(offered, { range: rangeOf(article, 'Ilse Marwick'), placeholder: 'Ilse Marwick' });
    const edit = await session.connection.sendRequest(RenameRequest.type, { ...at('Ilse'), newName: 'Ilse Marwyck' });
    const [change] = edit?.documentChanges ?? [];
    assert.ok(TextDocumentEdit.is(change));
    assert.deepEqual(
      change.edits.map((each) => 'newText' in each && 'annotationId' in each && [each.newText, each.annotationId]),
      [
        ['Ilse Marwyck', 'name'],
        ['Marwyck', 'name'],
        ['Marwyck', 'quoted'],
      ],
    );
  });

  it('tells who names whom', async () => {
    const items = await session.connection.sendRequest(CallHierarchyPrepareRequest.type, at('Ilse'));
    const [item] = items ?? [];
    assert.ok(item);
    const incoming = await session.connection.sendRequest(CallHierarchyIncomingCallsRequest.type, { item });
    assert.deepEqual(
      incoming?.map(({ from }) => from.name),
      ['Bo Lund'],
    );
    const [caller] = incoming;
    assert.ok(caller);
    const outgoing = await session.connection.sendRequest(CallHierarchyOutgoingCallsRequest.type, {
      item: caller.from,
    });
    assert.deepEqual(
      outgoing?.map(({ to }) => to.name),
      ['Ilse Marwick'],
    );
  });

  it('answers nothing where Factmark is off', async () => {
    const off = await start({ capabilities: modern, configuration: () => ({ enable: false }) });
    await off.open(uri, article);
    assert.deepEqual(await off.connection.sendRequest(DefinitionRequest.type, at('Ilse')), []);
    assert.equal(await off.connection.sendRequest(RenameRequest.type, { ...at('Ilse'), newName: 'A' }), null);
  });
});
