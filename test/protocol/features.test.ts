import assert from 'node:assert/strict';

import {
  CodeActionRequest,
  DocumentSymbolRequest,
  HoverRequest,
  type DocumentSymbol,
  type MarkupContent,
} from 'vscode-languageserver/node';
import { bridge, items, modern, quoted } from '../support/bridge';
import { overEveryTransport } from '../support/everyTransport';
import { positionIn, rangeOf, wordsAt } from '../support/places';
import { Session } from '../support/session';

overEveryTransport('features', ({ start, startPlain }) => {
  let session: Session;
  before(async () => {
    session = await start({ capabilities: modern });
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
      'Petro Hrytsenko, the harbour master, spoke first. “We came to talk,” Hrytsenko said.',
      '',
      'Hrytsenko left early. “We will come back,” Hritsenko said.',
    ].join('\n');
    await session.open(uri, text);
    const variant = items(await session.pull(uri)).filter(({ code }) => code === 'speaker/name-variant');
    const range = rangeOf(text, 'Hritsenko');
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
    assert.deepEqual(action.edit.documentChanges, [
      { textDocument: { uri, version: 1 }, edits: [{ range, newText: 'Hrytsenko' }] },
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
});
