/**
 * How likely a mention that is no full name means somebody known: a log-linear model over those whom the reader has
 * in mind. The features are those of the literature on pronouns (Lappin and Leass 1994; Grosz, Joshi and Weinstein 1995).
 */
import { lastWord, type Described, type Entity } from './entity';
import { documentNouns, roleNouns } from './lexicon/people';
import { isCountryman } from './mentionKinds';

/** What is to be resolved, and where. */
export interface Sought {
  readonly mention: Described;
  readonly kind: SoughtKind;
  readonly paragraph: number;
  /** Whose quote came last. */
  readonly lastSpeaker: Entity | null;
  /** Who cannot be meant. */
  readonly others: readonly Entity[];
}

export type SoughtKind = 'singular' | 'it' | 'plural' | 'part' | 'role' | 'organisation' | 'surname';

/** Log-odds that each observation adds. */
export const weights = {
  perParagraph: -2,
  perParagraphOfRole: -1.2,
  perOther: -0.3,
  latestSubject: 0.4,
  subject: 1.4,
  lastSpeaker: 1,
  spoken: -1.5,
  place: -3.8,
  sameGender: 1.1,
  sameLeaning: 2.2,
  otherLeaning: -3,
  unnamed: -1,
  unknownName: -1.6,
  roleHead: 4.4,
  roleWord: 0.7,
  headOfHouse: 2.4,
  epithet: 1.5,
  otherWord: -0.5,
  otherRole: -2.5,
  calledSo: 2,
  organisationNoun: 4,
  otherNoun: -1.4,
  team: 3.2,
  notOrganisation: -1,
  organisationAsPlural: -0.5,
  personAsPlural: -2.5,
} as const;

/** Log-odds that somebody is meant whom the article has not named. */
export const unknown: Readonly<Record<SoughtKind, number>> = {
  singular: -3.6,
  it: -2,
  plural: 0,
  part: -1.6,
  role: 0.6,
  organisation: -0.3,
  surname: -Infinity,
};

/** So many of those who came up after count. */
const mostOthers = 6;

function presence(entity: Entity, { kind, paragraph, lastSpeaker }: Sought, others: number): number {
  const { mention, speaks, paragraph: seen } = entity.lastSeen;
  return (
    (kind === 'role' ? weights.perParagraphOfRole : weights.perParagraph) * (paragraph - seen) +
    weights.perOther * Math.min(mostOthers, others) +
    (kind === 'singular' && others === 0 && entity.kind === 'person' && mention.subject && paragraph === seen
      ? weights.latestSubject
      : 0) +
    (mention.subject || speaks ? weights.subject : 0) +
    (mention.spoken ? weights.spoken : 0) +
    (mention.place ? weights.place : 0) +
    (entity === lastSpeaker ? weights.lastSpeaker : 0)
  );
}

/** Null where what is stated of both excludes it. */
function genderFit(entity: Entity, gender: Described['gender']): number | null {
  if (gender === null) return 0;
  if (entity.gender !== null) return entity.gender === gender ? weights.sameGender : null;
  if (entity.leaning !== null) return entity.leaning === gender ? weights.sameLeaning : weights.otherLeaning;
  return 0;
}

/** A single word that nothing shows to be a person's name. */
const isBareWord = ({ kind, key, role, gender, leaning }: Entity): boolean =>
  kind === 'person' && key.words.length === 1 && role === null && gender === null && leaning === null;

function singularFit(entity: Entity, { mention }: Sought): number | null {
  if (entity.kind === 'organisation' || entity.kind === 'group' || entity.isThing || isMany(entity)) return null;
  const gender = genderFit(entity, mention.gender);
  if (gender === null) return null;
  return gender + (entity.kind === 'person' ? 0 : weights.unnamed) + (isBareWord(entity) ? weights.unknownName : 0);
}

/** "people", "sources" */
const isMany = ({ mentions: [first] }: Entity): boolean => first?.mention.gender === 'plural';

function itFit(entity: Entity): number | null {
  if (entity.kind === 'organisation' || entity.isThing) return 0;
  return isUnknownName(entity) ? weights.notOrganisation + (entity.role === null ? 0 : weights.unnamed) : null;
}

/** A name of several words that may be an organisation's as well as a person's. */
const isUnknownName = ({ kind, gender, leaning }: Entity): boolean =>
  kind === 'person' && gender === null && leaning === null;

function pluralFit(entity: Entity): number | null {
  if (entity.kind === 'group' || isMany(entity)) return 0;
  return entity.kind === 'organisation' ? weights.organisationAsPlural : weights.personAsPlural;
}

