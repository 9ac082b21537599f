import assert from 'node:assert/strict';
import { TextDocument } from 'vscode-languageserver-textdocument';
import {
  CancellationTokenSource,
  CompletionRequest,
  LSPErrorCodes,
  ReferencesRequest,
  RenameRequest,
  TextDocumentEdit,
  WorkspaceSymbolRequest,
  type AnnotatedTextEdit,
  type CompletionList,
  type WorkspaceEdit,
} from 'vscode-languageserver/node';
import {
  articleTextsRequest,
  indexPutRequest,
  type ArticleTexts,
  type ArticleTextsParams,
} from '../../server/protocol';
import { modern } from '../support/bridge';
import { overEveryTransport } from '../support/everyTransport';
import { positionIn } from '../support/places';
import type { Session } from '../support/session';
import { anySpelling, writeArticles, type WrittenArticle } from '../support/workspaceOfArticles';

const uriOf = (name: string): string => `file:///desk/${name}`;
const house = 'Oleksandr Kowalskyj';

overEveryTransport('across the articles of a workspace', ({ start }) => {
  /** A client that has these articles on its disk and has handed them over; the first is open. */
  class Desk {
    readonly texts: Map<string, string>;

    private constructor(
      readonly session: Session,
      readonly articles: readonly WrittenArticle[],
    ) {
      this.texts = new Map(articles.map(({ name, text }) => [uriOf(name), text]));
    }

    static async of(articles: readonly WrittenArticle[], settings: unknown = {}): Promise<Desk> {
      const initializationOptions = { readsFiles: true };
      const session = await start({ capabilities: modern, initializationOptions, configuration: () => settings });
      const desk = new Desk(session, articles);
      session.connection.onRequest(articleTextsRequest, ({ uris }: ArticleTextsParams): ArticleTexts => ({
        articles: uris.map((uri) => {
          const text = desk.texts.get(uri);
          return text === undefined ? null : { uri, stamp: '1', languageId: 'article', text };
        }),
      }));
      for (const [uri, text] of desk.texts) {
        const file = { uri, stamp: '1', languageId: 'article', text };
        await session.connection.sendRequest(indexPutRequest, file);
      }
      await session.open(desk.first, desk.textOf(desk.first));
      return desk;
    }

    get first(): string {
      return uriOf(this.articles[0]?.name ?? '');
    }

    textOf(uri: string): string {
      return this.texts.get(uri) ?? '';
    }

    at(words: string) {
      return { textDocument: { uri: this.first }, position: positionIn(this.textOf(this.first), words) };
    }

    async rename(words: string, newName: string): Promise<WorkspaceEdit> {
      const params = { ...this.at(words), newName };
      return (await this.session.connection.sendRequest(RenameRequest.type, params)) ?? {};
    }

    /** The texts after the edit; without confirmation only what asks for none. */
    apply({ documentChanges = [], changeAnnotations = {} }: WorkspaceEdit, confirmed: boolean): Map<string, string> {
      const after = new Map(this.texts);
      for (const change of documentChanges) {
        assert.ok(TextDocumentEdit.is(change));
        const { uri } = change.textDocument;
        const edits = (change.edits as AnnotatedTextEdit[]).filter(
          ({ annotationId }) => confirmed || !changeAnnotations[annotationId]?.needsConfirmation,
        );
        const document = TextDocument.create(uri, 'article', 1, this.textOf(uri));
        after.set(uri, TextDocument.applyEdits(document, edits));
      }
      return after;
    }
  }

  const spellingsIn = (text: string | undefined): readonly string[] => text?.match(anySpelling) ?? [];

  describe('of which there are 200', () => {
    const articles = writeArticles(200);
    let desk: Desk;
    let edit: WorkspaceEdit;
    before(async function () {
      this.timeout(120_000);
      desk = await Desk.of(articles);
      edit = await desk.rename('Aleksandr', house);
    });

    it('a rename is one edit of all of them, versioned where they are open', () => {
      const versions = new Map(
        edit.documentChanges?.map((change) => {
          assert.ok(TextDocumentEdit.is(change));
          return [change.textDocument.uri, change.textDocument.version];
        }),
      );
      const named = articles.filter(({ kind }) => kind !== 'other').map(({ name }) => uriOf(name));
      assert.deepEqual([...versions.keys()].sort(), named.sort());
      for (const uri of named) assert.equal(versions.get(uri), uri === desk.first ? 1 : null);
    });

    it('a rename leaves no variant behind', () => {
      const after = desk.apply(edit, true);
      for (const { name, kind } of articles) {
        const left = spellingsIn(after.get(uriOf(name)));
        assert.deepEqual(left, kind === 'other' ? ['Kovalsky'] : [], name);
      }
    });

    it('a rename asks before it touches quoted words, and where it may be somebody else', () => {
      const after = desk.apply(edit, false);
      for (const { name, kind, text } of articles) {
        const left = spellingsIn(after.get(uriOf(name)));
        const asked = kind === 'unsure' || kind === 'quoted' || kind === 'other' ? 1 : 0;
        assert.equal(left.length, asked, `${name}: ${after.get(uriOf(name)) ?? ''}`);
        if (kind === 'unsure' || kind === 'other') assert.equal(after.get(uriOf(name)), text);
        if (kind === 'quoted') assert.match(after.get(uriOf(name)) ?? '', /^“I trust Kovals/);
      }
      assert.deepEqual(Object.keys(edit.changeAnnotations ?? {}).sort(), ['name', 'quoted', 'unsure']);
    });

    it('references are in all that name the speaker', async () => {
      const params = { ...desk.at('Aleksandr'), context: { includeDeclaration: true } };
      const places = (await desk.session.connection.sendRequest(ReferencesRequest.type, params)) ?? [];
      const uris = new Set(places.map(({ uri }) => uri));
      assert.deepEqual(
        [...uris].sort(),
        articles.flatMap(({ name, kind }) => (kind === 'other' ? [] : [uriOf(name)])).sort(),
      );
      assert.equal(places[0]?.uri, desk.first);
    });

    it('a rename stops when it is told to', async () => {
      const source = new CancellationTokenSource();
      const params = { ...desk.at('Aleksandr'), newName: house };
      const answer = desk.session.connection.sendRequest(RenameRequest.type, params, source.token);
      const rejected = assert.rejects(answer, { code: LSPErrorCodes.RequestCancelled });
      source.cancel();
      await rejected;
    });
  });

  describe('of which there are a few', () => {
    it('edits what the files hold now, whatever the index knows of them', async () => {
      const desk = await Desk.of(writeArticles(3));
      const changed = uriOf('town-2.article');
      desk.texts.set(changed, `A new first line.\n\n${desk.textOf(changed)}`);
      const after = desk.apply(await desk.rename('Aleksandr', house), true);
      assert.match(after.get(changed) ?? '', /^A new first line\.\n\nMayor Oleksandr Kowalskyj opened/);
    });

    it('takes an open document as it is in the editor', async () => {
      const desk = await Desk.of(writeArticles(3));
      const opened = uriOf('town-2.article');
      await desk.session.open(opened, 'Nobody was there.\n');
      await desk.session.change(opened, { text: '\n“Yes,” Aleksandr Kovalsky said.\n' });
      const edit = await desk.rename('Aleksandr', house);
      const change = edit.documentChanges?.find(
        (each) => TextDocumentEdit.is(each) && each.textDocument.uri === opened,
      );
      assert.ok(change && TextDocumentEdit.is(change));
      assert.equal(change.textDocument.version, 2);
      assert.deepEqual(
        change.edits.map((each) => 'range' in each && each.range.start),
        [{ line: 1, character: 7 }],
      );
    });

    it('says how many articles it could not read', async () => {
      const desk = await Desk.of(writeArticles(3));
      desk.texts.delete(uriOf('town-2.article'));
      const edit = await desk.rename('Aleksandr', house);
      assert.equal(edit.documentChanges?.length, 2);
      assert.match(await desk.session.shown.next(), /^1 article could not be read/);
    });

    it('stays in the article where the index is off', async () => {
      const desk = await Desk.of(writeArticles(3), { index: { enable: false } });
      assert.equal((await desk.rename('Aleksandr', house)).documentChanges?.length, 1);
    });

    it('finds speakers and words in all articles', async () => {
      const desk = await Desk.of(writeArticles(3));
      const search = async (query: string) =>
        (await desk.session.connection.sendRequest(WorkspaceSymbolRequest.type, { query })) ?? [];
      const [speaker] = await search('Maria');
      assert.equal(speaker?.name, 'Maria Kovalsky');
      assert.equal(speaker.containerName, 'other.article');
      const found = await search('bus is late');
      assert.deepEqual(
        found.map(({ name, containerName, location }) => [name, containerName, location.uri]),
        [['“The bus is late,”', 'Maria Kovalsky in other.article', uriOf('other.article')]],
      );
    });

    for (const [name, settings] of [
      ['off', { enable: false }],
      ['of another language', { languages: ['plaintext'] }],
      ['without the search', { workspaceSymbols: { enable: false } }],
    ] as const) {
      it(`finds nothing where Factmark is ${name}`, async () => {
        const desk = await Desk.of(writeArticles(2), settings);
        const found = await desk.session.connection.sendRequest(WorkspaceSymbolRequest.type, { query: '' });
        assert.deepEqual(found, []);
      });
    }

    it('completes the names of speakers of other articles', async () => {
      const desk = await Desk.of(writeArticles(2));
      const params = { textDocument: { uri: desk.first }, position: { line: 99, character: 0 } };
      const list = await desk.session.connection.sendRequest(CompletionRequest.type, params);
      const labels = (list as CompletionList).items.map(({ label }) => label);
      assert.ok(labels.includes('Ilse Berg') && labels.includes('Maria Kovalsky'), labels.join());
    });
  });
});
