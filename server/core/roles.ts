/** What the words around a name say of its bearer: the title before it, the apposition after it. */
import { isGivenName } from './lexicon/givenNames';
import {
  courtesyTitles,
  kinNouns,
  organisationNouns,
  placeNouns,
  roleNouns,
  titleMeanings,
  titleWords,
} from './lexicon/people';
import { genderOfNoun } from './mentionKinds';
import type { LocalMention, Token } from './model';
import { isNamePart, type NameParts } from './nameParts';
import { fold } from './names';
import { isRelative, textOf } from './phrases';
import { tokenAt as at, type Tree } from './tree';

/** A role after a name is not longer than this, in code units. */
const longestRole = 90;

const none: readonly string[] = [];

/** The words of a role, folded: what "the mayor" is compared with. */
export function roleWordsOf(role: string | null): readonly string[] {
  if (role === null) return none;
  const words = fold(role).split(/[\s,.’']+/);
  return words.flatMap((word) => [word, ...(titleMeanings.get(word) ?? none)]);
}

const withoutArticle = (role: string): string => role.replace(/^(?:an?|the)\s+/i, '');

/** The words of the apposition that a comma, dash or parenthesis opens at `to`. */
function appositionWords(tree: Tree, to: number): readonly Token[] {
  const comma = at(tree, to);
  if (!comma || !/^[,—–(]$/.test(comma.text)) return [];
  let from = to + 1;
  if (at(tree, from)?.pos === 'NUM' && at(tree, from + 1)?.text === ',') from += 2;
  // "Ana Ruiz, 31, and her cousin": of somebody else.
  if (at(tree, from)?.pos === 'CCONJ') return [];
  let end = from;
  for (let token = at(tree, end); token; token = at(tree, end)) {
    if (/^[,—–().“”"]$/.test(token.text) || token.pos === 'VERB' || token.pos === 'AUX' || isRelative(token)) break;
    end += 1;
  }
  return tree.tokens.slice(from, end);
}

/** What the apposition after a name makes of it. */
export interface Apposition {
  readonly role: string;
  /** ", the maker of batteries,": no person. */
  readonly isOrganisation: boolean;
  /** That of ", his wife and only employee,". */
  readonly gender: 'female' | 'male' | null;
  /** "sister" of ", the coach’s sister,": what relatives call each other by. */
  readonly kinWords: readonly string[];
}

/** Words after the name and a comma that say who or what that is: ", mayor of Lund,". */
export function apposition(tree: Tree, text: string, to: number): Apposition | null {
  const words = appositionWords(tree, to);
  if (isSubject(tree, to, words)) return null;
  const head = words.findIndex(({ pos }) => pos === 'ADP');
  const last = words[(head < 0 ? words.length : head) - 1];
  const isPerson = words.some(({ lemma, lower }) => roleNouns.has(lemma) || titleWords.has(lower));
  const opens = words[0]?.pos === 'DET' && last !== undefined && /^\p{Ll}/u.test(last.text);
  const isOrganisation = opens && organisationNouns.has(last.lower) && !roleNouns.has(last.lemma);
  const role = withoutArticle(textOf(text, words));
  return (isPerson || isOrganisation) && role.length <= longestRole
    ? { role, isOrganisation, gender: genderOfPerson(words), kinWords: kinWordsOf(words) }
    : null;
}

const kinWordsOf = (words: readonly Token[]): readonly string[] =>
  words.filter(({ lower }, index) => kinNouns.has(lower) && words[index + 1]?.tag !== 'POS').map(({ lower }) => lower);

/** The first noun for people tells the gender; whose wife she is tells nothing: "the king’s daughter". */
function genderOfPerson(words: readonly Token[]): Apposition['gender'] {
  const noun = words.find(
    ({ lemma, tag, pos }, index) =>
      pos === 'NOUN' && tag !== 'POS' && roleNouns.has(lemma) && words[index + 1]?.tag !== 'POS',
  );
  return noun ? genderOfNoun(noun) : null;
}

/** "In Lund, the mayor said", "over Lund Sound, a man rose": behind a place the words are the subject of the next verb. */
function isSubject(tree: Tree, to: number, words: readonly Token[]): boolean {
  let from = to;
  while (from > 0 && isNamePart(at(tree, from - 1))) from -= 1;
  if (at(tree, to)?.text !== ',' || at(tree, from - 1)?.pos !== 'ADP') return false;
  const verb = at(tree, to + 1 + words.length);
  const isBefore = verb !== undefined && /^(?:VERB|AUX)$/.test(verb.pos) && /^VB[DPZ]|^MD/.test(verb.tag);
  const isPlace = placeNouns.has(at(tree, to - 1)?.lower ?? '') && !isGivenName(at(tree, from)?.lower ?? '');
  return isBefore || (isPlace && to > from + 1);
}

/** "Ana Ruiz (D)", "Ana Ruiz, R-Fla.,": what the party makes of her. */
export function partyOf(tree: Tree, to: number): readonly string[] {
  if (!/^[(,]$/.test(at(tree, to)?.text ?? '')) return none;
  const [, party] = /^([DR])(?:-\p{Lu}.*)?$/u.exec(at(tree, to + 1)?.text ?? '') ?? [];
  return party === undefined ? none : [party === 'D' ? 'democrat' : 'republican'];
}

/** The title before a name and the country after it: Foreign Minister (of Ukraine). */
export function titleOf(text: string, phrase: readonly Token[], name: NameParts): string | null {
  const before = phrase.slice(0, name.from).filter((token) => token.pos !== 'DET' && !courtesyTitles.has(token.lower));
  const title = textOf(text, before).replace(/['’]s?$/, '');
  if (!before.some(({ lower, lemma }) => titleWords.has(lower) || roleNouns.has(lemma.toLowerCase()))) return null;
  const after = phrase.slice(name.to);
  return after[0]?.lower === 'of' ? `${title} ${textOf(text, after)}` : title;
}

/** "a letter from the governor, Ana Ruiz": the role before the comma. */
export function withRoleBefore(tree: Tree, first: number, mention: LocalMention): LocalMention {
  const before = at(tree, first - 2);
  if (mention.kind !== 'name' || mention.role !== null || at(tree, first - 1)?.text !== ',') return mention;
  if (before?.pos !== 'NOUN' || !roleNouns.has(before.lemma)) return mention;
  return {
    ...mention,
    role: before.lemma,
    roleWords: roleWordsOf(before.lemma),
    gender: mention.gender ?? genderOfNoun(before),
  };
}
