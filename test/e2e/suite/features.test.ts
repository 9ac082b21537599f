import assert from 'node:assert/strict';
import {
  commands,
  ConfigurationTarget,
  languages,
  Range,
  workspace,
  type CallHierarchyItem,
  type CallHierarchyOutgoingCall,
  type CodeLens,
  type CompletionList,
  type DocumentHighlight,
  type DocumentLink,
  type FoldingRange,
  type InlayHint,
  type Location,
  type LocationLink,
  type SelectionRange,
  type SemanticTokens,
  type TextDocument,
} from 'vscode';
import { finding, openUntitled, rangeOf, until } from './editor';

const content = [
  '---',
  'title: The quay of Lund',
  '---',
  '',
  'Ana Ruiz, the mayor, opened the quay.',
  '',
  '“We are late,” she said. The plan is at https://example.org/quay today.',
  '',
  '“Omar Haddad told me that it rained,” Ruiz said.',
  '',
  '## Weather',
  '',
  'The harbour master, Omar Haddad, said it would rain again.',
  '',
].join('\n');

describe('each language feature', () => {
  let document: TextDocument;
  before(async () => {
    ({ document } = await openUntitled(content));
    await finding(document, 'quote/direct', 'We are late');
  });
  after(() => commands.executeCommand('workbench.action.revertAndCloseActiveEditor'));

  const ask = <Answer>(command: string, ...args: readonly unknown[]): Thenable<Answer> =>
    commands.executeCommand<Answer>(`vscode.${command}`, document.uri, ...args);
  const at = (words: string) => rangeOf(document, words).start;
  const words = (range: Range | undefined): string => (range ? document.getText(range) : '');
  const whole = () => new Range(document.positionAt(0), document.positionAt(content.length));

  it('goes to the introduction of whom a pronoun means', async () => {
    const [found] = await ask<readonly (Location | LocationLink)[]>('executeDefinitionProvider', at('she said'));
    assert(found);
    assert.equal(words('targetUri' in found ? found.targetSelectionRange : found.range), 'Ana Ruiz');
  });

  it('lists mentions and quotes of a speaker', async () => {
    const found = await ask<readonly Location[]>('executeReferenceProvider', at('Ana Ruiz'));
    const here = found.filter(({ uri }) => uri.toString() === document.uri.toString()).map(({ range }) => words(range));
    for (const each of ['Ana Ruiz', 'she', '“We are late,”']) assert(here.includes(each), here.join(', '));
  });

  it('highlights the mentions of a speaker', async () => {
    const found = await ask<readonly DocumentHighlight[]>('executeDocumentHighlights', at('Ruiz said'));
    assert.deepEqual(found.map(({ range }) => words(range)).sort(), ['Ana Ruiz', 'Ruiz', 'she']);
  });

  it('tells whom a speaker quotes', async () => {
    const [item] = await ask<readonly CallHierarchyItem[]>('prepareCallHierarchy', at('Ana Ruiz'));
    assert.equal(item?.name, 'Ana Ruiz');
    const calls = await commands.executeCommand<readonly CallHierarchyOutgoingCall[]>(
      'vscode.provideOutgoingCalls',
      item,
    );
    assert.deepEqual(
      calls.map(({ to }) => to.name),
      ['Omar Haddad'],
    );
  });

  it('folds front matter and sections', async () => {
    const found = await ask<readonly FoldingRange[]>('executeFoldingRangeProvider');
    const starts = found.map(({ start }) => start);
    assert(starts.includes(0) && starts.includes(rangeOf(document, '## Weather').start.line), starts.join(', '));
  });

  it('selects more and more around a word', async () => {
    const [found] = await ask<readonly SelectionRange[]>('executeSelectionRangeProvider', [at('late')]);
    const steps: string[] = [];
    for (let each = found; each; each = each.parent as SelectionRange) steps.push(words(each.range));
    assert(steps.includes('late') && steps.indexOf('“We are late,”') > steps.indexOf('late'), steps.join(' | '));
  });

  it('colours what it finds', async () => {
    const { data } = await ask<SemanticTokens>('provideDocumentSemanticTokens');
    // Five numbers a token: of the first the line is not relative.
    assert.equal(data[0], at('Ana Ruiz').line);
    assert.equal(data[2], 'Ana Ruiz'.length);
  });

  it('hints at the speaker behind a quote with a pronoun', async () => {
    const found = await ask<readonly InlayHint[]>('executeInlayHintProvider', whole());
    const hint = found.find(({ position }) => position.isEqual(rangeOf(document, '“We are late,”').end));
    assert.equal(hint?.label, 'Ana Ruiz');
  });

  it('links addresses', async () => {
    const found = await ask<readonly DocumentLink[]>('executeLinkProvider');
    assert(found.some(({ range, target }) => target && words(range) === 'https://example.org/quay'));
  });

  it('completes the names of speakers', async () => {
    const { items } = await ask<CompletionList>('executeCompletionItemProvider', document.positionAt(content.length));
    const labels = items.map(({ label }) => (typeof label === 'string' ? label : label.label));
    assert(labels.includes('Omar Haddad'), labels.join(', '));
  });

  it('counts quotes above a speaker where that is switched on', async () => {
    const setting = (value: boolean | undefined) =>
      workspace.getConfiguration('factmark').update('codeLens.enable', value, ConfigurationTarget.Global);
    const lenses = () => ask<readonly CodeLens[]>('executeCodeLensProvider', 20);
    assert.deepEqual(await lenses(), []);
    await setting(true);
    try {
      const shown = await until(async () => {
        const found = await lenses();
        return found.length > 0 ? found : undefined;
      }, languages.onDidChangeDiagnostics);
      const above = shown.filter(({ range }) => range.start.line === at('Ana Ruiz').line);
      assert.match(above.map(({ command }) => command?.title ?? '').join(), /^Ana Ruiz · quotes: 2/);
    } finally {
      await setting(undefined);
    }
  });
});
