/** Finds who could speak: names with their titles and appositions, roles, organisations, groups, pronouns. */
import {
  anonymousNouns,
  calendarWords,
  courtesyTitles,
  documentNouns,
  femaleNouns,
  femalePronouns,
  groupNouns,
  maleNouns,
  malePronouns,
  organisationNouns,
  pluralPronouns,
  roleNouns,
  titleWords,
} from './lexicon/people';
import { genderOfName } from './lexicon/givenNames';
import type { LocalMention, MentionKind, Token } from './model';
import type { Span } from './span';
import { nameKey } from './names';
import { baseRelation, type Tree } from './tree';

/** A role after a name is not longer than this, in code units. */
const longestRole = 90;

const at = (tree: Tree, index: number): Token | undefined => tree.tokens[index];

/** Degrees, honours and parties after a name are none of it. */
const suffix = /^(?:Ph\.?D|MD|M\.D|QC|KC|SC|MP|MEP|OBE|MBE|Esq|Ind|Con|Lab)\.?$/;

const isName = (token: Token | undefined): boolean =>
  token !== undefined &&
  /\p{L}/u.test(token.text) &&
  !calendarWords.has(token.lower) &&
  !suffix.test(token.text) &&
  (token.pos === 'PROPN' ||
    (/^\p{Lu}/u.test(token.text) && (token.pos === 'NOUN' || token.pos === 'ADJ' || token.pos === 'X')));

/** Particles inside names: Ludwig van der Berg, Omar bin Said. */
const particle = /^(?:van|von|der|den|de|del|della|di|da|dos|du|la|le|el|al|bin|ibn|ben|ter|ten|zu|af|y)$/i;

const modifies = new Set(['DET', 'ADJ', 'NOUN', 'PROPN', 'NUM', 'PART', 'SYM', 'X', 'PRON', 'ADV']);

const isRelative = (token: Token): boolean => /^(?:who|whom|whose|which|that|where|when)$/.test(token.lower);

/** The noun phrase around its head word, without relative clauses and appositions. Half-open token range. */
export function phraseAt(tree: Tree, head: number): { readonly from: number; readonly to: number } {
  const first = tree.first[head] ?? head;
  const last = tree.last[head] ?? head;
  let from = head;
  while (from > 0) {
    const before = at(tree, from - 1);
    if (!before || !modifies.has(before.pos) || isRelative(before) || calendarWords.has(before.lower)) break;
    const namePart = isName(before) && isName(at(tree, from));
    if (from - 1 < first && !namePart) break;
    from -= 1;
  }
  let to = head + 1;
  while (to < tree.tokens.length) {
    const after = at(tree, to);
    if (!after || after.pos === 'PUNCT' || after.pos === 'VERB' || after.pos === 'AUX' || isRelative(after)) break;
    const namePart = isName(after) && isName(at(tree, to - 1));
    if ((to > last && !namePart) || calendarWords.has(after.lower)) break;
    to += 1;
  }
  while (to > head + 1 && /^(?:ADP|CCONJ|SCONJ|DET|ADV)$/.test(at(tree, to - 1)?.pos ?? '')) to -= 1;
  return { from, to };
}

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

interface NameParts {
  /** Token range of the name in the phrase. */
  readonly from: number;
  readonly to: number;
}

/** A name run after the phrase's last title, to its end: "the Lund chapter of the Workers’ Union president | Ana Ruiz". */
function nameAfterTitle(phrase: readonly Token[]): NameParts | null {
  const title = phrase.findLastIndex((token) => titleWords.has(token.lower) || roleNouns.has(token.lower));
  const from = title + 1;
  const named = phrase.slice(from).every((token) => isName(token) || particle.test(token.text));
  return title >= 0 && named && isName(phrase[from]) ? { from, to: phrase.length } : null;
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
      (particle.test(phrase[from - 1]?.text ?? '') && from < to && from - 1 > start))
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
  return last !== undefined && roleNouns.has(last.lower) && /^\p{Ll}/u.test(last.text);
}

