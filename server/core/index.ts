/** The façade of the analysis: everything outside `core/` imports from here and from nowhere else in it. */
export type * from './elsewhere';
export type * from './factCheck';
export type * from './model';
export type { Rule, RuleOptions } from './rules/rule';
export type { Span } from './span';
export { bySpan, contains, covers, overlaps, shift } from './span';
export { formatMessage, message } from './message';
export { analyze, analyzeInSteps, type Analysis } from './analyze';
export { check, type CheckOptions } from './check';
export { rules } from './rules/table';
export { machineArticle, type MachineArticle } from './machine';
export { readStatement } from './statement';
export { modalVerbs, negators } from './lexicon/disputes';
export { magnitudes, smallNumbers, tens } from './lexicon/disputesCounts';
export { doerWords, gistKeys, type Gist } from './gist';
export { givenNamesAgree, nameWords } from './names';
export { countTelling, gap, readWording, wordingKeys, type Wording } from './wording';
