import { commands, Disposable, l10n, window } from 'vscode';
import { jumpTo } from '../navigation';
import type { Direction } from '../positions';
import type { Annotations } from './annotations';
import { todoRanges } from './checklistNodes';

/** The commands that go to the next and the previous place where something is still to be done. */
export function registerUnchecked(annotations: Annotations): Disposable {
  const go = (direction: Direction) => async (): Promise<void> => {
    const document = window.activeTextEditor?.document;
    const known = document && (await annotations.current(document));
    if (known) await jumpTo(known.uri, todoRanges(known), direction, l10n.t('All is checked in this article'));
  };
  return Disposable.from(
    commands.registerCommand('factmark.goToNextUnchecked', go('next')),
    commands.registerCommand('factmark.goToPreviousUnchecked', go('previous')),
  );
}