/** The name in a phrase: its last run of name words that is not a possessor, after any titles. */
function nameIn(phrase: readonly Token[]): NameParts | null {
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
    if (!possessor) return withoutTitles(phrase, { from, to });
    to = from;
  }
  return null;
}

function withoutTitles(phrase: readonly Token[], { from, to }: NameParts): NameParts | null {
  const last = phrase[to - 1];
  // A capital alone makes no name: it may only begin the sentence.
  if (!phrase.slice(from, to).some((token) => token.pos === 'PROPN')) return null;
  if (last && organisationNouns.has(last.lower)) return withOf(phrase, { from, to });
  const titles = phrase.slice(from, to).findLastIndex((token) => titleWords.has(token.lower));
  const named = from + titles + 1;
  return named < to ? { from: named, to } : null;
}

const textOf = (text: string, tokens: readonly Token[]): string => {
  const first = tokens[0];
  const last = tokens.at(-1);
  return first && last ? text.slice(first.start, last.end).replace(/\s+/g, ' ') : '';
};

const isAcronym = (name: string): boolean => /^(?:\p{Lu}\.?){2,}s?$/u.test(name);

function kindOfName(phrase: readonly Token[], name: NameParts): MentionKind {
  const last = phrase[name.to - 1];
  const next = phrase[name.to];
  const text = phrase
    .slice(name.from, name.to)
    .map((token) => token.text)
    .join(' ');
  if (last && organisationNouns.has(last.lower)) return 'organisation';
  if (next && organisationNouns.has(next.lower) && next.pos !== 'VERB') return 'organisation';
  if (isAcronym(text)) return 'organisation';
  if (last?.tag === 'NNPS') return 'group';
  const article = phrase[0]?.lower === 'the' && name.from === 1;
  return article ? 'organisation' : 'name';
}

function kindOfNoun(head: Token, phrase: readonly Token[]): MentionKind {
  const { lower, lemma } = head;
  const anonymous = phrase.some((token) => anonymousNouns.has(token.lemma));
  if (anonymous) return 'anonymous';
  if (documentNouns.has(lemma) || organisationNouns.has(lemma)) return 'organisation';
  if (groupNouns.has(lower) || head.tag === 'NNS' || head.tag === 'NNPS') return 'group';
  return 'role';
}

function genderOf(phrase: readonly Token[]): LocalMention['gender'] {
  for (const { lower, lemma } of phrase) {
    const courtesy = courtesyTitles.get(lower);
    if (courtesy) return courtesy;
    if (femalePronouns.has(lower) || femaleNouns.has(lemma)) return 'female';
    if (malePronouns.has(lower) || maleNouns.has(lemma)) return 'male';
    if (pluralPronouns.has(lower)) return 'plural';
  }
  return null;
}

