/** Where an article names its speakers: mentions that could speak, and names elsewhere, as in “Ruiz’s plan”. */
import { sentenceStarters } from './lexicon/functionWords';
import { courtesyTitles, titleWords } from './lexicon/people';
import type { Article, Speaker } from './model';
import { particle } from './nameParts';
import { isSpellingVariant, transliterationKey } from './names';
import { bySpan, overlaps, type Span } from './span';

/** A capital and what it begins, an ’s left out; after an apostrophe too, as in “d’Ornano”. */
const capitalWord = /(?<![\p{L}\p{N}])\p{Lu}[\p{L}\p{M}\p{N}-]*/gu;

const degree = /^(?:[JS]r\.?|I{2,3}|IV)$/;

/** What short mentions of a person have: “van der Berg” of “Jan van der Berg”; null where the name is but one word. */
export function surnameOf({ name, kind }: Pick<Speaker, 'name' | 'kind'>): string | null {
  const words = name.split(/\s+/);
  if (degree.test(words.at(-1) ?? '')) words.pop();
  if (kind !== 'person' || words.length < 2) return null;
  let from = words.length - 1;
  while (from > 1 && particle.test(words[from - 1] ?? '')) from -= 1;
  return words.slice(from).join(' ');
}

/** The names of a speaker, without what marks a genitive; the first is the fullest. */
export function namesOf(speaker: Speaker): readonly string[] {
  const { name, aliases } = speaker;
  const names = [name, ...aliases, surnameOf(speaker) ?? name].map((each) => each.replace(/['’]s?$/, ''));
  return [...new Set(names)].filter((each) => each !== '');
}

/** Whether the speaker has a name: “engineers”, “a report” and “several” have none. */
export const isNamed = ({ name, kind }: Pick<Speaker, 'name' | 'kind'>): boolean =>
  (kind === 'person' || kind === 'organisation') && /^[^\p{Ll}]/u.test(name);

/** Who bears a name: null where several speakers do, for then only a mention tells who is meant. */
type Bearers = Map<string, Speaker | null>;

const addBearer = (bearers: Bearers, name: string, speaker: Speaker): unknown =>
  bearers.set(name, bearers.has(name) && bearers.get(name) !== speaker ? null : speaker);

interface Names {
  /** Names by their first word, longer ones first. */
  readonly byWord: ReadonlyMap<string, readonly string[]>;
  readonly bearers: ReadonlyMap<string, Speaker | null>;
  /** Surnames that have several romanisations, by what those share. */
  readonly byVariant: ReadonlyMap<string, readonly { readonly surname: string; readonly speaker: Speaker }[]>;
}

function collectNames(speakers: readonly Speaker[]): Names {
  const bearers: Bearers = new Map();
  const byVariant = new Map<string, { surname: string; speaker: Speaker }[]>();
  for (const speaker of speakers.filter(isNamed)) {
    for (const name of namesOf(speaker)) addBearer(bearers, name, speaker);
    const surname = surnameOf(speaker);
    if (surname === null) continue;
    const key = transliterationKey(surname);
    byVariant.set(key, [...(byVariant.get(key) ?? []), { surname, speaker }]);
  }
  const byWord = new Map<string, string[]>();
  for (const name of [...bearers.keys()].sort((a, b) => b.length - a.length)) {
    const first = name.match(capitalWord)?.[0] ?? '';
    if (name.startsWith(first)) byWord.set(first, [...(byWord.get(first) ?? []), name]);
  }
  return { byWord, bearers, byVariant };
}

/** Finds whose surname a word is another romanisation of; each word is looked up once. */
function variantFinder({ byVariant }: Names): (word: string) => Speaker | null {
  const initials = new Set([...byVariant.values()].flat().map(({ surname }) => surname.charAt(0)));
  const known = new Map<string, Speaker | null>();
  const find = (word: string): Speaker | null => {
    const alike = byVariant.get(transliterationKey(word))?.filter(({ surname }) => isSpellingVariant(word, surname));
    return alike?.length === 1 ? (alike[0]?.speaker ?? null) : null;
  };
  return (word) => {
    // A look at the first letter spares most words the key.
    if (!initials.has(word.charAt(0))) return null;
    const speaker = known.get(word);
    if (speaker !== undefined) return speaker;
    const found = find(word);
    known.set(word, found);
    return found;
  };
}

const wordBehind = /^[^\S\n\r]+\p{Lu}/u;
const wordBefore = /(?<![\p{L}\p{N}])(\p{Lu}[\p{L}\p{M}\p{N}.-]*)[^\S\n\r]+$/u;

/** No word around a name is looked at farther than this, in code units. */
const neighbourhood = 40;

/** Whether words around a name make it another's: “Tom Ruiz” and “Ruiz Street” are not Ana Ruiz. */
function isOthers(text: string, { start, end }: Span, own: Speaker): boolean {
  if (wordBehind.test(text.slice(end, end + neighbourhood))) return true;
  const before = wordBefore.exec(text.slice(Math.max(0, start - neighbourhood), start))?.[1];
  // With its period it ends a sentence, unless it is an initial.
  if (before === undefined || /..\.$/.test(before)) return false;
  const lower = before.toLowerCase();
  if (titleWords.has(lower) || courtesyTitles.has(lower) || sentenceStarters.has(lower)) return false;
  return !own.name.split(/\s+/).includes(before);
}

/** A place that names a speaker. */
export interface Naming extends Span {
  readonly speaker: Speaker;
}

/** Names in a stretch of whole lines, in text order, also those in mentions. Its cost is that of reading it once. */
function namesIn({ text, speakers }: Article, lines: Span): readonly Naming[] {
  const names = collectNames(speakers);
  const variantOf = variantFinder(names);
  const found: Naming[] = [];
  let after = 0;
  for (const { index, 0: word } of text.slice(lines.start, lines.end).matchAll(capitalWord)) {
    const start = lines.start + index;
    if (start < after) continue;
    const name = names.byWord.get(word)?.find((each) => isAt(text, start, each));
    const speaker = name === undefined ? variantOf(word) : names.bearers.get(name);
    if (name === undefined && !speaker) continue;
    const span = { start, end: start + (name ?? word).length };
    after = span.end;
    if (speaker && !isOthers(text, span, speaker)) found.push({ ...span, speaker });
  }
  return found;
}

/** Whether the name stands there as whole words. */
const isAt = (text: string, start: number, name: string): boolean =>
  text.startsWith(name, start) && !/[\p{L}\p{N}]/u.test(text.charAt(start + name.length));

/** Every move of the cursor asks for them, an edit makes a new article. */
const kept = new WeakMap<Article, ReadonlyMap<Speaker, readonly Span[]>>();

/**
 * All places of the speakers: mentions, and names that are part of something else or stand in quoted words.
 *
 * @example In `Ruiz’s plan failed, said Ana Ruiz, and she left.` “Ruiz”, “Ana Ruiz” and “she”
 */
export function namings(article: Article): ReadonlyMap<Speaker, readonly Span[]> {
  const places = kept.get(article) ?? findNamings(article);
  kept.set(article, places);
  return places;
}

/** Whether the name is no part of a mention of the same speaker. */
const isBeside = ({ speaker, ...place }: Naming): boolean =>
  !speaker.mentions.some((mention) => overlaps(mention, place));

function findNamings(article: Article): ReadonlyMap<Speaker, readonly Span[]> {
  const places = new Map<Speaker, Span[]>();
  for (const speaker of article.speakers) places.set(speaker, [...speaker.mentions].sort(bySpan));
  for (const name of namesIn(article, { start: 0, end: article.text.length }).filter(isBeside)) {
    places.get(name.speaker)?.push({ start: name.start, end: name.end });
  }
  for (const each of places.values()) each.sort(bySpan);
  return places;
}

/** The places of all speakers that an offset is in or right behind: what `namings` has there, for the cost of a line. */
export function namingsAt(article: Article, offset: number): readonly Naming[] {
  const isThere = ({ start, end }: Span): boolean => start <= offset && offset <= end;
  const { text, speakers } = article;
  const end = text.indexOf('\n', offset);
  const line = { start: offset === 0 ? 0 : text.lastIndexOf('\n', offset - 1) + 1, end: end < 0 ? text.length : end };
  const mentions = speakers.flatMap((speaker) =>
    speaker.mentions.filter(isThere).map((mention) => ({ start: mention.start, end: mention.end, speaker })),
  );
  return [...mentions, ...namesIn(article, line).filter(isBeside).filter(isThere)];
}

/** The places of one speaker, in text order. */
export const namingsOf = (article: Article, speaker: Speaker): readonly Span[] => namings(article).get(speaker) ?? [];
