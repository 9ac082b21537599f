import assert from 'node:assert/strict';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { Elsewhere } from '../../server/core/index';
import { defaultSettings, type Settings } from '../../server/settings';
import { Workspace } from '../../server/workspace';
import { factCheckOf } from '../support/factCheckOf';

const uri = 'file:///harbour.article';
const text = 'Repairs cost 40 million euros, twice the estimate.\n\n“It is done,” Ilse Marwick said.\n';

/** What another article would tell of the quote. */
const repeated: Elsewhere = {
  start: 52,
  end: 65,
  kind: 'repeated',
  speaker: 'Ilse Marwick',
  there: [
    {
      uri: 'file:///other.article',
      start: { line: 0, character: 0 },
      end: { line: 0, character: 13 },
      file: 'other.article',
      text: 'It is done',
      speaker: 'Ilse Marwick',
    },
  ],
  more: 0,
};

/** A workspace with one open document, whose settings the test may change. */
function workspaceOf(settings: () => Settings | Promise<Settings> = () => defaultSettings) {
  const documents = new Map([[uri, TextDocument.create(uri, 'article', 1, text)]]);
  const asked: string[] = [];
  const workspace = new Workspace(documents, async (of) => {
    asked.push(of);
    return settings();
  });
  const edit = (version: number, newText: string): void => {
    documents.set(uri, TextDocument.create(uri, 'article', version, newText));
  };
  return { workspace, documents, asked, edit };
}

describe('workspace', () => {
  it('gives the same view until the text or the settings change', async () => {
    const { workspace, asked, edit } = workspaceOf();
    const first = await workspace.view(uri);
    assert.equal(await workspace.view(uri), first);
    edit(2, `${text}\nMore.`);
    const second = await workspace.view(uri);
    assert.notEqual(second?.id, first?.id);
    assert.equal(second?.article.text, `${text}\nMore.`);
    assert.deepEqual(asked, [uri]);
  });

  it('checks again after a change of the settings without analyzing again', async () => {
    let settings: Settings = { ...defaultSettings, severities: { 'quote/direct': 'off' } };
    const { workspace } = workspaceOf(() => settings);
    const first = await workspace.view(uri);
    settings = { ...defaultSettings, severities: { 'quote/direct': 'error' } };
    workspace.settingsChanged();
    const second = await workspace.view(uri);
    assert.notEqual(second?.id, first?.id);
    assert.equal(second?.article.quotes, first?.article.quotes, 'the quotes are the same objects');
    const severities = second?.findings.filter(({ rule }) => rule === 'quote/direct').map(({ severity }) => severity);
    assert.deepEqual(severities, ['error']);
  });

  it('checks again when more is known of fact-checks, without analyzing again', async () => {
    const documents = new Map([[uri, TextDocument.create(uri, 'article', 1, text)]]);
    const checkedBefore = [
      { start: 0, end: 50, checks: [{ ...factCheckOf('It cost 40 million'), likeness: 1 }], lookedUp: [] },
    ];
    const factChecks = { version: 0, of: () => (factChecks.version === 0 ? [] : checkedBefore) };
    const workspace = new Workspace(documents, () => Promise.resolve(defaultSettings), factChecks);
    const first = await workspace.view(uri);
    assert.deepEqual(first?.article.checkedBefore, []);
    factChecks.version = 1;
    const second = await workspace.view(uri);
    assert.notEqual(second?.id, first.id);
    assert.equal(second?.article.quotes, first.article.quotes, 'the quotes are the same objects');
    const found = second.findings.find(({ rule }) => rule === 'claim/previously-checked');
    assert.deepEqual([found?.start, found?.end, found?.link], [0, 50, 'https://checks.example/a']);
  });

  it('shows an article still while it is to be checked again because of another one', async () => {
    const documents = new Map([[uri, TextDocument.create(uri, 'article', 1, text)]]);
    let told: readonly Elsewhere[] = [];
    const settingsOf = () => Promise.resolve(defaultSettings);
    const workspace = new Workspace(documents, settingsOf, { version: 0, of: () => [] }, () => told);
    const before = await workspace.view(uri);
    told = [repeated];
    assert.deepEqual(workspace.elsewhereChanged(), [uri]);
    assert.equal(workspace.shown().get(uri), before?.article);
    assert.deepEqual((await workspace.view(uri))?.article.elsewhere, [repeated]);
    assert.deepEqual(workspace.shown().get(uri)?.elsewhere, [repeated]);
  });

  it('hides claims below the threshold', async () => {
    let settings: Settings = { ...defaultSettings, claimThreshold: 0 };
    const { workspace } = workspaceOf(() => settings);
    const all = await workspace.view(uri);
    settings = { ...defaultSettings, claimThreshold: 1 };
    workspace.settingsChanged();
    const none = await workspace.view(uri);
    assert.notDeepEqual(all?.article.claims, []);
    assert.deepEqual(none?.article.claims, []);
  });

  it('has no view of documents that are not open, are off, or were closed while it waited', async () => {
    assert.equal(await workspaceOf().workspace.view('file:///other.article'), null);
    assert.equal(await workspaceOf(() => ({ ...defaultSettings, enable: false })).workspace.view(uri), null);
    const { workspace, documents } = workspaceOf();
    const view = workspace.view(uri);
    documents.delete(uri);
    workspace.closed(uri);
    assert.equal(await view, null);
  });

  it('asks for the settings anew when a document is opened again', async () => {
    const { workspace, asked } = workspaceOf();
    await workspace.view(uri);
    workspace.closed(uri);
    await workspace.view(uri);
    assert.deepEqual(asked, [uri, uri]);
  });
});
