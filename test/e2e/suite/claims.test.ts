import assert from 'node:assert/strict';
import { commands, extensions, window, type TextEditor, type TreeDataProvider, type TreeItem } from 'vscode';
import { openSample, until } from './editor';

interface Api {
  readonly claims: TreeDataProvider<unknown>;
}

describe('the Claims view', () => {
  let editor: TextEditor;
  let claims: TreeDataProvider<unknown>;
  before(async () => {
    editor = await openSample('antalya.article');
    const extension = extensions.getExtension<Api>('factmark.factmark');
    assert(extension, 'the host has loaded the extension');
    ({ claims } = await extension.activate());
  });

  const items = async (): Promise<readonly TreeItem[]> => {
    const elements = (await claims.getChildren()) ?? [];
    return Promise.all(elements.map(async (element) => claims.getTreeItem(element)));
  };
  const listWith = (wanted: (list: readonly TreeItem[]) => boolean): Promise<readonly TreeItem[]> => {
    assert(claims.onDidChangeTreeData);
    return until(async () => {
      const list = await items();
      return wanted(list) ? list : undefined;
    }, claims.onDidChangeTreeData);
  };
  const spoken = ({ accessibilityInformation }: TreeItem): string => accessibilityInformation?.label ?? '';
  const lineOf = (item: TreeItem): number => Number(/line (\d+)/.exec(spoken(item))?.[1]);
  const isDenial = (item: TreeItem): boolean => spoken(item).startsWith('Denial, ');

  it('lists the denial with who says it, before what nobody disputes', async () => {
    const list = await listWith((each) => each.some(isDenial));
    const denial = list.findIndex((item) => isDenial(item) && spoken(item).includes('We didn’t attack Ukraine'));
    const claim = list.findIndex((item) => spoken(item).startsWith('Claim, '));
    assert(denial >= 0 && denial < claim, list.map(spoken).join('\n'));
    assert.match(spoken(list[denial] ?? {}), /Sergey Lavrov/);
  });

  it('goes to the claim that is clicked', async () => {
    const [first] = await listWith((each) => each.length > 0);
    assert(first?.command);
    await commands.executeCommand(first.command.command, ...((first.command.arguments ?? []) as unknown[]));
    assert.equal(window.activeTextEditor, editor);
    assert.equal(editor.selection.start.line + 1, lineOf(first));
    assert(!editor.selection.isEmpty);
  });

  it('can be sorted as the text stands', async () => {
    await commands.executeCommand('factmark.claims.sortByAppearance');
    const lines = (await items()).map(lineOf);
    assert.deepEqual(
      lines,
      [...lines].sort((a, b) => a - b),
    );
    await commands.executeCommand('factmark.claims.sortByRank');
    assert.notDeepEqual((await items()).map(lineOf), lines);
  });
});
