/**
 * Who is who: joins the mentions of an article to people and organisations. Reads facts, never text; its cost grows
 * with the number of mentions.
 */
import { organisationNouns } from './lexicon/people';
import type { LocalMention, SpeakerKind } from './model';
import { fold, givenNamesAgree, isSpellingVariant, nameWords, transliterationKey } from './names';
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
  words: readonly string[];
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
  private readonly byKey = new Map<string, Entity[]>();
  private readonly recent: Entity[] = [];

  /** Whom this mention means; a new entity where it means nobody yet. Null for a pronoun without antecedent. */
  resolve(placed: PlacedMention): Entity | null {
    const { mention } = placed;
    const known = this.find(placed);
    if (!known && mention.kind === 'pronoun') return null;
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
    const words = nameWords(mention.name);
    const last = lastWord(words);
    const same = (this.byWord.get(last) ?? []).filter((entity) => this.agrees(entity, mention, words));
    if (same.length > 0) return latest(same);
    const variants = (this.byKey.get(transliterationKey(last)) ?? []).filter(
      (entity) =>
        entity.kind === 'person' &&
        mention.kind === 'name' &&
        isSpellingVariant(lastWord(entity.words), last) &&
        this.agrees(entity, mention, [...words.slice(0, -1), lastWord(entity.words)]),
    );
    if (variants.length > 0) return latest(variants);
    return words.length === 1 ? this.findPart(mention, last) : null;
  }

  /** A single word that stands inside a longer name: a given name, an organisation's first word, an acronym. */
  private findPart(mention: LocalMention, word: string): Entity | null {
    const matching = this.recent.filter(
      (entity) =>
        entity.words.length > 1 &&
        !gendersClash(entity.gender, mention.gender) &&
        ((entity.words[0] === word && entity.kind === 'person' && mention.kind !== 'group') ||
          (entity.kind === 'organisation' &&
            word.length > 1 &&
            entity.words.map((each) => each.charAt(0)).join('') === word)),
    );
    return latest(matching);
  }

  private agrees(entity: Entity, mention: LocalMention, words: readonly string[]): boolean {
    if (gendersClash(entity.gender, mention.gender)) return false;
    if (fold(entity.name) === fold(mention.name)) return true;
    const organisation = entity.kind !== 'person' || mention.kind !== 'name';
    if (organisation) {
      const [short, long] = words.length < entity.words.length ? [words, entity.words] : [entity.words, words];
      return (
        short.length > 0 &&
        long.slice(-short.length).join(' ') === short.join(' ') &&
        !organisationNouns.has(short.join(' '))
      );
    }
    return lastWord(entity.words) === lastWord(words) && givenNamesAgree(entity.words.slice(0, -1), words.slice(0, -1));
  }

  /** "the mayor": somebody introduced with that role; else whoever was called just that before. */
  private findRole({ mention, paragraph }: PlacedMention): Entity | null {
    const name = fold(mention.name);
    const head = name.split(' ').at(-1) ?? name;
    const titled = this.recent.filter(
      (entity) =>
        entity.kind === 'person' &&
        entity.role !== null &&
        fold(entity.role)
          .split(/[\s,]+/)
          .includes(head) &&
        paragraph - entity.lastSeen.paragraph <= pronounReach &&
        !gendersClash(entity.gender, mention.gender),
    );
    return latest(titled) ?? this.all.find((entity) => fold(entity.name) === name) ?? null;
  }

  private findAntecedent({ mention, paragraph }: PlacedMention): Entity | null {
    const fits = (entity: Entity): boolean => {
      if (paragraph - entity.lastSeen.paragraph > pronounReach) return false;
      if (/^(?:i|we|you|who|one|me|us)$/i.test(mention.name)) return false;
      if (/^it$/i.test(mention.name)) return entity.kind === 'organisation';
      if (mention.gender === 'plural') return entity.kind !== 'person';
      if (entity.kind === 'organisation' || entity.kind === 'group') return false;
      return !gendersClash(entity.gender, mention.gender);
    };
    const candidates = this.recent.filter(fits);
    return candidates.sort((a, b) => salience(b, paragraph) - salience(a, paragraph))[0] ?? null;
  }

  private create(placed: PlacedMention): Entity {
    const { mention } = placed;
    const words = nameWords(mention.name);
    const entity: Entity = {
      name: mention.name,
      kind: kindOf(mention),
      role: null,
      gender: null,
      mentions: [],
      spellings: new Map(),
      aliases: new Set(),
      words,
      lastSeen: placed,
    };
    this.all.push(entity);
    return entity;
  }

  private index(entity: Entity, words: readonly string[]): void {
    const last = lastWord(words);
    push(this.byWord, last, entity);
    push(this.byKey, transliterationKey(last), entity);
  }

  private see(entity: Entity, placed: PlacedMention): void {
    const { mention, span } = placed;
    entity.mentions.push(span);
    entity.lastSeen = placed;
    const at = this.recent.indexOf(entity);
    if (at >= 0) this.recent.splice(at, 1);
    this.recent.push(entity);
    if (this.recent.length > recentLimit) this.recent.shift();
    if (mention.gender === 'female' || mention.gender === 'male') entity.gender ??= mention.gender;
    if (mention.kind === 'pronoun') return;
    entity.role ??= mention.role;
    const words = nameWords(mention.name);
    if (mention.name !== entity.name) entity.aliases.add(mention.name);
    if (entity.kind === 'person' && mention.kind === 'name') this.learnSpelling(entity, mention.name, words, span);
    this.index(entity, words);
    const fuller =
      words.length > entity.words.length && (entity.kind !== 'person' || lastWord(words) === lastWord(entity.words));
    if (fuller) {
      entity.aliases.add(entity.name);
      entity.aliases.delete(mention.name);
      entity.name = mention.name;
      entity.words = words;
    }
  }

  private learnSpelling(entity: Entity, name: string, words: readonly string[], span: Span): void {
    const spelled = name.split(/\s+/).find((word) => nameWords(word)[0] === lastWord(words));
    if (!spelled) return;
    const bare = spelled.replace(/['’]s?$/, '');
    const start = span.start;
    entity.spellings.set(bare, [...(entity.spellings.get(bare) ?? []), { start, end: span.end }]);
  }
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
