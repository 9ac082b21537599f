import type { FactCheck } from '../core/index';
import { checkOf, isRow, rowOf } from './row';

/** How many checks make a page: what is added to an index while a key waits. */
export const pageSize = 1000;

/** Raised when the layout changes, so that what earlier versions have saved is not taken for ours. */
const format = 'factmark-checks-1';

/** Checks as text that `loadPage` reads back. */
export const savePage = (checks: readonly FactCheck[]): string => JSON.stringify([format, ...checks.map(rowOf)]);

/** Null where the text is not what `savePage` of this version has written. */
export function loadPage(text: string): readonly FactCheck[] | null {
  try {
    const [found, ...rows] = JSON.parse(text) as readonly unknown[];
    return found === format && rows.every(isRow) ? rows.map(checkOf) : null;
  } catch {
    return null;
  }
}
