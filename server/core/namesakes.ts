/** Whom in one article the speaker of another article is. */
import type { Article, Speaker } from './model';
import { namingsOf, surnameOf } from './namings';
import { fold, givenNamesAgree, isSpellingVariant, nameWords, transliterationKey } from './names';

/** A speaker as another article has him or her. */
export interface Namesake {
  /** Has `speaker` among its speakers, who need not be quoted in it. */
  readonly article: Article;
  readonly speaker: Speaker;
  /** False where nothing but a surname says that it is the same person. */
  readonly certain: boolean;
}

const capitalWord = /\p{Lu}[\p{L}\p{M}\p{N}]*/gu;

/**
 * What names are found by, in whatever romanisation: a key for each word that may be a part of one.
 *
 * @example `nameKeysIn('Sergei Lavrov spoke')` and `nameKeysIn('Sergey Lawrow')` share both keys
 */
export function nameKeysIn(text: string): readonly string[] {
  const words = new Set(Array.from(text.matchAll(capitalWord), ([word]) => word));
  // Of other scripts than Latin there is no romanisation.
  return [...new Set([...words].map((word) => transliterationKey(word) || fold(word)))];
}

type Named = Pick<Speaker, 'name' | 'kind'>;

interface Names {
  readonly given: readonly string[];
  readonly last: string;
}

const split = ({ name }: Named): Names => {
  const words = nameWords(name);
  return { given: words.slice(0, -1), last: words.at(-1) ?? '' };
};

function isNamesake(a: Named, b: Named): boolean {
  if (a.kind !== b.kind) return false;
  if (a.kind === 'organisation') return nameWords(a.name).join(' ') === nameWords(b.name).join(' ');
  if (a.kind !== 'person') return false;
  const [first, second] = [split(a), split(b)];
  const isOneName = first.last === second.last || isSpellingVariant(first.last, second.last);
  return first.last !== '' && isOneName && givenNamesAgree(first.given, second.given);
}

const hasGivenName = (named: Named): boolean => split(named).given.length > 0;

/** Spellings that the text has of a full name: in “Sergei Lavrov spoke” one of Sergey Lavrov. */
function fullNamesIn(text: string, wanted: Speaker): readonly string[] {
  const surname = surnameOf(wanted);
  if (surname === null) return [];
  const found = new Set<string>();
  // A given name, or several, initials too; then a surname of as many words as the wanted one has.
  const initial = String.raw`\p{Lu}\.`;
  const more = String.raw`[^\S\n\r]+(?:${initial}|[\p{L}\p{M}’'-]+)`;
  const first = String.raw`(?<![\p{L}\p{N}])(?=((?:${initial}|\p{Lu}[\p{L}\p{M}-]*)`;
  const pattern = `${first}(?:${more}){${surname.split(/\s+/).length}})((?:${more})?))`;
  for (const [, short = '', further = ''] of text.matchAll(new RegExp(pattern, 'gu'))) {
    for (const name of [short, short + further]) {
      const spelled = name.replace(/['’]s?$/, '');
      if (isNamesake({ name: spelled, kind: 'person' }, wanted)) found.add(spelled);
    }
  }
  return [...found];
}

/** The article with one speaker more: one who is named in it, but not quoted. */
function unquoted(article: Article, wanted: Speaker): readonly Namesake[] {
  const aliases = fullNamesIn(article.text, wanted);
  const speaker: Speaker = { ...wanted, id: 'unquoted', role: null, aliases, mentions: [] };
  const extended: Article = { ...article, speakers: [...article.speakers, speaker] };
  const places = namingsOf(extended, speaker);
  if (places.length === 0) return [];
  const isFull = places.some(({ start, end }) => nameWords(article.text.slice(start, end)).length > 1);
  return [{ article: extended, speaker, certain: wanted.kind === 'organisation' || isFull }];
}

/**
 * Who in an article is the speaker of another one: whoever is quoted under such a name, else who is only named.
 *
 * @example “Sergei Lavrov” of one article is for certain “Sergey Lavrov” of another, and perhaps its “Lavrov”
 */
export function namesakesIn(article: Article, wanted: Speaker): readonly Namesake[] {
  const quoted = article.speakers.filter((speaker) => isNamesake(speaker, wanted));
  if (quoted.length === 0) return unquoted(article, wanted);
  const isTold = (speaker: Speaker): boolean =>
    speaker.kind === 'organisation' || (hasGivenName(speaker) && hasGivenName(wanted));
  return quoted.map((speaker) => ({ article, speaker, certain: isTold(speaker) }));
}
