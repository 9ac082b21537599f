import { l10n, window, type QuickPickItem } from 'vscode';

/**
 * Lets the user choose one of the names or type another one. The names that match what is typed come first.
 *
 * @returns undefined where the user did neither
 */
export function pickOrType(title: string, placeholder: string, names: readonly string[]): Promise<string | undefined> {
  const pick = window.createQuickPick();
  const known: readonly QuickPickItem[] = names.map((label) => ({ label }));
  const isNew = (typed: string): boolean => typed !== '' && !names.includes(typed);
  pick.title = title;
  pick.placeholder = placeholder;
  pick.items = known;
  return new Promise((resolve) => {
    const finish = (name: string | undefined): void => {
      resolve(name); // Only the first counts: disposing hides.
      pick.dispose();
    };
    pick.onDidChangeValue((value) => {
      const typed = value.trim();
      pick.items = isNew(typed) ? [...known, { label: typed, description: l10n.t('as typed') }] : known;
    });
    pick.onDidAccept(() => finish(pick.activeItems[0]?.label));
    pick.onDidHide(() => finish(undefined));
    pick.show();
  });
}
