import {
  CodeAction,
  CodeActionKind,
  commands,
  Disposable,
  env,
  l10n,
  languages,
  ProgressLocation,
  Range,
  Uri,
  window,
  workspace,
  type CodeActionContext,
  type QuickPickItem,
  type SecretStorage,
  type TextDocument,
} from 'vscode';
import type { WireFactCheck, WirePosition, WireRange } from '../../server/protocol';
import type { Articles } from '../articles';
import { lookUp, type Failure, type World } from './factCheckApi';
import type { FactmarkClient } from '../languageClient';
import { touches } from '../positions';
import { articleSelector } from '../selector';

const keyName = 'factmark.factChecks.key';
const timeout = 10_000; // ms

const world: World = {
  fetch: (url, init) => fetch(url, init),
  now: () => Date.now(),
  sleep: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
};

/** Rules whose findings are statements of fact. */
const claimRules: readonly unknown[] = ['claim/check-worthy', 'claim/previously-checked'];

interface CheckItem extends QuickPickItem {
  readonly url: string;
}

/** Looks up published fact-checks of a claim online: only when the user asks for it, with a key of the user's own. */
export class FactCheckLookup implements Disposable {
  private readonly subscriptions: Disposable;
  /** What was answered in this session, by the words of the claim. */
  private readonly answers = new Map<string, readonly WireFactCheck[]>();

  constructor(
    private readonly client: FactmarkClient,
    private readonly articles: Articles,
    private readonly secrets: SecretStorage,
  ) {
    this.subscriptions = Disposable.from(
      commands.registerCommand('factmark.factChecks.lookUp', (range?: Range) => this.lookUpClaim(range)),
      commands.registerCommand('factmark.factChecks.setKey', () => this.setKey()),
      commands.registerCommand('factmark.factChecks.clearKey', () => this.clearKey()),
      languages.registerCodeActionsProvider(
        articleSelector(),
        { provideCodeActions: (_document, _range, context) => actions(context) },
        { providedCodeActionKinds: [CodeActionKind.QuickFix] },
      ),
    );
  }

  dispose(): void {
    this.subscriptions.dispose();
  }

  private async lookUpClaim(range: Range | undefined): Promise<void> {
    const editor = window.activeTextEditor;
    if (!editor) return;
    const claim = await this.claimAt(editor.document, range?.start ?? editor.selection.active);
    if (claim === null) {
      void window.showInformationMessage(l10n.t('There is no claim at the cursor.'));
      return;
    }
    const key = (await this.secrets.get(keyName)) ?? (await this.askForKey());
    if (key === undefined) return;
    const checks = this.answers.get(claim) ?? (await this.ask(claim, key));
    if (checks) await show(checks);
  }

  /** The words of the claim at a place; where there is none, of the quote. */
  private async claimAt(document: TextDocument, position: WirePosition): Promise<string | null> {
    const article = await this.articles.current(document);
    const isHere = ({ range }: { readonly range: WireRange }): boolean => touches(range, position);
    const found = article?.claims.find(isHere) ?? article?.quotes.find(isHere);
    if (!found) return null;
    const { start, end } = found.range;
    return document.getText(new Range(start.line, start.character, end.line, end.character));
  }

  private async ask(claim: string, key: string): Promise<readonly WireFactCheck[] | null> {
    const endpoint = workspace.getConfiguration('factmark').get<string>('factChecks.endpoint', '');
    const title = l10n.t('Looking up published fact-checks…');
    const answer = await window.withProgress({ location: ProgressLocation.Window, title }, () =>
      lookUp({ endpoint, key, claim, timeout }, world),
    );
    if (answer.kind !== 'found') {
      void window.showWarningMessage(failureText(answer));
      return null;
    }
    this.answers.set(claim, answer.checks);
    await this.client.lookedUp({ claim, checks: answer.checks });
    return answer.checks;
  }

  private async askForKey(): Promise<string | undefined> {
    const set = l10n.t('Set Key…');
    const message = l10n.t(
      'Looking up fact-checks needs a key for the Google Fact Check Tools API. The claim is sent there.',
    );
    return (await window.showInformationMessage(message, set)) === set ? this.setKey() : undefined;
  }

  private async setKey(): Promise<string | undefined> {
    const prompt = l10n.t('Key for the Google Fact Check Tools API. It is kept in the secret storage of the editor.');
    const key = (await window.showInputBox({ prompt, password: true, ignoreFocusOut: true }))?.trim();
    if (!key) return undefined;
    await this.secrets.store(keyName, key);
    return key;
  }

  private async clearKey(): Promise<void> {
    await this.secrets.delete(keyName);
    void window.showInformationMessage(l10n.t('The fact check API key was removed.'));
  }
}

function actions({ diagnostics }: CodeActionContext): CodeAction[] {
  const claim = diagnostics.find(({ source, code }) => {
    const rule: unknown = typeof code === 'object' ? code.value : code;
    return source === 'Factmark' && claimRules.includes(rule);
  });
  if (!claim) return [];
  const title = l10n.t('Look up published fact-checks');
  const action = new CodeAction(title, CodeActionKind.QuickFix);
  action.diagnostics = [claim];
  action.command = { command: 'factmark.factChecks.lookUp', title, arguments: [claim.range] };
  return [action];
}

async function show(checks: readonly WireFactCheck[]): Promise<void> {
  if (checks.length === 0) {
    void window.showInformationMessage(l10n.t('No published fact-check of this claim was found.'));
    return;
  }
  const items = checks.map(({ claim, claimant, publisher, rating, date, url }): CheckItem => ({
    label: rating,
    description: [publisher, date].filter((part) => part !== null).join(' · '),
    detail: claimant === null ? `“${claim}”` : l10n.t('“{0}” by {1}', claim, claimant),
    url,
  }));
  const placeHolder = l10n.t('Choose a fact-check to open it in the browser');
  const chosen = await window.showQuickPick(items, { placeHolder, matchOnDescription: true, matchOnDetail: true });
  if (chosen) await env.openExternal(Uri.parse(chosen.url));
}

/** What went wrong, for the user. */
function failureText(failure: Failure): string {
  switch (failure.kind) {
    case 'offline':
      return l10n.t('The fact-check service cannot be reached. Are you offline?');
    case 'timedOut':
      return l10n.t('The fact-check service did not answer in time.');
    case 'malformed':
      return l10n.t('The fact-check service gave an answer that cannot be read.');
    case 'overQuota':
      return failure.seconds === null
        ? l10n.t('The quota of your fact check API key is used up. Try again later.')
        : l10n.t('The quota of your fact check API key is used up. Try again in {0} seconds.', failure.seconds);
    case 'refused':
      return l10n.t('The fact-check service refused the request ({0}): {1}', failure.status, failure.detail);
    case 'broken':
      return l10n.t('The fact-check service has failed ({0}): {1}', failure.status, failure.detail);
  }
}
