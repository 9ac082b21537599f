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
    if (![finding, ...finding.fixes].some((place) => touches(place, wanted))) return [];
    const place = toRange(text, finding);
    const diagnostics = context.diagnostics.filter((each) => each.code === finding.rule && sameRange(each, place));
    return finding.fixes.map((fix): CodeAction => ({
      title: toText(fix.title),
      kind: CodeActionKind.QuickFix,
      diagnostics,
      isPreferred: finding.fixes.length === 1,
      edit: workspaceEdit(text, { range: toRange(text, fix), newText: fix.newText }, options),
    }));
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
