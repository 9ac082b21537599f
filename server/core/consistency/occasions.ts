import { clauseAround, clauseSpan, subjectOf } from '../disputes/clause';
import { isNegator } from '../disputes/negation';
import { modalVerbs } from '../lexicon/disputes';
import { happeningVerbs, objectOccasions, occasionNouns, repeatWords, subjectOccasions } from '../lexicon/occasions';
import type { LocalMention, Sentence, Token } from '../model';
import { isPassive } from '../passive';
import { overlaps, type Span } from '../span';
import type { Moment } from './calendar';
import { momentOf, placeOf } from './moments';

/** Whom or what an event befell. */
export interface Patient {
  /** Lower case. */
  readonly word: string;
  /** Adjectives and nouns before it: `old`, `railway`. */
  readonly modifiers: readonly string[];
  /** Index of its mention in the paragraph, where a person is named or meant. */
  readonly mention: number | null;
}

/**
 * An event that takes place once, with the day or the place that a clause gives for it; its span is the clause.
 *
 * @example "Ruiz was born in Lund in 1961": a `birth` of `ruiz`, at `lund`, 1961.
 */
export interface Occasion extends Span {
  readonly event: string;
  /** Null where none is named: "Monday’s crash". */
  readonly patient: Patient | null;
  readonly when: Moment | null;
  /** Names of the place, the nearest first. */
  readonly where: readonly string[];
}

/** An event's word in a sentence with the word of whom it befell, if any. */
interface Happening {
  readonly event: string;
  /** The word that days and places of the event depend on. */
  readonly anchor: number;
  readonly patient: number | null;
}

const modifying = new Set(['ADJ', 'NOUN', 'PROPN', 'NUM', 'PUNCT']);
const nominal = new Set(['NOUN', 'PROPN', 'PRON']);
const relativeWords = new Set(['who', 'which', 'that', 'whom']);
const introducing = new Set(['a', 'an', 'another', 'some', 'several', 'many', 'no', 'any', 'every', 'each']);
const meaningPersons = new Set(['he', 'she']);
const unrealReach = 4;
const possessives = new Set(["'s", '’s']);

const isUnreal = (tokens: readonly Token[], verb: number): boolean =>
  tokens
    .slice(Math.max(0, verb - unrealReach), verb)
    .some((token) => isNegator(token) || modalVerbs.has(token.lower) || token.lower === 'to' || token.lower === 'no');

/** The noun that a participle describes: "the bridge built in 1961", "the treaty, signed on Monday,", "Founded in 1930, the school". */
function describedBy(tokens: readonly Token[], verb: number): number | null {
  const { tag, relation, head = -1 } = tokens[verb] ?? {};
  if (tag !== 'VBN') return null;
  let noun = relation === 'acl' ? head : -1;
  if (verb === 0) noun = tokens.findIndex((token) => token.head === head && token.relation.startsWith('nsubj'));
  else if (tokens[verb - 1]?.text === ',') noun = verb - 2;
  return nominal.has(tokens[noun]?.pos ?? '') ? noun : null;
}

/** The subject's word; of a relative clause the noun that it describes. */
function subjectWord(tokens: readonly Token[], verb: number): number | null {
  const described = describedBy(tokens, verb);
  if (described !== null) return described;
  const subject = subjectOf(tokens, verb);
  const isRelative = subject !== null && relativeWords.has(tokens[subject]?.lower ?? '');
  if (!isRelative) return subject;
  const { head = -1 } = tokens[verb] ?? {};
  return nominal.has(tokens[head]?.pos ?? '') ? head : null;
}

/** "was killed", "the man killed in Lund": the participle's noun is the one it befalls. */
function befallsItsNoun(tokens: readonly Token[], verb: number): boolean {
  const { tag, relation = '' } = tokens[verb] ?? {};
  const isAttribute = relation.startsWith('acl') || describedBy(tokens, verb) !== null;
  return tag === 'VBN' && (isAttribute || isPassive(tokens, verb));
}

function objectWord(tokens: readonly Token[], verb: number): number | null {
  const index = tokens.findIndex(({ head, relation }, at) => at > verb && head === verb && relation === 'obj');
  return index < 0 ? null : index;
}

function fromVerb(tokens: readonly Token[], verb: number): Happening | null {
  const { lemma = '', tag } = tokens[verb] ?? {};
  const befallsObject = objectOccasions.get(lemma);
  const befallsSubject = subjectOccasions.get(lemma);
  if (befallsObject === undefined && befallsSubject === undefined && !happeningVerbs.has(lemma)) return null;
  if ((tag !== 'VBD' && tag !== 'VBN') || isUnreal(tokens, verb)) return null;
  if (befallsObject !== undefined && befallsItsNoun(tokens, verb))
    return { event: befallsObject, anchor: verb, patient: subjectWord(tokens, verb) };
  const object = objectWord(tokens, verb);
  if (befallsObject !== undefined && object !== null) return { event: befallsObject, anchor: verb, patient: object };
  const subject = subjectWord(tokens, verb);
  if (befallsSubject !== undefined) return { event: befallsSubject, anchor: verb, patient: subject };
  const noun = occasionNouns.get(tokens[subject ?? -1]?.lemma ?? '');
  return noun === undefined || subject === null
    ? null
    : { event: noun, anchor: verb, patient: patientOfNoun(tokens, subject) };
}

