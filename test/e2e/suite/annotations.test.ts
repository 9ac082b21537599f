import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import {
  appendFileSync,
  chmodSync,
  copyFileSync,
  existsSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import {
  commands,
  ConfigurationTarget,
  DiagnosticSeverity,
  env,
  extensions,
  languages,
  Selection,
  Uri,
  version,
  window,
  workspace,
  WorkspaceEdit,
  type Event,
  type TextEditor,
} from 'vscode';
import type { WireAnnotation, WireAnnotations } from '../../../server/protocol';
import { activate, annotationOn, annotationsOf, setUser, spoken, type Api } from './annotated';
import { edit, finding, findingNow, noFinding, openUntitled, rangeOf, until } from './editor';

const statement = 'We didn’t attack Ukraine';
const address = 'https://example.org/tallies';

/** What the test uses of VS Code's Git extension. */
interface GitExtension {
  readonly enabled: boolean;
  readonly onDidChangeEnablement: Event<boolean>;
  readonly getAPI: (version: 1) => { readonly openRepository: (root: Uri) => Promise<unknown> };
}

describe('annotations', () => {
  let folder: string;
  let file: string;
  let editor: TextEditor;
  let api: Api;

  const sidecar = (): string => `${file}.facts.jsonl`;
  const lines = (): readonly string[] => readFileSync(sidecar(), 'utf8').trimEnd().split('\n');

  const state = (wanted: (annotations: WireAnnotations) => boolean): Promise<WireAnnotations> =>
    annotationsOf(api, () => editor.document, wanted);
  const onStatement = (wanted: (annotation: WireAnnotation) => boolean): Promise<WireAnnotation> =>
    annotationOn(api, () => editor.document, statement, wanted);
  const select = (words: string): void => {
    const range = rangeOf(editor.document, words);
    editor.selection = new Selection(range.start, range.end);
  };
  const open = async (): Promise<void> => {
    editor = await window.showTextDocument(Uri.file(file));
  };
  const useGit = (isOn: boolean): Thenable<void> =>
    workspace.getConfiguration('git').update('enabled', isOn, ConfigurationTarget.Global);
  const close = (): Thenable<unknown> => commands.executeCommand('workbench.action.closeActiveEditor');

  before(async () => {
    folder = mkdtempSync(path.join(os.tmpdir(), 'factmark-annotations-'));
    file = path.join(folder, 'antalya.article');
    const samples = workspace.workspaceFolders?.[0];
    assert(samples, 'the host opens samples/');
    copyFileSync(path.join(samples.uri.fsPath, 'antalya.article'), file);
    await setUser('Ana Ruiz');
    api = await activate();
    await open();
  });
  after(async () => {
    await setUser('');
    await useGit(false);
    await commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
    rmSync(folder, { recursive: true });
  });

  it('hold a verdict and the source that was copied, in a file beside the article', async () => {
    await finding(editor.document, 'dispute/denial', statement);
    select(statement);
    await commands.executeCommand('factmark.setVerdict', { verdict: 'false' });
    await env.clipboard.writeText(address);
    await commands.executeCommand('factmark.addSource');
    const { status, placement, verdict, creator, sources } = await onStatement(({ sources: all }) => all.length > 0);
    assert.deepEqual([status, placement, verdict?.label, creator], ['checked', 'placed', 'False', 'Ana Ruiz']);
    assert.equal(sources[0]?.url, address);
    assert.deepEqual(
      lines().map((line) => (JSON.parse(line) as { readonly type: string }).type),
      ['Annotation', 'Annotation'],
    );
  });

  it('take a checked finding out of the problems, and put a false verdict in', async () => {
    const { severity, message } = await finding(editor.document, 'verdict/false', statement);
    assert.equal(severity, DiagnosticSeverity.Error, message);
    await until(
      () => (findingNow(editor.document, 'dispute/denial', statement) ? undefined : true),
      languages.onDidChangeDiagnostics,
    );
  });

  it('are listed by status, with what is still to be checked', async () => {
    const labels = await spoken(api.checklist);
    assert(
      labels.some((label) => label.startsWith('False · Checked') && label.includes(statement)),
      labels.join('\n'),
    );
    assert(labels.some((label) => label.startsWith('Open, ')));
  });

  it('lead to the next place to check, and around', async () => {
    const { unchecked } = await state((annotations) => annotations.unchecked.length > 1);
    const starts = unchecked.map(({ range }) => range.start.line);
    const top = new Selection(0, 0, 0, 0);
    editor.selection = top;
    await commands.executeCommand('factmark.goToNextUnchecked');
    assert.equal(editor.selection.start.line, starts[0]);
    editor.selection = top;
    await commands.executeCommand('factmark.goToPreviousUnchecked');
    assert.equal(editor.selection.start.line, starts.at(-1));
  });

  it('move with the text: the paragraph above is edited, the article closed and opened again', async () => {
    await edit(
      editor,
      rangeOf(editor.document, 'will not surrender,” he added.'),
      'never will,” he added, twice over.',
    );
    await editor.document.save();
    await close();
    await open();
    const { status, placement, range } = await onStatement((each) => each.placement === 'moved');
    assert.deepEqual([status, placement], ['checked', 'moved']);
    assert.deepEqual(range?.start.line, rangeOf(editor.document, statement).start.line);
  });

  it('need a re-check where the words have changed, until they are as they were', async () => {
    await edit(editor, rangeOf(editor.document, 'didn’t attack Ukraine'), 'never attacked Ukraine');
    const { verdict } = await onStatement(({ status }) => status === 'needs-recheck');
    assert.equal(verdict?.id, 'false');
    const warning = await finding(editor.document, 'verdict/needs-recheck', 'never attacked Ukraine');
    assert.equal(warning.severity, DiagnosticSeverity.Warning);
    await commands.executeCommand('undo');
    await onStatement(({ status }) => status === 'checked');
    await noFinding(editor.document, 'verdict/needs-recheck');
  });

  it('can be signed off, but not by whoever gave the verdict', async () => {
    const before = lines();
    select(statement);
    await commands.executeCommand('factmark.signOff');
    assert.deepEqual(lines(), before);
    await setUser('Ben Oz');
    await commands.executeCommand('factmark.signOff');
    const { signedOffBy } = await onStatement(({ status }) => status === 'signed-off');
    assert.deepEqual(signedOffBy, ['Ben Oz']);
    await commands.executeCommand('factmark.withdrawSignOff');
    await onStatement(({ status }) => status === 'checked');
    await setUser('Ana Ruiz');
  });

  it('show what another program has added', async () => {
    const { id: target } = await onStatement(() => true);
    const reply = {
      '@context': 'http://www.w3.org/ns/anno.jsonld',
      id: 'urn:uuid:5d4f0b3e-58a2-4c7e-9a55-7d9a3e1c0f21',
      type: 'Annotation',
      motivation: 'replying',
      creator: { type: 'Person', name: 'Cleo Marsh' },
      created: '2030-01-01T10:00:00Z',
      body: [{ type: 'TextualBody', purpose: 'commenting', value: 'Seen the tallies.', format: 'text/markdown' }],
      target,
    };
    appendFileSync(sidecar(), `${JSON.stringify(reply)}\n`);
    const { replies } = await onStatement((each) => each.replies.length > 0);
    assert.deepEqual([replies[0]?.creator, replies[0]?.note], ['Cleo Marsh', 'Seen the tallies.']);
  });

  it('keep the reason for which a finding was dismissed, and bring it back', async () => {
    const words = 'Part of an earlier route';
    const { range } = await finding(editor.document, 'dispute/allegation', words);
    const { start, end } = range;
    const uri = editor.document.uri.toString();
    const argument = { uri, rule: 'dispute/allegation', scope: 'finding', reason: 'old' };
    await commands.executeCommand('factmark.dismiss', { ...argument, range: { start, end } });
    await until(
      () => (findingNow(editor.document, 'dispute/allegation', words) ? undefined : true),
      languages.onDidChangeDiagnostics,
    );
    const { annotations } = await state((each) => each.annotations.some(({ kind }) => kind === 'dismissal'));
    const dismissal = annotations.find(({ kind }) => kind === 'dismissal');
    assert.deepEqual([dismissal?.rule, dismissal?.note], ['dispute/allegation', 'old']);
    await commands.executeCommand('factmark.removeAnnotation', { uri, annotation: dismissal?.id });
    await finding(editor.document, 'dispute/allegation', words);
  });

  it('become orphans where their words are gone, and are attached again', async () => {
    const { document } = editor;
    const paragraph = document.lineAt(rangeOf(document, statement).start.line).range;
    await edit(editor, paragraph, 'Nothing of that was said.');
    await onStatement((each) => each.placement === 'orphan');
    assert.match((await spoken(api.orphans)).join('\n'), new RegExp(`Words not found: ${statement}`));
    const [orphan] = (await api.orphans.getChildren()) ?? [];
    select('Nothing of that was said');
    await commands.executeCommand('factmark.orphans.reattach', orphan);
    const { annotations } = await state((each) => each.annotations.every(({ placement }) => placement !== 'orphan'));
    assert(annotations.some(({ exact }) => exact === 'Nothing of that was said'));
  });

  it('go along where the article is renamed', async () => {
    await editor.document.save();
    const before = readFileSync(sidecar(), 'utf8');
    const renamed = path.join(folder, 'talks.article');
    const change = new WorkspaceEdit();
    change.renameFile(Uri.file(file), Uri.file(renamed));
    assert(await workspace.applyEdit(change));
    assert(!existsSync(sidecar()), 'the sidecar is not left behind');
    file = renamed;
    assert.equal(readFileSync(sidecar(), 'utf8'), before);
    await open();
    await state(({ annotations }) => annotations.length > 0);
  });

  it('are not written into a sidecar that is read-only', async () => {
    const before = readFileSync(sidecar(), 'utf8');
    chmodSync(sidecar(), 0o444);
    select('Nothing of that was said');
    await commands.executeCommand('factmark.setVerdict', { verdict: 'true' });
    chmodSync(sidecar(), 0o644);
    assert.equal(readFileSync(sidecar(), 'utf8'), before);
  });

  it('are read past lines that a merge has left, which stay', async () => {
    appendFileSync(sidecar(), '<<<<<<< HEAD\n{"id":');
    const problem = await finding(editor.document, 'sidecar/problem', '');
    assert.match(problem.message, /line \d+/i);
    select('Nothing of that was said');
    await commands.executeCommand('factmark.setVerdict', { verdict: 'true' });
    await state(({ annotations }) => annotations.some(({ verdict }) => verdict?.id === 'true'));
    assert(lines().includes('<<<<<<< HEAD') && lines().includes('{"id":'));
  });

  it('are neither read nor written where the sidecar is too long', async () => {
    writeFileSync(sidecar(), '');
    truncateSync(sidecar(), 50 * 2 ** 20);
    await state(({ annotations }) => annotations.length === 0);
    await finding(editor.document, 'sidecar/problem', '');
    select('Nothing of that was said');
    await commands.executeCommand('factmark.setVerdict', { verdict: 'true' });
    assert.equal(readFileSync(sidecar()).length, 50 * 2 ** 20);
    rmSync(sidecar());
    await noFinding(editor.document, 'sidecar/problem');
  });

  it('are by git’s user where no name is set', async function () {
    // Its Git does not come up where it is switched on in a running window.
    if (version.startsWith('1.100.')) this.skip();
    const run = (...args: readonly string[]) => execFileSync('git', args, { cwd: folder });
    run('init', '--quiet');
    run('config', 'user.name', 'Gita Vale');
    run('config', 'user.email', 'gita@example.org');
    await setUser('');
    await useGit(true);
    const git = await extensions.getExtension<GitExtension>('vscode.git')?.activate();
    assert(git, 'the host has the Git extension');
    if (!git.enabled) await until(() => (git.enabled ? true : undefined), git.onDidChangeEnablement);
    await git.getAPI(1).openRepository(Uri.file(folder));
    select('Nothing of that was said');
    await commands.executeCommand('factmark.setVerdict', { verdict: 'mixed' });
    const { annotations } = await state((all) => all.annotations.some(({ verdict }) => verdict?.id === 'mixed'));
    await setUser('Ana Ruiz');
    assert.equal(annotations.find(({ verdict }) => verdict?.id === 'mixed')?.creator, 'Gita Vale');
    const { creator } = JSON.parse(lines().at(-1) ?? '') as { readonly creator: object };
    assert.deepEqual(creator, { type: 'Person', name: 'Gita Vale', email: 'gita@example.org' });
  });

  it('are not made for an article that was never saved', async () => {
    const { document } = await openUntitled('“It burned,” Ana Ruiz said.\n');
    await window.showTextDocument(document);
    await finding(document, 'quote/direct', 'It burned');
    await commands.executeCommand('factmark.setVerdict', { verdict: 'true' });
    assert.deepEqual(api.annotations.get(document)?.annotations ?? [], []);
    await commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  });
});
