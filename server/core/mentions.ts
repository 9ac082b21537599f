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
import { isName, nameIn, particle, type NameParts } from './nameParts';
import { nameKey } from './names';
import { baseRelation, type Tree } from './tree';

/** A role after a name is not longer than this, in code units. */
const longestRole = 90;

const at = (tree: Tree, index: number): Token | undefined => tree.tokens[index];

const modifies = new Set(['DET', 'ADJ', 'NOUN', 'PROPN', 'NUM', 'PART', 'SYM', 'X', 'PRON', 'ADV']);

/** "Ana Ruiz and Omar Haddad" are two, "the Department of Health and Welfare" is one. */
const withinOf = (tree: Tree, head: number, end: number): boolean =>
  tree.tokens.slice(head, end).some((token) => /^(?:of|for)$/.test(token.lower));

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
    if (
      !after ||
      (after.pos === 'CCONJ' && !withinOf(tree, head, to)) ||
      after.pos === 'PUNCT' ||
      after.pos === 'VERB' ||
      after.pos === 'AUX' ||
      isRelative(after)
    )
      break;
    const namePart = isName(after) && isName(at(tree, to - 1));
    if ((to > last && !namePart) || calendarWords.has(after.lower)) break;
    to += 1;
  }
  while (to > head + 1 && /^(?:ADP|CCONJ|SCONJ|DET|ADV)$/.test(at(tree, to - 1)?.pos ?? '')) to -= 1;
  return { from, to };
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
