import { noMoment } from '../lexicon/occasions';
import type { Token } from '../model';
import { months, weekdays, type Moment } from './calendar';

const steps = 6; // Heads from a date or place up to its event.
const yearPattern = /^(?:1[5-9]|20)\d\d$/;
const dayPattern = /^([12]?\d|3[01])(?:st|nd|rd|th)?$/;
const placing = new Set(['in', 'at', 'near']);
const dateReach = 3; // Words from a month to its year: "May 3, 1961".

/** Whether a word belongs to an event by the parse: no other verb stands between it and the event's word. */
function belongsTo(tokens: readonly Token[], index: number, event: number): boolean {
  let at = tokens[index]?.head ?? -1;
  for (let step = 0; step < steps && at >= 0; step += 1) {
    if (at === event) return true;
    if (tokens[at]?.pos === 'VERB') return false;
    at = tokens[at]?.head ?? -1;
  }
  return false;
}

const monthAt = (token: Token | undefined): number | null =>
  token?.pos === 'PROPN' ? (months.get(token.lower.replace(/\.$/, '')) ?? null) : null;

const dayAt = (token: Token | undefined): number | null => {
  const day = dayPattern.exec(token?.lower ?? '')?.[1];
  return day === undefined ? null : Number(day);
};

const isYearAt = (tokens: readonly Token[], index: number): boolean =>
  yearPattern.test(tokens[index]?.lower ?? '') &&
  (tokens[index - 1]?.lower === 'in' ||
    tokens.slice(Math.max(0, index - dateReach), index).some((token) => monthAt(token) !== null));

/** What a word says of a day; null for any other word. */
function partAt(tokens: readonly Token[], index: number): Partial<Moment> | null {
  const token = tokens[index];
  const weekday = weekdays.get(token?.lower ?? '');
  if (weekday !== undefined) return { weekday };
  const month = monthAt(token);
  if (month !== null) return { month, day: dayAt(tokens[index + 1]) ?? dayAt(tokens[index - 1]) };
  return isYearAt(tokens, index) ? { year: Number(token?.lower) } : null;
}

const isBounded = (tokens: readonly Token[], index: number): boolean =>
  tokens.slice(Math.max(0, index - 2), index).some(({ lower }) => noMoment.has(lower));

/**
 * The day that a sentence gives for the event whose word stands at `event`; null where it gives none, a bound ("by
 * Monday"), or several.
 *
 * @example In `The bridge collapsed on Monday` that of `collapsed` is `{ weekday: 1, … }`.
 */
export function momentOf(tokens: readonly Token[], event: number): Moment | null {
  let moment: Moment = { weekday: null, day: null, month: null, year: null };
  let isFound = false;
  for (let index = 0; index < tokens.length; index += 1) {
    const part = partAt(tokens, index);
    if (part === null || !belongsTo(tokens, index, event)) continue;
    if (isBounded(tokens, index)) return null;
    const isSecond = (Object.keys(part) as (keyof Moment)[]).some((key) => part[key] !== null && moment[key] !== null);
    if (isSecond) return null;
    moment = { ...moment, ...part };
    isFound = true;
  }
  return isFound ? moment : null;
}

/** The names from `from` on: "Lund, Sweden" is `lund`, `sweden`. */
function namesFrom(tokens: readonly Token[], from: number): readonly string[] {
  const names: string[] = [];
  let name = '';
  let index = tokens[from]?.lower === 'the' ? from + 1 : from;
  for (; index < tokens.length; index += 1) {
    const token = tokens[index];
    if (!token || weekdays.has(token.lower) || monthAt(token) !== null) break;
    const isBetween = token.text === ',' && tokens[index + 1]?.pos === 'PROPN' && name !== '';
    if (token.pos !== 'PROPN' && !isBetween) break;
    if (isBetween) names.push(name);
    name = isBetween ? '' : `${name} ${token.lower}`.trim();
  }
  // "in the Lund harbour" is a place in Lund.
  return tokens[index]?.pos === 'NOUN' || name === '' ? names : [...names, name];
}

/**
 * The place that a sentence gives for the event whose word stands at `event`, the nearest name first.
 *
 * @example In `Ruiz was born in Lund, Sweden` that of `born` is `lund`, `sweden`.
 */
export function placeOf(tokens: readonly Token[], event: number): readonly string[] {
  for (let index = event + 1; index < tokens.length; index += 1) {
    if (!placing.has(tokens[index]?.lower ?? '')) continue;
    const names = namesFrom(tokens, index + 1);
    const head = tokens[index + 1]?.lower === 'the' ? index + 2 : index + 1;
    if (names.length > 0 && [head, head + 1].some((at) => belongsTo(tokens, at, event))) return names;
  }
  return [];
}
