import {
  currencies,
  inexactAfter,
  inexactBefore,
  magnitudes,
  peopleNouns,
  outcomeOf,
  smallNumbers,
  tens,
} from '../lexicon/disputesCounts';
import type { Token } from '../model';
import type { Range } from './clause';

/** An exact number with what it counts; the range holds both. */
export interface Amount extends Range {
  readonly value: number;
  /** The counted noun with its adjectives: `people`, `russian soldier`, `dollar`. */
  readonly unit: string;
}

const digits = /^\d{1,3}(?:,\d{3})+$|^\d+(?:\.\d+)?$/;
const year = /^(?:1[5-9]|20)\d\d$/;
const phraseStarts = new Set(['DET', 'ADV', 'ADJ', 'ADP', 'SYM', 'PART', 'CCONJ', 'NUM']);
const longestUnit = 4; // Words: "12 Danish merchant ships".

function valueOf(word: string): number | null {
  if (digits.test(word)) return year.test(word) ? null : Number(word.replaceAll(',', ''));
  const [ten = '', one] = word.split('-');
  if (one !== undefined)
    return tens.has(ten) && smallNumbers.has(one) ? (tens.get(ten) ?? 0) + (smallNumbers.get(one) ?? 0) : null;
  const value = smallNumbers.get(word) ?? tens.get(word) ?? null;
  return value !== null && value > 1 ? value : null; // "one" is as often a pronoun
}

/** Whether words before the number make it a bound or an addition: "at least five", "another two". */
function isInexact(tokens: readonly Token[], from: number, to: number): boolean {
  const next = tokens[to]?.lower ?? '';
  if (inexactAfter.has(next) || currencies.has(next)) return true;
  for (let index = from - 1; index >= Math.max(0, from - 4); index -= 1) {
    const token = tokens[index];
    if (!token) return false;
    if (inexactBefore.has(token.lower)) return true;
    if (!phraseStarts.has(token.pos)) return false;
  }
  return false;
}

/** The words of the counted noun from `from` on; none in "five were killed" and "five dead". */
function unitWords(tokens: readonly Token[], from: number): readonly Token[] {
  const words: Token[] = [];
  for (const token of tokens.slice(from, from + longestUnit)) {
    const isNominal = token.pos === 'ADJ' || token.pos === 'NOUN' || token.pos === 'PROPN';
    if (!isNominal || outcomeOf.has(token.lower)) break;
    words.push(token);
  }
  while (words.at(-1)?.pos === 'ADJ') words.pop();
  return words;
}

/**
 * The exact amount whose number stands at `index`; null for years, bounds, guesses, ranges, shares and additions.
 *
 * @example In `killed 12 Danish sailors` the amount at 1 is `{ value: 12, unit: 'danish sailor', from: 1, to: 4 }`.
 */
export function amountAt(tokens: readonly Token[], index: number): Amount | null {
  const value = valueOf(tokens[index]?.lower ?? '');
  if (value === null) return null;
  const magnitude = magnitudes.get(tokens[index + 1]?.lower ?? '');
  const end = index + (magnitude === undefined ? 1 : 2);
  const currency = currencies.get(tokens[index - 1]?.lower ?? '');
  const from = currency === undefined ? index : index - 1;
  if (isInexact(tokens, from, end)) return null;
  const words = currency === undefined ? unitWords(tokens, end) : [];
  const noun = words.at(-1)?.lemma.toLowerCase() ?? 'people';
  const modifiers = words.slice(0, -1).map(({ lower }) => lower);
  const unit = currency ?? [...modifiers, peopleNouns.has(noun) ? 'people' : noun].join(' ');
  const to = end + words.length;
  // "five people of", "three days or more"
  return inexactAfter.has(tokens[to]?.lower ?? '') ? null : { from, to, value: value * (magnitude ?? 1), unit };
}
