import {
  CodeActionKind,
  type CodeAction,
  type CodeActionContext,
  type Diagnostic,
  type Range,
  type TextEdit,
  type WorkspaceEdit,
} from 'vscode-languageserver-types';
import type { Finding, Span } from '../core/index';
import { toRange, toSpan, toText, type OpenText } from './convert';

export interface CodeActionOptions {
  /** The client takes `documentChanges`, so that an edit can say which version of the text it is for. */
  readonly versionedEdits: boolean;
}

/** The quick fixes of the findings at a range. */
export function codeActions(
  text: OpenText,
  findings: readonly Finding[],
  range: Range,
  context: CodeActionContext,
  options: CodeActionOptions,
): CodeAction[] {
  if (!wantsQuickFixes(context)) return [];
  const wanted = toSpan(text, range);
  return findings.flatMap((finding) => {
    if (!finding.fix || !touches(finding, wanted)) return [];
    const place = toRange(text, finding);
    const action: CodeAction = {
      title: toText(finding.fix.title),
      kind: CodeActionKind.QuickFix,
      diagnostics: context.diagnostics.filter((each) => each.code === finding.rule && sameRange(each, place)),
      isPreferred: true,
      edit: workspaceEdit(text, { range: place, newText: finding.fix.newText }, options),
    };
    return [action];
  });
}

/** A client may ask for some kinds only; kinds are hierarchical: "" holds all, `quickfix` holds `quickfix.name`. */
const wantsQuickFixes = ({ only }: CodeActionContext): boolean =>
  !only || only.some((kind) => kind === CodeActionKind.Empty || kind === CodeActionKind.QuickFix);

/** Unlike overlapping, a cursor right after the word counts. */
const touches = (a: Span, b: Span): boolean => a.start <= b.end && b.start <= a.end;

const sameRange = ({ range: { start, end } }: Diagnostic, other: Range): boolean =>
  start.line === other.start.line &&
  start.character === other.start.character &&
  end.line === other.end.line &&
  end.character === other.end.character;

function workspaceEdit(text: OpenText, edit: TextEdit, { versionedEdits }: CodeActionOptions): WorkspaceEdit {
  return versionedEdits
    ? { documentChanges: [{ textDocument: { uri: text.uri, version: text.version }, edits: [edit] }] }
    : { changes: { [text.uri]: [edit] } };
}
