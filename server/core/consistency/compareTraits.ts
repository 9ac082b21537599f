import { message } from '../message';
import type { Span } from '../span';
import type { Difference } from './compareOccasions';
import { exclude, type Trait } from './traits';

/** A trait at its place in the article, with the person who has it. */
export interface Borne {
  readonly trait: Trait;
  readonly span: Span;
  readonly person: Person;
}

/** A person as far as names are compared. */
export interface Person {
  readonly name: string;
  /** Folded. */
  readonly words: readonly string[];
}

const mostCompared = 30; // Traits of one person or office: a bound for hostile texts.

function groupBy(
  all: readonly Borne[],
  keyOf: (borne: Borne) => string | Person | null,
): readonly (readonly Borne[])[] {
  const groups = new Map<string | Person, Borne[]>();
  for (const each of all) {
    const key = keyOf(each);
    if (key === null) continue;
    const known = groups.get(key);
    if (!known) groups.set(key, [each]);
    else if (known.length < mostCompared) known.push(each);
  }
  return [...groups.values()].filter((group) => group.length > 1);
}

/** The first trait with which one that follows cannot agree. */
function firstDifference(
  group: readonly Borne[],
  differ: (a: Borne, b: Borne) => boolean,
): readonly [Borne, Borne] | null {
  for (const [at, second] of group.entries()) {
    const first = group.slice(0, at).find((each) => differ(each, second));
    if (first) return [first, second];
  }
  return null;
}

const agesDiffer = (a: Borne, b: Borne): boolean =>
  a.trait.kind === 'age' && b.trait.kind === 'age' && a.trait.value !== b.trait.value;

const officesDiffer = (a: Borne, b: Borne): boolean =>
  a.trait.kind === 'office' && b.trait.kind === 'office' && exclude(a.trait.value, b.trait.value);

/** "Mayor Ana Ruiz" and "Mayor Eva Ruiz": one surname with two given names; or two people in one office of one place. */
function namesDiffer(a: Borne, b: Borne): boolean {
  const [these, those] = [a.person.words, b.person.words];
  if (a.person === b.person || these.length < 2 || those.length < 2) return false;
  return these.at(-1) === those.at(-1) || (a.trait.of !== null && a.trait.of === b.trait.of);
}

function tell([first, second]: readonly [Borne, Borne], topic: 'age' | 'title' | 'name'): Difference<Borne> {
  const why = {
    age: message('The text elsewhere gives another age for {0}', second.person.name),
    title: message('The text elsewhere gives {0} another title', second.person.name),
    name: message('The text elsewhere gives this title to another name'),
  }[topic];
  return { first, second, topic, why };
}

/**
 * People to whom the article gives two ages or two offices of which one holds one at a time, and offices to which it
 * gives two names. For each the first two places that differ.
 *
 * @example `Foreign Minister Ana Ruiz` and `Ruiz, the ambassador`
 */
export function differingTraits(all: readonly Borne[]): readonly Difference<Borne>[] {
  const offices = groupBy(all, ({ trait }) => (trait.kind === 'office' ? trait.value : null));
  const persons = groupBy(all, ({ person }) => person);
  const found = (groups: typeof persons, differ: (a: Borne, b: Borne) => boolean, topic: 'age' | 'title' | 'name') =>
    groups.flatMap((group) => {
      const pair = firstDifference(group, differ);
      return pair ? [tell(pair, topic)] : [];
    });
  return [
    ...found(persons, agesDiffer, 'age'),
    ...found(persons, officesDiffer, 'title'),
    ...found(offices, namesDiffer, 'name'),
  ];
}
