import { l10n, StatusBarAlignment, window, type Disposable } from 'vscode';
import type { ActiveAnnotations } from './activeAnnotations';
import { coverageText } from './words';

/** Left of what VS Code itself says of the editor. */
const priority = 101;

/** Says in the status bar how much of the active article is checked; a click opens the checklist. */
export class CoverageItem implements Disposable {
  private readonly item = window.createStatusBarItem('factmark.coverage', StatusBarAlignment.Right, priority);
  private readonly subscription: Disposable;

  constructor(private readonly active: ActiveAnnotations) {
    this.item.name = l10n.t('Factmark: Checked');
    this.item.command = 'factmark.checklist.focus';
    this.subscription = active.onDidChange(() => this.update());
    this.update();
  }

  dispose(): void {
    this.subscription.dispose();
    this.item.dispose();
  }

  private update(): void {
    const coverage = this.active.data?.coverage;
    if (!coverage || coverage.total === 0) {
      this.item.hide();
      return;
    }
    const text = coverageText(coverage);
    this.item.text = `$(checklist) ${coverage.checked}/${coverage.total}`;
    this.item.tooltip = l10n.t('{0}. Open the checklist', text);
    this.item.accessibilityInformation = { label: text, role: 'button' };
    this.item.show();
  }
}
