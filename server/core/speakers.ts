/**
 * Who is who: joins the mentions of an article to people and organisations. Reads facts, never text; its cost grows
 * with the number of mentions.
 */
import { organisationNouns } from './lexicon/people';
import type { LocalMention, NameKey, SpeakerKind } from './model';
import { fold, givenNamesAgree, isSpellingVariant } from './names';
import type { Span } from './span';

/** A mention at its place in the article. */
export interface Mention {
  readonly mention: LocalMention;
  readonly span: Span;
  /** Index of its paragraph. */
  readonly paragraph: number;
}

export interface Entity {
  name: string;
  kind: SpeakerKind;
  role: string | null;
  gender: LocalMention['gender'];
  /** In text order. */
  readonly mentions: Mention[];
  /** Other names than `name`. */
  readonly aliases: Set<string>;
  key: NameKey;
  /** The words of the role, folded: "the mayor" may mean her. */
  roleWords: ReadonlySet<string>;
  lastSeen: Mention;
}

/** A pronoun looks back at most this many paragraphs for whom it means. */
const pronounReach = 3;

const noWords: ReadonlySet<string> = new Set();

const lastWord = (words: readonly string[]): string => words.at(-1) ?? '';

const kindOf = (mention: LocalMention): SpeakerKind => {
  if (mention.kind === 'organisation' || mention.kind === 'group') return mention.kind;
  return mention.kind === 'name' ? 'person' : 'anonymous';
};

const gendersClash = (a: LocalMention['gender'], b: LocalMention['gender']): boolean =>
  a !== null && b !== null && a !== b;

/** The people and organisations of one article, filled in text order. */
export class Entities {
  readonly all: Entity[] = [];
  private readonly byWord = new Map<string, Entity[]>();
  private readonly byVariant = new Map<string, Entity[]>();
  private readonly byName = new Map<string, Entity>();
  private readonly recent: Entity[] = [];

  /** Whom this mention means; a new entity where it means nobody yet. Null for a pronoun without antecedent. */
  resolve(placed: Mention): Entity | null {
    const known = this.find(placed);
    if (!known && placed.mention.kind === 'pronoun') return null;
    const entity = known ?? this.create(placed);
    this.see(entity, placed);
    return entity;
  }

  private find({ mention, paragraph }: Mention): Entity | null {
    switch (mention.kind) {
      case 'pronoun':
        return this.findAntecedent(mention, paragraph);
      case 'name':
      case 'group':
        return this.findNamed(mention);
      case 'organisation':
        return this.findNamed(mention) ?? this.findOrganisation(mention, paragraph);
      default:
        return this.findRole(mention, paragraph);
    }
  }

  private findNamed(mention: LocalMention): Entity | null {
    const { words, variant } = mention.key;
    const last = lastWord(words);
    const same = latest(this.byWord.get(last), (entity) => agrees(entity, mention, words));
    if (same) return same;
    const respelled = latest(this.byVariant.get(variant), (entity) => {
      const known = lastWord(entity.key.words);
      const persons = entity.kind === 'person' && mention.kind === 'name';
      return persons && isSpellingVariant(known, last) && agrees(entity, mention, [...words.slice(0, -1), known]);
    });
    return respelled ?? (words.length === 1 ? this.findPart(mention, last) : null);
  }

  /** A single word that stands inside a longer name: a given name, an acronym. */
  private findPart(mention: LocalMention, word: string): Entity | null {
    const found = this.recent.findLast(({ key: { words }, kind, gender }) => {
      if (words.length < 2 || gendersClash(gender, mention.gender)) return false;
      if (kind === 'person') return words[0] === word && mention.kind !== 'group';
      const initials = words.length === word.length && words.every((each, at) => each.startsWith(word.charAt(at)));
      return kind === 'organisation' && initials;
    });
    return found ?? null;
  }

  /** "the agency", "the company": the organisation last named that is one, or that may be. */
  private findOrganisation({ name, key }: LocalMention, paragraph: number): Entity | null {
    const word = lastWord(key.words);
    if (/^\p{Lu}/u.test(name) || key.words.length > 1) return null;
    const named = this.within(pronounReach, paragraph).filter(
      (entity) => entity.kind === 'organisation' && /^\p{Lu}/u.test(entity.name),
    );
    const called = named.find((entity) => entity.key.words.includes(word));
    return called ?? (anyOrganisation.has(word) ? named[0] : null) ?? null;
  }

  /** "the mayor": somebody introduced with that role; else whoever was called just that before. */
  private findRole(mention: LocalMention, paragraph: number): Entity | null {
    const head = lastWord(mention.key.words);
    const titled = this.within(pronounReach, paragraph).find(
      ({ kind, roleWords, gender }) =>
        kind === 'person' && roleWords.has(head) && !gendersClash(gender, mention.gender),
    );
    return titled ?? this.byName.get(mention.key.folded) ?? null;
  }

  private findAntecedent({ key: { folded }, gender }: LocalMention, paragraph: number): Entity | null {
    if (folded === answerer) return this.all.find((entity) => entity.kind === 'person') ?? null;
    if (withoutAntecedent.has(folded)) return null;
    let best: Entity | null = null;
    let most = -Infinity;
    for (const entity of this.within(pronounReach, paragraph)) {
      if (!canMean(folded, gender, entity)) continue;
      const presence = salience(entity, paragraph) + likelihood(entity, gender);
      if (presence <= most) continue;
      best = entity;
      most = presence;
    }
    return best;
  }

