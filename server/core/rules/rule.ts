import type { Article, Finding, Severity } from '../model';

/** What a rule says at a place; the table adds the rule's id and the severity in force. */
export type Report = Omit<Finding, 'rule' | 'severity'>;

export interface RuleOptions {
  /** Claims below this check-worthiness (0 to 1) are not reported. */
  readonly claimThreshold: number;
  /** A speaker of less confidence (0 to 1) is reported as ambiguous. */
  readonly speakerThreshold: number;
}

/**
 * One kind of finding. A rule is one file in this folder and one line in `table.ts`.
 *
 * @example `{ id: 'quote/direct', severity: 'information', run: (article) => … }`
 */
export interface Rule {
  /** Stable code, shown in the Problems panel and used as the key in settings. */
  readonly id: string;
  /** In force unless the settings say otherwise. */
  readonly severity: Severity;
  readonly run: (article: Article, options: RuleOptions) => readonly Report[];
}
