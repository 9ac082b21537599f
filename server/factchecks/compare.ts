import { oppositesOf } from './opposites';
import type { Deed, Statement } from './statement';

const isWithin = <T>(part: ReadonlySet<T>, whole: ReadonlySet<T>): boolean =>
  [...part].every((each) => whole.has(each));

const isSame = <T>(a: ReadonlySet<T>, b: ReadonlySet<T>): boolean => a.size === b.size && isWithin(a, b);

/** Whether what both name is the same; what one alone names is context. */
const agrees = <T>(a: ReadonlySet<T>, b: ReadonlySet<T>): boolean => isWithin(a, b) || isWithin(b, a);

function isOpposite(a: Statement, b: Statement): boolean {
  for (const word of a.words) {
    if (b.words.has(word)) continue;
    for (const opposite of oppositesOf.get(word) ?? []) {
      if (b.words.has(opposite) && !a.words.has(opposite)) return true;
    }
  }
  return false;
}

/** "Russia attacked Ukraine" and "Ukraine attacked Russia". */
const isTurnedRound = (a: Deed, b: Deed): boolean =>
  a.verb === b.verb &&
  a.doer !== b.doer &&
  ((a.doer !== null && a.doer === b.object) || (a.object !== null && a.object === b.doer));

/**
 * Whether two statements that share most of their words can say the same: names, figures, dates, negation, mood and
 * who did it to whom must not tell them apart. Made to refuse rather than to guess.
 *
 * @example false for `Russia did not attack Ukraine` and `Russia attacked Ukraine`
 */
export function canBeSame(a: Statement, b: Statement): boolean {
  return (
    isWithin(a.names, b.terms) &&
    isWithin(b.names, a.terms) &&
    isSame(a.quantities.numbers, b.quantities.numbers) &&
    agrees(a.quantities.years, b.quantities.years) &&
    agrees(a.quantities.days, b.quantities.days) &&
    isSame(a.negated, b.negated) &&
    a.reverses === b.reverses &&
    isSame(a.moods, b.moods) &&
    a.comparedWith === b.comparedWith &&
    !isOpposite(a, b) &&
    !a.deeds.some((deed) => b.deeds.some((other) => isTurnedRound(deed, other)))
  );
}
