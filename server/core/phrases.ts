/** Noun phrases of the tree: their extent and their words as written. */
import { cueVerbs } from './lexicon/cues';
import { anonymousNouns, calendarWords, groupNouns, roleNouns } from './lexicon/people';
import type { Token } from './model';
import { isName, isNamePart } from './nameParts';
import { tokenAt as at, type Tree } from './tree';

const modifies = new Set(['DET', 'ADJ', 'NOUN', 'PROPN', 'NUM', 'PART', 'SYM', 'X', 'PRON', 'ADV']);

/** "Ana Ruiz and Omar Haddad" are two, "the Department of Health and Welfare" is one. */
const withinOf = (tree: Tree, head: number, end: number): boolean =>
  tree.tokens.slice(head, end).some((token) => /^(?:of|for)$/.test(token.lower));

export const isRelative = (token: Token): boolean =>
  token.text !== 'WHO' && /^(?:who|whom|whose|which|that|where|when)$/.test(token.lower);

/** Smith & Ruiz are one. */
const joinsNames = (tree: Tree, index: number): boolean =>
  at(tree, index)?.text === '&' && /^\p{Lu}/u.test(at(tree, index - 1)?.text ?? '') && isName(at(tree, index + 1));

/** "Woman claims Lund jailed her": a verb that the tagger took for a plural. */
const isHeadlineVerb = ({ tag, text, lower }: Token): boolean =>
  tag === 'NNS' && /^\p{Ll}/u.test(text) && cueVerbs.get(lower)?.frames.has('say') === true;

/** "the mayor to" of "wrote to the mayor to ask". */
const endsNoPhrase = (token: Token | undefined): boolean =>
  token !== undefined && (/^(?:ADP|CCONJ|SCONJ|DET|ADV)$/.test(token.pos) || token.tag === 'TO');

/** The noun phrase around its head word, without relative clauses and appositions. Half-open token range. */
export function phraseAt(tree: Tree, head: number): { readonly from: number; readonly to: number } {
  const first = tree.first[head] ?? head;
  const last = tree.last[head] ?? head;
  let from = head;
  while (from > 0) {
    const before = at(tree, from - 1);
    if (joinsNames(tree, from - 1)) {
      from -= 2;
      continue;
    }
    if (!before || !modifies.has(before.pos) || isRelative(before) || calendarWords.has(before.lower)) break;
    if (isHeadlineVerb(before) && isName(at(tree, from))) break;
    const namePart = isNamePart(before) && isNamePart(at(tree, from));
    if (from - 1 < first && !namePart) break;
    from -= 1;
  }
  let to = head + 1;
  while (to < tree.tokens.length) {
    const after = at(tree, to);
    if (joinsNames(tree, to)) {
      to += 2;
      continue;
    }
    if (
      !after ||
      (after.pos === 'CCONJ' && !withinOf(tree, head, to)) ||
      after.pos === 'PUNCT' ||
      after.pos === 'VERB' ||
      after.pos === 'AUX' ||
      (after.pos === 'DET' && isName(at(tree, to - 1))) ||
      isRelative(after)
    )
      break;
    const namePart = isNamePart(after) && isNamePart(at(tree, to - 1));
    if ((to > last && !namePart) || calendarWords.has(after.lower)) break;
    to += 1;
  }
  while (to > head + 1 && endsNoPhrase(at(tree, to - 1))) to -= 1;
  return { from, to: behindHouse(tree, head, behindAdjective(tree, head, to)) };
}

/** "a source | close to the pair", "a person | briefed on the talks": behind what alone says who that is. */
function behindAdjective(tree: Tree, head: number, to: number): number {
  const { lower = '', tag = '' } = at(tree, to) ?? {};
  const isTelling = /^VB[ND]$/.test(tag) && anonymousNouns.has(at(tree, head)?.lemma ?? '');
  if (!(isTelling || /^(?:close|familiar)$/.test(lower)) || at(tree, to + 1)?.pos !== 'ADP') return to;
  let end = to + 2;
  while (/^(?:DET|ADJ|NUM|NOUN|PROPN|PART)$/.test(at(tree, end)?.pos ?? '')) end += 1;
  return end > to + 2 ? end : to;
}

/** "researchers | at the University of Lund", though the parse hangs the house on another word. */
function behindHouse(tree: Tree, head: number, to: number): number {
  const { lower = '', lemma = '', pos = '' } = at(tree, head) ?? {};
  const isPerson = pos === 'NOUN' && (groupNouns.has(lower) || roleNouns.has(lemma));
  if (to !== head + 1 || !isPerson || !/^(?:at|from)$/.test(at(tree, to)?.lower ?? '')) return to;
  let end = to + 1;
  while (/^(?:DET|ADJ|NOUN|PROPN)$/.test(at(tree, end)?.pos ?? '') || at(tree, end)?.lower === 'of') end += 1;
  const house = tree.tokens.slice(to + 1, end);
  const isNamed = house.some((token) => token.pos === 'PROPN' && !calendarWords.has(token.lower));
  return isNamed && /^(?:NOUN|PROPN)$/.test(house.at(-1)?.pos ?? '') ? end : to;
}

/** The words from the first to the last token, one space between them. */
export const textOf = (text: string, tokens: readonly Token[]): string => {
  const first = tokens[0];
  const last = tokens.at(-1);
  return first && last ? text.slice(first.start, last.end).replace(/\s+/g, ' ') : '';
};

/** "the head of the union (GDW)": the index behind brackets that open here. */
export function behindBrackets(tree: Tree, open: number): number {
  if (at(tree, open)?.text !== '(') return open;
  const close = tree.tokens.slice(open, open + longestBrackets).findIndex(({ text }) => text === ')');
  return close < 0 ? open : open + close + 1;
}

/** Brackets behind a role hold at most so many words. */
const longestBrackets = 8;
