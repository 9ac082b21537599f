import {
  changeWords,
  dayWords,
  dimensionOf,
  intransitiveOutcomes,
  nounLikeVerbs,
  outcomeOf,
  periodWords,
  totalVerbs,
} from '../lexicon/disputesCounts';
import { modalVerbs } from '../lexicon/disputes';
import type { Token } from '../model';
import { isPassive } from '../passive';
import { amountAt, type Amount } from './amount';
import { clauseAround, subjectOf, subjectStart, type Range } from './clause';
import { lastBefore } from './cue';
import { isNegator } from './negation';

/** How many, and what tells which event or thing is counted. */
export interface Count {
  readonly value: number;
  /** Nouns, names and adjectives that the number stands among. */
  readonly scene: readonly string[];
  /** Of these, those that "a" or "another" introduces: the text has not spoken of them before. */
  readonly introduced: readonly string[];
  readonly days: readonly string[];
  /** Words of the time that an article tells as background: years, months, "last". */
  readonly periods: readonly string[];
}

/** A count in a sentence: what is counted, whose total it is, and its clause. */
export interface CountedEvent {
  readonly event: string;
  readonly subject: string | null;
  readonly count: Count;
  readonly clause: Range;
}

/** What happened to an amount: the outcome's name, and the word that tells it. */
interface Happening {
  readonly event: string;
  readonly word: number;
  readonly subject: string | null;
}

const helpers = new Set(['AUX', 'ADV', 'PART']);
const sceneTags = new Set(['NOUN', 'PROPN', 'ADJ', 'NUM']);
const yearPattern = /^(?:1[5-9]|20)\d\d$/;
const tollReach = 6; // Words from "toll" to its number.
/** What follows tells how it came about, not what is counted. */
const circumstances = new Set(['when', 'because', 'while', 'who', 'which', 'where']);
const introducers = new Set(['a', 'an', 'another']);

const isUnreal = (token: Token): boolean =>
  isNegator(token) || modalVerbs.has(token.lower) || token.lower === 'no' || token.lower === 'to';

/** "five people were killed", "five died", "five dead", "five deaths": the outcome follows the amount. */
function outcomeAfter(tokens: readonly Token[], { to, unit }: Amount): Happening | null {
  let word = to;
  while (helpers.has(tokens[word]?.pos ?? '')) word += 1;
  const helped = tokens.slice(to, word);
  const token = tokens[word];
  const outcome = outcomeOf.get(token?.lemma ?? '') ?? outcomeOf.get(token?.lower ?? '');
  if (!token || outcome === undefined || helped.some(isUnreal)) return null;
  const isIntransitive = token.pos !== 'VERB' || intransitiveOutcomes.has(token.lemma);
  const next = tokens[word + 1];
  // "Five people killed a guard" and "five people have killed": they are the doers.
  const governs = next?.pos === 'DET' || next?.pos === 'NOUN' || next?.pos === 'PRON' || next?.pos === 'NUM';
  if (!isPassive(tokens, word) && !isIntransitive && (governs || helped.length > 0)) return null;
  return { event: `${outcome} ${unit}`, word, subject: null };
}

/** "The collision killed five people": the outcome stands before the amount. */
function outcomeBefore(tokens: readonly Token[], { from, unit }: Amount): Happening | null {
  const word = tokens[from - 1]?.pos === 'DET' ? from - 2 : from - 1;
  const token = tokens[word];
  const outcome = token?.pos === 'VERB' ? outcomeOf.get(token.lemma) : undefined;
  if (!token || outcome === undefined || intransitiveOutcomes.has(token.lemma)) return null;
  return { event: `${outcome} ${unit}`, word, subject: null };
}

