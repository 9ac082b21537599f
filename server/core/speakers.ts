/**
 * Who is who: joins the mentions of an article to people and organisations. Reads facts, never text; its cost grows
 * with the number of mentions.
 */
import { organisationNouns } from './lexicon/people';
import type { LocalMention, NameKey, SpeakerKind } from './model';
import { fold, givenNamesAgree, isSpellingVariant } from './names';
import type { Span } from './span';

/** A mention at its place in the article. */
export interface PlacedMention {
  readonly mention: LocalMention;
  readonly span: Span;
  readonly paragraph: number;
}

export interface Entity {
  name: string;
  kind: SpeakerKind;
  role: string | null;
  gender: LocalMention['gender'];
  readonly mentions: Span[];
  /** Spellings of the last name with the places they stand at, in text order. */
  readonly spellings: Map<string, Span[]>;
  readonly aliases: Set<string>;
  key: NameKey;
  /** The words of the role, folded: "the mayor" may mean her. */
  roleWords: ReadonlySet<string>;
  lastSeen: PlacedMention;
}

/** A pronoun looks back at most this many paragraphs for whom it means. */
const pronounReach = 3;

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
  resolve(placed: PlacedMention): Entity | null {
    const known = this.find(placed);
    if (!known && placed.mention.kind === 'pronoun') return null;
    const entity = known ?? this.create(placed);
    this.see(entity, placed);
    return entity;
  }

  private find(placed: PlacedMention): Entity | null {
    switch (placed.mention.kind) {
      case 'pronoun':
        return this.findAntecedent(placed);
      case 'name':
      case 'organisation':
      case 'group':
        return this.findNamed(placed.mention);
      default:
        return this.findRole(placed);
    }
  }

  private findNamed(mention: LocalMention): Entity | null {
    const { words, variant } = mention.key;
    const last = lastWord(words);
    const same = (this.byWord.get(last) ?? []).filter((entity) => agrees(entity, mention, words));
    if (same.length > 0) return latest(same);
    const variants = (this.byVariant.get(variant) ?? []).filter((entity) => {
      const known = lastWord(entity.key.words);
      const persons = entity.kind === 'person' && mention.kind === 'name';
      return persons && isSpellingVariant(known, last) && agrees(entity, mention, [...words.slice(0, -1), known]);
    });
    if (variants.length > 0) return latest(variants);
    return words.length === 1 ? this.findPart(mention, last) : null;
  }

  /** A single word that stands inside a longer name: a given name, an acronym. */
  private findPart(mention: LocalMention, word: string): Entity | null {
    const matching = this.recent.filter(({ key: { words }, kind, gender }) => {
      if (words.length < 2 || gendersClash(gender, mention.gender)) return false;
      if (kind === 'person') return words[0] === word && mention.kind !== 'group';
      return kind === 'organisation' && word.length > 1 && words.map((each) => each.charAt(0)).join('') === word;
    });
    return latest(matching);
  }

  /** "the mayor": somebody introduced with that role; else whoever was called just that before. */
  private findRole({ mention, paragraph }: PlacedMention): Entity | null {
    const head = lastWord(mention.key.words);
    const titled = this.recent.filter(
      (entity) =>
        entity.kind === 'person' &&
        entity.roleWords.has(head) &&
        paragraph - entity.lastSeen.paragraph <= pronounReach &&
        !gendersClash(entity.gender, mention.gender),
    );
    return latest(titled) ?? this.byName.get(mention.key.folded) ?? null;
  }

  private findAntecedent({ mention, paragraph }: PlacedMention): Entity | null {
    const word = mention.key.folded;
    if (/^(?:i|we|you|who|one|me|us)$/.test(word)) return null;
    const fits = (entity: Entity): boolean => {
      if (paragraph - entity.lastSeen.paragraph > pronounReach) return false;
      if (word === 'it') return entity.kind === 'organisation';
      if (mention.gender === 'plural') return entity.kind !== 'person';
      if (entity.kind === 'organisation' || entity.kind === 'group') return false;
      return !gendersClash(entity.gender, mention.gender);
    };
    return this.recent.filter(fits).reduce<Entity | null>((best, entity) => {
      return best === null || salience(entity, paragraph) > salience(best, paragraph) ? entity : best;
    }, null);
  }

  private create(placed: PlacedMention): Entity {
    const { mention } = placed;
    const entity: Entity = {
      name: mention.name,
      kind: kindOf(mention),
      role: null,
      gender: null,
      mentions: [],
      spellings: new Map(),
      aliases: new Set(),
      key: mention.key,
      roleWords: new Set(),
      lastSeen: placed,
    };
    this.all.push(entity);
    return entity;
  }

  private see(entity: Entity, placed: PlacedMention): void {
    const { mention, span } = placed;
    entity.mentions.push(span);
    entity.lastSeen = placed;
    this.remember(entity);
    if (mention.gender === 'female' || mention.gender === 'male') entity.gender ??= mention.gender;
    if (mention.kind === 'pronoun') return;
    if (entity.role === null && mention.role !== null) {
      entity.role = mention.role;
      entity.roleWords = new Set(fold(mention.role).split(/[\s,]+/));
    }
    if (entity.kind === 'person' && mention.kind === 'name') learnSpelling(entity, mention, span);
    push(this.byWord, lastWord(mention.key.words), entity);
    push(this.byVariant, mention.key.variant, entity);
    if (!this.byName.has(mention.key.folded)) this.byName.set(mention.key.folded, entity);
    learnName(entity, mention);
  }

  private remember(entity: Entity): void {
    const at = this.recent.lastIndexOf(entity);
    if (at >= 0) this.recent.splice(at, 1);
    this.recent.push(entity);
    if (this.recent.length > recentLimit) this.recent.shift();
  }
}

