import { commands, Disposable, l10n, languages, window, type Diagnostic, type TextDocument } from 'vscode';
import type { AnnotatePlace, DismissalScope, WireRange } from '../../server/protocol';
import { wireRange } from '../editors';
import { needed } from '../inputs/askInSteps';
import { pickByKey } from '../inputs/pickByKey';
import { overlap, touches } from '../positions';
import type { Desk } from './desk';

/** A finding of a rule on some words. */
interface Finding {
  readonly rule: string;
  readonly range: WireRange;
}

/** Rules that tell of what people have said: that is taken back, not dismissed. */
const isOurs = (rule: string): boolean => /^(?:verdict|sidecar)\//.test(rule);

const ruleOf = ({ code }: Diagnostic): string => String(typeof code === 'object' ? code.value : code);

/** What the analysis reports at the selection; at a mere cursor what it is in or at. */
function findingsAt(document: TextDocument, selection: WireRange): readonly Finding[] {
  return languages
    .getDiagnostics(document.uri)
    .filter(({ source }) => source === 'Factmark')
    .map((diagnostic) => ({ rule: ruleOf(diagnostic), range: wireRange(diagnostic.range) }))
    .filter(({ rule, range }) => !isOurs(rule) && (touches(range, selection.start) || overlap(range, selection)));
}

async function pickFinding(findings: readonly Finding[], document: TextDocument): Promise<Finding | undefined> {
  if (findings.length < 2) return findings[0];
  const choices = findings.map((value, index) => ({
    key: String(index + 1),
    label: value.rule,
    description: document.lineAt(value.range.start.line).text.slice(value.range.start.character).slice(0, 60),
    value,
  }));
  return (await pickByKey(l10n.t('Dismiss Finding'), l10n.t('Which finding?'), [choices]))?.value;
}

function pickScope(rule: string): Promise<DismissalScope | undefined> {
  return pickByKey<DismissalScope>(l10n.t('Dismiss Finding'), l10n.t('What is to be dismissed?'), [
    [
      { key: '1', label: l10n.t('This finding'), value: 'finding' },
      { key: '2', label: l10n.t('All of {0} in this paragraph', rule), value: 'paragraph' },
      { key: '3', label: l10n.t('All of {0} in this article', rule), value: 'article' },
    ],
  ]).then((choice) => choice?.value);
}

type Argument = Partial<AnnotatePlace> & { readonly scope?: DismissalScope; readonly reason?: string };

async function dismiss(desk: Desk, argument: Argument = {}): Promise<void> {
  const document = await desk.document(argument.uri);
  const editor = window.activeTextEditor;
  const selection = argument.range ?? (editor && wireRange(editor.selection));
  if (!document || !selection) return;
  const { version } = document;
  const named = argument.rule && argument.range ? { rule: argument.rule, range: argument.range } : null;
  const findings = named ? [named] : findingsAt(document, selection);
  if (findings.length === 0) {
    void window.showInformationMessage(l10n.t('There is no finding here to dismiss.'));
    return;
  }
  const finding = await pickFinding(findings, document);
  const scope = finding && (argument.scope ?? (await pickScope(finding.rule)));
  if (!scope) return;
  const reason =
    argument.reason ??
    (await window.showInputBox({
      title: l10n.t('Dismiss Finding'),
      prompt: l10n.t('Why? The reason is kept with the article.'),
      validateInput: needed,
    }));
  if (reason === undefined) return;
  const made = await desk.make(document.uri.toString(), version, [{ kind: 'dismiss', scope, ...finding, reason }]);
  if (made.length > 0) desk.tell(l10n.t('Dismissed; the checklist keeps it'));
}

/** The command that dismisses a finding with a reason. */
export const registerDismissCommands = (desk: Desk): Disposable =>
  commands.registerCommand('factmark.dismiss', (argument?: Argument) => dismiss(desk, argument));