/** "The yard employs 1,200 people": a lasting total of a named subject. */
function totalBefore(tokens: readonly Token[], { from, to, unit }: Amount): Happening | null {
  const verb = tokens[from - 1]?.lower === 'worth' ? from - 2 : from - 1;
  const token = tokens[verb];
  const isVerb = token?.pos === 'VERB' || token?.pos === 'AUX' || nounLikeVerbs.has(token?.lower ?? '');
  if (!token || !isVerb || !totalVerbs.has(token.lemma)) return null;
  const subject = tokens[subjectOf(tokens, verb) ?? -1];
  if (subject?.pos !== 'NOUN' && subject?.pos !== 'PROPN') return null;
  const dimension = dimensionOf.get(tokens[to]?.lower ?? '') ?? '';
  return { event: `${token.lemma} ${unit} ${dimension}`, word: verb, subject: subject.lemma.toLowerCase() };
}

/** "The death toll stands at 11", "put the number of injured at 12". */
function tollBefore(tokens: readonly Token[], { from, unit }: Amount): Happening | null {
  const preposition = tokens[from - 1]?.lower;
  if (preposition !== 'at' && preposition !== 'of') return null;
  const word = lastBefore(tokens, from, tollReach, ({ lower }) => lower === 'toll' || lower === 'number');
  const outcome = tokens.slice(Math.max(0, word - 1), from).find(({ lemma }) => outcomeOf.has(lemma));
  if (word < 0 || !outcome || unit !== 'people') return null;
  return { event: `${outcomeOf.get(outcome.lemma) ?? ''} ${unit}`, word, subject: null };
}

/** The clause without the words that report it: "Ruiz said that" five people were killed. */
function reportedClause(tokens: readonly Token[], word: number, amount: Amount): Range {
  const around = clauseAround(tokens, word);
  const first = Math.min(word, amount.from, subjectStart(tokens, word, around));
  const reporting = lastBefore(
    tokens,
    first,
    first - around.from,
    ({ pos, lower }) => pos === 'VERB' || lower === 'that',
  );
  const told = Math.max(amount.to, word + 1);
  const circumstance = tokens.findIndex(({ lower }, index) => index >= told && circumstances.has(lower));
  const to = circumstance < 0 ? around.to : Math.min(around.to, circumstance);
  return { from: Math.max(around.from, reporting + 1), to: Math.max(to, told) };
}

function readScene(tokens: readonly Token[], clause: Range, amount: Amount, word: number): Omit<Count, 'value'> {
  const scene: string[] = [];
  const introduced: string[] = [];
  const days: string[] = [];
  const periods: string[] = [];
  let isIntroduced = false;
  for (let index = clause.from; index < clause.to; index += 1) {
    const token = tokens[index];
    if (!token || index === word || outcomeOf.has(token.lemma) || (index >= amount.from && index < amount.to)) continue;
    if (dayWords.has(token.lower)) days.push(token.lower);
    else if (periodWords.has(token.lower) || yearPattern.test(token.lower)) periods.push(token.lower);
    else if (introducers.has(token.lower)) isIntroduced = true;
    else if (sceneTags.has(token.pos) && !dimensionOf.has(token.lower)) {
      scene.push(token.lemma.toLowerCase());
      if (isIntroduced) introduced.push(token.lemma.toLowerCase());
    } else isIntroduced = false;
  }
  return { scene, introduced, days, periods };
}

/**
 * The count whose number stands at `index`, if it is stated as an exact total.
 *
 * @example `Five people were killed in the collision` counts 5 of `killed people` in the scene `collision`.
 */
export function countAt(tokens: readonly Token[], index: number): CountedEvent | null {
  const amount = amountAt(tokens, index);
  if (!amount) return null;
  const happening =
    outcomeAfter(tokens, amount) ??
    outcomeBefore(tokens, amount) ??
    totalBefore(tokens, amount) ??
    tollBefore(tokens, amount);
  if (!happening) return null;
  const { event, subject, word } = happening;
  const clause = reportedClause(tokens, word, amount);
  const stated = tokens.slice(clause.from, clause.to);
  const isChanging = stated.some(({ lower, lemma }) => changeWords.has(lower) || changeWords.has(lemma));
  if (isChanging || tokens.slice(clause.from, word).some(isUnreal) || tokens.at(-1)?.text === '?') return null;
  return { event, subject, clause, count: { value: amount.value, ...readScene(tokens, clause, amount, word) } };
}
