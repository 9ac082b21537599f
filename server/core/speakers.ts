/**
 * Who is who: joins the mentions of an article to people and organisations. Reads facts, never text; its cost grows
 * with the number of mentions.
 */
import { rank } from './antecedents';
import { isForgotten, isRoleOf, unnamedBefore } from './bearers';
import {
  agrees,
  byPlace,
  createEntity,
  gendersClash,
  isPart,
  isSomebody,
  lastWord,
  learnFrom,
  learnLeaning,
  learnName,
  type Described,
  type Entity,
  type Mention,
} from './entity';
import { identityOf, isIdentity, nobodyElse, someoneNew, sure, sureName, type Identity, type Search } from './identity';
import { relativeOf } from './kin';
import { isMisspelling, isSpellingVariant } from './names';
import { longerName, misspelled, partOf } from './partialNames';
import type { Sought, SoughtKind } from './salience';

/** A pronoun that is this sure of whom it means tells the gender. */
const telling = 0.85;

/** One that is this sure suggests it. */
const suggesting = 0.55;

/** How sure it is that the only mayor of an article is "the mayor" many paragraphs later; 0 to 1. */
const farOnly = 0.85;

/** How sure it is that the only Ruiz whom Ana Ruiz can call her husband is he; 0 to 1. */
const sureRelative = 0.85;

/** Entities a pronoun or part of a name can still mean; older ones are out of the reader's mind too. */
const recentLimit = 40;

/** The people and organisations of one article, filled in text order. */
export class Entities {
  readonly all: Entity[] = [];
  /** Whose quote came last. */
  lastSpeaker: Entity | null = null;
  private readonly byWord = new Map<string, Entity[]>();
  private readonly byVariant = new Map<string, Entity[]>();
  private readonly byName = new Map<string, Entity>();
  /** In the order of their last mention. */
  private readonly recent: Entity[] = [];
  /** Roles whose bearer has not been named, and whether nobody was there who could be it. */
  private readonly unnamed = new Map<Entity, boolean>();

  /** Whom a name means that comes up later in what is said. */
  called(placed: Mention): Entity | null {
    return this.findNamed(placed)?.entity ?? null;
  }

  /** Whom this mention means; a new entity where it means nobody yet. Null for a pronoun without antecedent. */
  resolve(placed: Mention): Identity | null {
    const found = this.find(placed) ?? someoneNew;
    if (found.entity === null && placed.mention.kind === 'pronoun') return null;
    const entity = found.entity ?? this.create(placed);
    this.see(entity, placed, found.probability);
    if (placed.mention.kind === 'name') this.findRolesOf(entity, placed);
    return isIdentity(found) ? found : { entity, probability: found.probability, rivals: found.rivals };
  }

  private find(placed: Mention): Search | null {
    const { mention } = placed;
    switch (mention.kind) {
      case 'pronoun':
        return this.findAntecedent(placed);
      case 'name':
        return this.findNamed(placed);
      case 'group':
        return isPart(mention) ? this.findAmong('part', placed) : (this.findSurname(placed) ?? this.findNamed(placed));
      case 'organisation':
        return this.findNamed(placed) ?? this.findDescribed('organisation', placed);
      default:
        // A surname that looks like another word: "Baker said".
        return (isCapitalised(mention.name) ? this.findNamed(placed) : null) ?? this.findDescribed('role', placed);
    }
  }

  /** "Williams said": a surname that looks like a plural. */
  private findSurname(placed: Mention): Identity | null {
    const { mention } = placed;
    const [word = '', ...others] = mention.key.words;
    if (others.length > 0 || !isCapitalised(mention.name)) return null;
    const isBearer = ({ kind, key }: Entity): boolean =>
      kind === 'person' && key.words.length > 1 && lastWord(key.words) === word;
    return this.choose(this.byWord.get(word), placed, isBearer);
  }

