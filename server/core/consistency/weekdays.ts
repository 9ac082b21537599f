import { message } from '../message';
import type { Span } from '../span';
import { months, weekdayName, weekdayOf, weekdays, daysIn, type FullDate } from './calendar';
import type { Oddity } from './oddity';

/** A date that a text gives with its weekday; the year may be left to the article. */
export interface NamedDay extends Span {
  readonly weekday: number;
  readonly day: number;
  readonly month: number;
  readonly year: number | null;
}

const month = String.raw`(jan(?:uary|\.)?|feb(?:ruary|\.)?|mar(?:ch|\.)?|apr(?:il|\.)?|may|june?\.?|july?\.?|aug(?:ust|\.)?|sept?(?:ember|\.)?|oct(?:ober|\.)?|nov(?:ember|\.)?|dec(?:ember|\.)?)`;
const day = String.raw`(\d{1,2})(?:st|nd|rd|th)?`;
const year = String.raw`(?:,?\s+(\d{4})(?!\d|-))?`;
const weekday = String.raw`\b(sun|mon|tues|wednes|thurs|fri|satur)day`;
/** "Monday, 12 March 2022", "Monday (March 12)", "Monday the 12th of March" */
const dated = new RegExp(
  String.raw`${weekday},?\s+(?:\(|the\s+)?(?:${day}(?:\s+of)?\s+${month}|${month}\s+${day})(?![\d:])${year}`,
  'giu',
);
const fullDate = new RegExp(String.raw`\b(?:${day}\s+${month}|${month}\s+${day}),?\s+(\d{4})\b`, 'iu');
const isoDate = /^[ \t]*(?:date|published|pubdate)[ \t]*:[ \t]*["']?(\d{4})-(\d{2})-(\d{2})/imu;
const firstGregorianYear = 1800; // Before it, countries still counted days in two ways.
const datelineLength = 80; // Code units from the beginning of a paragraph in which its dateline stands.
const gate = /day\b/i;

const monthNumber = (name: string): number => months.get(name.toLowerCase().replace(/\.$/, '')) ?? 0;

/** The dates with weekdays that a paragraph gives. */
export function namedDaysOf(text: string): readonly NamedDay[] {
  if (!gate.test(text)) return [];
  return [...text.matchAll(dated)].map((match) => {
    const [whole, name = '', dayFirst, monthAfter, monthFirst, dayAfter, given] = match;
    return {
      start: match.index,
      end: match.index + whole.length,
      weekday: weekdays.get(`${name.toLowerCase()}day`) ?? 0,
      day: Number(dayFirst ?? dayAfter),
      month: monthNumber(monthAfter ?? monthFirst ?? ''),
      year: given === undefined ? null : Number(given),
    };
  });
}

/** The day of publication as front matter gives it: `date: 2022-03-14`. */
export function dateOfFrontMatter(text: string): FullDate | null {
  const [, y, m, d] = isoDate.exec(text) ?? [];
  return y === undefined ? null : { year: Number(y), month: Number(m), day: Number(d) };
}

/** The date of a paragraph's dateline: "LUND, March 14, 2022 —". */
export function dateOfDateline(text: string): FullDate | null {
  const dateline = text.slice(0, datelineLength);
  const dash = dateline.search(/\s[—–-]+\s/);
  const [, dayFirst, monthAfter, monthFirst, dayAfter, y] =
    dash < 0 ? [] : (fullDate.exec(dateline.slice(0, dash)) ?? []);
  if (y === undefined) return null;
  return { year: Number(y), month: monthNumber(monthAfter ?? monthFirst ?? ''), day: Number(dayFirst ?? dayAfter) };
}

const monthsOf = ({ year: y, month: m }: FullDate): number => 12 * y + m;

/** The year in which a day without one lies nearest to the day of publication. */
function nearestYear(named: NamedDay, published: FullDate): number {
  const distance = (y: number): number => Math.abs(monthsOf({ ...named, year: y }) - monthsOf(published));
  const { year: y } = published;
  return [y - 1, y, y + 1].reduce((best, each) => (distance(each) < distance(best) ? each : best));
}

/**
 * A weekday that its date did not fall on; null where it did, or the year is not known.
 *
 * @example "Monday, 12 March 2022" was a Saturday.
 */
export function wrongWeekday(named: NamedDay, published: FullDate | null): Oddity | null {
  const y = named.year ?? (published && nearestYear(named, published));
  if (y === null || y < firstGregorianYear || named.day < 1 || named.day > daysIn(named.month, y)) return null;
  const actual = weekdayOf({ ...named, year: y });
  if (actual === named.weekday) return null;
  const { start, end } = named;
  const why = message(
    'This date in {0} is a {1}, not a {2}.',
    String(y),
    weekdayName(actual),
    weekdayName(named.weekday),
  );
  return { start, end, kind: 'weekday', message: why, related: [] };
}
