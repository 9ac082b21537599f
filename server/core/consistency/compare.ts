import type { Contradiction } from '../contradictions';
import { place, type Paragraph } from '../place';
import { bySpan, type Span } from '../span';
import type { Entity } from '../entity';
import type { FullDate } from './calendar';
import { differencesOf, type Difference, type Placed } from './compareOccasions';
import { differingTraits, type Borne, type Person } from './compareTraits';
import { miscopied, type PlacedSaying } from './copies';
import { noFacts } from './facts';
import type { Oddity } from './oddity';
import { wrongWeekday } from './weekdays';

/** A paragraph with whom its mentions mean. */
export interface Cast {
  readonly paragraph: Paragraph;
  readonly entities: readonly (Entity | null)[];
}

/** What of an article does not agree. */
export interface Inconsistencies {
  readonly contradictions: readonly Contradiction[];
  readonly oddities: readonly Oddity[];
}

const nothing: Inconsistencies = { contradictions: [], oddities: [] };

const movedOddity = (paragraph: Paragraph, oddity: Oddity): Oddity => ({
  ...oddity,
  ...place(paragraph, oddity),
  related: oddity.related.map((each) => place(paragraph, each)),
});

function occasionsIn({ paragraph, entities }: Cast): readonly Placed[] {
  return paragraph.facts.consistency.occasions.flatMap((each): readonly Placed[] => {
    const { patient } = each;
    const entity = patient?.mention == null ? null : entities[patient.mention];
    // A pronoun without antecedent means somebody unknown.
    if (patient?.mention != null && !entity) return [];
    return [{ occasion: each, span: place(paragraph, each), whom: entity ?? patient?.word ?? null }];
  });
}

/** One object for each person, so that persons are told apart by identity. */
function bearersIn({ paragraph, entities }: Cast, persons: Map<Entity, Person>): readonly Borne[] {
  return paragraph.facts.consistency.traits.flatMap((each): readonly Borne[] => {
    const entity = entities[each.mention];
    if (entity?.kind !== 'person') return [];
    const person = persons.get(entity) ?? { name: entity.name, words: entity.key.words };
    persons.set(entity, person);
    return [{ trait: each, span: place(paragraph, each), person }];
  });
}

const sayingsIn = ({ paragraph, entities }: Cast, at: number): readonly PlacedSaying[] =>
  paragraph.facts.consistency.sayings.map((saying) => ({
    saying,
    span: place(paragraph, saying),
    paragraph: at,
    speaker: saying.mention === null ? null : (entities[saying.mention] ?? null),
  }));

function publishedOn(casts: readonly Cast[]): FullDate | null {
  return (
    casts.find(({ paragraph }) => paragraph.facts.consistency.published)?.paragraph.facts.consistency.published ?? null
  );
}

function odditiesIn({ paragraph }: Cast, published: FullDate | null): readonly Oddity[] {
  const { oddities, days } = paragraph.facts.consistency;
  return [...oddities, ...days.flatMap((day) => wrongWeekday(day, published) ?? [])].map((oddity) =>
    movedOddity(paragraph, oddity),
  );
}

/** Each place denies the other's account: both are reported. */
const bothWays = ({ first, second, topic, why }: Difference<{ readonly span: Span }>): readonly Contradiction[] => [
  { here: first.span, there: second.span, topic, why, doer: null },
  { here: second.span, there: first.span, topic, why, doer: null },
];

/**
 * Compares what the paragraphs of an article tell. Paragraphs without such facts cost one comparison.
 *
 * @example `Ana Ruiz, 34,` and `Ruiz, 36,` in another paragraph contradict each other.
 */
export function compareFacts(
  paragraphs: readonly Paragraph[],
  entitiesOf: (index: number) => Cast['entities'],
): Inconsistencies {
  const casts: Cast[] = [];
  for (const [index, paragraph] of paragraphs.entries()) {
    if (paragraph.facts.consistency !== noFacts) casts.push({ paragraph, entities: entitiesOf(index) });
  }
  if (casts.length === 0) return nothing;
  const persons = new Map<Entity, Person>();
  const occasions = differencesOf(casts.flatMap(occasionsIn));
  const traits = differingTraits(casts.flatMap((cast) => bearersIn(cast, persons)));
  const published = publishedOn(casts);
  return {
    contradictions: [...occasions.flatMap(bothWays), ...traits.flatMap(bothWays)],
    oddities: [...casts.flatMap((cast) => odditiesIn(cast, published)), ...miscopied(casts.flatMap(sayingsIn))].sort(
      bySpan,
    ),
  };
}
