import { l10n, ThemeColor, ThemeIcon, TreeItem, TreeItemCollapsibleState } from 'vscode';
import type { ClaimKind, ClaimNode } from './claimNodes';
import { standText } from '../annotations/words';
import { disputedResource } from '../disputedDecoration';

const icons: Readonly<Record<ClaimKind, string>> = {
  claim: 'checklist',
  denial: 'circle-slash',
  challenged: 'thumbsdown',
  contradicted: 'git-compare',
  allegation: 'law',
};

export function claimKindText(kind: ClaimKind): string {
  switch (kind) {
    case 'claim':
      return l10n.t('Claim');
    case 'denial':
      return l10n.t('Denial');
    case 'challenged':
      return l10n.t('Challenged');
    case 'contradicted':
      return l10n.t('Contradicted');
    case 'allegation':
      return l10n.t('Allegation');
  }
}

export const narratorText = (): string => l10n.t('the article itself');

/** How a claim or a disputed statement looks and sounds in the list; its kind is told in words, not by colour alone. */
export function claimItem(node: ClaimNode): TreeItem {
  const { id, kind, label, range, speaker, checkWorthiness, check } = node;
  const line = l10n.t('line {0}', range.start.line + 1);
  const worth = checkWorthiness === null ? null : l10n.t('{0}%', Math.round(checkWorthiness * 100));
  const kindText = claimKindText(kind);
  const isDisputed = kind !== 'claim';
  const stand = check && standText(check);
  const item = new TreeItem(label, TreeItemCollapsibleState.None);
  item.id = id;
  item.iconPath = new ThemeIcon(icons[kind], isDisputed ? new ThemeColor('list.warningForeground') : undefined);
  item.description = [isDisputed ? kindText : worth, stand, speaker, line].filter(Boolean).join(' · ');
  if (isDisputed) item.resourceUri = disputedResource(id);
  const words = [kindText, worth && l10n.t('check-worthy {0}', worth), stand, speaker ?? narratorText(), line];
  item.tooltip = `${words.filter(Boolean).join(', ')}\n${label}`;
  item.contextValue = 'claim';
  item.command = { command: 'factmark.claims.goTo', title: l10n.t('Go to Claim'), arguments: [node] };
  item.accessibilityInformation = { label: `${words.filter(Boolean).join(', ')}: ${label}` };
  return item;
}
