/** Finds who could speak: names with their titles and appositions, roles, organisations, groups, pronouns. */
import { callingOf } from './callings';
import { genderOfName, isGivenName } from './lexicon/givenNames';
import {
  adherents,
  indefinites,
  organisationNouns,
  pluralPronouns,
  quantifiers,
  roleNouns,
  titleWords,
} from './lexicon/people';
import {
  genderOfNoun,
  genderOfPhrase,
  genderOfPronoun,
  isAge,
  isCountryman,
  kindOfName,
  kindOfNoun,
} from './mentionKinds';
import type { LocalMention, Token } from './model';
import { isDegree, isName, isPlainName, nameIn, particle } from './nameParts';
import { nameKey } from './names';
import { behindBrackets, isRelative, phraseAt, textOf } from './phrases';
import { apposition, partyOf, roleWordsOf, titleOf, withRoleBefore } from './roles';
import type { Span } from './span';
import { baseRelation, tokenAt as at, type Tree } from './tree';

/** Where a mention stands. */
interface Standing extends Span {
  readonly subject: boolean;
  readonly spoken: boolean;
}

type Gender = 'female' | 'male' | null;

/** Full names lean to the gender of their given name; a single word may be either name. */
const leaningOf = (kind: LocalMention['kind'], words: readonly string[]): Gender =>
  kind === 'name' && !particle.test(words[0] ?? '') ? genderOfName(words[0] ?? '') : null;

/** Whoever a label of an interview names: "Q", "WALLER". */
export function labelMention(label: Span, name: string): LocalMention {
  const kind = name.length > 1 ? 'name' : 'pronoun';
  const key = nameKey(name);
  const base = { role: null, roleWords: [], gender: null, subject: true, spoken: false, place: false } as const;
  return {
    start: label.start,
    end: label.end,
    kind,
    name,
    key,
    ...base,
    leaning: leaningOf(kind, key.words),
    reference: 'known',
  };
}

function pronounMention(token: Token, standing: Standing): LocalMention {
  const { lower, text } = token;
  const base = { role: null, roleWords: [], leaning: null, reference: 'known', place: false } as const;
  return { ...standing, kind: 'pronoun', name: text, key: nameKey(text), gender: genderOfPronoun(lower), ...base };
}

/** "some", "several of them": a part of those whom the text named before. */
function partMention(tree: Tree, text: string, head: number, standing: Standing): LocalMention | null {
  const { from, to } = phraseAt(tree, head);
  const words = tree.tokens.slice(from, to);
  const isPart = words.some(({ lower }) => quantifiers.has(lower));
  if (!isPart || !words.every(({ lower }) => quantifiers.has(lower) || pluralPronouns.has(lower) || lower === 'of'))
    return null;
  const name = textOf(text, words);
  const base = { role: null, roleWords: [], leaning: null, reference: 'known', place: false } as const;
  return { ...standing, kind: 'group', name, key: nameKey(name), gender: 'plural', ...base };
}

/** "some of the villagers": spoken of by the noun. */
function wholeOf(tree: Tree, head: number): number | null {
  const of = at(tree, head + 1);
  if (!quantifiers.has(at(tree, head)?.lower ?? '') || of?.lower !== 'of') return null;
  const noun = tree.tokens.findIndex(
    ({ pos }, index) => index > head + 1 && (pos === 'NOUN' || pos === 'PROPN' || pos === 'VERB' || pos === 'PUNCT'),
  );
  return /^(?:NOUN|PROPN)$/.test(at(tree, noun)?.pos ?? '') ? noun : null;
}

