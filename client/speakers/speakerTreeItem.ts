import { l10n, ThemeColor, ThemeIcon, TreeItem, TreeItemCollapsibleState } from 'vscode';
import type { WireQuote, WireSpeaker } from '../../server/protocol';
import { disputedResource } from '../disputedDecoration';
import type { QuoteNode, SpeakerNode, SpeakerTreeNode } from './speakerNodes';

const speakerIcons: Readonly<Record<WireSpeaker['kind'], string>> = {
  person: 'person',
  organisation: 'organization',
  group: 'broadcast',
  anonymous: 'eye-closed',
};

const quoteIcons: Readonly<Record<WireQuote['kind'], string>> = {
  direct: 'quote',
  mixed: 'comment-discussion',
  indirect: 'comment',
};

const kindText = (kind: WireQuote['kind']): string => {
  switch (kind) {
    case 'direct':
      return l10n.t('Direct quote');
    case 'mixed':
      return l10n.t('Mixed quote');
    case 'indirect':
      return l10n.t('Indirect quote');
  }
};

/** What the icon tells of somebody, in words; nothing of a person, which a name stands for. */
const speakerKindText = (kind: WireSpeaker['kind']): string | null => {
  switch (kind) {
    case 'person':
      return null;
    case 'organisation':
      return l10n.t('organisation');
    case 'group':
      return l10n.t('group');
    case 'anonymous':
      return l10n.t('anonymous');
  }
};

const join = (parts: readonly (string | null)[], separator: string): string => parts.filter(Boolean).join(separator);

function countText({ quotes }: SpeakerNode): string {
  const disputed = quotes.filter(({ quote }) => quote.disputed).length;
  const all = quotes.length === 1 ? l10n.t('1 quote') : l10n.t('{0} quotes', quotes.length);
  return join([all, disputed ? l10n.t('{0} disputed', disputed) : null], ', ');
}

function speakerItem(node: SpeakerNode): TreeItem {
  const { id, speaker } = node;
  const name = speaker?.name ?? l10n.t('Unattributed');
  const counts = countText(node);
  const words = join([name, speaker && speakerKindText(speaker.kind), speaker?.role ?? null], ', ');
  const item = new TreeItem(name, TreeItemCollapsibleState.Expanded);
  item.id = id;
  item.iconPath = new ThemeIcon(speaker ? speakerIcons[speaker.kind] : 'question');
  item.description = join([speaker?.role ?? null, counts], ' · ');
  item.tooltip = join([words, counts, speaker?.aliases.join(', ') ?? null], '\n');
  item.contextValue = speaker ? 'speaker' : 'unattributed';
  item.accessibilityInformation = { label: join([words, counts], ', ') };
  return item;
}

function quoteItem(node: QuoteNode): TreeItem {
  const { label, kind, range, disputed } = node.quote;
  const line = l10n.t('line {0}', range.start.line + 1);
  const dispute = disputed ? l10n.t('disputed') : null;
  const item = new TreeItem(label, TreeItemCollapsibleState.None);
  item.id = node.id;
  item.iconPath = new ThemeIcon(quoteIcons[kind], disputed ? new ThemeColor('list.warningForeground') : undefined);
  item.description = join([line, dispute], ' · ');
  if (disputed) item.resourceUri = disputedResource(node.id);
  item.tooltip = `${join([kindText(kind), line, dispute], ', ')}\n${label}`;
  item.contextValue = 'quote';
  item.command = { command: 'factmark.speakers.goToQuote', title: l10n.t('Go to Quote'), arguments: [node] };
  item.accessibilityInformation = { label: `${join([kindText(kind), line, dispute], ', ')}: ${label}` };
  return item;
}

/** How a node looks and sounds in the tree. A dispute is told in words, not by colour alone. */
export const treeItem = (node: SpeakerTreeNode): TreeItem =>
  node.type === 'speaker' ? speakerItem(node) : quoteItem(node);
