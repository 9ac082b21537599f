/** Which words of a noun phrase are the name: without titles, roles, degrees and what it belongs to. */
import { isGivenName } from './lexicon/givenNames';
import {
  calendarWords,
  courtesyTitles,
  demonyms,
  firmWords,
  titleOpenings,
  organisationNouns,
  roleNouns,
  secondTitles,
  titleMeanings,
  titleWords,
} from './lexicon/people';
import type { Token } from './model';

/** Degrees, honours and parties after a name are none of it. */
const suffix = /^(?:Ph\.?D|MD|M\.D|QC|KC|SC|MP|MEP|MSP|MLA|OBE|MBE|CBE|KBE|DBE|CMG|KCMG|FRS|Esq|Ind|Con|Lab)\.?$/;

export const isDegree = (token: Token | undefined): boolean => token !== undefined && suffix.test(token.text);

/** "Ruiz herself" stresses the name. */
const reflexive = /^(?:him|her|it|them)sel(?:f|ves)$/i;

/** O’Muirí, D’Souza, the WHO, @mayor: names whatever the tagger says. */
export const isPlainName = (text: string): boolean =>
  /^(?:[OD]['’]\p{Lu}\p{Ll}|(?:WHO|US)$|@[\p{L}\p{N}_]+$)/u.test(text);

export const isName = (token: Token | undefined): boolean =>
  token !== undefined &&
  /\p{L}/u.test(token.text) &&
  !calendarWords.has(token.lower) &&
  !suffix.test(token.text) &&
  !reflexive.test(token.text) &&
  (token.pos === 'PROPN' ||
    (/^\p{Lu}/u.test(token.text) && (token.pos === 'NOUN' || token.pos === 'ADJ' || token.pos === 'X')) ||
    isPlainName(token.text));

/** Particles inside names: Ludwig van der Berg, Omar bin Said. */
export const particle = /^(?:van|von|der|den|de|del|della|di|da|dos|du|la|le|el|al|bin|ibn|ben|ter|ten|zu|af|y)$/i;

/** A word of a name or a particle in it. */
export const isNamePart = (token: Token | undefined): boolean =>
  isName(token) || (token !== undefined && particle.test(token.text));

const titlePhrase =
  /\b(?:secretary|minister|leader|speaker|chief|member|director|head|chair|chairman|president) (?:of|for) (?:the )?(?:state|defen[cs]e|house|staff|parliament|opposition|health|justice|finance|education|commons|congress)$/i;

/** Index after the title that begins a phrase with "of": Secretary of State | John Kerry. 0 where there is none. */
function titlePhraseEnd(tokens: readonly Token[]): number {
  for (let length = Math.min(5, tokens.length - 1); length >= 3; length -= 1) {
    const text = tokens
      .slice(0, length)
      .map((token) => token.text)
      .join(' ');
    if (titlePhrase.test(text)) return length;
  }
  return 0;
}

/** Token range of a name in its phrase. */
export interface NameParts {
  readonly from: number;
  readonly to: number;
}

/** "MCA | Beatrice Wafula": an office in capitals before a given name and a surname. */
const isOffice = (phrase: readonly Token[], index: number): boolean =>
  /^\p{Lu}{3,5}$/u.test(phrase[index]?.text ?? '') &&
  isGivenName(phrase[index + 1]?.lower ?? '') &&
  /^\p{Lu}\p{Ll}/u.test(phrase[index + 2]?.text ?? '');

/** Whether the word at the index is (the end of) a title. */
const isTitle = (phrase: readonly Token[], index: number): boolean => {
  const lower = (phrase[index]?.lower ?? '').replace(/-(?:elect|designate)$/, '');
  if (isOffice(phrase, index)) return true;
  if (secondTitles.get(lower)?.has(phrase[index - 1]?.lower ?? '')) return true;
  return titleWords.has(lower) || (titleOpenings.has(lower) && titleWords.has(phrase[index + 1]?.lower ?? ''));
};

/** A role stands before a name in small letters or opens the sentence: "farmer Ana Ruiz", but not "Ana Baker Ruiz". */
function isRoleBefore(phrase: readonly Token[], index: number): boolean {
  const { text, lower } = phrase[index] ?? { text: '', lower: '' };
  if (!roleNouns.has(lower)) return false;
  // "NASA Administrator Ana Ruiz"
  const isGiven = (at: number): boolean => isGivenName(phrase[at]?.lower ?? '');
  if (index > 0 && isGiven(index + 1) && !isGiven(index - 1) && phrase.length > index + 2) return true;
  return /^\p{Ll}/u.test(text) || (index === 0 && phrase.length > 2 && !isGivenName(lower));
}

/** "National", "foreign": words that stand in titles and in the names of houses, and are no titles by themselves. */
const onlyModifies = (lower: string): boolean =>
  !roleNouns.has(lower) && !courtesyTitles.has(lower) && !titleMeanings.has(lower.replace(/\.$/, ''));

/** "National Transport Agency", "Foreign Ministry": what stands before the last word is no title. */
function isOrganisation(phrase: readonly Token[], title: number): boolean {
  const { lower = '' } = phrase.at(-1) ?? {};
  return (
    organisationNouns.has(lower) &&
    onlyModifies(phrase[title]?.lower ?? '') &&
    !isGivenName(phrase[title + 1]?.lower ?? '')
  );
}

/** A name run after the phrase's last title, to its end: "the Lund chapter of the Workers’ Union president | Ana Ruiz". */
function nameAfterTitle(phrase: readonly Token[]): NameParts | null {
  const title = phrase.findLastIndex((_, index) => isTitle(phrase, index) || isRoleBefore(phrase, index));
  const from = title + 1;
  const named = phrase.slice(from).every((token) => isName(token) || particle.test(token.text));
  return title >= 0 && named && isName(phrase[from]) && !isOrganisation(phrase, title)
    ? { from, to: phrase.length }
    : null;
}

/** Holm & Vesterby; the Nurses’ Federation: a bare apostrophe after a plural does not end a name. */
const joinsName = (token: Token | undefined): boolean => token !== undefined && /^(?:&|['’])$/.test(token.text);

/** Where a run of name words that ends before `to` begins. */
function runStart(phrase: readonly Token[], start: number, to: number): number {
  let from = to;
  while (
    from > start &&
    (isName(phrase[from - 1]) ||
      (joinsName(phrase[from - 1]) && from < to && from - 1 > start && isName(phrase[from - 2])) ||
      (particle.test(phrase[from - 1]?.text ?? '') && from < to))
  ) {
    from -= 1;
  }
  return from;
}

/** "Bank of England": the name of an organisation runs on over "of". */
function withOf(phrase: readonly Token[], { from, to }: NameParts): NameParts {
  const joins = /^(?:of|for)$/.test(phrase[to]?.lower ?? '') && organisationNouns.has(phrase[to - 1]?.lower ?? '');
  let end = to + 1;
  while (/^(?:the|and|for|of)$/.test(phrase[end]?.lower ?? '') && isName(phrase[end + 1])) end += 1;
  if (!joins || !isName(phrase[end])) return { from, to };
  while (isName(phrase[end]) || (/^(?:and|of|for|the)$/.test(phrase[end]?.lower ?? '') && isName(phrase[end + 1])))
    end += 1;
  return { from, to: end };
}

/** "the Rovers manager", "a ministry spokeswoman": the name only says whose. */
function endsWithRole(phrase: readonly Token[]): boolean {
  const end = phrase.findIndex((token, index) => index > 0 && token.pos === 'ADP' && !particle.test(token.text));
  const last = phrase[(end < 0 ? phrase.length : end) - 1];
  return last !== undefined && (roleNouns.has(last.lower) || roleNouns.has(last.lemma)) && /^\p{Ll}/u.test(last.text);
}

/** A capital inside the sentence, and no adjective of a country or a party. */
const isUnknownWord = ({ text, lower }: Token): boolean =>
  /^\p{Lu}\p{Ll}/u.test(text) && !titleWords.has(lower) && !demonyms.has(lower);

/**
 * The name in a phrase: its last run of name words that is not a possessor, after any titles.
 *
 * @param inside the phrase does not begin the sentence, so that its capitals tell something
 */
export function nameIn(phrase: readonly Token[], inside: boolean): NameParts | null {
  const titled = nameAfterTitle(phrase);
  if (titled) return titled;
  if (endsWithRole(phrase)) return null;
  const start = titlePhraseEnd(phrase);
  const preposition = phrase.findIndex(
    (token, index) => index >= start && token.pos === 'ADP' && !particle.test(token.text),
  );
  let to = preposition < 0 ? phrase.length : preposition;
  while (to > start) {
    while (to > start && !isName(phrase[to - 1])) to -= 1;
    const from = runStart(phrase, start, to);
    if (from === to) return null;
    const possessor = /^['’]s?$/.test(phrase[to]?.lower ?? '');
    if (!possessor) return withoutTitles(phrase, { from, to }, inside);
    to = from;
  }
  return null;
}

/** "the GDW": capitals behind a small letter. */
const isAcronymOf = (phrase: readonly Token[], from: number, to: number): boolean =>
  to === from + 1 &&
  from > 0 &&
  /^\p{Lu}{2,6}$/u.test(phrase[from]?.text ?? '') &&
  /\p{Ll}/u.test(phrase[0]?.text ?? '');

function withoutTitles(phrase: readonly Token[], { from, to }: NameParts, inside: boolean): NameParts | null {
  const last = phrase[to - 1];
  // A capital alone makes no name: it may only begin the sentence.
  const isNamed =
    (inside && from === 0 && to === phrase.length && phrase.every(isUnknownWord)) ||
    phrase.slice(from, to).some(({ pos }) => pos === 'PROPN') ||
    isAcronymOf(phrase, from, to) ||
    /^\p{Ll}/u.test(phrase[from - 1]?.text ?? '');
  if (!isNamed && !(to - from > 1 && isGivenName(phrase[from]?.lower ?? ''))) return null;
  const isFirm = last !== undefined && to - from > 1 && firmWords.has(last.lower);
  if (isFirm) return { from, to };
  if (last && organisationNouns.has(last.lower)) return withOf(phrase, { from, to });
  const titles = phrase.slice(from, to).findLastIndex((_, index) => isTitle(phrase, from + index));
  const named = from + titles + 1;
  return named < to ? { from: named, to } : nameLikeTitle(phrase, { from, to });
}

/** "Judge Ana King": a surname that is a title as well stands behind a given name. */
function nameLikeTitle(phrase: readonly Token[], { from, to }: NameParts): NameParts | null {
  const titles = phrase.slice(from, to - 1).findLastIndex((_, index) => isTitle(phrase, from + index));
  const named = from + titles + 1;
  return named < to - 1 && isGivenName(phrase[named]?.lower ?? '') ? { from: named, to } : null;
}
