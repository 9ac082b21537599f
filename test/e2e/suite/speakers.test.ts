import assert from 'node:assert/strict';
import { isDeepStrictEqual } from 'node:util';
import { commands, extensions, window, type TextEditor, type TreeDataProvider, type TreeItem } from 'vscode';
import { edit, finding, openSample, rangeOf, until } from './editor';

interface Api {
  readonly speakers: TreeDataProvider<unknown>;
}

interface Node {
  readonly item: TreeItem;
  readonly label: string;
  readonly element: unknown;
  readonly children: readonly Node[];
}

describe('the Speakers view', () => {
  let editor: TextEditor;
  let speakers: TreeDataProvider<unknown>;
  before(async () => {
    editor = await openSample('antalya.article');
    const extension = extensions.getExtension<Api>('factmark.factmark');
    assert(extension, 'the host has loaded the extension');
    ({ speakers } = await extension.activate());
  });

  const nodes = async (parent?: unknown): Promise<readonly Node[]> => {
    const elements = (await speakers.getChildren(parent)) ?? [];
    return Promise.all(
      elements.map(async (element) => {
        const item = await speakers.getTreeItem(element);
        const label = typeof item.label === 'object' ? item.label.label : (item.label ?? '');
        return { item, label, element, children: await nodes(element) };
      }),
    );
  };
  /** The tree as soon as it meets the condition. */
  const treeWith = (wanted: (tree: readonly Node[]) => boolean): Promise<readonly Node[]> => {
    assert(speakers.onDidChangeTreeData);
    return until(async () => {
      const tree = await nodes();
      return wanted(tree) ? tree : undefined;
    }, speakers.onDidChangeTreeData);
  };
  const named = (tree: readonly Node[], name: string): Node | undefined => tree.find(({ label }) => label === name);

  const quotesOf = (tree: readonly Node[]): readonly Node[] => tree.flatMap(({ children }) => children);
  const isDisputed = ({ item }: Node): boolean => String(item.description).includes('disputed');
  const labels = (tree: readonly Node[], wanted: (quote: Node) => boolean = () => true): readonly string[] =>
    quotesOf(tree)
      .filter(wanted)
      .map(({ label }) => label);

  it('lists each speaker once, with the quotes in the order of the text', async () => {
    const tree = await treeWith((each) => each.length > 0);
    const lavrov = named(tree, 'Sergey Lavrov');
    assert(lavrov);
    assert.match(String(lavrov.item.description), /Foreign Minister/);
    const quotes = lavrov.children.map(({ label }) => label);
    const denial = quotes.findIndex((label) => label.includes('We didn’t attack Ukraine'));
    const nuclear = quotes.findIndex((label) => label.includes('I don’t want to believe'));
    assert(denial >= 0 && denial < nuclear, quotes.join('\n'));
    assert.match(String(lavrov.children[denial]?.item.description), /disputed/);
    assert.equal(tree.filter(({ label }) => label.includes('Zelensky')).length, 1);
  });

  it('goes to the quote that is clicked', async () => {
    const tree = await treeWith((each) => named(each, 'Sergey Lavrov') !== undefined);
    const quote = named(tree, 'Sergey Lavrov')?.children.find(({ label }) =>
      label.includes('We didn’t attack Ukraine'),
    );
    assert(quote?.item.command);
    const { command, arguments: args = [] } = quote.item.command;
    await commands.executeCommand(command, ...(args as unknown[]));
    assert.equal(window.activeTextEditor, editor);
    assert(editor.document.getText(editor.selection).includes('We didn’t attack Ukraine'));
  });

  it('follows the typing', async () => {
    const { document } = editor;
    await edit(editor, rangeOf(document, 'ANTALYA, Turkey'), '“The kites stay up,” Ana Ruiz said.\n\nANTALYA, Turkey');
    const tree = await treeWith((each) => named(each, 'Ana Ruiz') !== undefined);
    assert.match(named(tree, 'Ana Ruiz')?.children[0]?.label ?? '', /The kites stay up/);
    await commands.executeCommand('undo');
    await treeWith((each) => named(each, 'Ana Ruiz') === undefined);
  });

  it('shows the disputed only where it is asked to', async () => {
    await finding(editor.document, 'dispute/denial', 'We didn’t attack Ukraine');
    const all = await treeWith((each) => quotesOf(each).some(isDisputed));
    await commands.executeCommand('factmark.speakers.showDisputedOnly');
    const disputed = await treeWith((each) => quotesOf(each).every(isDisputed));
    assert.deepEqual(labels(disputed), labels(all, isDisputed));
    await commands.executeCommand('factmark.speakers.showAll');
    await treeWith((each) => isDeepStrictEqual(labels(each), labels(all)));
  });

  it('shows a split quote as one', async () => {
    const { document } = editor;
    await edit(
      editor,
      rangeOf(document, 'ANTALYA, Turkey'),
      '“The kites,” Ana Ruiz said, “stay up.”\n\nANTALYA, Turkey',
    );
    const tree = await treeWith((each) => named(each, 'Ana Ruiz') !== undefined);
    assert.deepEqual(
      named(tree, 'Ana Ruiz')?.children.map(({ label }) => label),
      ['“The kites,” “stay up.”'],
    );
    await commands.executeCommand('undo');
    await treeWith((each) => named(each, 'Ana Ruiz') === undefined);
  });

  it('shows a speaker everywhere', async () => {
    const tree = await treeWith((each) => named(each, 'Sergey Lavrov') !== undefined);
    const lavrov = named(tree, 'Sergey Lavrov');
    await commands.executeCommand('factmark.speakers.showEverywhere', lavrov?.element);
    assert.equal(window.activeTextEditor, editor);
    await until(() => {
      const { active } = editor.selection;
      const text = editor.document.lineAt(active.line).text.slice(active.character);
      return /^[^.]*Lavrov/.test(text) ? true : undefined;
    }, window.onDidChangeTextEditorSelection);
    await commands.executeCommand('closeReferenceSearch');
  });
});
