import { commands, Disposable, l10n } from 'vscode';
import type { WireAnnotations } from '../../server/protocol';
import { ArticleTree, type TreeKind } from '../articleTree';
import { selectRange } from '../editors';
import { checklistItem } from './checklistItem';
import {
  checklistNodes,
  entryAt,
  type ChecklistNode,
  type ChecklistOptions,
  type EntryNode,
  type GroupNode,
} from './checklistNodes';
import { coverageText } from './words';

/** The tree of what is to be checked and what was said of it. */
export class ChecklistView extends ArticleTree<ChecklistNode, ChecklistOptions, WireAnnotations> {}

const groupsOf = (nodes: readonly ChecklistNode[]): readonly GroupNode[] =>
  nodes.flatMap((node) => (node.type === 'group' ? [node] : []));

export const checklistTree: TreeKind<ChecklistNode, ChecklistOptions, WireAnnotations> = {
  viewId: 'factmark.checklist',
  defaults: { order: 'status', todoOnly: false },
  canSelectMany: true,
  roots: checklistNodes,
  children: (node) => (node.type === 'group' ? node.entries : []),
  parent: (node, roots) => (node.type === 'entry' ? roots.find(({ id }) => id === node.groupId) : undefined),
  item: checklistItem,
  at: (roots, position) => entryAt(groupsOf(roots), position),
  filter: ({ todoOnly }) => (todoOnly ? l10n.t('to do only') : null),
  message: ({ coverage }) => (coverage.total > 0 ? coverageText(coverage) : ''),
  emptiness: ({ coverage }) => (coverage.total > 0 ? 'allDone' : 'nothingToCheck'),
  contexts: ({ order, todoOnly }, state) => ({
    'factmark.checklist.order': order,
    'factmark.checklist.todoOnly': todoOnly,
    'factmark.checklist.state': state,
  }),
};

async function goTo({ spot }: EntryNode): Promise<void> {
  if (spot.range) await selectRange(spot.uri, spot.range);
}

/** The commands of the Checklist view: how it is grouped and filtered, and where its items stand. */
export const registerChecklistCommands = (view: ChecklistView): Disposable =>
  Disposable.from(
    commands.registerCommand('factmark.checklist.groupByStatus', () => view.show({ order: 'status' })),
    commands.registerCommand('factmark.checklist.groupBySpeaker', () => view.show({ order: 'speaker' })),
    commands.registerCommand('factmark.checklist.groupByAssignee', () => view.show({ order: 'assignee' })),
    commands.registerCommand('factmark.checklist.showToDoOnly', () => view.show({ todoOnly: true })),
    commands.registerCommand('factmark.checklist.showAll', () => view.show({ todoOnly: false })),
    commands.registerCommand('factmark.checklist.goTo', goTo),
  );