/** "the striker", "the mayor": by the words of the role, or as another word for somebody present. */
function roleFit(entity: Entity, { mention, paragraph }: Sought): number | null {
  if (entity.kind === 'organisation' || entity.kind === 'group' || isBareWord(entity)) return null;
  const gender = genderFit(entity, mention.gender);
  if (gender === null) return null;
  const [head = '', ...words] = mention.roleWords;
  if (mention.kind === 'anonymous' && entity.lastSeen.mention.kind === 'anonymous') return gender + weights.roleHead;
  if (entity.roleWords.includes(head)) {
    let fit = gender + weights.roleHead;
    for (const word of words) {
      if (word !== head) fit += entity.roleWords.includes(word) ? weights.roleWord : weights.otherWord;
    }
    return fit;
  }
  if (isHeadOf(entity, head, words)) return gender + weights.headOfHouse;
  // "The Speaker" is an office, no other word for somebody.
  const isOther = mention.reference === 'known' && (/^[\p{Ll}\d]/u.test(mention.name) || isCountryman(head));
  if (!isOther || !describesAnybody(head) || entity.kind !== 'person' || paragraph - entity.lastSeen.paragraph > 1)
    return null;
  // A name says enough of itself: the more words describe somebody, the likelier he is new.
  const further = (words.length - 1) * weights.otherWord;
  // An age or a country goes with any role.
  if (isEpithet(head)) return gender + weights.epithet + further;
  if (isParentOf(head, words)) return gender + weights.epithet;
  return gender + further + (entity.role === null ? 0 : weights.otherRole);
}

/** Words for whoever heads anything: "the county boss" is the governor. */
const heads: ReadonlySet<string> = new Set('boss chief head leader supremo'.split(' '));

/** "the boss", "the county boss", but not "the deputy head of the school". */
const isHeadOf = ({ roleWords }: Entity, head: string, words: readonly string[]): boolean =>
  heads.has(head) && words.length <= 2 && !words.includes('deputy') && roleWords.some((word) => headOffices.has(word));

const headOffices: ReadonlySet<string> = new Set(
  (
    'governor president chairman chairwoman chair chairperson director mayor ceo executive commissioner superintendent coach ' +
    'manager minister premier secretary principal chancellor commander captain boss chief head leader'
  ).split(' '),
);

/** A noun for people, "the Spaniard", "the Dutchman", "the 24-year-old". */
const describesAnybody = (head: string): boolean => roleNouns.has(head) || isEpithet(head);

/** Words that bring in nobody new: papers use them to name somebody in yet another way. */
const isEpithet = (head: string): boolean => isCountryman(head) || /-old$|^(?:mother|father|mum|dad)-of-/.test(head);

/** "the mother of six" */
const isParentOf = (head: string, words: readonly string[]): boolean =>
  /^(?:mother|father|mum|dad|grandmother|grandfather)$/.test(head) && words.includes('of');

/** Nouns that any organisation can be called by. */
const anyOrganisation: ReadonlySet<string> = new Set(
  'company firm group organisation organization agency body'.split(' '),
);

/** "the club" of players: the Lund Otters. */
const teamNouns: ReadonlySet<string> = new Set('team club side franchise'.split(' '));

/** A plural with a name: the Lund Otters. */
const isTeam = ({ kind, name, key }: Entity): boolean =>
  kind === 'group' && key.words.length > 1 && /^\p{Lu}.*\s\p{Lu}\S+$/u.test(name);

/** "the company", "the council". */
function organisationFit(entity: Entity, { mention }: Sought): number | null {
  const head = mention.roleWords[0] ?? '';
  const isOrganisation = entity.kind === 'organisation' || (teamNouns.has(head) && isTeam(entity));
  if (!isOrganisation && !isUnknownName(entity)) return null;
  const base = isOrganisation ? 0 : weights.notOrganisation;
  if (entity.key.words.includes(head) || entity.roleWords.includes(head)) return base + weights.organisationNoun;
  if (documentNouns.has(head) || documentNouns.has(lastWord(entity.key.words))) return null;
  if (entity.kind === 'group') return weights.team;
  return base + (anyOrganisation.has(head) ? 0 : weights.otherNoun);
}

function surnameFit(entity: Entity, { mention }: Sought): number | null {
  const gender = genderFit(entity, mention.gender);
  if (gender === null) return null;
  return gender + (entity.name === mention.name || entity.aliases.has(mention.name) ? weights.calledSo : 0);
}

const fits: Readonly<Record<SoughtKind, (entity: Entity, sought: Sought) => number | null>> = {
  singular: singularFit,
  it: itFit,
  plural: pluralFit,
  part: (entity) => (entity.kind === 'group' ? 0 : entity.kind === 'organisation' ? weights.notOrganisation : null),
  role: roleFit,
  organisation: organisationFit,
  surname: surnameFit,
};

/**
 * The log-odds that the mention means this entity; null where it cannot.
 *
 * @param others how many others whom it can mean came up after the entity did
 */
export function salience(entity: Entity, sought: Sought, others: number): number | null {
  if (sought.others.includes(entity)) return null;
  const fit = fits[sought.kind](entity, sought);
  return fit === null ? null : fit + presence(entity, sought, others);
}
