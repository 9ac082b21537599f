import {
  commands,
  Disposable,
  l10n,
  Range,
  ThemeColor,
  ThemeIcon,
  TreeItem,
  TreeItemCollapsibleState,
  Uri,
  window,
  workspace,
} from 'vscode';
import type { WireAnnotation, WireAnnotations } from '../../server/protocol';
import { ArticleTree, type TreeKind } from '../articleTree';
import { editorOf, selectRange, wireRange } from '../editors';
import { stateColour } from './colours';
import type { Desk } from './desk';
import { similarPassages } from './similar';
import { spotOf, type Spot } from './spot';
import { standText } from './words';

/** An annotation whose words are not in the article any more. */
export interface OrphanNode {
  readonly id: string;
  readonly annotation: WireAnnotation;
  readonly spot: Spot;
}

/** So many places are proposed where the words may have gone. */
const proposals = 10;

export const orphanNodes = (annotations: WireAnnotations): readonly OrphanNode[] =>
  annotations.annotations
    .filter(({ placement }) => placement === 'orphan')
    .map((annotation) => ({
      id: `${annotations.uri} ${annotation.id}`,
      annotation,
      spot: spotOf(annotations, annotation),
    }));

function orphanItem({ id, annotation }: OrphanNode): TreeItem {
  const words = annotation.exact ?? annotation.label;
  const item = new TreeItem(annotation.label, TreeItemCollapsibleState.None);
  item.id = id;
  item.iconPath = new ThemeIcon('debug-disconnect', new ThemeColor(stateColour('needs-recheck')));
  item.description = [standText(annotation), annotation.creator].filter(Boolean).join(' · ');
  item.tooltip = [words, standText(annotation), annotation.creator, annotation.note].filter(Boolean).join('\n');
  item.contextValue = 'orphan';
  item.accessibilityInformation = { label: `${l10n.t('Words not found')}: ${words}, ${standText(annotation)}` };
  return item;
}

/** The list of annotations whose words are gone. */
export class OrphansView extends ArticleTree<OrphanNode, object, WireAnnotations> {}

export const orphansTree: TreeKind<OrphanNode, object, WireAnnotations> = {
  viewId: 'factmark.orphans',
  defaults: {},
  canSelectMany: true,
  roots: orphanNodes,
  children: () => [],
  parent: () => undefined,
  item: orphanItem,
  at: () => undefined,
  filter: () => null,
  emptiness: () => 'none',
  // The view is there only while there is something in it.
  contexts: (_options, state) => ({
    'factmark.orphans.any': state === 'shown',
  }),
};

/** Attaches an orphan to the words that are selected in its article. */
async function reattach(desk: Desk, { annotation, spot }: OrphanNode): Promise<void> {
  const editor = editorOf(spot.uri);
  if (!editor || editor.selection.isEmpty) {
    void window.showInformationMessage(l10n.t('Select the words in the article that it belongs to first.'));
    return;
  }
  const { id, record } = annotation;
  const made = await desk.make(spot.uri, editor.document.version, [
    { kind: 'reattach', annotation: id, record, range: wireRange(editor.selection) },
  ]);
  if (made.length > 0) desk.tell(l10n.t('Attached again'));
}

/** Proposes the sentences that are most like the words that are gone, and selects the one that is chosen. */
async function find({ annotation, spot }: OrphanNode): Promise<void> {
  const document = await workspace.openTextDocument(Uri.parse(spot.uri));
  const text = document.getText();
  const items = similarPassages(text, annotation.exact ?? annotation.label, proposals).map(({ start, end }) => ({
    label: text.slice(start, end),
    description: l10n.t('line {0}', document.positionAt(start).line + 1),
    range: new Range(document.positionAt(start), document.positionAt(end)),
  }));
  if (items.length === 0) {
    void window.showInformationMessage(l10n.t('No sentence of the article resembles these words.'));
    return;
  }
  const chosen = await window.showQuickPick(items, {
    title: l10n.t('Find Orphan'),
    placeHolder: l10n.t('Where did “{0}” go? What you choose is selected.', annotation.label),
    onDidSelectItem: (item) => {
      const { range } = item as (typeof items)[number];
      editorOf(spot.uri)?.revealRange(range);
    },
  });
  if (chosen) await selectRange(spot.uri, wireRange(chosen.range));
}

/** The commands of the Orphans view. */
export const registerOrphanCommands = (desk: Desk): Disposable =>
  Disposable.from(
    commands.registerCommand('factmark.orphans.reattach', (node: OrphanNode) => reattach(desk, node)),
    commands.registerCommand('factmark.orphans.find', (node: OrphanNode) => find(node)),
  );
