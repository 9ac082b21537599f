import { positiveWords, statementNouns } from '../lexicon/disputes';
import type { Proposition, Token } from '../model';
import { subjectOf, type Range } from './clause';
import { pastOf, presentOf } from './inflect';
import { isNegator } from './negation';
import { objectReach } from './refusal';

const firstPersons: ReadonlyMap<string, Proposition['subject']> = new Map([
  ['i', 'speaker'],
  ['we', 'side'],
]);
/** With these the rest of the sentence speaks from the source's view: another subject would change its meaning. */
const ownWords = new Set(['i', 'we', 'me', 'us', 'my', 'our', 'mine', 'ours', 'myself', 'ourselves']);
const singularForms: ReadonlyMap<string, string> = new Map([
  ['am', 'is'],
  ["'m", 'is'],
  ['’m', 'is'],
  ['are', 'is'],
  ["'re", 'is'],
  ['’re', 'is'],
  ['were', 'was'],
  ['have', 'has'],
  ["'ve", 'has'],
  ['’ve', 'has'],
]);
const edge = new Set(['PUNCT', 'CCONJ']);
const skipped = new Set(['ADV', 'PART']);
const mostWords = 40; // A longer proposition is no help in a hover.

/** A word of the proposition; `glued` words stand next to the one before, as clitics and commas do. */
interface Piece {
  readonly text: string;
  readonly glued: boolean;
}

const pieceOf = (tokens: readonly Token[], index: number, text = tokens[index]?.text ?? ''): Piece => ({
  text,
  glued: tokens[index - 1]?.end === tokens[index]?.start,
});

function join(pieces: readonly Piece[]): string {
  let words = '';
  for (const { text, glued } of pieces) if (text !== '') words += glued || words === '' ? text : ` ${text}`;
  return words;
}

/** A range without marks and conjunctions at its edges: ", and the crane was unsafe." is "the crane was unsafe". */
function trimmed(tokens: readonly Token[], { from, to }: Range): Range {
  let [first, last] = [from, to];
  while (first < last && edge.has(tokens[first]?.pos ?? '')) first += 1;
  while (last > first && edge.has(tokens[last - 1]?.pos ?? '')) last -= 1;
  return { from: first, to: last };
}

/** A comma that a word left alone: "attack Ukraine, either" without "either". */
const withoutTrailingMarks = (words: string): string => words.replace(/[\s,;:–—-]+$/, '');

/** The auxiliary before a negator whose tense the verb takes over: "did" of "did not attack". */
function supportBefore(tokens: readonly Token[], negator: number): number | null {
  const { lemma, pos } = tokens[negator - 1] ?? {};
  return lemma === 'do' && (pos === 'AUX' || pos === 'VERB') ? negator - 1 : null;
}

const inflected = (support: Token | undefined, lemma: string): string => {
  if (support?.lower === 'did') return pastOf(lemma);
  return support?.lower === 'does' ? presentOf(lemma) : lemma;
};

/**
 * The clause as if it were not denied: without its negator, the verb in the tense of "did".
 *
 * @example `We didn’t attack Ukraine, either` is `attacked Ukraine` of the source's side.
 */
export function affirmed(tokens: readonly Token[], clause: Range, negator: number): Proposition | null {
  const { from, to } = trimmed(tokens, clause);
  if (to - from > mostWords) return null;
  const support = supportBefore(tokens, negator);
  const isBare = tokens[negator]?.lower === 'nothing';
  let verb = negator + 1;
  while (skipped.has(tokens[verb]?.pos ?? '')) verb += 1;
  const subject = firstPersons.get(tokens[from]?.lower ?? '') ?? null;
  const isOwn = tokens.slice(from + 1, to).some(({ lower }) => ownWords.has(lower));
  const replaced = isOwn ? null : subject;
  const pieces: Piece[] = [];
  for (let index = replaced === null ? from : from + 1; index < to; index += 1) {
    const { lower = '', lemma = '' } = tokens[index] ?? {};
    if (index === support || (index === negator && !isBare)) continue;
    const changed =
      support !== null && index === verb
        ? inflected(tokens[support], lemma)
        : (positiveWords.get(lower) ?? (replaced && index === from + 1 ? singularForms.get(lower) : undefined));
    pieces.push(pieceOf(tokens, index, changed));
  }
  const words = withoutTrailingMarks(join(pieces));
  return words === '' ? null : { subject: replaced, own: tokens[from]?.text ?? '', words };
}

const wordsOf = (tokens: readonly Token[], range: Range): string => {
  const { from, to } = trimmed(tokens, range);
  return withoutTrailingMarks(join(tokens.slice(from, to).map((_, index) => pieceOf(tokens, from + index))));
};

/** What is denied by a gerund, of the one who denies: "denied taking bribes" is "took bribes". */
function fromGerund(tokens: readonly Token[], denier: number, gerund: number, end: number): Proposition | null {
  const helper = tokens[gerund]?.lower === 'having' && tokens[gerund + 1]?.tag === 'VBN' ? 1 : 0;
  const verb = tokens[gerund + helper];
  const head = subjectOf(tokens, denier);
  if (!verb) return null;
  const isPlural = head !== null && /^NNP?S$/.test(tokens[head]?.tag ?? '');
  const past = verb.lemma === 'be' && isPlural ? 'were' : pastOf(verb.lemma);
  const { to } = trimmed(tokens, { from: gerund, to: end });
  const rest: Piece[] = [];
  for (let index = gerund + helper + 1; index < to; index += 1) {
    rest.push(pieceOf(tokens, index, positiveWords.get(tokens[index]?.lower ?? '')));
  }
  const words = withoutTrailingMarks(join([{ text: past, glued: false }, ...rest]));
  return { subject: 'speaker', own: head === null ? '' : (tokens[head]?.text ?? ''), words };
}

/** The statement noun that the verb governs: "reports" in "dismissed the reports that …". */
function statementAfter(tokens: readonly Token[], verb: number, to: number): number {
  for (let index = verb + 1; index < Math.min(to, verb + objectReach); index += 1) {
    const { pos, lemma = '' } = tokens[index] ?? {};
    if (pos === 'VERB' || pos === 'SCONJ') return -1;
    if (pos === 'NOUN' && statementNouns.has(lemma)) return index;
  }
  return -1;
}

const complete = (words: string): Proposition | null =>
  words === '' || words.split(' ').length > mostWords ? null : { subject: null, own: '', words };

/**
 * What a verb of denial denies, null where the sentence does not say: "denied the allegations".
 *
 * @example `denied that the crane was unsafe` is `the crane was unsafe`; `denied taking bribes` is `took bribes` of the denier.
 */
export function deniedBy(tokens: readonly Token[], verb: number, to: number): Proposition | null {
  const statement = statementAfter(tokens, verb, to);
  const from = statement < 0 ? verb + 1 : statement + 1;
  const next = tokens[from];
  if (!next || from >= to) return null;
  if (next.lower === 'that') return complete(wordsOf(tokens, { from: from + 1, to }));
  if (statement >= 0) return next.lower === 'of' ? complete(wordsOf(tokens, { from: from + 1, to })) : null;
  if (next.tag === 'VBG') return fromGerund(tokens, verb, from, to);
  const isNegated = tokens.slice(from, to).some(isNegator);
  const first = next.lower === 'any' || next.lower === 'all' ? from + 1 : from;
  return isNegated || next.pos === 'ADP' ? null : complete(wordsOf(tokens, { from: first, to }));
}
