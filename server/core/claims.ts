import { readCues, readWords } from './claims/cues';
import { weighSentence } from './claims/factors';
import type { Factor, LocalClaim, LocalQuote, Sentence } from './model';
import { bySpan, type Span } from './span';
import { spread } from './spread';

/** Below this a sentence is not listed as a claim; the user's own threshold is higher. */
const leastClaim = 0.3;

export interface ScoredSentence {
  /** 0 to 1; see docs/claims.md for what it is calibrated on. */
  readonly checkWorthiness: number;
  /** What raised and what lowered it, strongest first. */
  readonly factors: readonly Factor[];
}

/**
 * How much a reader would want a sentence checked, and why: whether it states a fact, and whether that fact matters, each by
 * logistic regression over named cues and words, in the line of ClaimBuster (Hassan et al., KDD 2017); the weights are fitted by `npm run fit:claims`.
 *
 * @example `Unemployment fell to 3.9 percent in May.` scores high for quantity, trend and date.
 */
export function scoreSentence(sentence: Sentence, insideQuote: boolean): ScoredSentence {
  const { probability, factors } = weighSentence(readCues(sentence, insideQuote), readWords(sentence));
  return { checkWorthiness: probability, factors };
}

const edge = /[\s"“”‘«»„]/;

function trim(text: string, { start, end }: Span): Span {
  let from = start;
  let to = end;
  while (from < to && edge.test(text.charAt(from))) from += 1;
  while (to > from && edge.test(text.charAt(to - 1))) to -= 1;
  return { start: from, end: to };
}

/** Shorter content is a word or two of the source's in a statement of the narrator's. In code units. */
const leastContent = 20;

/** What of the sentence is claimed: the content of the one quote in it if it is told who says it, else all of it. */
function claimSpan(sentence: Sentence, text: string, quotes: readonly LocalQuote[]): Span {
  const [quote, ...others] = [...quotes].sort(bySpan);
  // What is nested in the first quote is part of it; a second one beside it makes the sentence more than one quote.
  if (!quote || others.some(({ end }) => end > quote.end)) return trim(text, sentence);
  const content = { start: Math.max(quote.start, sentence.start), end: Math.min(quote.end, sentence.end) };
  const length = content.end - content.start;
  const isMostOfIt = length >= (sentence.end - sentence.start) / 2;
  return trim(text, isMostOfIt || (quote.cue && length >= leastContent) ? content : sentence);
}

/** Whether a sentence begins in somebody's own words. */
const isQuoted = (sentence: Span, quotes: readonly LocalQuote[]): boolean =>
  quotes.some(({ kind, start, end }) => kind === 'direct' && start <= sentence.start + 1 && sentence.start < end);

/** The score of every sentence of a paragraph, in the sentences' order. */
export function scoreSentences(
  sentences: readonly Sentence[],
  quotes: readonly LocalQuote[],
): readonly ScoredSentence[] {
  const inside = spread(sentences, quotes);
  return sentences.map((sentence, index) => scoreSentence(sentence, isQuoted(sentence, inside[index] ?? [])));
}

/** The claims of a paragraph worth a look, in text order. `scores` are those of `scoreSentences`. */
export function findClaims(
  sentences: readonly Sentence[],
  scores: readonly ScoredSentence[],
  text: string,
  quotes: readonly LocalQuote[],
): readonly LocalClaim[] {
  const inside = spread(sentences, quotes);
  return sentences.flatMap((sentence, index) => {
    const score = scores[index];
    if (!score || score.checkWorthiness < leastClaim) return [];
    return [{ ...claimSpan(sentence, text, inside[index] ?? []), ...score }];
  });
}
