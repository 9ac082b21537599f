import * as l10n from '@vscode/l10n';
import { DiagnosticSeverity, type Diagnostic, type DiagnosticRelatedInformation } from 'vscode-languageserver-types';
import type { Article, Finding, Severity } from '../core/index';
import { toRange, toText, type OpenText } from './convert';

/** Where the rules are documented. GitHub makes the heading `quote/direct` the anchor `quotedirect`. */
const documentation = 'https://github.com/factmark/factmark/blob/main/docs/rules.md#';

const source = 'Factmark';

const severities: Readonly<Record<Severity, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  information: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
};

/** What the Problems panel shows of an article: its findings, or that it is too long to have any. */
export function diagnostics(text: OpenText, article: Article, findings: readonly Finding[]): Diagnostic[] {
  return article.tooLong ? [tooLong(text)] : findings.map((finding) => diagnostic(text, finding));
}

export function diagnostic(text: OpenText, finding: Finding): Diagnostic {
  return {
    range: toRange(text, finding),
    severity: severities[finding.severity],
    code: finding.rule,
    codeDescription: { href: finding.link ?? documentation + finding.rule.replace('/', '') },
    source,
    message: toText(finding.message),
    relatedInformation: relatedInformation(text, finding),
  };
}

function relatedInformation(text: OpenText, { related, remote }: Finding): DiagnosticRelatedInformation[] {
  const places = related.map((place) => ({
    location: { uri: text.uri, range: toRange(text, place) },
    message: toText(place.message),
  }));
  for (const { uri, start, end, message } of remote ?? [])
    places.push({ location: { uri, range: { start, end } }, message: toText(message) });
  return places;
}

function tooLong(text: OpenText): Diagnostic {
  const endOfFirstLine = text.offsetAt({ line: 1, character: 0 });
  return {
    range: toRange(text, { start: 0, end: endOfFirstLine }),
    severity: DiagnosticSeverity.Information,
    code: 'article/too-long',
    source,
    message: l10n.t('This article is longer than 2 MB and is not analyzed.'),
  };
}
