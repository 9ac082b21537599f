import assert from 'node:assert/strict';
import { commands, Selection, Uri, window, workspace, type Disposable, type TextEditor } from 'vscode';
import type { WireAnnotation } from '../../../server/protocol';
import { activate, annotationOn, annotationsOf, setUser, spoken, type Api } from './annotated';
import { edit, finding, noFinding, rangeOf } from './editor';
import { MemoryFiles } from './memoryFiles';

const quoted = 'The pears are late';
const text = `“${quoted},” said Tom Okafor, a grower.\n\nOkafor denied that the frost had harmed the plums.\n`;

describe('annotations of an article that is on no disk', () => {
  const uri = Uri.parse('factmark-annotated:/orchard.article');
  const sidecar = uri.with({ path: `${uri.path}.facts.jsonl` });
  let files: Disposable;
  let editor: TextEditor;
  let api: Api;

  const onQuote = (wanted: (annotation: WireAnnotation) => boolean): Promise<WireAnnotation> =>
    annotationOn(api, () => editor.document, quoted, wanted);
  const records = async (): Promise<readonly string[]> =>
    new TextDecoder()
      .decode(await workspace.fs.readFile(sidecar))
      .trimEnd()
      .split('\n');
  const select = (words: string): void => {
    const { start, end } = rangeOf(editor.document, words);
    editor.selection = new Selection(start, end);
  };

  before(async () => {
    files = workspace.registerFileSystemProvider(uri.scheme, new MemoryFiles({ [uri.path]: text }));
    await setUser('Ana Ruiz');
    api = await activate();
    editor = await window.showTextDocument(uri);
    await finding(editor.document, 'quote/direct', quoted);
  });
  after(async () => {
    await setUser('');
    await commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
    files.dispose();
  });

  it('hold a verdict, in a file beside it', async () => {
    select(quoted);
    await commands.executeCommand('factmark.setVerdict', { verdict: 'false' });
    const { status, verdict, creator } = await onQuote((each) => each.verdict !== null);
    assert.deepEqual([status, verdict?.label, creator], ['checked', 'False', 'Ana Ruiz']);
    assert.equal((await records()).length, 1);
    await finding(editor.document, 'verdict/false', quoted);
  });

  it('are listed by status, with what is still to be checked', async () => {
    const labels = (await spoken(api.checklist)).join('\n');
    assert.match(labels, /^False · Checked, .*The pears are late/m);
    assert.match(labels, /^Open, .*frost/m);
  });

  it('hold a note, and a reply that another program has added', async () => {
    await commands.executeCommand('factmark.setNote', { note: 'He has told the paper otherwise.' });
    const { id: target } = await onQuote(({ note }) => note !== '');
    const reply = {
      '@context': 'http://www.w3.org/ns/anno.jsonld',
      id: 'urn:uuid:5d4f0b3e-58a2-4c7e-9a55-7d9a3e1c0f22',
      type: 'Annotation',
      motivation: 'replying',
      creator: { type: 'Person', name: 'Cleo Marsh' },
      created: '2030-01-01T10:00:00Z',
      body: [{ type: 'TextualBody', purpose: 'commenting', value: 'When?', format: 'text/markdown' }],
      target,
    };
    const lines = [...(await records()), JSON.stringify(reply), ''].join('\n');
    await workspace.fs.writeFile(sidecar, new TextEncoder().encode(lines));
    const { note, replies } = await onQuote((each) => each.replies.length > 0);
    assert.equal(note, 'He has told the paper otherwise.');
    assert.deepEqual([replies[0]?.creator, replies[0]?.note], ['Cleo Marsh', 'When?']);
  });

  it('are there again where the article is closed and opened', async () => {
    await commands.executeCommand('workbench.action.closeActiveEditor');
    editor = await window.showTextDocument(uri);
    await finding(editor.document, 'verdict/false', quoted);
    const { status, replies } = await onQuote(() => true);
    assert.deepEqual([status, replies.length], ['checked', 1]);
  });

  it('need a re-check where the words have changed, until they are as they were', async () => {
    await edit(editor, rangeOf(editor.document, 'are late'), 'were early');
    await finding(editor.document, 'verdict/needs-recheck', 'pears were early');
    await commands.executeCommand('undo');
    await noFinding(editor.document, 'verdict/needs-recheck');
  });

  it('become orphans where their words are gone, and are attached again', async () => {
    await edit(editor, editor.document.lineAt(0).range, 'Nothing of that was said.');
    await onQuote(({ placement }) => placement === 'orphan');
    assert.match((await spoken(api.orphans)).join('\n'), /Words not found: The pears are late/);
    const [orphan] = (await api.orphans.getChildren()) ?? [];
    select('Nothing of that was said');
    await commands.executeCommand('factmark.orphans.reattach', orphan);
    await annotationsOf(
      api,
      () => editor.document,
      ({ annotations }) => annotations.some(({ exact }) => exact === 'Nothing of that was said'),
    );
    assert.deepEqual(await spoken(api.orphans), []);
  });
});