  private findNamed(placed: Mention): Identity | null {
    const { mention } = placed;
    const { words, variant } = mention.key;
    const last = lastWord(words);
    // "Scott and Ana Ruiz" are no couple where the article has Tom Scott.
    const surname = mention.kind === 'name' && mention.reference === 'related' ? words[0] : undefined;
    const alone = surname && this.byWord.get(surname)?.find(({ key }) => key.words.length > 1);
    if (alone) return sure(alone);
    const same = this.choose(this.byWord.get(last), placed, (entity) => agrees(entity, mention, words));
    if (same) return same;
    const respelled = this.choose(this.byVariant.get(variant), placed, (entity) => {
      const known = lastWord(entity.key.words);
      const persons = entity.kind === 'person' && mention.kind === 'name';
      return persons && isSpellingVariant(known, last) && agrees(entity, mention, [...words.slice(0, -1), known]);
    });
    if (respelled) return respelled;
    const part = words.length === 1 ? partOf(this.recent, mention, last) : this.findGivenName(mention);
    const found = part ?? longerName(this.recent, mention) ?? misspelled(this.recent, placed);
    return found && sure(found);
  }

  /** Of those who bear the name, the likeliest. */
  private choose(
    entities: readonly Entity[] | undefined,
    placed: Mention,
    fits: (entity: Entity) => boolean,
  ): Identity | null {
    if (!entities) return null;
    const first = entities.find(fits);
    if (!first || entities.length === 1) return first ? sure(first) : null;
    const fitting = entities.filter(fits);
    const exact = fitting.length === 1 ? first : fitting.find((each) => isFullName(each, placed.mention));
    if (exact) return sure(exact);
    fitting.sort((a, b) => byPlace(a.lastSeen, b.lastSeen));
    return identityOf(rank(fitting, this.sought('surname', placed), Infinity));
  }

  /** "Ana" of whom the headline speaks is Ana Ruiz, once she is named in full. */
  private findGivenName(mention: Described): Entity | null {
    if (mention.kind !== 'name') return null;
    const given = this.byWord
      .get(mention.key.words[0] ?? '')
      ?.find(({ kind, key }) => kind === 'person' && key.words.length === 1);
    return given && !gendersClash(given, mention) ? given : null;
  }

  /** "the mayor", "the agency": called just so before, introduced as that, or present enough to be called so. */
  private findDescribed(kind: 'role' | 'organisation', placed: Mention): Search | null {
    const { key, name, reference } = placed.mention;
    const before = this.byName.get(key.folded);
    if (before && kind === 'role' && reference !== 'related') return sure(before);
    const relative = relativeOf(this.recent, placed.mention);
    if (relative) return { entity: relative, probability: sureRelative, rivals: nobodyElse };
    if (before && kind === 'role') return sure(before);
    const isName = kind === 'organisation' && (isCapitalised(name) || key.words.length > 1);
    const among = isName || reference === 'new' ? null : this.findAmong(kind, placed);
    if (before && !among?.entity) return sure(before);
    return among?.entity || isName || reference === 'new' ? among : (this.findFar(kind, placed) ?? among);
  }

  /** "the agency", "the mayor" of whom the article speaks for long: the only one who is called so. */
  private findFar(kind: 'role' | 'organisation', { mention }: Mention): Search | null {
    const [head = '', ...words] = mention.roleWords;
    if (mention.reference !== 'known' || words.some((word) => word !== head)) return null;
    const called = this.recent.filter((entity) => {
      const isKind = kind === 'role' ? isSomebody(entity) : entity.kind === 'organisation';
      const isCalled = entity.roleWords.includes(head) || (kind === 'organisation' && entity.key.words.includes(head));
      return isKind && isCalled && !gendersClash(entity, mention);
    });
    const [only] = called;
    return only && called.length === 1 ? { entity: only, probability: farOnly, rivals: nobodyElse } : null;
  }

  /** The likeliest of those present, or nobody where it is likelier that somebody new is meant. */
  private findAmong(kind: SoughtKind, placed: Mention): Search | null {
    const possible = rank(this.recent, this.sought(kind, placed));
    const [best] = possible;
    const known = possible.reduce((sum, { probability }) => sum + probability, 0);
    if (best && best.probability >= 1 - known) return identityOf(possible);
    return { entity: null, probability: sureName * (1 - known), rivals: possible };
  }