/** "the collapse of the bridge", "the bridge’s collapse": whom the noun's event befell. */
function patientOfNoun(tokens: readonly Token[], noun: number): number | null {
  const of =
    tokens[noun + 1]?.lower === 'of'
      ? tokens.findIndex(({ head, relation }, at) => at > noun && head === noun && relation === 'nmod')
      : -1;
  if (of >= 0) return of;
  return possessives.has(tokens[noun - 1]?.lower ?? '') && tokens[noun - 2]?.pos !== 'NUM' ? noun - 2 : null;
}

function fromNoun(tokens: readonly Token[], noun: number): Happening | null {
  const event = occasionNouns.get(tokens[noun]?.lemma ?? '');
  const isDefinite =
    tokens[noun]?.tag === 'NN' && (tokens[noun - 1]?.lower === 'the' || possessives.has(tokens[noun - 1]?.lower ?? ''));
  return event === undefined || !isDefinite ? null : { event, anchor: noun, patient: patientOfNoun(tokens, noun) };
}

/** "It was built": the subject of the sentence before. */
function antecedent(previous: Sentence | undefined): Token | undefined {
  const subject = previous?.tokens.find(({ relation }) => relation.startsWith('nsubj'));
  return subject?.tag === 'NN' ? subject : undefined;
}

/** Null where an unknown, a new one or a number of them is meant. */
function patientAt(
  tokens: readonly Token[],
  index: number,
  mentions: readonly LocalMention[],
  previous: Sentence | undefined,
): Patient | null {
  const token = tokens[index];
  if (!token) return null;
  if (token.lower === 'it') {
    const meant = antecedent(previous);
    return meant ? { word: meant.lemma.toLowerCase(), modifiers: [], mention: null } : null;
  }
  const mention = mentions.findIndex((each) => overlaps(each, token));
  const kind = mentions[mention]?.kind;
  if (token.pos === 'PRON')
    return meaningPersons.has(token.lower) && kind === 'pronoun' ? { word: token.lower, modifiers: [], mention } : null;
  if (token.tag === 'NNS' || token.tag === 'NNPS') return null;
  const modifiers: string[] = [];
  let at = index - 1;
  for (; modifying.has(tokens[at]?.pos ?? '') && tokens[at]?.text !== ','; at -= 1)
    modifiers.push(tokens[at]?.lower ?? '');
  if (introducing.has(tokens[at]?.lower ?? '')) return null;
  return { word: token.lemma.toLowerCase(), modifiers, mention: kind === 'name' ? mention : null };
}

/** Whether words around the event say that it was one of several; up to the marks on either side. */
function isRepeated(tokens: readonly Token[], anchor: number): boolean {
  const isStop = (index: number): boolean => tokens[index] === undefined || tokens[index].pos === 'PUNCT';
  let from = anchor;
  while (!isStop(from - 1)) from -= 1;
  let to = anchor + 1;
  while (!isStop(to)) to += 1;
  return tokens.slice(from, to).some(({ lower }) => repeatWords.has(lower));
}

/** The clause of an event; null where it tells of one of several, or asks. */
const clauseOf = (tokens: readonly Token[], anchor: number): Span | null =>
  isRepeated(tokens, anchor) || tokens.at(-1)?.text === '?' ? null : clauseSpan(tokens, clauseAround(tokens, anchor));

/** The occasions of a sentence; `previous` is the sentence before it in the paragraph. */
export function occasionsOf(
  { tokens }: Sentence,
  mentions: readonly LocalMention[],
  previous: Sentence | undefined,
): readonly Occasion[] {
  const occasions: Occasion[] = [];
  for (const [index, { pos }] of tokens.entries()) {
    const happening = pos === 'VERB' ? fromVerb(tokens, index) : pos === 'NOUN' ? fromNoun(tokens, index) : null;
    if (!happening) continue;
    const when = momentOf(tokens, happening.anchor);
    const where = placeOf(tokens, happening.anchor);
    const span = when || where.length > 0 ? clauseOf(tokens, happening.anchor) : null;
    if (!span) continue;
    const patient = happening.patient === null ? null : patientAt(tokens, happening.patient, mentions, previous);
    if (happening.patient !== null && patient === null) continue;
    occasions.push({ ...span, event: happening.event, patient, when, where });
  }
  return occasions;
}
