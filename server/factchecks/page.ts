import type { FactCheck } from '../core/index';

/** How many checks make a page: what is added to an index while a key waits. */
export const pageSize = 1000;

/** Raised when the layout changes, so that what earlier versions have saved is not taken for ours. */
const format = 'factmark-checks-1';

/** Checks as text that `loadPage` reads back: rows without the names of the fields. */
export const savePage = (checks: readonly FactCheck[]): string =>
  JSON.stringify([
    format,
    ...checks.map(({ claim, claimant, publisher, rating, date, url }) => [
      claim,
      claimant,
      publisher,
      rating,
      date,
      url,
    ]),
  ]);

/** Null where the text is not what `savePage` of this version has written. */
export function loadPage(text: string): readonly FactCheck[] | null {
  try {
    const [found, ...rows] = JSON.parse(text) as readonly unknown[];
    if (found !== format || !rows.every(isRow)) return null;
    return rows.map(([claim, claimant, publisher, rating, date, url]) => ({
      claim,
      claimant,
      publisher,
      rating,
      date,
      url,
    }));
  } catch {
    return null;
  }
}

type Row = readonly [string, string | null, string, string, string | null, string];

const isRow = (row: unknown): row is Row =>
  Array.isArray(row) &&
  row.length === 6 &&
  row.every((value, at) => typeof value === 'string' || (value === null && (at === 1 || at === 4)));
