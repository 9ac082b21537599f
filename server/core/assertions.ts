import { clauseAround, clauseSpan, subjectOf, type Range } from './disputes/clause';
import { countAt, type Count, type CountedEvent } from './disputes/count';
import { isNegator, negatorOfVerb } from './disputes/negation';
import { modalVerbs } from './lexicon/disputes';
import { eventNouns, eventVerbs } from './lexicon/disputesEvents';
import type { LocalQuote, QuoteKind, Sentence, Token } from './model';
import { isPassive } from './passive';
import { bySpan, covers, type Span } from './span';
import { spread } from './spread';

/**
 * That an event took place, or that it did not, or how many it befell, as one place of the text states it.
 *
 * @example "Freedonia's invasion of Sylvania" is `{ event: 'attack', subject: 'freedonia', object: 'sylvania', polarity: 'affirmed' }`.
 */
export interface Assertion extends Span {
  /** Kind of event, the same for a verb and its noun. */
  readonly event: string;
  /** Last word of the doer's name, lower case; `pronoun` for "we", "they", `another` for other pronouns; null where none is named. */
  readonly subject: string | null;
  readonly object: string | null;
  readonly polarity: 'affirmed' | 'denied';
  readonly voice: 'narrator' | 'source';
  /** How many, where that is what is stated. */
  readonly count?: Count;
}

type Stated = Omit<Assertion, 'start' | 'end' | 'voice'>;

/** An event taken for granted, with the words that name it: "Freedonia's invasion". */
interface Granted extends Range {
  readonly stated: Stated;
}

const anyKind: readonly QuoteKind[] = ['direct', 'mixed', 'indirect'];
const possessives = new Set(["'s", '’s', "'", '’']);
const objectGap = new Set(['DET', 'ADJ', 'NUM', 'ADV']);
const beginnings = new Set(['start', 'beginning', 'outbreak', 'onset']);
/** Those who speak, or some already named: "he" and "it" can mean anybody. */
const ownPronouns = new Set(['i', 'we', 'they']);
/** Before a verb: nothing is stated. */
const unstating = new Set(['to', 'if', 'whether', 'unless']);
const auxiliaryReach = 4;
const markReach = 60; // Words back to a quotation mark.

/** The name or noun whose phrase begins at `from`, by its last word. */
function phraseEnd(tokens: readonly Token[], from: number): string | null {
  let index = from;
  while (objectGap.has(tokens[index]?.pos ?? '')) index += 1;
  let last: Token | undefined;
  while (tokens[index]?.pos === 'NOUN' || tokens[index]?.pos === 'PROPN') last = tokens[index++];
  return last?.lemma ?? (tokens[index]?.pos === 'PRON' ? 'pronoun' : null);
}

function subjectKey(tokens: readonly Token[], verb: number): string | null {
  const index = subjectOf(tokens, verb);
  if (index === null) return null;
  const { pos, lower = '' } = tokens[index] ?? {};
  if (pos !== 'PRON') return phraseEnd(tokens, index);
  return ownPronouns.has(lower) ? 'pronoun' : 'another';
}

/** Plans, wishes and possibilities state no event. */
function isStated(tokens: readonly Token[], verb: number): boolean {
  const before = tokens.slice(Math.max(0, verb - auxiliaryReach), verb);
  if (before.some(({ lower }) => modalVerbs.has(lower) || unstating.has(lower))) return false;
  return tokens[verb]?.tag === 'VBD' || before.some(({ pos }) => pos === 'AUX');
}

function fromVerb(tokens: readonly Token[], verb: number): Stated | null {
  const event = eventVerbs.get(tokens[verb]?.lemma ?? '');
  if (event === undefined || tokens.at(-1)?.text === '?') return null;
  const isDenied = tokens[verb - 1]?.lemma === 'deny';
  if (!isDenied && !isStated(tokens, verb)) return null;
  const isNegated = negatorOfVerb(tokens, verb) !== null;
  // "if it is not getting enough": a negation that denies nothing affirms nothing either.
  if (!isNegated && tokens.slice(Math.max(0, verb - auxiliaryReach), verb).some(isNegator)) return null;
  const polarity = isDenied || isNegated ? 'denied' : 'affirmed';
  const subject = subjectKey(tokens, isDenied ? verb - 1 : verb);
  if (!isPassive(tokens, verb)) return { event, subject, object: phraseEnd(tokens, verb + 1), polarity };
  const agent = tokens[verb + 1]?.lower === 'by' ? phraseEnd(tokens, verb + 2) : null;
  return { event, subject: agent, object: subject, polarity };
}

