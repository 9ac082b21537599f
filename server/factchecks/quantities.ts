import { magnitudes, smallNumbers, tens, type Token } from '../core/index';

/** The figures and times that a statement names, as comparable keys. */
export interface Quantities {
  /** `40000000`; a share ends in `%`. */
  readonly numbers: ReadonlySet<string>;
  /** `2024`. */
  readonly years: ReadonlySet<string>;
  /** Months and days of them: `may`, `12`. */
  readonly days: ReadonlySet<string>;
}

const months = new Set(
  'january february march april may june july august september october november december'.split(' '),
);
const digits = /^\d{1,3}(?:,\d{3})+(?:\.\d+)?$|^\d*\.?\d+$/;
const year = /^(?:1[5-9]|20)\d\d$/;
const isMonth = (token: Token | undefined): boolean =>
  token !== undefined && months.has(token.lower) && /^\p{Lu}/u.test(token.text);

function valueOf(word: string): number | null {
  if (digits.test(word)) return Number(word.replaceAll(',', ''));
  const [ten = '', one] = word.split('-');
  if (one !== undefined && tens.has(ten)) return (tens.get(ten) ?? 0) + (smallNumbers.get(one) ?? NaN);
  return smallNumbers.get(word) ?? tens.get(word) ?? null;
}

/** Other spellings are written out before: `unabbreviated`. */
const isShare = (tokens: readonly Token[], at: number): boolean => tokens[at]?.lower === 'percent';

/**
 * Reads the figures of a statement.
 *
 * @example Those of `It cost 40 million euros in May 2024` are `40000000`, with the year `2024` and the day `may`.
 */
export function quantitiesOf(tokens: readonly Token[]): Quantities {
  const [numbers, years, days] = [new Set<string>(), new Set<string>(), new Set<string>()];
  for (const [at, token] of tokens.entries()) {
    const value = valueOf(token.lower);
    const next = tokens[at + 1]?.lower ?? '';
    const magnitude = magnitudes.get(next);
    if (isMonth(token)) days.add(token.lower);
    else if (value === null || Number.isNaN(value)) continue;
    else if (magnitude !== undefined) numbers.add(`${value * magnitude}${isShare(tokens, at + 2) ? '%' : ''}`);
    else if (isShare(tokens, at + 1)) numbers.add(`${value}%`);
    else if (year.test(token.text)) years.add(token.text);
    else if (isMonth(tokens[at - 1]) || isMonth(tokens[at + 1])) days.add(String(value));
    // "one" is as often a pronoun.
    else if (token.lower !== 'one') numbers.add(String(value));
  }
  return { numbers, years, days };
}
