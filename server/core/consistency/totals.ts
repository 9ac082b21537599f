import type { Range } from '../disputes/clause';
import { nonParts, personParts } from '../lexicon/consistency';
import { currencies, magnitudes } from '../lexicon/disputesCounts';
import { message } from '../message';
import type { Sentence, Token } from '../model';
import { isPercentAt, numberAt } from './figures';
import type { Oddity } from './oddity';

const closings = new Set(['.', ';', ')', '–', '—', '--', ':']);

/** A number with what it counts. */
interface Part extends Range {
  readonly value: number;
  /** Last word of the counted noun; empty for money and bare numbers. */
  readonly noun: string;
}

const nounWords = new Set(['ADJ', 'NOUN', 'PROPN']);

function partAt(tokens: readonly Token[], index: number): Part | null {
  const isMoney = currencies.has(tokens[index]?.lower ?? '');
  const at = isMoney ? index + 1 : index;
  const number = numberAt(tokens[at]);
  if (
    number === null ||
    isPercentAt(tokens, at + 1) ||
    (tokens[at + 1]?.lower === 'per' && isPercentAt(tokens, at + 2))
  )
    return null;
  const magnitude = magnitudes.get(tokens[at + 1]?.lower ?? '');
  let to = magnitude === undefined ? at + 1 : at + 2;
  const value = number * (magnitude ?? 1);
  const first = to;
  while (nounWords.has(tokens[to]?.pos ?? '') && to < first + 4) to += 1;
  const noun = tokens[to - 1]?.lemma.toLowerCase() ?? '';
  if (isMoney) return { from: index, to: first, value, noun: '' };
  return to === first ? null : { from: index, to, value, noun };
}

/** What follows each part up to the next: " for roads", " from Lund". */
function afterPart(tokens: readonly Token[], to: number): number {
  let at = to;
  if (tokens[at]?.pos === 'ADP') {
    at += 1;
    while (nounWords.has(tokens[at]?.pos ?? '') || tokens[at]?.pos === 'DET') at += 1;
  }
  return at;
}

/** The parts that are listed from `from` on: "five men, six women and a child". Empty where the list does not close. */
function listFrom(tokens: readonly Token[], from: number): readonly Part[] {
  const parts: Part[] = [];
  let at = from;
  for (;;) {
    const part = partAt(tokens, at);
    if (!part) return [];
    parts.push(part);
    at = afterPart(tokens, part.to);
    const isJoined = tokens[at]?.text === ',' || tokens[at]?.lower === 'and';
    if (!isJoined) break;
    const next = tokens[at]?.text === ',' && tokens[at + 1]?.lower === 'and' ? at + 2 : at + 1;
    if (!partAt(tokens, next)) break;
    at = next;
  }
  const end = tokens[at];
  const closes = !end || closings.has(end.text) || end.text === ',' || end.pos === 'AUX' || end.pos === 'VERB';
  return closes ? parts : [];
}

const opensList = new Set([':', '–', '—', '--', '(']);

/** Whether the parts can only be parts of the whole before them. */
function partTheWhole(tokens: readonly Token[], whole: Part, parts: readonly Part[]): boolean {
  const mark = tokens[whole.to]?.text ?? '';
  if (parts.length < 2 || parts.some(({ noun }) => nonParts.has(noun))) return false;
  if (parts.some(({ noun }) => (noun === '') !== (whole.noun === ''))) return false;
  const arePersons = parts.every(({ noun }) => personParts.has(noun));
  return opensList.has(mark) ? arePersons || whole.noun === '' || mark !== '(' : arePersons;
}

/** Bounds leave room: "more than 12 people", "at least five men". */
const isExact = (tokens: readonly Token[], { from }: Part): boolean =>
  !tokens.slice(Math.max(0, from - 3), from).some(({ lower }) => nonParts.has(lower));

/**
 * A whole with its parts in one sentence that do not come to it.
 *
 * @example "12 people: five men and six women" is 11.
 */
export function totalsOf({ tokens }: Sentence): readonly Oddity[] {
  const oddities: Oddity[] = [];
  for (let index = 0; index < tokens.length; index += 1) {
    const whole = partAt(tokens, index);
    const mark = whole && tokens[whole.to]?.text;
    if (!whole || !mark || (mark !== ',' && !opensList.has(mark))) continue;
    const parts = listFrom(tokens, whole.to + 1);
    if (!partTheWhole(tokens, whole, parts) || ![whole, ...parts].every((part) => isExact(tokens, part))) continue;
    const sum = parts.reduce((total, { value }) => total + value, 0);
    const [start, end] = [tokens[whole.from]?.start, tokens[(parts.at(-1)?.to ?? 1) - 1]?.end];
    if (sum === whole.value || start === undefined || end === undefined) continue;
    const why = message(
      'The parts come to {0}, not to {1}.',
      sum.toLocaleString('en'),
      whole.value.toLocaleString('en'),
    );
    oddities.push({ start, end, kind: 'total', message: why, related: [] });
  }
  return oddities;
}
