import { subjectOf } from './disputes/clause';
import { negatorOfVerb } from './disputes/negation';
import { modalVerbs } from './lexicon/disputes';
import { eventNouns, eventVerbs } from './lexicon/disputesEvents';
import type { LocalQuote, Sentence, Token } from './model';
import { covers, type Span } from './span';
import { spread } from './spread';

/**
 * That an event took place, or that it did not, as one place of the text states it.
 *
 * @example "Freedonia's invasion of Sylvania" is `{ event: 'attack', subject: 'freedonia', object: 'sylvania', polarity: 'affirmed' }`.
 */
export interface Assertion extends Span {
  /** Kind of event, the same for a verb and its noun. */
  readonly event: string;
  /** Last word of the doer's name, lower case; `pronoun` for "we", "they"; null where none is named. */
  readonly subject: string | null;
  readonly object: string | null;
  readonly polarity: 'affirmed' | 'denied';
  readonly voice: 'narrator' | 'source';
}

const possessives = new Set(["'s", '’s', "'", '’']);
const objectGap = new Set(['DET', 'ADJ', 'NUM', 'ADV']);
const auxiliaryReach = 4;

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
  return tokens[index]?.pos === 'PRON' ? 'pronoun' : phraseEnd(tokens, index);
}

const auxiliaries = (tokens: readonly Token[], verb: number): readonly Token[] => {
  const from = Math.max(0, verb - auxiliaryReach);
  return tokens.slice(from, verb).filter(({ pos }) => pos === 'AUX');
};

/** Plans, wishes and possibilities state no event. */
function isStated(tokens: readonly Token[], verb: number): boolean {
  const before = tokens.slice(Math.max(0, verb - auxiliaryReach), verb);
  if (before.some(({ lower }) => modalVerbs.has(lower) || lower === 'to' || lower === 'if')) return false;
  const helped = auxiliaries(tokens, verb).length > 0;
  return tokens[verb]?.tag === 'VBD' || helped;
}

function fromVerb(tokens: readonly Token[], verb: number): Omit<Assertion, 'start' | 'end' | 'voice'> | null {
  const event = eventVerbs.get(tokens[verb]?.lemma ?? '');
  if (event === undefined || tokens.at(-1)?.text === '?') return null;
  const isDenied = tokens[verb - 1]?.lemma === 'deny';
  if (!isDenied && !isStated(tokens, verb)) return null;
  const polarity = isDenied || negatorOfVerb(tokens, verb) !== null ? 'denied' : 'affirmed';
  const isPassive = tokens[verb]?.tag !== 'VBD' && auxiliaries(tokens, verb).some(({ lemma }) => lemma === 'be');
  const subject = subjectKey(tokens, isDenied ? verb - 1 : verb);
  if (!isPassive || tokens[verb]?.tag === 'VBG')
    return { event, subject, object: phraseEnd(tokens, verb + 1), polarity };
  const agent = tokens[verb + 1]?.lower === 'by' ? phraseEnd(tokens, verb + 2) : null;
  return { event, subject: agent, object: subject, polarity };
}

/** "Freedonia's invasion of Sylvania": an event that is taken for granted. */
function fromNoun(tokens: readonly Token[], noun: number): Omit<Assertion, 'start' | 'end' | 'voice'> | null {
  const event = eventNouns.get(tokens[noun]?.lemma ?? '');
  let before = noun - 1;
  while (tokens[before]?.pos === 'ADJ') before -= 1;
  if (event === undefined || !possessives.has(tokens[before]?.lower ?? '')) return null;
  const object = tokens[noun + 1]?.lower === 'of' ? phraseEnd(tokens, noun + 2) : null;
  return { event, subject: tokens[before - 1]?.lemma ?? null, object, polarity: 'affirmed' };
}

/** The events that a paragraph states or denies, in text order; spans are those of the word that names the event. */
export function extractAssertions(sentences: readonly Sentence[], quotes: readonly LocalQuote[]): readonly Assertion[] {
  const inside = spread(sentences, quotes);
  return sentences.flatMap(({ tokens }, at) =>
    tokens.flatMap((token, index): readonly Assertion[] => {
      const stated =
        token.pos === 'VERB' ? fromVerb(tokens, index) : token.pos === 'NOUN' ? fromNoun(tokens, index) : null;
      if (!stated) return [];
      const voice = inside[at]?.some((quote) => covers(quote, token.start)) ? 'source' : 'narrator';
      return [{ ...stated, voice, start: token.start, end: token.end }];
    }),
  );
}
