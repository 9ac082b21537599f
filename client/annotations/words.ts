import { l10n } from 'vscode';
import type { WireAnnotation, WireSource, WireStatus } from '../../server/protocol';
import type { ChecklistState } from './checklistNodes';

export function statusText(status: WireStatus): string {
  switch (status) {
    case 'open':
      return l10n.t('Open');
    case 'in-progress':
      return l10n.t('In Progress');
    case 'checked':
      return l10n.t('Checked');
    case 'signed-off':
      return l10n.t('Signed Off');
    case 'needs-recheck':
      return l10n.t('Needs Re-Check');
    case 'wont-check':
      return l10n.t('Won’t Check');
  }
}

export function stateText(state: ChecklistState): string {
  switch (state) {
    case 'dismissal':
      return l10n.t('Dismissed');
    case 'speaker':
      return l10n.t('Speakers Corrected');
    default:
      return statusText(state);
  }
}

/** A source on one line. */
export const sourceText = ({ name, url }: WireSource): string => [name, url].filter(Boolean).join(', ');

/** Verdict and status: `False · Checked`. */
export const standText = ({ verdict, status }: WireAnnotation): string =>
  [verdict?.label, statusText(status)].filter(Boolean).join(' · ');

export const coverageText = ({ checked, total }: { readonly checked: number; readonly total: number }): string =>
  l10n.t('{0} of {1} checked', checked, total);
