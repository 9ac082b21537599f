import assert from 'node:assert/strict';
import {
  DocumentDiagnosticReportKind,
  type ClientCapabilities,
  type Diagnostic,
  type DocumentDiagnosticReport,
} from 'vscode-languageserver/node';

/** What VS Code can do, as far as the server asks. */
export const modern: ClientCapabilities = {
  workspace: {
    configuration: true,
    didChangeConfiguration: { dynamicRegistration: true },
    diagnostics: { refreshSupport: true },
    semanticTokens: { refreshSupport: true },
    inlayHint: { refreshSupport: true },
    codeLens: { refreshSupport: true },
    workspaceEdit: { documentChanges: true, changeAnnotationSupport: {} },
  },
  textDocument: {
    diagnostic: {},
    hover: { contentFormat: ['markdown', 'plaintext'] },
    definition: { linkSupport: true },
    rename: { prepareSupport: true },
    documentSymbol: { hierarchicalDocumentSymbolSupport: true },
  },
};

/** A small article with a direct quote and a denial. */
export const bridge = [
  'Harbour bridge to reopen',
  '',
  '“The bridge will reopen in May,” Ilse Marwick, the director of the port, said on Tuesday.',
  '',
  'Marwick denied that the repair had cost 40 million euros.',
  '',
].join('\n');

/** The quote in it. */
export const quoted = '“The bridge will reopen in May,”';

/** The diagnostics of a report that is not `unchanged`. */
export function items(report: DocumentDiagnosticReport): readonly Diagnostic[] {
  assert.equal(report.kind, DocumentDiagnosticReportKind.Full);
  return report.items;
}

export const codes = (diagnostics: readonly Diagnostic[]): readonly unknown[] => diagnostics.map(({ code }) => code);
