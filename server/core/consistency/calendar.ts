/** Days of the calendar by arithmetic. There is no clock: nothing here knows what day it is. */

/** A day as far as a text gives it. */
export interface Moment {
  /** 0 for Sunday. */
  readonly weekday: number | null;
  readonly day: number | null;
  /** 1 to 12. */
  readonly month: number | null;
  readonly year: number | null;
}

export interface FullDate {
  readonly day: number;
  readonly month: number;
  readonly year: number;
}

const weekdayNames = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'] as const;

const numbered = (names: string, from: number): ReadonlyMap<string, number> =>
  new Map(names.split(' ').flatMap((group, at) => group.split('/').map((name): [string, number] => [name, at + from])));

/** Number of a weekday by its lower-case name: `mon`, `monday`. A bare "sun" is no day. */
export const weekdays = numbered(
  'sunday monday/mon tuesday/tue/tues wednesday/wed thursday/thu/thurs friday/fri saturday/sat',
  0,
);

/** Number of a month by its lower-case name or abbreviation, without its period. */
export const months = numbered(
  'january/jan february/feb march/mar april/apr may june/jun july/jul august/aug september/sep/sept october/oct november/nov december/dec',
  1,
);

export const weekdayName = (weekday: number): string => weekdayNames[weekday] ?? '';

const monthOffsets = [0, 3, 2, 5, 0, 3, 5, 1, 4, 6, 2, 4];

/**
 * The day of the week of a date in the Gregorian calendar (Sakamoto's method).
 *
 * @example `weekdayOf({ day: 12, month: 3, year: 2022 })` is 6: a Saturday.
 */
export function weekdayOf({ day, month, year }: FullDate): number {
  const y = month < 3 ? year - 1 : year;
  const leaps = Math.floor(y / 4) - Math.floor(y / 100) + Math.floor(y / 400);
  return (y + leaps + (monthOffsets[month - 1] ?? 0) + day) % 7;
}

const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

/** How many days a month has: `daysIn(2, 2024)` is 29. */
export const daysIn = (month: number, year: number): number =>
  month === 2 ? (isLeap(year) ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31;

/**
 * Whether two days given in parts cannot be one: a part that both give differs.
 *
 * @example Monday and Tuesday; 3 May and 5 May; 1961 and 1964; but not Monday and 3 May.
 */
export function areApart(a: Moment, b: Moment): boolean {
  const differ = (part: keyof Moment): boolean => a[part] !== null && b[part] !== null && a[part] !== b[part];
  if (differ('year') || differ('month')) return true;
  if (differ('day')) return a.month !== null && b.month !== null;
  const isDated = a.day !== null && b.day !== null;
  return differ('weekday') && !isDated;
}
