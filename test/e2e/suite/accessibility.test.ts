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

/** What each colour tells; a status has an icon of its own too, which the eye tells apart. */
const told: Readonly<Record<string, RegExp>> = {
  'list.warningForeground': /disputed|Denial|Challenged|Contradicted|Allegation/,
  'factmark.open': /Open/,
  'factmark.inProgress': /In Progress/,
  'factmark.checked': /Checked/,
  'factmark.signedOff': /Signed Off/,
  'factmark.needsRecheck': /Needs Re-Check/,
  'factmark.wontCheck': /Won’t Check/,
};
/** The colour of an item's icon, or of its label. */
const colourOf = (item: TreeItem): string | undefined =>
  iconOf(item)?.color?.id ?? (item.resourceUri && 'list.warningForeground');

describe('what a screen reader says of the side bar', () => {
  let trees: readonly (readonly [view: string, items: readonly TreeItem[]])[];
  before(async () => {
    const extension = extensions.getExtension<Record<string, TreeDataProvider<unknown>>>('factmark.factmark');
    assert(extension, 'the host has loaded the extension');
    const { speakers, claims, checklist } = await extension.activate();
    const views = Object.entries({ speakers, claims, checklist });
    await openSample('antalya.article');
    trees = await Promise.all(
      views.map(async ([view, tree]) => {
        assert(tree?.onDidChangeTreeData, view);
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
    const coloured = trees.flatMap(([, items]) => items.filter(colourOf));
    const icons = new Map<string, string | undefined>();
    for (const item of coloured) {
      const colour = colourOf(item) ?? '';
      const words = told[colour];
      assert(words, `${colour} is a colour that tells something`);
      assert.match(spoken(item), words);
      if (colour === 'list.warningForeground') assert.match(String(item.description), words);
      else icons.set(colour, iconOf(item)?.id);
    }
    assert(icons.has('factmark.open') && coloured.length > icons.size);
    assert.equal(new Set(icons.values()).size, icons.size, [...icons].join('\n'));
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
