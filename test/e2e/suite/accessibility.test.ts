import assert from 'node:assert/strict';
import { extensions, ThemeIcon, type TreeDataProvider, type TreeItem } from 'vscode';
import { openSample, until } from './editor';

/** The items of a tree, from the top to the bottom. */
async function itemsOf(tree: TreeDataProvider<unknown>, parent?: unknown): Promise<readonly TreeItem[]> {
  const elements = (await tree.getChildren(parent)) ?? [];
  const lists = await Promise.all(
    elements.map(async (element) => [await tree.getTreeItem(element), ...(await itemsOf(tree, element))]),
  );
  return lists.flat();
}

const textOf = ({ label }: TreeItem): string => (typeof label === 'object' ? label.label : (label ?? ''));
const spoken = (item: TreeItem): string => item.accessibilityInformation?.label ?? '';
const iconOf = ({ iconPath }: TreeItem): ThemeIcon | undefined =>
  iconPath instanceof ThemeIcon ? iconPath : undefined;

describe('what a screen reader says of the side bar', () => {
  let trees: readonly (readonly [view: string, items: readonly TreeItem[]])[];
  before(async () => {
    const extension = extensions.getExtension<Record<string, TreeDataProvider<unknown>>>('factmark.factmark');
    assert(extension, 'the host has loaded the extension');
    const views = Object.entries(await extension.activate());
    await openSample('antalya.article');
    trees = await Promise.all(
      views.map(async ([view, tree]) => {
        assert(tree.onDidChangeTreeData);
        const items = await until(async () => {
          const all = await itemsOf(tree);
          return all.some((item) => textOf(item).includes('We didn’t attack Ukraine')) ? all : undefined;
        }, tree.onDidChangeTreeData);
        return [view, items] as const;
      }),
    );
  });

  it('are the words of each item, and more', () => {
    for (const [view, items] of trees) {
      for (const item of items) {
        assert(spoken(item).includes(textOf(item)), `${view}: ${textOf(item)}`);
        assert(spoken(item).length > textOf(item).length, `${view}: ${textOf(item)}`);
      }
    }
  });

  it('tells in words whatever a colour tells', () => {
    const told = /disputed|Denial|Challenged|Contradicted|Allegation/;
    const coloured = trees.flatMap(([, items]) => items.filter((item) => iconOf(item)?.color ?? item.resourceUri));
    assert(coloured.length > 0);
    for (const item of coloured) {
      assert.match(spoken(item), told);
      assert.match(String(item.description), told);
    }
  });

  it('tells in words which kind an icon shows', () => {
    for (const [, items] of trees) {
      for (const item of items) {
        if (iconOf(item)?.id === 'organization') assert.match(spoken(item), /organisation/);
        if (iconOf(item)?.id === 'quote') assert.match(spoken(item), /Direct quote/);
        if (iconOf(item)?.id === 'comment') assert.match(spoken(item), /Indirect quote/);
      }
    }
    const icons = new Set(trees.flatMap(([, items]) => items.map((item) => iconOf(item)?.id)));
    for (const icon of ['organization', 'quote', 'comment']) assert(icons.has(icon), [...icons].join(', '));
  });
});
