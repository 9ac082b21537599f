import type { FactCheck } from '../core/index';

/** The fields of a fact-check without their names, in a fixed order. */
export type Row = readonly [string, string | null, string, string, string | null, string];

export const rowOf = ({ claim, claimant, publisher, rating, date, url }: FactCheck): Row => [
  claim,
  claimant,
  publisher,
  rating,
  date,
  url,
];

export const checkOf = ([claim, claimant, publisher, rating, date, url]: Row): FactCheck => ({
  claim,
  claimant,
  publisher,
  rating,
  date,
  url,
});

export const isRow = (row: unknown): row is Row =>
  Array.isArray(row) &&
  row.length === 6 &&
  row.every((value, at) => typeof value === 'string' || (value === null && (at === 1 || at === 4)));

/** A check as one text: it takes a third of the memory that an object with six texts takes. */
export const pack = (check: FactCheck): string => JSON.stringify(rowOf(check));

/** @param packed what `pack` has answered */
export const unpack = (packed: string): FactCheck => checkOf(JSON.parse(packed) as Row);