/** Whether a name can be that of a known person or organisation. */
function agrees(entity: Entity, mention: LocalMention, words: readonly string[]): boolean {
  if (gendersClash(entity.gender, mention.gender)) return false;
  const known = entity.key;
  if (known.folded === mention.key.folded) return true;
  if (entity.kind !== 'person' || mention.kind !== 'name') {
    const [short, long] = words.length < known.words.length ? [words, known.words] : [known.words, words];
    const ending = short.every((word, index) => word === long[long.length - short.length + index]);
    return short.length > 0 && ending && !(short.length === 1 && organisationNouns.has(short[0] ?? ''));
  }
  return lastWord(known.words) === lastWord(words) && givenNamesAgree(known.words.slice(0, -1), words.slice(0, -1));
}

/** The longest name is the one to show; the others are aliases. */
function learnName(entity: Entity, { name, key }: LocalMention): void {
  if (name === entity.name) return;
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

function learnSpelling(entity: Entity, { name }: LocalMention, span: Span): void {
  const spelled = /([^\s]+?)(?:['’]s?)?(?:,?\s+(?:[JS]r\.?|I{2,3}|IV))?$/.exec(name)?.[1];
  if (!spelled) return;
  const places = entity.spellings.get(spelled);
  if (places) places.push(span);
  else entity.spellings.set(spelled, [span]);
}

/** Entities a pronoun or part of a name can still mean; older ones are out of the reader's mind too. */
const recentLimit = 40;

const push = (index: Map<string, Entity[]>, key: string, entity: Entity): void => {
  const list = index.get(key);
  if (!list) index.set(key, [entity]);
  else if (!list.includes(entity)) list.push(entity);
};

const latest = (entities: readonly Entity[]): Entity | null =>
  entities.reduce<Entity | null>(
    (best, entity) => (best === null || entity.lastSeen.span.start >= best.lastSeen.span.start ? entity : best),
    null,
  );

/** How present somebody is to the reader (after centering theory: subjects first, then the nearest). */
function salience(entity: Entity, paragraph: number): number {
  const { mention, span, paragraph: seen } = entity.lastSeen;
  const nearness = span.start / 1e7;
  return (
    (seen === paragraph ? 4 : 2 / (paragraph - seen)) + (mention.subject ? 3 : 0) - (mention.spoken ? 2 : 0) + nearness
  );
}
