import { message } from '../message';
import type { Message, Topic } from '../model';
import { recurring, wideAreas } from '../lexicon/occasions';
import { areApart } from './calendar';
import type { Span } from '../span';
import type { Occasion } from './occasions';

/** An occasion at its place in the article, with whom it befell: a person of the article, or the word that names it. */
export interface Placed {
  readonly occasion: Occasion;
  readonly span: Span;
  readonly whom: object | string | null;
}

/** What two accounts of one event differ in. */
export interface Difference<T> {
  readonly first: T;
  readonly second: T;
  readonly topic: Topic;
  readonly why: Message;
}

const mostCompared = 30; // Accounts of one event: a bound for hostile texts.

const within = (part: readonly string[], whole: readonly string[]): boolean =>
  part.every((word) => whole.includes(word));

const isWide = (name: string): boolean => name.split(' ').some((word) => wideAreas.has(word));

/** Two places of one kind with no name in common: neither can lie in the other. */
function areElsewhere(a: readonly string[], b: readonly string[]): boolean {
  const [first, second] = [a[0], b[0]];
  if (first === undefined || second === undefined || isWide(first) !== isWide(second)) return false;
  const words = new Set(a.flatMap((name) => name.split(' ')));
  return !b.some((name) => name.split(' ').some((word) => words.has(word)));
}

/** Whether the days given cannot be those of one event; where they are years apart, some events are two. */
function areDaysApart({ event, when: a }: Occasion, { when: b }: Occasion): boolean {
  if (!a || !b || !areApart(a, b)) return false;
  return !recurring.has(event) || a.year === b.year;
}

function differenceOf(first: Placed, second: Placed): Difference<Placed> | null {
  const [a, b] = [first.occasion, second.occasion];
  const [these = [], those = []] = [a.patient?.modifiers, b.patient?.modifiers];
  if (typeof first.whom === 'string' && !within(these, those) && !within(those, these)) return null;
  if (areDaysApart(a, b)) {
    return { first, second, topic: 'date', why: message('The text elsewhere gives another day or year for this') };
  }
  const isOtherDay = a.when !== null && b.when !== null && areApart(a.when, b.when);
  if (isOtherDay || !areElsewhere(a.where, b.where)) return null;
  return { first, second, topic: 'place', why: message('The text elsewhere gives another place for this') };
}

/** Accounts by event and whom it befell; an event of nobody joins the only one that the article tells of. */
function byEvent(all: readonly Placed[]): readonly (readonly Placed[])[] {
  const events = new Map<string, Map<Placed['whom'], Placed[]>>();
  for (const each of all) {
    const event = events.get(each.occasion.event) ?? new Map<Placed['whom'], Placed[]>();
    events.set(each.occasion.event, event);
    const known = event.get(each.whom);
    if (!known) event.set(each.whom, [each]);
    else if (known.length < mostCompared) known.push(each);
  }
  return [...events.values()].flatMap((event) =>
    event.has(null) && event.size === 2 ? [[...event.values()].flat()] : [...event.values()],
  );
}

/**
 * Pairs of accounts of one event that give different days, years or places for it.
 *
 * @example `The bridge collapsed on Monday` and `the bridge’s collapse on Tuesday`.
 */
export const differencesOf = (all: readonly Placed[]): readonly Difference<Placed>[] =>
  byEvent(all).flatMap((accounts) =>
    accounts.flatMap((first, at) => accounts.slice(at + 1).flatMap((second) => differenceOf(first, second) ?? [])),
  );
