/** Who is meant by the mentions of an article: the people that its quotes and traits are told of. */
import { bearerOf, type Entity, type Mention } from './entity';
import type { LocalMention } from './model';
import { findRespellings, type Respelling } from './nameVariants';
import type { Paragraph } from './place';
import type { Identity } from './identity';
import { Entities } from './speakers';

/** Whom each mention of a paragraph means. */
export type Identities = readonly (Identity | null)[];

export interface Cast {
  /** Of the paragraphs that it was made from. */
  readonly identities: readonly Identities[];
  /** The same, once it is known whom all roles belong to. */
  readonly bearers: readonly (readonly (Entity | null)[])[];
  /** All who are mentioned, in the order in which they come up. */
  readonly entities: readonly Entity[];
  readonly respellings: readonly Respelling[];
  readonly paragraphs: readonly Paragraph[];
}

const nobody: readonly Entity[] = [];

const isHeadline = ({ block: { kind } }: Paragraph): boolean => kind === 'title' || kind === 'heading';

function identify(known: Entities, paragraph: Paragraph, at: number): Identities {
  const { mentions, speaking, said } = paragraph.facts;
  const headline = isHeadline(paragraph);
  const identities: (Identity | null)[] = [];
  const placed = (mention: LocalMention, index: number): Mention => {
    return { mention, paragraph: at, index, speaks: speaking[index] ?? false, others: nobody, headline };
  };
  for (const [index, mention] of mentions.entries()) {
    const others = (said[index] ?? []).flatMap((name) => {
      const own = mentions[name];
      return identities[name]?.entity ?? (own && name > index ? known.called(placed(own, name)) : null) ?? [];
    });
    identities.push(known.resolve({ ...placed(mention, index), others }));
  }
  return identities;
}

const sameWords = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((word, at) => word === b[at]);

const sameNumbers = (a: readonly number[], b: readonly number[]): boolean =>
  a.length === b.length && a.every((each, at) => each === b[at]);

/** Whether two mentions tell the same of whom they mean, wherever they stand. */
const tellTheSame = (a: LocalMention, b: LocalMention): boolean =>
  a.kind === b.kind &&
  a.name === b.name &&
  a.key.folded === b.key.folded &&
  a.role === b.role &&
  a.gender === b.gender &&
  a.leaning === b.leaning &&
  a.reference === b.reference &&
  a.place === b.place &&
  a.subject === b.subject &&
  a.spoken === b.spoken &&
  sameWords(a.roleWords, b.roleWords);

function nameTheSame(a: Paragraph, b: Paragraph): boolean {
  if (isHeadline(a) !== isHeadline(b)) return false;
  if (a.facts === b.facts) return true;
  const [before, now] = [a.facts, b.facts];
  return (
    before.mentions.length === now.mentions.length &&
    now.speaking.every((speaks, at) => speaks === before.speaking[at]) &&
    now.said.every((names, at) => sameNumbers(names, before.said[at] ?? [])) &&
    now.mentions.every((mention, at) => tellTheSame(mention, before.mentions[at] as LocalMention))
  );
}

/** Whether whoever was meant before is meant now: most keystrokes change nobody's name. */
const isSameCast = (before: readonly Paragraph[], now: readonly Paragraph[]): boolean =>
  before.length === now.length && now.every((paragraph, at) => nameTheSame(before[at] as Paragraph, paragraph));

/**
 * Resolves mentions in text order, so that a pronoun sees who came before it and nobody after. What was found for an
 * earlier version of the article holds while no mention tells anything else.
 */
export function castOf(paragraphs: readonly Paragraph[], before?: Cast): Cast {
  if (before && isSameCast(before.paragraphs, paragraphs)) return { ...before, paragraphs };
  const known = new Entities();
  const identities = paragraphs.map((paragraph, at) => identify(known, paragraph, at));
  const bearers = identities.map((own) => own.map((identity) => identity && bearerOf(identity.entity)));
  return { identities, bearers, entities: known.all, respellings: findRespellings(known.all), paragraphs };
}
