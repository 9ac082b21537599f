/** Names that the article spells in more than one way. */
import type { NameVariant } from './model';
import { isMisspelling, isSpellingVariant } from './names';
import type { Span } from './span';
import type { Entity, Mention } from './entity';

/** The last name as it is written, without what may follow it: "Ruiz" of "Ana Ruiz’s", "King" of "Martin King Jr." */
const writtenLastName = /([^\s]+?)(?:['’]s?)?(?:,?\s+(?:[JS]r\.?|I{2,3}|IV))?$/;

/** The first name of somebody who is named in full: "Ana" of "Ana Ruiz". */
const writtenFirstName = /^(\S+)(?=\s+\S)/;

/** Spellings of somebody's last or first name with the mentions that have them, in text order. */
function spellingsOf({ mentions }: Entity, part: RegExp): ReadonlyMap<string, readonly Mention[]> {
  const spellings = new Map<string, Mention[]>();
  for (const each of mentions) {
    const { kind, name } = each.mention;
    // "Lindqist said": a surname that looks like another word.
    const isName = kind === 'name' || (kind === 'role' && /^\p{Lu}\S*$/u.test(name));
    const spelling = isName ? part.exec(name)?.[1] : undefined;
    if (spelling === undefined || !isSpelledOut.test(spelling)) continue;
    const places = spellings.get(spelling);
    if (places) places.push(each);
    else spellings.set(spelling, [each]);
  }
  return spellings;
}

/** The spelling that the article uses most; of equals the first. */
function usualSpelling(spellings: ReadonlyMap<string, readonly Mention[]>): string | null {
  let usual: string | null = null;
  let most = 0;
  for (const [spelling, places] of spellings) {
    if (places.length <= most) continue;
    usual = spelling;
    most = places.length;
  }
  return usual;
}

/** No handle, no number, no “D-N.J.”: what differs there by one sign is something else. */
const isSpelledOut = /^[\p{L}\p{M}'’‘-]+$/u;

const isOtherSpelling = (a: string, b: string): boolean => isSpellingVariant(a, b) || isMisspelling(a, b);

/** Two spellings of one name, each with a mention that has it. */
export interface Respelling {
  readonly found: string;
  readonly at: Mention;
  readonly expected: string;
  readonly first: Mention;
}

function respellings(entity: Entity, part: RegExp): readonly Respelling[] {
  const spellings = spellingsOf(entity, part);
  const expected = usualSpelling(spellings);
  const first = expected === null ? undefined : spellings.get(expected)?.[0];
  if (expected === null || !first) return [];
  return [...spellings].flatMap(([found, [at]]) =>
    found !== expected && at && isOtherSpelling(found, expected) ? { found, at, expected, first } : [],
  );
}

/** The spellings that are not the one the article uses most, wherever they stand; which changes as seldom as the cast. */
export const findRespellings = (entities: readonly Entity[]): readonly Respelling[] =>
  // Who has but one name has it in one spelling; that is most people, and looking is not for free.
  entities.flatMap((entity) =>
    entity.kind === 'person' && entity.aliases.size > 0
      ? [writtenLastName, writtenFirstName].flatMap((part) => respellings(entity, part))
      : [],
  );

/**
 * The first place of each spelling that is not the one the article uses most.
 *
 * @example "Zelensky" in an article that otherwise has "Zelenskyy"
 */
export const placeRespellings = (
  text: string,
  found: readonly Respelling[],
  placeOf: (mention: Mention) => Span,
): readonly NameVariant[] =>
  found.flatMap(({ found: spelling, at, expected, first }) => {
    const span = placeOf(at);
    const start = text.indexOf(spelling, span.start);
    if (start < 0 || start >= span.end) return [];
    return [{ start, end: start + spelling.length, found: spelling, expected, first: placeOf(first) }];
  });
