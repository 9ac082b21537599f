import {
  l10n,
  languages,
  LanguageStatusSeverity,
  workspace,
  type Command,
  type Disposable,
  type TextDocument,
} from 'vscode';
import { State } from 'vscode-languageclient';
import type { ActiveArticle } from './activeArticle';
import type { FileSwitch } from './fileSwitch';
import type { FactmarkClient } from './languageClient';
import { articleSelector } from './selector';

interface Status {
  readonly text: string;
  readonly detail?: string;
  readonly command: Command;
  readonly severity?: LanguageStatusSeverity;
}

/** Why Factmark is off for a document: what was nearest to the decision comes first. */
function reasonForOff(document: TextDocument, fileSwitch: FileSwitch): string {
  if (fileSwitch.get(document.uri) === false) return l10n.t('switched off for this file');
  const enabled = workspace.getConfiguration('factmark', document).get<boolean>('enable', true);
  return enabled ? l10n.t('excluded by the setting factmark.exclude') : l10n.t('off by the setting factmark.enable');
}

const failed = (): Status => ({
  text: l10n.t('Factmark is not running'),
  severity: LanguageStatusSeverity.Error,
  command: { command: 'factmark.restartServer', title: l10n.t('Restart Server') },
});

const switchedOn = (isByHand: boolean): Status => ({
  text: l10n.t('Factmark is on'),
  ...(isByHand && { detail: l10n.t('switched on for this file') }),
  command: { command: 'factmark.switchOff', title: l10n.t('Switch Off') },
});

const switchedOff = (reason: string): Status => ({
  text: l10n.t('Factmark is off'),
  detail: reason,
  command: { command: 'factmark.switchOn', title: l10n.t('Switch On') },
});

/** Says in the language status whether Factmark reads the active document, and why not; a click switches it. */
export class StatusItem implements Disposable {
  private readonly item = languages.createLanguageStatusItem('factmark', articleSelector());
  private readonly subscriptions: readonly Disposable[];

  constructor(
    private readonly client: FactmarkClient,
    private readonly active: ActiveArticle,
    private readonly fileSwitch: FileSwitch,
  ) {
    this.item.name = 'Factmark';
    this.subscriptions = [
      this.item,
      active.onDidChange(() => this.update()),
      client.onDidChangeState(() => this.update()),
    ];
  }

  /** Shows the item at the documents that the settings now name. */
  reselect(): void {
    this.item.selector = articleSelector();
  }

  dispose(): void {
    this.subscriptions.forEach((each) => void each.dispose());
  }

  private update(): void {
    const { text, detail, command, severity } = this.status();
    this.item.text = text;
    this.item.detail = detail ?? '';
    this.item.command = command;
    this.item.severity = severity ?? LanguageStatusSeverity.Information;
    this.item.busy = this.client.state === State.Starting;
    this.item.accessibilityInformation = { label: detail ? `${text}: ${detail}` : text };
  }

  private status(): Status {
    const { document, data } = this.active;
    if (this.client.state === State.Stopped || this.client.state === State.StartFailed) return failed();
    if (document && data === null) return switchedOff(reasonForOff(document, this.fileSwitch));
    return switchedOn(document !== undefined && this.fileSwitch.get(document.uri) === true);
  }
}
