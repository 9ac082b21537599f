import type { Assertion } from './assertions';
import { message } from './message';
import type { Message } from './model';

/** Two places of one article of which one says that an event took place and the other that it did not. */
export interface Contradiction {
  readonly denied: Assertion;
  readonly affirmed: Assertion;
  readonly why: Message;
}

const mostPerDenial = 3; // Places shown beside one denial.
const mostPerEvent = 200; // Statements of one kind of event that a denial is compared with: a bound for hostile texts.

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

/**
 * Finds events that the narrator states and somebody denies. Spans stay as they are given: pass them absolute for a
 * whole article. Cost: assertions times the denials of the same kind of event, which are few.
 *
 * @example "Freedonia's invasion of Sylvania" against “We didn’t attack Sylvania”.
 */
export function findContradictions(assertions: readonly Assertion[]): readonly Contradiction[] {
  const affirmed = new Map<string, Assertion[]>();
  for (const each of assertions) {
    if (each.polarity !== 'affirmed' || each.voice !== 'narrator') continue;
    const known = affirmed.get(each.event);
    if (known) known.push(each);
    else affirmed.set(each.event, [each]);
  }
  return assertions.flatMap((denied) => {
    if (denied.polarity !== 'denied') return [];
    const stated = (affirmed.get(denied.event) ?? []).slice(0, mostPerEvent);
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
