/** Somebody whom mentions of an article mean, and what they tell of him, her or it. */
import { organisationNouns, pluralPronouns, quantifiers, roleNouns } from './lexicon/people';
import type { LocalMention, NameKey, SpeakerKind } from './model';
import { particle } from './nameParts';
import { givenNamesAgree, isMisspelling } from './names';
import type { Span } from './span';

/** What a mention says of whom it means; not where it stands, which may be elsewhere in the next version of the text. */
export type Described = Omit<LocalMention, keyof Span>;

/** A mention in the course of the article. */
export interface Mention {
  readonly mention: Described;
  /** Index of its paragraph. */
  readonly paragraph: number;
  /** Its own index among the mentions of the paragraph. */
  readonly index: number;
  /** Could be the speaker of a quote. */
  readonly speaks: boolean;
  /** Named in what the mention itself says, so that it means none of them: "He had met Ruiz, he said". */
  readonly others: readonly Entity[];
  /** Stands in a headline, where capitals tell little of where a name ends. */
  readonly headline: boolean;
}

/** Sorts by place. */
export const byPlace = (a: Mention, b: Mention): number => a.paragraph - b.paragraph || a.index - b.index;

export interface Entity {
  name: string;
  kind: SpeakerKind;
  /** A description of something that speaks as the festival does: "it", never "she". */
  readonly isThing: boolean;
  role: string | null;
  /** Stated by a title, a noun or a pronoun that could mean nobody else. */
  gender: LocalMention['gender'];
  /** What the given name suggests. */
  leaning: LocalMention['leaning'];
  /** In text order, but for those of a role whose bearer was named later. */
  readonly mentions: Mention[];
  /** Other names than `name`. */
  readonly aliases: Set<string>;
  key: NameKey;
  /** Folded words of all roles: "the mayor" may mean her. */
  roleWords: readonly string[];
  lastSeen: Mention;
  /** The bearer of this role, once he is named: then this entity is not used any more. */
  bearer: Entity | null;
}

export const lastWord = (words: readonly string[]): string => words.at(-1) ?? '';

const kindOf = ({ kind }: Described): SpeakerKind => {
  if (kind === 'organisation' || kind === 'group') return kind;
  return kind === 'name' ? 'person' : 'anonymous';
};

const noWords: readonly string[] = [];

export const createEntity = (placed: Mention): Entity => ({
  name: placed.mention.name,
  kind: kindOf(placed.mention),
  isThing: placed.mention.kind === 'role' && !roleNouns.has(placed.mention.roleWords[0] ?? ''),
  role: null,
  gender: null,
  leaning: null,
  mentions: [],
  aliases: new Set(),
  key: placed.mention.key,
  roleWords: noWords,
  lastSeen: placed,
  bearer: null,
});

/** Who it is now: the bearer of a role whose name came later. */
export const bearerOf = (entity: Entity): Entity => entity.bearer ?? entity;

const differ = (a: LocalMention['gender'], b: LocalMention['gender']): boolean => a !== null && b !== null && a !== b;

/** Whether what is stated of both excludes that they are one: "Mr. Ruiz" is not Ana Ruiz. */
export const gendersClash = (entity: Entity, { gender, leaning }: Described): boolean =>
  differ(entity.gender, gender) || differ(entity.leaning, gender) || differ(entity.gender, leaning);

/** The same of titles and pronouns alone. */
export const statedGendersClash = (entity: Entity, { gender }: Described): boolean => differ(entity.gender, gender);

/** Shorter given names that differ by a letter are two names. */
const shortestGivenSlip = 6;

/** Kristin and Kristen of one surname are one person in one article. */
const givenNamesFit = (a: readonly string[], b: readonly string[]): boolean => {
  const [first = '', second = ''] = [a[0], b[0]];
  return givenNamesAgree(a, b) || (first.length >= shortestGivenSlip && isMisspelling(first, second));
};

/** Begins in small letters, and not with a particle as "van der Berg" does. */
const isDescribed = (name: string, { words }: NameKey): boolean =>
  /^\p{Ll}/u.test(name) && !particle.test(words[0] ?? '');

/** Whether a name, its words given, can be that of a known person or organisation. */
export function agrees(entity: Entity, mention: Described, words: readonly string[]): boolean {
  const known = entity.key;
  if (words.length > 1 && gendersClash(entity, mention)) return false;
  if (words.length === 1 && (differ(entity.gender, mention.gender) || differ(entity.leaning, mention.gender)))
    return false;
  if (known.folded === mention.key.folded) return true;
  // "Shares of Averline" are not Averline.
  if ((entity.kind === 'group') !== (mention.kind === 'group')) return false;
  // "the remarks by Ruiz" describes something: no name means it, and it means no name.
  if (isDescribed(entity.name, known) || isDescribed(mention.name, mention.key)) return false;
  if (entity.kind !== 'person' || mention.kind !== 'name') {
    const [short, long] = words.length < known.words.length ? [words, known.words] : [known.words, words];
    const ending = short.every((word, index) => word === long[long.length - short.length + index]);
    return short.length > 0 && ending && !(short.length === 1 && organisationNouns.has(short[0] ?? ''));
  }
  return lastWord(known.words) === lastWord(words) && givenNamesFit(known.words.slice(0, -1), words.slice(0, -1));
}

/** The longest name is the one to show, but for what a headline makes of it; the others are aliases. */
export function learnName(entity: Entity, { name, key }: Described): void {
  const known = entity.key.words;
  if (entity.mentions.every(({ headline }) => headline) && key.words[0] === known[0] && known.length > 2) {
    entity.name = name;
    entity.key = key;
    return;
  }
  const extends_ = lastWord(key.words) === lastWord(known) || (known.length === 1 && key.words[0] === known[0]);
  if (key.words.length > known.length && (entity.kind !== 'person' || extends_)) {
    entity.aliases.add(entity.name);
    entity.aliases.delete(name);
    entity.name = name;
    entity.key = key;
  } else if (name !== entity.name) {
    entity.aliases.add(name);
  }
}

/** Takes in what a mention states of its entity. */
export function learnFrom(entity: Entity, { kind, role, roleWords, gender, leaning, name, key }: Described): void {
  if (gender === 'female' || gender === 'male') entity.gender ??= gender;
  if (key.words.length > 1 || entity.key.words.length === 1) entity.leaning ??= leaning;
  const isUntold = entity.gender === null && entity.leaning === null && entity.role === null;
  if (kind === 'organisation' && entity.kind === 'person' && isUntold && /^\p{Lu}/u.test(name))
    entity.kind = 'organisation';
  if (!roleWords.every((word) => entity.roleWords.includes(word)))
    entity.roleWords = [...entity.roleWords, ...roleWords];
  entity.role ??= role;
}

/** What a pronoun suggests that most likely means somebody of whose gender nothing is known. */
export function learnLeaning(entity: Entity, { gender }: Described): void {
  if (gender === 'female' || gender === 'male') entity.leaning ??= gender;
}

/** Has a name, or was brought in as one person: "a former engineer". */
export const isSomebody = ({ kind, isThing, lastSeen }: Entity): boolean =>
  kind === 'person' || (kind === 'anonymous' && !isThing && lastSeen.mention.kind !== 'anonymous');

/** "several of them", "others". */
export const isPart = ({ kind, key: { words } }: Described): boolean =>
  kind === 'group' && words.every((word) => quantifiers.has(word) || word === 'of' || pluralPronouns.has(word));
