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
  subject: 1.4,
  lastSpeaker: 1,
  spoken: -1.5,
  place: -2.9,
  sameGender: 1.1,
  sameLeaning: 2.2,
  otherLeaning: -3,
  unnamed: -1,
  unknownName: -1.6,
  roleHead: 4.4,
  roleWord: 0.7,
  epithet: 1.5,
  otherWord: -0.5,
  otherRole: -2.5,
  calledSo: 2,
  organisationNoun: 4,
  otherNoun: -1.4,
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
  if (entity.kind === 'organisation' || entity.kind === 'group' || entity.isThing) return null;
  const gender = genderFit(entity, mention.gender);
  if (gender === null) return null;
  return gender + (entity.kind === 'person' ? 0 : weights.unnamed) + (isBareWord(entity) ? weights.unknownName : 0);
}

function itFit(entity: Entity): number | null {
  if (entity.kind === 'organisation' || entity.isThing) return 0;
  return isUnknownName(entity) ? weights.notOrganisation + (entity.role === null ? 0 : weights.unnamed) : null;
}

/** A name of several words that may be an organisation's as well as a person's. */
const isUnknownName = ({ kind, gender, leaning }: Entity): boolean =>
  kind === 'person' && gender === null && leaning === null;

function pluralFit(entity: Entity): number | null {
  if (entity.kind === 'group') return 0;
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
  // "The Speaker" is an office, no other word for somebody.
  const isOther = mention.reference === 'known' && (/^[\p{Ll}\d]/u.test(mention.name) || isCountryman(head));
  if (!isOther || !describesAnybody(head) || entity.kind !== 'person' || paragraph - entity.lastSeen.paragraph > 1)
    return null;
  // A name says enough of itself: the more words describe somebody, the likelier he is new.
  const epithet = isEpithet(head) ? weights.epithet : 0;
  return gender + epithet + (words.length - 1) * weights.otherWord + (entity.role === null ? 0 : weights.otherRole);
}

/** A noun for people, "the Spaniard", "the Dutchman", "the 24-year-old". */
const describesAnybody = (head: string): boolean => roleNouns.has(head) || isEpithet(head);

/** Words that bring in nobody new: papers use them to name somebody in yet another way. */
const isEpithet = (head: string): boolean => isCountryman(head) || head.endsWith('-old');

/** Nouns that any organisation can be called by. */
const anyOrganisation: ReadonlySet<string> = new Set(
  'company firm group organisation organization agency body'.split(' '),
);

/** "the company", "the council". */
function organisationFit(entity: Entity, { mention }: Sought): number | null {
  if (entity.kind !== 'organisation' && !isUnknownName(entity)) return null;
  const base = entity.kind === 'organisation' ? 0 : weights.notOrganisation;
  const head = mention.roleWords[0] ?? '';
  if (entity.key.words.includes(head) || entity.roleWords.includes(head)) return base + weights.organisationNoun;
  if (documentNouns.has(head) || documentNouns.has(lastWord(entity.key.words))) return null;
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