/** Words after the name and a comma that say who that is: ", mayor of Lund,". */
function apposition(tree: Tree, text: string, to: number): string | null {
  const comma = at(tree, to);
  if (!comma || !/^[,—–(]$/.test(comma.text)) return null;
  let from = to + 1;
  if (at(tree, from)?.pos === 'NUM' && at(tree, from + 1)?.text === ',') from += 2;
  const words = [];
  for (let index = from; index < tree.tokens.length; index += 1) {
    const token = at(tree, index);
    if (!token || /^[,—–().“”"]$/.test(token.text) || token.pos === 'VERB' || token.pos === 'AUX' || isRelative(token))
      break;
    words.push(token);
  }
  const describes = words.some((token) => roleNouns.has(token.lemma) || titleWords.has(token.lower));
  const role = textOf(text, words).replace(/^(?:an?|the)\s+/i, '');
  return describes && role.length <= longestRole ? role : null;
}

function pronounMention(token: Token, subject: boolean, spoken: boolean): LocalMention {
  const gender = femalePronouns.has(token.lower)
    ? 'female'
    : malePronouns.has(token.lower)
      ? 'male'
      : pluralPronouns.has(token.lower)
        ? 'plural'
        : null;
  const name = token.text;
  return {
    start: token.start,
    end: token.end,
    kind: 'pronoun',
    name,
    key: nameKey(name),
    role: null,
    gender,
    subject,
    spoken,
  };
}

/** The title before a name and the country after it: Foreign Minister (of Ukraine). */
function titleOf(text: string, phrase: readonly Token[], name: NameParts): string | null {
  const before = phrase.slice(0, name.from).filter((token) => token.pos !== 'DET' && !courtesyTitles.has(token.lower));
  const title = textOf(text, before).replace(/['’]s?$/, '');
  if (!before.some((token) => titleWords.has(token.lower) || roleNouns.has(token.lemma))) return null;
  const after = phrase.slice(name.to);
  return after[0]?.lower === 'of' ? `${title} ${textOf(text, after)}` : title;
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
  const subject = baseRelation(token) === 'nsubj' || token.relation === 'root';
  if (token.pos === 'PRON' || token.pos === 'DET') return pronounMention(token, subject, spoken);
  const { from, to } = phraseAt(tree, head);
  const phrase = tree.tokens.slice(from, to);
  const first = phrase[0] ?? token;
  const last = phrase.at(-1) ?? token;
  const extent: Span = { start: first.start, end: last.end };
  const name = nameIn(phrase);
  const gender = genderOf(phrase);
  if (!name) {
    const named = appositiveName(tree, head, text, spoken);
    if (named) return { ...named, start: extent.start, subject };
    const words = phrase.filter((each, index) => !(index === 0 && each.pos === 'DET'));
    const kind = kindOfNoun(token, phrase);
    const described = textOf(text, words);
    return { ...extent, kind, name: described, key: nameKey(described), role: null, gender, subject, spoken };
  }
  const role = titleOf(text, phrase, name) ?? apposition(tree, text, to);
  const named = textOf(text, phrase.slice(name.from, name.to));
  const kind = kindOfName(phrase, name);
  const key = nameKey(named);
  const given = kind === 'name' && key.words.length > 1 ? genderOfName(key.words[0] ?? '') : null;

  return { ...extent, kind, name: named, key, role, gender: gender ?? given, subject, spoken };
}

/** "the company's spokeswoman, Ana Ruiz, said": the name stands in the apposition. */
function appositiveName(tree: Tree, head: number, text: string, spoken: boolean): LocalMention | null {
  const lower = at(tree, head)?.lower ?? '';
  const { from, to } = phraseAt(tree, head);
  const isRole = roleNouns.has(lower) || titleWords.has(lower);
  let end = at(tree, to)?.text === ',' ? to + 1 : to;
  while (isName(at(tree, end)) || (end > to + 1 && particle.test(at(tree, end)?.text ?? ''))) end += 1;
  if (end <= (isRole ? to + 1 : to + 2) || !/^[,—–]$/.test(at(tree, end)?.text ?? '')) return null;
  const mention = mentionAt(tree, end - 1, text, spoken);
  if (mention?.kind !== 'name') return null;
  const role = textOf(text, tree.tokens.slice(from, to)).replace(/^(?:an?|the)\s+/i, '');
  return { ...mention, role };
}

/** Every place that names somebody, in text order. */
export function findNames(
  tree: Tree,
  text: string,
  spoken: boolean,
  hidden: (token: Token) => boolean,
): readonly LocalMention[] {
  const mentions: LocalMention[] = [];
  for (let index = 0; index < tree.tokens.length; index += 1) {
    const token = at(tree, index);
    if (!isName(token) || token === undefined || hidden(token)) continue;
    let last = index;
    while (isName(at(tree, last + 1))) last += 1;
    const mention = mentionAt(tree, last, text, spoken);
    if (mention && (mention.kind === 'name' || mention.kind === 'organisation' || mention.kind === 'group')) {
      const subject = tree.tokens.slice(index, last + 1).some((each) => baseRelation(each) === 'nsubj');
      mentions.push({ ...mention, subject });
    }
    index = last;
  }
  return mentions;
}
