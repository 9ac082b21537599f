import { commands, Disposable, l10n, window } from 'vscode';
import { historyRequest, type HistoryParams, type WireHistoryEntry } from '../../server/protocol';
import type { FactmarkClient } from '../languageClient';
import type { Desk } from './desk';

const localTime = (created: string): string => {
  const time = new Date(created);
  return Number.isNaN(time.getTime()) ? '' : time.toLocaleString();
};

/** Lists who changed what and when, the latest first: of one annotation, or of the article where there is none at the cursor. */
async function showHistory(desk: Desk, client: FactmarkClient, argument: unknown, selected: unknown): Promise<void> {
  const [spot] = await desk.spots(argument, selected);
  if (!spot) return;
  const params: HistoryParams = { textDocument: { uri: spot.uri }, annotation: spot.annotation?.id ?? null };
  const entries = (await client.request<readonly WireHistoryEntry[] | null>(historyRequest, params)) ?? [];
  const items = entries.toReversed().map(({ created, creator, changes, exact }) => ({
    label: changes.join(', '),
    description: [creator ?? l10n.t('somebody'), localTime(created)].filter(Boolean).join(' · '),
    detail: exact,
  }));
  if (items.length === 0) {
    void window.showInformationMessage(l10n.t('Nothing was said of this yet.'));
    return;
  }
  const title = spot.annotation ? l10n.t('History of “{0}”', spot.annotation.label) : l10n.t('History of the article');
  await window.showQuickPick(items, { title, matchOnDescription: true, matchOnDetail: true });
}

/** The command that shows the trail. */
export const registerHistory = (desk: Desk, client: FactmarkClient): Disposable =>
  commands.registerCommand('factmark.showHistory', (argument?: unknown, selected?: unknown) =>
    showHistory(desk, client, argument, selected),
  );
