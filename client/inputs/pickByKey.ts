import { QuickPickItemKind, window, type IconPath, type QuickPickItem } from 'vscode';

/** A choice that one key makes; without a key it separates those before it from those behind it. */
export interface Choice<Value> {
  readonly key: string;
  readonly label: string;
  readonly description?: string;
  readonly icon?: IconPath;
  readonly value: Value;
}

type Item<Value> = QuickPickItem & { readonly choice?: Choice<Value> };

const itemOf = <Value>(choice: Choice<Value>): Item<Value> => ({
  label: `${choice.key}  ${choice.label}`,
  ...(choice.description !== undefined && { description: choice.description }),
  ...(choice.icon && { iconPath: choice.icon }),
  choice,
});

/**
 * Lets the user choose by a single key, or as in any other list. `groups` are set apart from each other.
 *
 * @returns undefined where the user did not choose
 */
export function pickByKey<Value>(
  title: string,
  placeholder: string,
  groups: readonly (readonly Choice<Value>[])[],
): Promise<Choice<Value> | undefined> {
  const pick = window.createQuickPick<Item<Value>>();
  pick.title = title;
  pick.placeholder = placeholder;
  const separator: Item<Value> = { label: '', kind: QuickPickItemKind.Separator };
  pick.items = groups.flatMap((group, index) => [...(index > 0 ? [separator] : []), ...group.map(itemOf)]);
  return new Promise((resolve) => {
    const finish = (choice: Choice<Value> | undefined): void => {
      resolve(choice); // Only the first counts: disposing hides.
      pick.dispose();
    };
    pick.onDidChangeValue((value) => {
      const choice = groups.flat().find(({ key }) => key === value.toLowerCase());
      if (choice) finish(choice);
    });
    pick.onDidAccept(() => finish(pick.activeItems[0]?.choice));
    pick.onDidHide(() => finish(undefined));
    pick.show();
  });
}
