import type { Assertion } from './assertions';
import { conflictsOf, type Counted } from './disputes/accounts';
import { message } from './message';
import type { Message } from './model';

/**
 * Two places of one article of which one says that an event took place and the other that it did not, or which give
 * two numbers for it.
 */
export interface Contradiction {
  readonly denied: Assertion;
  readonly affirmed: Assertion;
  readonly why: Message;
}

const mostPerDenial = 3; // Places shown beside one denial.
const mostPerEvent = 100; // Statements of one kind of event that are compared: a bound for hostile texts.

const isNamed = (key: string | null): key is string => key !== null && key !== 'pronoun';

const agree = (a: string | null, b: string | null): boolean => !isNamed(a) || !isNamed(b) || a === b;

/**
 * Whether two assertions of one kind of event must speak of the same event: nothing in them differs, and they share
 * the doer and the one it was done to, or one of the two where the other is left out.
 */
function sameEvent(denied: Assertion, affirmed: Assertion, onlyDoer: boolean): boolean {
  if (!agree(denied.subject, affirmed.subject) || !agree(denied.object, affirmed.object)) return false;
  const sameDoer = isNamed(denied.subject) && denied.subject === affirmed.subject;
  const sameGoal = isNamed(denied.object) && denied.object === affirmed.object;
  if (sameGoal) return sameDoer || denied.subject === 'pronoun' || affirmed.subject === 'pronoun';
  // "We didn't attack Sylvania" against "Freedonia's invasion": the article knows of no other invader.
  return (
    onlyDoer &&
    denied.subject === 'pronoun' &&
    isNamed(denied.object) &&
    affirmed.object === null &&
    affirmed.subject !== denied.object
  );
}

/** The assertions that the test accepts, by event. */
function byEvent<T extends Assertion>(
  all: readonly Assertion[],
  test: (each: Assertion) => each is T,
): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const each of all) {
    if (!test(each)) continue;
    const known = groups.get(each.event);
    if (!known) groups.set(each.event, [each]);
    else if (known.length < mostPerEvent) known.push(each);
  }
  return groups;
}

type CountAssertion = Assertion & Counted;

const isCount = (each: Assertion): each is CountAssertion => each.count !== undefined;

const isStated = (each: Assertion): each is Assertion =>
  each.polarity === 'affirmed' && each.voice === 'narrator' && each.count === undefined;

function deniedEvents(assertions: readonly Assertion[]): readonly Contradiction[] {
  const affirmed = byEvent(assertions, isStated);
  return assertions.flatMap((denied) => {
    if (denied.polarity !== 'denied') return [];
    const stated = affirmed.get(denied.event) ?? [];
    const doers = new Set(stated.map(({ subject }) => subject).filter(isNamed));
    return stated
      .filter((each) => sameEvent(denied, each, doers.size === 1))
      .slice(0, mostPerDenial)
      .map((each) => ({
        denied,
        affirmed: each,
        why: message('The text elsewhere takes for granted what is denied here'),
      }));
  });
}

/** Either place denies the other's number, so that each of the two is reported, with the other beside it. */
function conflictingCounts(assertions: readonly Assertion[]): readonly Contradiction[] {
  return [...byEvent(assertions, isCount).values()].flatMap((counts) =>
    [...conflictsOf(counts)].map(([denied, affirmed]) => ({
      denied,
      affirmed,
      why: message('The text elsewhere gives another number for this: {0}', String(affirmed.count.value)),
    })),
  );
}

/**
 * Finds events that the narrator states and somebody denies, and two numbers for one thing. Spans stay as they are
 * given: pass them absolute for a whole article. Cost: for each event its statements times its denials, its counts
 * times its counts, at most 100 of each.
 *
 * @example "Freedonia's invasion of Sylvania" against “We didn’t attack Sylvania”; "five people died" against "seven people died".
 */
export const findContradictions = (assertions: readonly Assertion[]): readonly Contradiction[] => [
  ...deniedEvents(assertions),
  ...conflictingCounts(assertions),
];
