/** What kind of speaker a noun phrase names, and of what gender: told by its words, never guessed. */
import {
  anonymousNouns,
  courtesyTitles,
  demonyms,
  documentNouns,
  femaleNouns,
  femalePronouns,
  firmWords,
  groupNouns,
  maleNouns,
  malePronouns,
  nations,
  organisationNouns,
  pluralPronouns,
  roleNouns,
  seatNouns,
} from './lexicon/people';
import { genderOfName } from './lexicon/givenNames';
import type { LocalMention, MentionKind, Token } from './model';
import type { NameParts } from './nameParts';

const isAcronym = (name: string): boolean => /^(?:\p{Lu}\.?){2,}s?$/u.test(name);

const isOrganisationNoun = (token: Token | undefined): boolean =>
  token !== undefined && organisationNouns.has(token.lower) && token.pos !== 'VERB';

/** Downing Street, the White House: a seat stands for those who sit there. */
const isSeat = (words: readonly Token[]): boolean => {
  const last = words.at(-1)?.lower ?? '';
  return words.length === 2 && seatNouns.has(last) && genderOfName(words[0]?.lower ?? '') === null;
};

/** Ukraine, South Korea, the United Nations: a country, its capital or a union of countries stands for its government. */
const isNation = (words: readonly Token[]): boolean =>
  (words.length > 1 && words[0]?.lower === 'united') ||
  (nations.has(words.at(-1)?.lower ?? '') &&
    (words.length === 1 || (words.length === 2 && /^(?:north|south|new)$/.test(words[0]?.lower ?? ''))));

/** The kind of a phrase with a name in it. */
export function kindOfName(phrase: readonly Token[], { from, to }: NameParts): MentionKind {
  const words = phrase.slice(from, to);
  const last = words.at(-1);
  if (isOrganisationNoun(last) || isSeat(words) || isNation(words)) return 'organisation';
  // Yonder Air, Holm & Vesterby
  if (words.length > 1 && (firmWords.has(last?.lower ?? '') || words.some(({ text }) => text === '&')))
    return 'organisation';
  // "Yonder news agency", "ticket firm Yonder"
  const [next, second] = phrase.slice(to, to + 2);
  if (isOrganisationNoun(next) || (next?.pos === 'NOUN' && isOrganisationNoun(second))) return 'organisation';
  if (from > 0 && /^\p{Ll}/u.test(phrase[from - 1]?.text ?? '') && isOrganisationNoun(phrase[from - 1]))
    return 'organisation';
  if (isAcronym(words.map((token) => token.text).join(' '))) return 'organisation';
  // "Royal Society of Builders" may end in a plural without being a group.
  if (last?.tag === 'NNPS') return words.some(isOrganisationNoun) ? 'organisation' : 'group';
  return phrase[0]?.lower === 'the' && from === 1 ? 'organisation' : 'name';
}

/** The kind of a phrase without a name, by its head word. */
export function kindOfNoun({ lower, lemma, tag }: Token, phrase: readonly Token[]): MentionKind {
  if (phrase.some((token) => anonymousNouns.has(token.lemma))) return 'anonymous';
  if (tag !== 'NNS' && (documentNouns.has(lemma) || organisationNouns.has(lemma))) return 'organisation';
  if (documentNouns.has(lemma)) return 'organisation';
  return groupNouns.has(lower) || tag === 'NNS' || tag === 'NNPS' ? 'group' : 'role';
}

/** The gender that a pronoun has. */
export function genderOfPronoun(lower: string): LocalMention['gender'] {
  if (femalePronouns.has(lower)) return 'female';
  if (malePronouns.has(lower)) return 'male';
  return pluralPronouns.has(lower) ? 'plural' : null;
}

/** "the Spaniard", "the Dutchman": a noun for whoever comes from there. */
export const isCountryman = (lower: string): boolean =>
  demonyms.has(lower) || (/.{3}(?:wo)?man$/.test(lower) && !roleNouns.has(lower));

/** "the 24-year-old" */
export const isAge = ({ lower, pos }: Token): boolean => pos !== 'NUM' && /^[\p{L}\d-]+-years?-old$/u.test(lower);

/** The gender that a noun states; “the Dutchwoman” states it as well. */
export function genderOfNoun(token: Token): 'female' | 'male' | null {
  if (!isCountryman(token.lower) || !token.lower.endsWith('man')) return genderOfPhrase([token]);
  return token.lower.endsWith('woman') ? 'female' : 'male';
}

/** The gender that titles and nouns of a phrase state; whose uncle it is says nothing of his. */
export function genderOfPhrase(phrase: readonly Token[]): 'female' | 'male' | null {
  for (const { lower, lemma } of phrase) {
    const courtesy = courtesyTitles.get(lower);
    if (courtesy) return courtesy;
    if (femaleNouns.has(lemma) || femaleNouns.has(lower) || lower === 'herself') return 'female';
    if (maleNouns.has(lemma) || maleNouns.has(lower) || lower === 'himself') return 'male';
  }
  return null;
}
