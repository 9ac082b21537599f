import type { Article, Finding, Severity } from './model';
import type { RuleOptions } from './rules/rule';
import { rules } from './rules/table';
import { bySpan } from './span';

export interface CheckOptions extends RuleOptions {
  /** Severity by rule id; a rule that is not named keeps its default. */
  readonly severities: Readonly<Record<string, Severity | 'off'>>;
}

/**
 * Runs every rule that is not off, sorted by place.
 *
 * @example `check(article, { severities: { 'quote/direct': 'off' }, claimThreshold: 0.5 })`
 */
export function check(article: Article, options: CheckOptions): readonly Finding[] {
  const findings: Finding[] = [];
  for (const rule of rules) {
    const severity = options.severities[rule.id] ?? rule.severity;
    if (severity === 'off') continue;
    for (const { start, end, message, related, fixes, link, remote } of rule.run(article, options)) {
      const finding = { start, end, rule: rule.id, severity, message, related, fixes };
      const isPlain = link === undefined && !remote;
      findings.push(isPlain ? finding : { ...finding, ...(link !== undefined && { link }), ...(remote && { remote }) });
    }
  }
  return findings.sort(bySpan);
}
