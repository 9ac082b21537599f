import type { Assertion } from './assertions';
import { conflictsOf, type Counted } from './disputes/accounts';
import { message } from './message';
import type { Message, Topic } from './model';
import type { Span } from './span';

/** Two places of one article that give different accounts; seen from the first of them. */
export interface Contradiction {
  readonly here: Span;
  readonly there: Span;
  readonly topic: Topic;
  readonly why: Message;
  /** Who the other place says did it, where a denial of a "we" speaks of it. */
  readonly doer: string | null;
}

const mostPerDenial = 3; // Places shown beside one denial.
const mostPerEvent = 100; // Statements of one kind of event that are compared: a bound for hostile texts.

const isNamed = (key: string | null): key is string => key !== null && key !== 'pronoun' && key !== 'another';

const agree = (a: string | null, b: string | null): boolean => !isNamed(a) || !isNamed(b) || a === b;

/**
 * Whether two assertions of one kind of event must speak of the same event: nothing in them differs, and they share
 * the doer and the one it was done to, or one of the two where the other is left out.
 */
function sameEvent(denied: Assertion, affirmed: Assertion, onlyDoer: boolean): boolean {
  if (!agree(denied.subject, affirmed.subject) || !agree(denied.object, affirmed.object)) return false;
  const sameDoer = isNamed(denied.subject) && denied.subject === affirmed.subject;
  const sameGoal = isNamed(denied.object) && denied.object === affirmed.object;
  const isOwnDeed = denied.subject === 'pronoun' && isNamed(affirmed.subject);
  if (sameGoal) return sameDoer || isOwnDeed || (affirmed.voice === 'narrator' && affirmed.subject === 'pronoun');
  // "We didn't attack Sylvania" against "Freedonia's invasion": the article knows of no other invader.
  return (
    onlyDoer &&
    affirmed.voice === 'narrator' &&
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

const isStated = (each: Assertion): each is Assertion => each.polarity === 'affirmed' && each.count === undefined;

const denials = (denied: Assertion, affirmed: Assertion): readonly Contradiction[] => {
  const doer = denied.subject === 'pronoun' ? affirmed.subject : null;
  return [
    {
      here: denied,
      there: affirmed,
      topic: 'event',
      why:
        affirmed.voice === 'narrator'
          ? message('The text elsewhere takes for granted what is denied here')
          : message('A source elsewhere says that what is denied here took place'),
      doer: isNamed(doer) ? doer : null,
    },
    {
      here: affirmed,
      there: denied,
      topic: 'event',
      why: message('The text elsewhere has a denial of this'),
      doer: null,
    },
  ];
};

function deniedEvents(assertions: readonly Assertion[]): readonly Contradiction[] {
  const affirmed = byEvent(assertions, isStated);
  return assertions.flatMap((denied) => {
    if (denied.polarity !== 'denied') return [];
    const stated = affirmed.get(denied.event) ?? [];
    const doers = new Set(
      stated.flatMap(({ subject, voice }) => (voice === 'narrator' && isNamed(subject) ? [subject] : [])),
    );
    return stated
      .filter((each) => sameEvent(denied, each, doers.size === 1))
      .slice(0, mostPerDenial)
      .flatMap((each) => denials(denied, each));
  });
}

/** Either place denies the other's number, so that each of the two is reported, with the other beside it. */
function conflictingCounts(assertions: readonly Assertion[]): readonly Contradiction[] {
  return [...byEvent(assertions, isCount).values()].flatMap((counts) =>
    [...conflictsOf(counts)].map(([here, there]): Contradiction => ({
      here,
      there,
      topic: 'number',
      why: message('The text elsewhere gives another number for this: {0}', String(there.count.value)),
      doer: null,
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