  /** Those mentioned in this paragraph or in the `reach` before it, the last first. */
  private within(reach: number, paragraph: number): readonly Entity[] {
    const oldest = this.recent.findLastIndex(({ lastSeen }) => paragraph - lastSeen.paragraph > reach);
    return this.recent.slice(oldest + 1).reverse();
  }

  private create(placed: Mention): Entity {
    const { mention } = placed;
    const entity: Entity = {
      name: mention.name,
      kind: kindOf(mention),
      role: null,
      gender: null,
      mentions: [],
      aliases: new Set(),
      key: mention.key,
      roleWords: noWords,
      lastSeen: placed,
    };
    this.all.push(entity);
    this.index(entity, mention);
    return entity;
  }

  private see(entity: Entity, placed: Mention): void {
    const { mention } = placed;
    entity.mentions.push(placed);
    entity.lastSeen = placed;
    this.remember(entity);
    if (mention.gender === 'female' || mention.gender === 'male') entity.gender ??= mention.gender;
    if (mention.kind === 'pronoun') return;
    if (entity.role === null && mention.role !== null) {
      entity.role = mention.role;
      entity.roleWords = new Set(fold(mention.role).split(/[\s,]+/));
    }
    if (mention.name === entity.name || entity.aliases.has(mention.name)) return;
    this.index(entity, mention);
    learnName(entity, mention);
  }

  /** Lets the entity be found by this name from now on. */
  private index(entity: Entity, { key }: LocalMention): void {
    push(this.byWord, lastWord(key.words), entity);
    push(this.byVariant, key.variant, entity);
    if (!this.byName.has(key.folded)) this.byName.set(key.folded, entity);
  }

  private remember(entity: Entity): void {
    if (this.recent.at(-1) === entity) return;
    const at = this.recent.lastIndexOf(entity);
    if (at >= 0) this.recent.splice(at, 1);
    this.recent.push(entity);
    if (this.recent.length > recentLimit) this.recent.shift();
  }
}

const isDescribed = (name: string): boolean => /^\p{Ll}/u.test(name);

/** Whether a name can be that of a known person or organisation. */
function agrees(entity: Entity, mention: LocalMention, words: readonly string[]): boolean {
  if (gendersClash(entity.gender, mention.gender)) return false;
  const known = entity.key;
  if (known.folded === mention.key.folded) return true;
  // "the remarks by Ruiz" describes something: no name means it, and it means no name.
  if (isDescribed(entity.name) || isDescribed(mention.name)) return false;
  if (entity.kind !== 'person' || mention.kind !== 'name') {
    const [short, long] = words.length < known.words.length ? [words, known.words] : [known.words, words];
    const ending = short.every((word, index) => word === long[long.length - short.length + index]);
    return short.length > 0 && ending && !(short.length === 1 && organisationNouns.has(short[0] ?? ''));
  }
  return lastWord(known.words) === lastWord(words) && givenNamesAgree(known.words.slice(0, -1), words.slice(0, -1));
}

/** The longest name is the one to show; the others are aliases. */
function learnName(entity: Entity, { name, key }: LocalMention): void {
  const sameLast = lastWord(key.words) === lastWord(entity.key.words);
  if (key.words.length > entity.key.words.length && (entity.kind !== 'person' || sameLast)) {
    entity.aliases.add(entity.name);
    entity.aliases.delete(name);
    entity.name = name;
    entity.key = key;
  } else {
    entity.aliases.add(name);
  }
}

/** Entities a pronoun or part of a name can still mean; older ones are out of the reader's mind too. */
const recentLimit = 40;

const push = (index: Map<string, Entity[]>, key: string, entity: Entity): void => {
  const list = index.get(key);
  if (!list) index.set(key, [entity]);
  else if (!list.includes(entity)) list.push(entity);
};

/** Of those who fit, the one who was mentioned last. */
function latest(entities: readonly Entity[] | undefined, fits: (entity: Entity) => boolean): Entity | null {
  let best: Entity | null = null;
  for (const entity of entities ?? []) {
    if ((best === null || entity.lastSeen.span.start >= best.lastSeen.span.start) && fits(entity)) best = entity;
  }
  return best;
}

const withoutAntecedent: ReadonlySet<string> = new Set(['q', 'i', 'we', 'you', 'who', 'one', 'me', 'us']);

/** The label of answers in an interview means whom the article names first. */
const answerer = 'a';

function canMean(pronoun: string, gender: LocalMention['gender'], entity: Entity): boolean {
  if (pronoun === 'it')
    return (
      entity.kind === 'organisation' ||
      (entity.kind === 'person' && entity.key.words.length === 1 && entity.gender === null)
    );
  if (gender === 'plural') return entity.kind !== 'person';
  if (entity.kind === 'organisation' || entity.kind === 'group') return false;
  return !gendersClash(entity.gender, gender);
}

/** Nouns that any organisation can be called by. */
const anyOrganisation: ReadonlySet<string> = new Set([
  'company',
  'firm',
  'group',
  'organisation',
  'organization',
  'agency',
  'body',
]);

/** Persons are meant rather than roles, and those whose gender is known rather than others. */
const likelihood = (entity: Entity, gender: LocalMention['gender']): number =>
  (entity.kind === 'person' ? 2 : 0) + (gender !== null && entity.gender === gender ? 1.5 : 0);

/** How present somebody is to the reader (after centering theory: subjects first, then the nearest). */
function salience({ lastSeen: { mention, span, paragraph: seen } }: Entity, paragraph: number): number {
  const recency = seen === paragraph ? 4 : 2 / (paragraph - seen);
  return recency + (mention.subject ? 3 : 0) - (mention.spoken ? 2 : 0) + span.start / 1e7;
}
