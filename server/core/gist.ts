/** What a statement is about, made comparable: a claim here is found to be denied in another article. */
import { commonWords } from './lexicon/commonWords';
import { denyVerbs, modalVerbs, negators, rejectVerbs, statementNouns } from './lexicon/disputes';
import { eventNouns, eventVerbs } from './lexicon/disputesEvents';
import { roleNouns, titleWords } from './lexicon/people';
import type { LocalClaim, LocalDispute, Sentence, Speaker, Token } from './model';
import { nameWords } from './names';
import { contains, covers, type Span } from './span';
import { hashWords } from './wording';

/** What a statement is about, made comparable. */
export interface Gist {
  /** Lemmas of the words that tell something, in order, each once. */
  readonly words: readonly string[];
  /** Pairs of the words, by their hashes. */
  readonly keys: readonly number[];
  /** False where only who makes the statement can tell whom it is about. */
  readonly hasDoer: boolean;
}

/** Less says too little to be found in another article; of a denial by "we" the doer is still to come. */
const leastWords = 3;
const leastWithoutDoer = 2;
const mostWords = 40;

const telling = new Set(['NOUN', 'PROPN', 'VERB', 'ADJ', 'NUM']);
const reporting = new Set(['say', 'tell', 'add', 'insist', 'state', 'truth', ...denyVerbs, ...rejectVerbs]);

const isTelling = ({ pos, lemma, lower }: Token): boolean =>
  telling.has(pos) && !commonWords.has(lower) && !reporting.has(lemma) && !statementNouns.has(lemma);

/** "invasion" and "attacked" name one kind of event. */
function gistWord({ pos, lemma }: Token): string {
  const word = lemma.toLowerCase();
  if (pos === 'VERB') return eventVerbs.get(word) ?? word;
  return pos === 'NOUN' ? (eventNouns.get(word) ?? word) : word;
}

/** Two words in a row, by their hash: what an index looks statements up by. */
export const gistKeys = (words: readonly string[]): readonly number[] =>
  words.slice(1).map((_, index) => hashWords(words, index, index + 2));

function gistOf(tokens: readonly Token[], hasDoer: boolean): Gist | null {
  const kept = tokens.filter(isTelling).slice(0, mostWords);
  const words = [...new Set(kept.map(gistWord))];
  const isName = ({ pos }: Token): boolean => pos === 'PROPN' || pos === 'NUM';
  if (!kept.some(isName) || kept.every(isName) || words.length < (hasDoer ? leastWords : leastWithoutDoer)) return null;
  return { words, keys: gistKeys(words), hasDoer };
}

function wordsIn(sentences: readonly Sentence[], span: Span): readonly Token[] {
  const sentence = sentences.find((each) => covers(each, span.start));
  return sentence?.tokens.filter((token) => contains(span, token)) ?? [];
}

/** Negations, plans, conditions and questions state nothing that could be denied. */
const isNoFact = ({ lower, lemma }: Token): boolean =>
  negators.has(lower) ||
  modalVerbs.has(lower) ||
  denyVerbs.has(lemma) ||
  lower === 'no' ||
  lower === 'if' ||
  lower === '?';

/**
 * The gist of a claim; null where it states no fact, names nothing and nobody, or says too little.
 *
 * @example "The repair of the Lund bridge cost 40 million euros" has the words `repair lund bridge cost 40 million euro`.
 */
export function claimGist(sentences: readonly Sentence[], claim: LocalClaim): Gist | null {
  const tokens = wordsIn(sentences, claim);
  return tokens.some(isNoFact) ? null : gistOf(tokens, true);
}

/**
 * The gist of what a denial denies, without the words that deny it; null for other disputes. It has no doer where only
 * the one who denies can tell whom it means: "denied taking bribes", "we did not sell".
 *
 * @example "Ruiz denied that the repair had cost 40 million euros" has the words `repair cost 40 million euro`.
 */
export function denialGist(sentences: readonly Sentence[], dispute: LocalDispute): Gist | null {
  const { kind, marker } = dispute;
  if (kind !== 'denial') return null;
  const tokens = wordsIn(sentences, dispute);
  const counters = tokens.some((token) => contains(marker, token) && negators.has(token.lower));
  const denied = counters ? tokens : tokens.filter(({ start }) => start >= marker.end);
  const subject = denied.find(({ pos }) => telling.has(pos) || pos === 'PRON');
  const hasClause = counters || denied.some(({ lower }) => lower === 'that');
  return gistOf(denied, hasClause && subject?.pos !== 'PRON');
}

/**
 * Words of which one has to name the doer where somebody says "we": those of the speaker's name and of whom or what the
 * speaker stands for.
 *
 * @example for Ana Ruiz, foreign minister of Freedonia: `ana`, `ruiz`, `freedonia`
 */
export const doerWords = ({ name, role }: Speaker): readonly string[] =>
  nameWords(`${name} ${role ?? ''}`).filter(
    (word) => word.length > 1 && !commonWords.has(word) && !titleWords.has(word) && !roleNouns.has(word),
  );
