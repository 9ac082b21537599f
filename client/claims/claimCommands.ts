import { commands, Disposable, env, l10n, window, type QuickPickItem } from 'vscode';
import type { WireStatus } from '../../server/protocol';
import { claimSpeakers, type ClaimKind, type ClaimNode } from './claimNodes';
import { claimKindText, narratorText } from './claimTreeItem';
import type { ClaimsView } from './claimsView';
import { statusText } from '../annotations/words';
import { selectRange, textOf } from '../editors';

const kinds: readonly ClaimKind[] = ['claim', 'denial', 'challenged', 'contradicted', 'allegation'];

const statuses: readonly WireStatus[] = [
  ...(['open', 'in-progress', 'checked'] as const),
  ...(['signed-off', 'needs-recheck', 'wont-check'] as const),
];

async function filterByKind(view: ClaimsView): Promise<void> {
  const items = kinds.map((kind) => ({ label: claimKindText(kind), claimKind: kind }));
  const chosen = await window.showQuickPick(items, { canPickMany: true, placeHolder: l10n.t('Show only these kinds') });
  // Nothing chosen is as good as all: an empty list helps nobody.
  if (chosen) await view.show({ kinds: chosen.length > 0 ? chosen.map(({ claimKind }) => claimKind) : null });
}

async function filterBySpeaker(view: ClaimsView): Promise<void> {
  const everybody: QuickPickItem & { readonly speaker: string | null } = { label: l10n.t('Everybody'), speaker: null };
  const speakers = view.data ? claimSpeakers(view.data) : [];
  const items = [everybody, ...speakers.map((speaker) => ({ label: speaker || narratorText(), speaker }))];
  const chosen = await window.showQuickPick(items, { placeHolder: l10n.t('Show only what this speaker says') });
  if (chosen) await view.show({ speaker: chosen.speaker });
}

async function filterByStatus(view: ClaimsView): Promise<void> {
  const items = statuses.map((status) => ({ label: statusText(status), status }));
  const placeHolder = l10n.t('Show only what has one of these statuses');
  const chosen = await window.showQuickPick(items, { canPickMany: true, placeHolder });
  if (chosen) await view.show({ statuses: chosen.length > 0 ? chosen.map(({ status }) => status) : null });
}

/** The commands of the Claims view: how it is sorted and filtered, and what can be done with its items. */
export const registerClaimCommands = (view: ClaimsView): Disposable =>
  Disposable.from(
    commands.registerCommand('factmark.claims.sortByRank', () => view.show({ order: 'rank' })),
    commands.registerCommand('factmark.claims.sortByAppearance', () => view.show({ order: 'appearance' })),
    commands.registerCommand('factmark.claims.filterByKind', () => filterByKind(view)),
    commands.registerCommand('factmark.claims.filterBySpeaker', () => filterBySpeaker(view)),
    commands.registerCommand('factmark.claims.filterByStatus', () => filterByStatus(view)),
    commands.registerCommand('factmark.claims.clearFilter', () =>
      view.show({ kinds: null, speaker: null, statuses: null }),
    ),
    commands.registerCommand('factmark.claims.goTo', ({ uri, range }: ClaimNode) => selectRange(uri, range)),
    commands.registerCommand('factmark.claims.copy', async ({ uri, range }: ClaimNode) =>
      env.clipboard.writeText(await textOf(uri, range)),
    ),
  );
