/** The façade of the analysis: everything outside `core/` imports from here and from nowhere else in it. */
export type * from './model';
export type { Rule, RuleOptions } from './rules/rule';
export type { Span } from './span';
export { contains, covers, overlaps } from './span';
export { formatMessage, message } from './message';
export { analyze, type Analysis } from './analyze';
export { check, type CheckOptions } from './check';
export { rules } from './rules/table';
export { machineArticle, type MachineArticle } from './machine';
export { readStatement } from './statement';
export { modalVerbs, negators } from './lexicon/disputes';
export { magnitudes, smallNumbers, tens } from './lexicon/disputesCounts';
