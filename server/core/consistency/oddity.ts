import type { Message } from '../model';
import type { Span } from '../span';

/** What does not add up by itself, or between copies. */
export type OddityKind = 'percentages' | 'weekday' | 'total' | 'quote-copy';

/** Figures, days or copies of words that cannot all be right, with the places to compare. */
export interface Oddity extends Span {
  readonly kind: OddityKind;
  readonly message: Message;
  readonly related: readonly Span[];
}
