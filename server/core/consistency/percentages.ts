import type { Range } from '../disputes/clause';
import { changingShares, oppositions, wholeWords } from '../lexicon/consistency';
import { message } from '../message';
import type { Sentence, Token } from '../model';
import { isPercentAt, numberAt } from './figures';
import type { Oddity } from './oddity';

const roundingSlack = 0.5; // Percentage points that each rounded share may be off.

/** A percentage: tokens `from` to `to`, half-open. */
interface Share extends Range {
  readonly value: number;
}

/** The percentages of a sentence. */
function sharesOf(tokens: readonly Token[]): readonly Share[] {
  const shares: Share[] = [];
  for (const [index, { lower }] of tokens.entries()) {
    if (!isPercentAt(tokens, index)) continue;
    const from = lower === 'cent' ? index - 2 : index - 1;
    const value = numberAt(tokens[from]);
    if (value !== null) shares.push({ from, to: index + 1, value });
  }
  return shares;
}

/** Whether the words say that the shares part one whole: for and against, yes and no, "split", "undecided". */
function areParts(tokens: readonly Token[]): boolean {
  const words = new Set(tokens.flatMap(({ lower, lemma }) => [lower, lemma]));
  if (tokens.some(({ lower, lemma }) => changingShares.has(lower) || changingShares.has(lemma))) return false;
  return (
    tokens.some(({ lower, lemma }) => wholeWords.has(lower) || wholeWords.has(lemma)) ||
    oppositions.some((pair) => pair.every((word) => words.has(word)))
  );
}

/** "60 percent of men and 70 percent of women": shares of two wholes. */
function haveOwnWholes(tokens: readonly Token[], shares: readonly Share[]): boolean {
  const ofs = shares.filter(({ to }) => tokens.slice(to, to + 2).some(({ lower }) => lower === 'of'));
  return ofs.length > 1;
}

/**
 * Shares of one whole in one sentence that come to more than 100 percent.
 *
 * @example "45 percent voted for it, 40 percent against and 25 percent abstained" is 110.
 */
export function percentagesOf({ tokens }: Sentence): readonly Oddity[] {
  const shares = sharesOf(tokens);
  if (shares.length < 2) return [];
  const total = shares.reduce((sum, { value }) => sum + value, 0);
  const isOver = total > 100 + roundingSlack * shares.length;
  if (!isOver || !areParts(tokens) || haveOwnWholes(tokens, shares)) return [];
  const [first, last] = [tokens[shares[0]?.from ?? -1], tokens[(shares.at(-1)?.to ?? 0) - 1]];
  if (!first || !last) return [];
  const why = message('These shares come to {0} percent.', String(Math.round(total * 10) / 10));
  return [{ start: first.start, end: last.end, kind: 'percentages', message: why, related: [] }];
}
