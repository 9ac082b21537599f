import type { Message } from './model';
import type { Span } from './span';

/** What the checkers' annotations say of the article that a rule reports. */
export type RemarkKind = 'false' | 'needsRecheck' | 'conflict' | 'singleSource' | 'sidecarProblem';

export interface Remark extends Span {
  readonly kind: RemarkKind;
  readonly message: Message;
}
