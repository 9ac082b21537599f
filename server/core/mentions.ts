/** Finds who could speak: names with their titles and appositions, roles, organisations, groups, pronouns. */
import { genderOfName } from './lexicon/givenNames';
import {
  groupNouns,
  indefinites,
  organisationNouns,
  placePrepositions,
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
import { isFiniteVerb } from './contentEnds';
import type { LocalMention, Token } from './model';
import { isDegree, isName, isNamePart, isPlainName, nameIn, particle } from './nameParts';
import { nameKey } from './names';
import { behindBrackets, phraseAt, textOf } from './phrases';
import { apposition, roleWordsOf, titleOf, withRoleBefore } from './roles';
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
  if (!words.every(({ lower }) => quantifiers.has(lower) || pluralPronouns.has(lower) || lower === 'of')) return null;
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

/** What a woman calls herself: "who gave her name only as Gulnora", "who signed himself Dmitri". */
const selfNaming =
  /^,? who (?:(?:only )?g[ai]ve[sn]? (?:(?:his|her|their) )?(?:(?:first|full|last) )?name (?:only |just |simply )?as|(?:identified|signed|called|introduced) (?:him|her|them)sel(?:f|ves)(?: (?:only|simply|just))?(?: as)?) (\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+)?)/u;

function describedMention(tree: Tree, text: string, head: number, standing: Standing): LocalMention | null {
  const token = at(tree, head);
  if (!token) return null;
  const { from, to } = phraseAt(tree, head);
  const phrase = tree.tokens.slice(from, to);
  const kind = kindOfNoun(token, phrase);
  // "King said": a bare title may be a surname, which states nothing.
  const gender = phrase.length === 1 && token.pos === 'PROPN' ? null : genderOfNoun(token);
  const name = textOf(text, withoutDeterminers(phrase)).replace(/['’]s$/, '');
  const named = selfNaming.exec(text.slice(standing.end, standing.end + 80))?.[1];
  if (named !== undefined) {
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

/** "the mayor" is known, "her uncle" and "the company's lawyer" are known by another, "a spokeswoman" is new. */
function referenceOf(phrase: readonly Token[]): LocalMention['reference'] {
  if (indefinites.has(phrase[0]?.lower ?? '')) return 'new';
  return phrase.some(({ tag }) => tag === 'PRP$' || tag === 'POS') ? 'related' : 'known';
}

/** What says how many or whose at the beginning of a phrase is none of the description. */
function withoutDeterminers(phrase: readonly Token[]): readonly Token[] {
  const start = phrase.findIndex(({ pos, tag, lower }) => pos !== 'DET' && tag !== 'PRP$' && !quantifiers.has(lower));
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

/** A mention by name, where the phrase of that head has one. */
function namedMention(tree: Tree, head: number, text: string, spoken: boolean): LocalMention | null {
  const { from, to } = phraseAt(tree, head);
  const phrase = tree.tokens.slice(from, to);
  const parts = nameIn(phrase, at(tree, from - 1)?.text === ',');
  if (!parts) return null;
  const beside = apposition(tree, text, to);
  const role = titleOf(text, phrase, parts) ?? beside?.role ?? null;
  const name = textOf(text, phrase.slice(parts.from, parts.to)).replace(/['’]s$/, '');
  const byWords = kindOfName(phrase, parts);
  const kind = byWords === 'name' && beside?.isOrganisation ? 'organisation' : byWords;
  const key = nameKey(name);
  const gender = genderOfPhrase([...phrase.slice(0, parts.from), ...phrase.slice(parts.to)]);
  const base = { roleWords: roleWordsOf(role), leaning: leaningOf(kind, key.words), reference: 'known' } as const;
  return { ...standingOf(tree, head, spoken), kind, name, key, role, gender, ...base, place: false };
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

/** "the Spaniard", "the 24-year-old Basque", "the Dutchman": no name. */
function isDemonym(tree: Tree, head: number): boolean {
  const token = at(tree, head);
  const before = at(tree, head - 1);
  const opens = before?.lower === 'the' || (before !== undefined && isAge(before));
  return opens && token !== undefined && isCountryman(token.lower) && !isName(at(tree, head + 1));
}

/** "the company's spokeswoman, Ana Ruiz, said": the name stands in the apposition. */
function appositiveName(tree: Tree, head: number, text: string, spoken: boolean): LocalMention | null {
  const lower = at(tree, head)?.lower ?? '';
  const { from, to } = phraseAt(tree, head);
  const isHouse = organisationNouns.has(lower) && head === to - 1;
  const isRole = roleNouns.has(lower) || titleWords.has(lower) || lower === 'one' || isHouse;
  const close = behindBrackets(tree, to);
  let end = at(tree, close)?.text === ',' ? close + 1 : to;
  while (isName(at(tree, end)) || (end > to + 1 && particle.test(at(tree, end)?.text ?? ''))) end += 1;
  if (end <= (isRole ? close + 1 : close + 2) || !/^(?:[,—–.]|of|from|at|in)$/.test(at(tree, end)?.text ?? ''))
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

/** BRANT (Nordpost) — ; Port Halden, 3 May — : where a report comes from. */
const dateline = /^\s*\p{Lu}[\p{L}.’' -]*(?:, [^—–:.]{1,40}?)?(?: ?\([^)]*\))?\s*(?:[—–]|-{1,2}(?=\s))/u;

/** The index of the last word of the name that begins here. */
function endOfName(tree: Tree, first: number): number {
  let last = first;
  for (let next = first + 1; isNamePart(at(tree, next)); next += 1) if (isName(at(tree, next))) last = next;
  return last;
}

/** A noun for people as a subject: "travelers slept", "the minister rose". Whom a later "some" or "he" means. */
const isPresent = (token: Token): boolean =>
  token.pos === 'NOUN' &&
  baseRelation(token) === 'nsubj' &&
  (roleNouns.has(token.lemma) || groupNouns.has(token.lower));

const isNamed = ({ kind }: LocalMention): boolean => kind === 'name' || kind === 'organisation' || kind === 'group';

/** Every place that names somebody, or has a noun for people as its subject, in text order. */
export function findPresent(
  tree: Tree,
  text: string,
  spoken: boolean,
  hidden: (token: Token) => boolean,
): readonly LocalMention[] {
  const mentions: LocalMention[] = [];
  const datelineEnd = dateline.exec(text)?.[0].length ?? 0;
  // What is named before the first verb or preposition is the subject, whatever the parse says.
  let opens = true;
  let after = 0;
  for (let index = 0; index < tree.tokens.length; index += 1) {
    const token = at(tree, index);
    opens &&= !/^(?:VERB|AUX|ADP)$/.test(token?.pos ?? '') || token?.lower === 'of';
    if (token === undefined || hidden(token) || token.start < after) continue;
    if (isPresent(token)) {
      const mention = mentionAt(tree, index, text, spoken);
      if (mention) mentions.push(mention);
      // "a spokesman for the Department of Health": the house is named as well as its man.
      after = mention?.kind === 'role' ? token.end : (mention?.end ?? after);
    }
    if (!isName(token)) continue;
    const last = endOfName(tree, index);
    const mention = mentionAt(tree, last, text, spoken);
    const isInside = token.start < (mentions.at(-1)?.end ?? 0);
    if (mention && isNamed(mention) && !(isInside && mention.kind !== 'organisation')) {
      // "For Ruiz, the vote was lost. She said": whose view it is.
      const isView = index === 1 && at(tree, 0)?.lower === 'for';
      const verb = at(tree, last + 1);
      const subject =
        opens ||
        isView ||
        (verb !== undefined && isFiniteVerb(verb)) ||
        tree.tokens.slice(index, last + 1).some((each) => baseRelation(each) === 'nsubj');
      const place = token.end <= datelineEnd || isPlace(tree, index, mention);
      mentions.push({ ...withRoleBefore(tree, index, mention), subject, place });
      after = Math.max(after, mention.end);
    }
    index = last;
  }
  return mentions;
}

/** "the Chamber of Trade" of "the Chamber of Trade’s secretary": an organisation that somebody speaks for. */
export const isWhose = (mention: LocalMention, around: LocalMention): boolean =>
  mention.kind === 'organisation' && mention.end < around.end && mention.key.folded !== around.key.folded;

/** "in Lund", "north of Lund": nobody stands there by a bare name. */
const isPlace = (tree: Tree, first: number, { kind, role, gender }: LocalMention): boolean => {
  if (kind !== 'name' || role !== null || gender !== null) return false;
  const before = at(tree, first - 1)?.lower ?? '';
  return (
    placePrepositions.has(before) ||
    (before === 'of' && /^(?:north|south|east|west)$/.test(at(tree, first - 2)?.lower ?? ''))
  );
};