  private findAntecedent(placed: Mention): Identity | null {
    const { key, gender } = placed.mention;
    const pronoun = key.folded;
    if (pronoun === answerer) {
      const entity = this.all.find(({ kind }) => kind === 'person');
      return entity ? sure(entity) : null;
    }
    if (withoutAntecedent.has(pronoun)) return null;
    const kind = pronoun === 'it' ? 'it' : gender === 'plural' ? 'plural' : 'singular';
    const possible = rank(this.recent, this.sought(kind, placed));
    // Two whom "they" means are no one of those who came up.
    const isOne = kind === 'plural' && possible[0]?.entity.kind === 'person';
    return isOne && (possible[0]?.probability ?? 0) < suggesting ? null : identityOf(possible);
  }

  private sought(kind: SoughtKind, { mention, paragraph, others }: Mention): Sought {
    return { mention, kind, paragraph, lastSpeaker: this.lastSpeaker, others };
  }

  private create(placed: Mention): Entity {
    const entity = createEntity(placed);
    this.all.push(entity);
    this.index(entity, placed.mention);
    const { kind, reference } = placed.mention;
    if (kind === 'role' && reference !== 'new' && !entity.isThing)
      this.unnamed.set(entity, reference === 'known' && !this.hasBearer(placed));
    return entity;
  }

  /** Whether somebody present, of whom no role is known, could be called so. */
  private hasBearer({ mention, paragraph }: Mention): boolean {
    return this.recent.some((entity) => {
      const isNear = paragraph - entity.lastSeen.paragraph <= 1;
      return isNear && entity.kind === 'person' && entity.role === null && !gendersClash(entity, mention);
    });
  }

  private see(entity: Entity, placed: Mention, probability: number): void {
    const { mention } = placed;
    entity.lastSeen = placed;
    this.remember(entity);
    if (placed.speaks) this.lastSpeaker = entity;
    const isOdd = mention.kind === 'pronoun' && gendersClash(entity, mention);
    if (probability >= telling && !isOdd) learnFrom(entity, mention);
    else if (probability >= suggesting && mention.kind === 'pronoun') learnLeaning(entity, mention);
    this.learnNameOf(entity, mention);
    entity.mentions.push(placed);
  }

  private learnNameOf(entity: Entity, mention: Described): void {
    if (mention.kind === 'pronoun' || isPart(mention)) return;
    if (mention.name === entity.name || entity.aliases.has(mention.name)) return;
    const isRole = mention.kind === 'role' && entity.kind === 'person';
    if (isRole && !isMisspelling(lastWord(entity.key.words), mention.key.folded)) return;
    this.index(entity, mention);
    learnName(entity, mention);
  }

  /** A role that was spoken of before its bearer is named: "the minister said … Omar Haddad, the minister". */
  private findRolesOf(entity: Entity, placed: Mention): void {
    if (placed.mention.reference === 'named' && entity.mentions.length === 1) {
      const before = unnamedBefore(this.recent, placed);
      if (before) this.give(entity, before);
    }
    for (const [role, isAwaited] of this.unnamed) {
      if (isForgotten(role, placed)) this.unnamed.delete(role);
      if (!isRoleOf(role, placed, isAwaited && entity.mentions.length === 1, this.recent)) continue;
      this.give(entity, role);
      return;
    }
  }

  private give(entity: Entity, role: Entity): void {
    role.bearer = entity;
    entity.mentions.unshift(...role.mentions);
    learnFrom(entity, (role.mentions[0] as Mention).mention);
    entity.gender ??= role.gender;
    this.forget(role);
  }

  private forget(role: Entity): void {
    this.unnamed.delete(role);
    this.all.splice(this.all.indexOf(role), 1);
    const at = this.recent.indexOf(role);
    if (at >= 0) this.recent.splice(at, 1);
    this.byName.delete(role.key.folded);
  }

  /** Lets the entity be found by this name from now on. */
  private index(entity: Entity, { key }: Described): void {
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

const isCapitalised = (name: string): boolean => /^\p{Lu}/u.test(name);

const isFullName = ({ key }: Entity, mention: Described): boolean =>
  key.words.length > 1 && key.folded === mention.key.folded;

const push = (index: Map<string, Entity[]>, key: string, entity: Entity): void => {
  const list = index.get(key);
  if (!list) index.set(key, [entity]);
  else if (!list.includes(entity)) list.push(entity);
};

const withoutAntecedent: ReadonlySet<string> = new Set(['q', 'i', 'we', 'you', 'who', 'one', 'me', 'us']);

/** The label of answers in an interview means whom the article names first. */
const answerer = 'a';
