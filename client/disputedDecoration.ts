import { l10n, ThemeColor, Uri, window, type Disposable, type FileDecoration } from 'vscode';

const scheme = 'factmark-disputed';

/** What an item of a tree names as its resource to be marked as disputed; `id` tells the items apart. */
export const disputedResource = (id: string): Uri => Uri.from({ scheme, path: `/${id}` });

/** Marks disputed items with a badge, which stays in sight where a narrow side bar cuts off the item's words. */
export function registerDisputedDecoration(): Disposable {
  const decoration: FileDecoration = {
    badge: '!',
    tooltip: l10n.t('disputed'),
    color: new ThemeColor('list.warningForeground'),
  };
  return window.registerFileDecorationProvider({
    provideFileDecoration: (uri) => (uri.scheme === scheme ? decoration : undefined),
  });
}
