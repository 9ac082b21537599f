import { window, type QuickPickItem } from 'vscode';

/**
 * Lets the user choose one of the names or type another one.
 *
 * @returns undefined where the user did neither
 */
export function pickOrType(title: string, placeholder: string, names: readonly string[]): Promise<string | undefined> {
  const pick = window.createQuickPick();
  const known: readonly QuickPickItem[] = names.map((label) => ({ label }));
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
      pick.items = typed === '' || names.includes(typed) ? known : [{ label: typed }, ...known];
    });
    pick.onDidAccept(() => finish(pick.activeItems[0]?.label));
    pick.onDidHide(() => finish(undefined));
    pick.show();
  });
}
