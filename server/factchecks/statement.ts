import { negators, readStatement, type Token } from '../core/index';
import { reversers } from './opposites';
import { quantitiesOf, type Quantities } from './quantities';
import { stemOf, termsOf, unabbreviated } from './terms';

/** A verb with its parties, as stems; null where it has none. A passive is turned round. */
export interface Deed {
  readonly verb: string;
  readonly doer: string | null;
  readonly object: string | null;
}

/** What a statement says, as far as two of them are compared by it. */
export interface Statement {
  readonly terms: ReadonlySet<string>;
  /** Stems of the last words of names; none where all words are capitalized, as in a headline. */
  readonly names: ReadonlySet<string>;
  readonly quantities: Quantities;
  /** Stems of the words that are negated, the negation itself where it negates nothing else. */
  readonly negated: ReadonlySet<string>;
  /** It says of something that it is not true. */
  readonly reverses: boolean;
  /** Kinds of what is not said to be so: `future`, `possible`, `due`. */
  readonly moods: ReadonlySet<string>;
  /** Stems of its words, stop words too, and of their base forms. */
  readonly words: ReadonlySet<string>;
  /** The stem of what something is compared with: `cat` in "more birds than cats". */
  readonly comparedWith: string | null;
  readonly deeds: readonly Deed[];
}

const moreNegators = new Set(['no', 'none', 'nobody', 'nothing', 'nowhere', 'neither', 'nor', 'without', 'cannot']);
const negatable = new Set(['VERB', 'NOUN', 'PROPN', 'ADJ']);
/** "not only", "no longer" and "not just" deny nothing by themselves. */
const afterNoNegation = new Set(['only', 'just', 'merely', 'simply']);

const moodOf: ReadonlyMap<string, string> = new Map(
  ['will future', "'ll future", '’ll future', 'wo future', 'would future', 'shall future', 'may possible']
    .concat(['might possible', 'could possible', 'must due', 'should due'])
    .map((line) => line.split(' ') as [string, string]),
);

const isNegator = ({ lower }: Token): boolean => negators.has(lower) || moreNegators.has(lower);

function negatedBy(tokens: readonly Token[]): ReadonlySet<string> {
  const found = new Set<string>();
  for (const [at, token] of tokens.entries()) {
    if (!isNegator(token) || afterNoNegation.has(tokens[at + 1]?.lower ?? '')) continue;
    const target = tokens.slice(at + 1).find(({ pos }) => negatable.has(pos));
    found.add(target ? stemOf(target.text) : token.lower);
  }
  return found;
}

const isCapitalized = ({ text }: Token): boolean => /^\p{Lu}/u.test(text);

/** A headline in capitals hides which words are names. */
function isHeadline(tokens: readonly Token[]): boolean {
  const words = tokens.filter(({ text }) => /^\p{L}{4}/u.test(text));
  return words.length > 2 && words.filter(isCapitalized).length > 0.7 * words.length;
}

function namesOf(tokens: readonly Token[]): ReadonlySet<string> {
  if (isHeadline(tokens)) return new Set();
  const isName = (token: Token | undefined): boolean => token?.pos === 'PROPN' && isCapitalized(token);
  const last = tokens.filter((token, at) => isName(token) && !isName(tokens[at + 1]));
  return new Set(last.flatMap(({ text }) => termsOf(text).slice(-1)));
}

function partyOf(tokens: readonly Token[], verb: number, relations: readonly string[]): string | null {
  const found = tokens.find(({ head, relation }) => head === verb && relations.includes(relation));
  return found && found.pos !== 'PRON' ? stemOf(found.text) : null;
}

function deedsOf(tokens: readonly Token[]): readonly Deed[] {
  return tokens.flatMap((token, at) => {
    if (token.pos !== 'VERB') return [];
    const doer = partyOf(tokens, at, ['nsubj', 'obl:agent']);
    const object = partyOf(tokens, at, ['obj', 'nsubj:pass']);
    return doer === null && object === null ? [] : [{ verb: stemOf(token.lemma), doer, object }];
  });
}

function comparedWith(tokens: readonly Token[]): string | null {
  const than = tokens.findIndex(({ lower }) => lower === 'than');
  const noun = than < 0 ? undefined : tokens.slice(than).find(({ pos }) => pos === 'NOUN' || pos === 'PROPN');
  return noun ? stemOf(noun.text) : null;
}

/**
 * Reads what can be compared of a statement.
 *
 * @example `readClaim('Russia did not attack Ukraine').negated` holds `attack`.
 */
export function readClaim(text: string): Statement {
  const tokens = readStatement(unabbreviated(text));
  return {
    terms: new Set(termsOf(text)),
    names: namesOf(tokens),
    quantities: quantitiesOf(tokens),
    negated: negatedBy(tokens),
    reverses: tokens.some(({ lemma }) => reversers.has(lemma)),
    moods: new Set(tokens.flatMap(({ lower }) => moodOf.get(lower) ?? [])),
    words: new Set(tokens.flatMap(({ text, lemma }) => [stemOf(text), stemOf(lemma)])),
    comparedWith: comparedWith(tokens),
    deeds: deedsOf(tokens),
  };
}
