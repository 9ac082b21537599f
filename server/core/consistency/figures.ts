import { smallNumbers, tens } from '../lexicon/disputesCounts';
import type { Token } from '../model';

const digits = /^\d{1,3}(?:,\d{3})+$|^\d+(?:\.\d+)?$/;
const percentWords = new Set(['%', 'percent', 'per-cent']);

/** The number that a word gives, in figures or in words; null for any other word. */
export function numberAt(token: Token | undefined): number | null {
  const word = token?.lower ?? '';
  if (token?.pos !== 'NUM' && !smallNumbers.has(word)) return null;
  if (digits.test(word)) return Number(word.replaceAll(',', ''));
  const [ten = '', one = ''] = word.split('-');
  if (tens.has(ten) && smallNumbers.has(one)) return (tens.get(ten) ?? 0) + (smallNumbers.get(one) ?? 0);
  return smallNumbers.get(word) ?? tens.get(word) ?? null;
}

/** Whether a word is the sign or the last word of a percentage. */
export const isPercentAt = (tokens: readonly Token[], index: number): boolean => {
  const word = tokens[index]?.lower ?? '';
  return percentWords.has(word) || (word === 'cent' && tokens[index - 1]?.lower === 'per');
};