function describedMention(tree: Tree, text: string, head: number, standing: Standing): LocalMention | null {
  const token = at(tree, head);
  if (!token) return null;
  const { from, to } = phraseAt(tree, head);
  const phrase = tree.tokens.slice(from, to);
  if (token.lemma === 'voice' && at(tree, head - 1)?.tag === 'POS')
    return describedMention(tree, text, head - 2, standing);
  const kind = isWho(token, text.slice(standing.end)) ? 'anonymous' : kindOfNoun(token, phrase);
  // "King said": a bare title may be a surname, which states nothing.
  const gender = isMany(token) ? 'plural' : phrase.length === 1 && token.pos === 'PROPN' ? null : genderOfNoun(token);
  const name = textOf(text, withoutDeterminers(phrase)).replace(/['’]s$/, '');
  const named = kind === 'group' || kind === 'organisation' ? null : callingOf(text, standing.end, token);
  if (named !== null) {
    const key = nameKey(named);
    const leaning = leaningOf('name', key.words);
    const base = { role: name, roleWords: roleWordsOf(name), reference: 'known', place: false } as const;
    return { ...standing, kind: 'name', name: named, key, gender, leaning, ...base };
  }
  const reference = referenceOf(phrase);
  const key = nameKey(name);
  const base = { role: null, leaning: null, reference, place: false } as const;
  return { ...standing, kind, name, key, roleWords: [token.lower, ...roleWordsOf(name)], gender, ...base };
}

/** "a former operator, who asked for silence": a person, though the noun is one for things as well. */
const isWho = ({ lemma, tag, pos }: Token, behind: string): boolean =>
  pos === 'NOUN' && tag === 'NN' && !roleNouns.has(lemma) && !organisationNouns.has(lemma) && /^,? who\b/.test(behind);

/** "two people", "sources in the ministry": nobody is one of them. */
const isMany = ({ lower, tag }: Token): boolean => lower === 'people' || tag === 'NNS' || tag === 'NNPS';

/** "the mayor" is known, "her uncle" and "the company's lawyer" are known by another, "a spokeswoman" is new. */
function referenceOf(phrase: readonly Token[]): LocalMention['reference'] {
  if (indefinites.has(phrase[0]?.lower ?? '')) return 'new';
  return phrase.some(({ tag }) => tag === 'PRP$' || tag === 'POS') ? 'related' : 'known';
}

/** "Later | the firm", "only | the minister" */
const isBeside = (phrase: readonly Token[], index: number): boolean =>
  /^(?:only|even|just)$/.test(phrase[index]?.lower ?? '') ||
  (phrase[index]?.pos === 'ADV' && phrase[index + 1]?.pos === 'DET');

/** What says how many or whose at the beginning of a phrase is none of the description. */
function withoutDeterminers(phrase: readonly Token[]): readonly Token[] {
  const start = phrase.findIndex(
    ({ pos, tag, lower }, index) =>
      pos !== 'DET' && tag !== 'PRP$' && !quantifiers.has(lower) && !isBeside(phrase, index),
  );
  return start < 0 ? phrase : phrase.slice(start);
}

/** "Ana Ruiz, PhD, spokeswoman for the army, said": the index of the last word of the name that a head describes. */
function nameBefore(tree: Tree, head: number): number | null {
  const { from } = phraseAt(tree, head);
  const { lower = '', lemma = '' } = at(tree, head) ?? {};
  const describes =
    titleWords.has(lower) || roleNouns.has(lemma) || organisationNouns.has(lower) || organisationNouns.has(lemma);
  if (!describes || at(tree, from - 1)?.text !== ',') return null;
  const degree = isDegree(at(tree, from - 2)) && at(tree, from - 3)?.text === ',';
  const name = from - (degree ? 4 : 2);
  if (!isName(at(tree, name))) return null;
  const opens = tree.tokens.slice(0, phraseAt(tree, name).from).every(({ pos }) => pos === 'PUNCT');
  return at(tree, from)?.pos !== 'DET' || opens ? name : null;
}

function standingOf(tree: Tree, head: number, spoken: boolean): Standing {
  const token = at(tree, head);
  const { from, to } = phraseAt(tree, head);
  const subject = token !== undefined && (baseRelation(token) === 'nsubj' || token.relation === 'root');
  return { start: at(tree, from)?.start ?? 0, end: at(tree, to - 1)?.end ?? 0, subject, spoken };
}

/** "Jonas | and Mirela Kovary": the surname that the given name before "and" shares; nothing where there is none. */
function surnameShared(tree: Tree, first: number, to: number): readonly string[] {
  if (to !== first + 1 || !/^(?:and|&)$/.test(at(tree, to)?.lower ?? '') || isName(at(tree, first - 1))) return [];
  let end = to + 1;
  while (isName(at(tree, end))) end += 1;
  const [given, surname] = [at(tree, first), at(tree, end - 1)];
  const isCouple = end === to + 3 && given?.pos === 'PROPN' && isGivenName(given.lower);
  return isCouple && surname && !organisationNouns.has(surname.lower) ? [surname.text] : [];
}

/** A mention by name, where the phrase of that head has one. */
function namedMention(tree: Tree, head: number, text: string, spoken: boolean): LocalMention | null {
  const { from, to } = phraseAt(tree, head);
  const phrase = tree.tokens.slice(from, to);
  const parts = nameIn(phrase, at(tree, from - 1)?.text === ',');
  if (!parts) return null;
  const beside = apposition(tree, text, to);
  const title = titleOf(text, phrase, parts);
  const role = title ?? beside?.role ?? null;
  const written = textOf(text, phrase.slice(parts.from, parts.to)).replace(/['’]s$/, '');
  const shared = surnameShared(tree, from + parts.from, to);
  const name = [written, ...shared].join(' ');
  const byWords = kindOfName(phrase, parts);
  const kind = byWords === 'name' && beside?.isOrganisation ? 'organisation' : byWords;
  const key = nameKey(name);
  const gender = genderOfPhrase([...phrase.slice(0, parts.from), ...phrase.slice(parts.to)]) ?? beside?.gender ?? null;
  const roleWords = [...roleWordsOf(role), ...(title && beside ? beside.kinWords : []), ...partyOf(tree, to)];
  const reference = shared.length > 0 ? 'related' : 'known';
  const base = { roleWords, leaning: leaningOf(kind, key.words), reference, place: false } as const;
  const mention = { ...standingOf(tree, head, spoken), kind, name, key, role, gender, ...base };
  return at(tree, to)?.text === ',' ? withRoleBefore(tree, from + parts.from, mention) : mention;
}

/**
 * The mention whose head word is `head`, spans relative to the text the tokens came from.
 *
 * @example In "Foreign Minister Dmytro Kuleba of Ukraine said" the head Kuleba gives the name "Dmytro Kuleba" with the
 * role "Foreign Minister of Ukraine"; the span is the whole phrase.
 */
export function mentionAt(tree: Tree, head: number, text: string, spoken: boolean): LocalMention | null {
  const token = at(tree, head);
  if (!token) return null;
  const standing = standingOf(tree, head, spoken);
  const { start, end, subject } = standing;
  // "Ana Ruiz, PhD, said"
  if (isDegree(token) && at(tree, head - 1)?.text === ',' && isName(at(tree, head - 2)))
    return namedMention(tree, head - 2, text, spoken);
  const whole = wholeOf(tree, head);
  if (whole !== null) {
    const noun = namedMention(tree, whole, text, spoken) ?? describedMention(tree, text, whole, standing);
    if (noun) return { ...noun, start, subject };
  }
  if (isDemonym(tree, head)) return describedMention(tree, text, head, standing);
  const isPronoun = (token.pos === 'PRON' && !isPlainName(token.text)) || token.pos === 'DET' || token.lower === 'one';
  const named = isPronoun ? null : namedMention(tree, head, text, spoken);
  if (named) return named;
  const appositive = appositiveName(tree, head, text, spoken);
  if (appositive) return { ...appositive, start, subject };
  const part = partMention(tree, text, head, standing);
  if (part) return part;
  if (isPronoun && token.lower !== 'one') return pronounMention(token, standing);
  const before = nameBefore(tree, head);
  const described = before === null ? null : namedMention(tree, before, text, spoken);
  if (described && described.kind !== 'group') return { ...described, end, subject };
  return describedMention(tree, text, head, standing);
}

/** "the Democrat", "the Spaniard", "the 24-year-old Basque", "the Dutchman": no name. */
function isDemonym(tree: Tree, head: number): boolean {
  const token = at(tree, head);
  const before = at(tree, head - 1);
  const opens = before?.lower === 'the' || (before !== undefined && isAge(before));
  if (opens && token && adherents.has(token.lower)) return !isName(at(tree, head + 1));
  return opens && token !== undefined && isCountryman(token.lower) && !isName(at(tree, head + 1));
}

/** "the man named to succeed her, Ana Ruiz,": the index of the comma behind what hangs on a description. */
function behindModifiers(tree: Tree, to: number): number {
  const opens = at(tree, to);
  if (!opens || !(/^VB[GN]$/.test(opens.tag) || isRelative(opens))) return to;
  const length = tree.tokens.slice(to, to + longestModifiers).findIndex(({ pos }) => pos === 'PUNCT');
  const comma = to + length;
  return length > 0 && at(tree, comma)?.text === ',' && isName(at(tree, comma + 1)) ? comma : to;
}

/** Words that hang on a description are not more than this before its name. */
const longestModifiers = 12;

/** "the company's spokeswoman, Ana Ruiz, said": the name stands in the apposition. */
function appositiveName(tree: Tree, head: number, text: string, spoken: boolean): LocalMention | null {
  const lower = at(tree, head)?.lower ?? '';
  const { from, to } = phraseAt(tree, head);
  const isHouse = organisationNouns.has(lower) && head === to - 1;
  const isRole = roleNouns.has(lower) || titleWords.has(lower) || lower === 'one' || isHouse;
  const close = isRole && !isHouse ? behindModifiers(tree, behindBrackets(tree, to)) : behindBrackets(tree, to);
  let end = at(tree, close)?.text === ',' ? close + 1 : to;
  while (isName(at(tree, end)) || (end > to + 1 && particle.test(at(tree, end)?.text ?? ''))) end += 1;
  const behind = isDegree(at(tree, end)) ? end + 1 : end;
  if (end <= (isRole ? close + 1 : close + 2) || !/^(?:[,—–.]|of|from|at|in)$/.test(at(tree, behind)?.text ?? ''))
    return null;
  const mention = namedMention(tree, end - 1, text, spoken);
  if (mention?.kind === 'organisation' && isHouse) return mention;
  if (mention?.kind !== 'name') return null;
  if (isHouse) return { ...mention, kind: 'organisation', leaning: null };
  if (lower === 'one') return mention;
  const role = textOf(text, withoutDeterminers(tree.tokens.slice(from, to)));
  const gender = mention.gender ?? genderOfPhrase(tree.tokens.slice(from, to));
  return { ...mention, role, roleWords: roleWordsOf(role), gender };
}