/** "Freedonia's invasion of Sylvania", "the start of the war": an event that is taken for granted. */
function fromNoun(tokens: readonly Token[], noun: number): Granted | null {
  const event = eventNouns.get(tokens[noun]?.lemma ?? '');
  let before = noun - 1;
  while (tokens[before]?.pos === 'ADJ') before -= 1;
  if (event === undefined) return null;
  const object = tokens[noun + 1]?.lower === 'of' ? phraseEnd(tokens, noun + 2) : null;
  if (possessives.has(tokens[before]?.lower ?? '')) {
    const subject = tokens[before - 1]?.lemma ?? null;
    return { from: before - 1, to: noun + 1, stated: { event, subject, object, polarity: 'affirmed' } };
  }
  const isBegun = tokens[before]?.lower === 'the' && tokens[before - 1]?.lower === 'of';
  if (!isBegun || !beginnings.has(tokens[before - 2]?.lemma ?? '')) return null;
  const from = tokens[before - 3]?.lower === 'the' ? before - 3 : before - 2;
  return { from, to: noun + 1, stated: { event, subject: null, object, polarity: 'affirmed' } };
}

/** Whether a word stands between quotation marks, as far as its sentence shows. */
function isInMarks(tokens: readonly Token[], index: number): boolean {
  for (let at = index - 1; at >= Math.max(0, index - markReach); at -= 1) {
    const tag = tokens[at]?.tag;
    if (tag === '``' || tag === "''") return tag === '``';
  }
  return false;
}

/** The totals that a sentence states; several of one kind are an enumeration, not accounts of one number. */
function countsOf(tokens: readonly Token[]): readonly CountedEvent[] {
  const counted = tokens.map((_, index) => countAt(tokens, index)).filter((each) => each !== null);
  const once = new Map<string, CountedEvent | null>();
  for (const each of counted) once.set(each.event, once.has(each.event) ? null : each);
  return [...once.values()].filter((each) => each !== null);
}

/**
 * The events that a paragraph states or denies, in text order; spans are those of the word that names the event, of a
 * count that of its clause.
 */
export function extractAssertions(sentences: readonly Sentence[], quotes: readonly LocalQuote[]): readonly Assertion[] {
  const inside = spread(sentences, quotes);
  return sentences.flatMap(({ tokens }, at) => {
    const voiceAt = (offset: number, kinds: readonly QuoteKind[]): Assertion['voice'] =>
      inside[at]?.some((quote) => kinds.includes(quote.kind) && covers(quote, offset)) ? 'source' : 'narrator';
    const events = tokens.flatMap((token, index): readonly Assertion[] => {
      const { start, pos } = token;
      if (pos === 'VERB') {
        const stated = fromVerb(tokens, index);
        return stated
          ? [{ ...stated, voice: voiceAt(start, anyKind), ...clauseSpan(tokens, clauseAround(tokens, index)) }]
          : [];
      }
      const granted = pos === 'NOUN' ? fromNoun(tokens, index) : null;
      if (!granted) return [];
      // What is granted in reported words is granted by the narrator too, unless the words themselves are quoted.
      const voice = isInMarks(tokens, index) ? 'source' : voiceAt(start, ['direct']);
      return [{ ...granted.stated, voice, ...clauseSpan(tokens, granted) }];
    });
    const counts = countsOf(tokens).map(({ event, subject, count, clause }): Assertion => {
      const { start, end } = clauseSpan(tokens, clause);
      return { start, end, event, subject, object: null, polarity: 'affirmed', voice: voiceAt(start, anyKind), count };
    });
    return [...events, ...counts].sort(bySpan);
  });
}
