import { l10n, MarkdownString, ThemeColor, ThemeIcon, TreeItem, TreeItemCollapsibleState } from 'vscode';
import { stateColour } from './colours';
import { isTodo, type ChecklistNode, type ChecklistState, type EntryNode, type GroupNode } from './checklistNodes';
import { sourceText, standText, stateText } from './words';

const icons: Readonly<Record<ChecklistState, string>> = {
  'needs-recheck': 'warning',
  open: 'circle-large-outline',
  'in-progress': 'edit',
  checked: 'pass',
  'signed-off': 'pass-filled',
  'wont-check': 'circle-slash',
  dismissal: 'eye-closed',
  speaker: 'person',
};

const join = (parts: readonly (string | null | undefined | false)[], separator: string): string =>
  parts.filter(Boolean).join(separator);

const stateIcon = (state: ChecklistState): ThemeIcon =>
  new ThemeIcon(
    icons[state],
    state === 'dismissal' || state === 'speaker' ? undefined : new ThemeColor(stateColour(state)),
  );

function groupName({ state, name, order }: GroupNode): string {
  if (state) return stateText(state);
  return name ?? (order === 'speaker' ? l10n.t('the article itself') : l10n.t('Nobody'));
}

/** `2 of 5 checked` for people; how many for a status. */
function groupCount({ state, entries }: GroupNode): string {
  if (state) return String(entries.length);
  const done = entries.filter((entry) => !isTodo(entry.state)).length;
  return l10n.t('{0} of {1} checked', done, entries.length);
}

function groupItem(node: GroupNode): TreeItem {
  const isAside = node.state === 'dismissal' || node.state === 'speaker';
  const item = new TreeItem(
    groupName(node),
    isAside ? TreeItemCollapsibleState.Collapsed : TreeItemCollapsibleState.Expanded,
  );
  item.id = node.id;
  item.iconPath = node.state ? stateIcon(node.state) : new ThemeIcon('person');
  item.description = groupCount(node);
  item.contextValue = 'group';
  item.accessibilityInformation = { label: join([groupName(node), groupCount(node)], ', ') };
  return item;
}

/** What is known of an entry besides its words, in words. */
function factsOf({ state, annotation, spot, speaker }: EntryNode): readonly (string | null | false)[] {
  const line = spot.range ? l10n.t('line {0}', spot.range.start.line + 1) : l10n.t('whole article');
  const conflict = annotation !== null && annotation.conflicts.length > 0 && l10n.t('conflict');
  const sources = annotation?.sources.length ?? 0;
  return [
    annotation?.kind === 'check' ? standText(annotation) : stateText(state),
    conflict,
    annotation?.rule ?? null,
    annotation?.assignee ? l10n.t('assigned to {0}', annotation.assignee) : null,
    sources === 1 && l10n.t('1 source'),
    sources > 1 && l10n.t('{0} sources', sources),
    speaker,
    line,
  ];
}

/** All that was said, for a look at one item; the texts of others are shown as they are typed. */
function tooltipOf(entry: EntryNode): MarkdownString {
  const text = new MarkdownString();
  text.appendText(`${join(factsOf(entry), ', ')}\n\n${entry.label}`);
  const { annotation } = entry;
  if (annotation?.changedTo) text.appendText(`\n\n${l10n.t('Checked were the words: {0}', annotation.exact ?? '')}`);
  if (annotation?.note) text.appendText(`\n\n${annotation.note}`);
  for (const source of annotation?.sources ?? []) text.appendText(`\n\n${l10n.t('Source: {0}', sourceText(source))}`);
  return text;
}

function entryItem(node: EntryNode): TreeItem {
  const { annotation, state } = node;
  const item = new TreeItem(node.label, TreeItemCollapsibleState.None);
  item.id = node.id;
  item.iconPath = stateIcon(state);
  item.description = join(
    [
      annotation?.verdict?.label,
      annotation?.conflicts.length ? l10n.t('conflict') : null,
      annotation?.rule,
      node.speaker,
    ],
    ' · ',
  );
  item.tooltip = tooltipOf(node);
  item.contextValue = annotation ? annotation.kind : 'found';
  item.command = { command: 'factmark.checklist.goTo', title: l10n.t('Go to Statement'), arguments: [node] };
  item.accessibilityInformation = { label: `${join(factsOf(node), ', ')}: ${node.label}` };
  return item;
}

/** How a node of the checklist looks and sounds; what it says by icon and colour it says in words too. */
export const checklistItem = (node: ChecklistNode): TreeItem =>
  node.type === 'group' ? groupItem(node) : entryItem(node);
