import { l10n, window } from 'vscode';
import type { SpeakersView } from './speakersView';

/** Asks for words and shows at each letter who has them in the name, the role or a quote; Escape takes that back. */
export function searchSpeakers(view: SpeakersView): void {
  const before = view.shownSearch;
  const input = window.createInputBox();
  input.title = l10n.t('Search Speakers and Quotes');
  input.placeholder = l10n.t('Words of a name, a role or a quote');
  input.value = before;
  let isAccepted = false;
  input.onDidChangeValue((search) => void view.show({ search }));
  input.onDidAccept(() => {
    isAccepted = true;
    input.hide();
  });
  input.onDidHide(() => {
    if (!isAccepted) void view.show({ search: before });
    input.dispose();
  });
  input.show();
}
