/** Everybody whom a paragraph names or brings in beside those who speak: whom a later "he", "some" or "the mayor" means. */
import { isFiniteVerb } from './contentEnds';
import { isGivenName } from './lexicon/givenNames';
import { groupNouns, kinNouns, placeNouns, placePrepositions, roleNouns } from './lexicon/people';
import { mentionAt } from './mentions';
import type { LocalMention, Token } from './model';
import { isName, isNamePart } from './nameParts';
import { phraseAt } from './phrases';
import { withRoleBefore } from './roles';
import { baseRelation, tokenAt as at, type Tree } from './tree';

/** BRANT (Nordpost) — ; Port Halden, 3 May — : where a report comes from. */
const dateline = /^\s*\p{Lu}[\p{L}.’' -]*(?:, [^—–:.]{1,40}?)?(?: ?\([^)]*\))?\s*(?:[—–]|-{1,2}(?=\s))/u;

/** The index of the last word of the name that begins here. */
function endOfName(tree: Tree, first: number): number {
  let last = first;
  for (let next = first + 1; isNamePart(at(tree, next)); next += 1) if (isName(at(tree, next))) last = next;
  return last;
}

/** A noun for people as a subject: "travelers slept", "the minister rose". Whom a later "some" or "he" means. */
const isPerson = ({ pos, lemma, lower }: Token): boolean =>
  pos === 'NOUN' && (roleNouns.has(lemma) || groupNouns.has(lower));

/** "a small man in a yellow oilskin knelt": the parse may miss the verb of somebody new. */
function isNewSubject(tree: Tree, index: number): boolean {
  const { from } = phraseAt(tree, index);
  const before = at(tree, from - 1);
  const opens = before === undefined || before.pos === 'PUNCT' || before.pos === 'CCONJ';
  return opens && /^an?$/.test(at(tree, from)?.lower ?? '');
}

/** "his grandmother", "the coach’s sister": brought in by whose they are. */
const isKin = (tree: Tree, index: number): boolean =>
  kinNouns.has(at(tree, index)?.lower ?? '') && /^(?:PRP\$|POS)$/.test(at(tree, phraseAt(tree, index).from)?.tag ?? '');

function isPresent(tree: Tree, index: number): boolean {
  const token = at(tree, index);
  if (!token || !isPerson(token)) return false;
  return baseRelation(token) === 'nsubj' || isNewSubject(tree, index) || isKin(tree, index);
}

/** "a voter asked him": whoever is asked has the floor. */
const isAsked = (tree: Tree, index: number): boolean =>
  /^(?:him|her)$/.test(at(tree, index)?.lower ?? '') &&
  at(tree, index)?.tag === 'PRP' &&
  asking.has(at(tree, index - 1)?.lemma ?? '');

const asking: ReadonlySet<string> = new Set('ask press question quiz challenge prod prompt remind'.split(' '));

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
    if (isPresent(tree, index) || isAsked(tree, index)) {
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
      mentions.push({ ...withRoleBefore(tree, index, mention), subject, place, ...namingOf(text, mention) });
      // "Ana Ruiz of the Pilots’ Union": the union is named as well.
      after = Math.max(after, mention.kind === 'name' ? (at(tree, last)?.end ?? 0) : mention.end);
    }
    index = last;
  }
  return mentions;
}

/** "His name was Ana", "the man was Ana", "It belonged to Ana", "she introduced herself as Ana", "police identified the man as Ana" */
const naming =
  /(?:(?:^|[.!?;,”"]\s+|\band )(?:(?<own>his|her|their) (?:full |real )?name (?:is|was)|th(?:e|at) (?<noun>man|woman|boy|girl|person|driver|caller|victim|suspect|stranger|voice) (?:is|was)|it (?:belonged to|was that of))|\b(?:introduced (?<self>him|her)self|identified (?:(?<whom>him|her)|the \p{Ll}+)) as)\s+$/iu;

/** A naming stands this close before the name, in code units. */
const namingReach = 60;

/** What a sentence tells of a name that it gives somebody who was there without one. */
function namingOf(text: string, { start, kind, gender }: LocalMention): Partial<LocalMention> {
  const words = kind === 'name' ? naming.exec(text.slice(Math.max(0, start - namingReach), start))?.groups : undefined;
  if (!words) return {};
  const whose = (words.own ?? words.self ?? words.whom ?? words.noun ?? '').toLowerCase();
  const stated = /^(?:his|him|man|boy)$/.test(whose) ? 'male' : /^(?:her|woman|girl)$/.test(whose) ? 'female' : null;
  return { reference: 'named', subject: true, gender: gender ?? stated };
}

/** "the Chamber of Trade" of "the Chamber of Trade’s secretary": an organisation that somebody speaks for. */
export const isWhose = (mention: LocalMention, around: LocalMention): boolean =>
  mention.kind === 'organisation' &&
  (mention.end < around.end || (around.kind === 'name' && mention.start > around.start)) &&
  !mention.key.words.some((word) => around.key.words.includes(word));

/** "in Lund", "north of Lund", "over Port Sound": nobody stands there by a bare name. */
const isPlace = (tree: Tree, first: number, { kind, role, gender, key }: LocalMention): boolean => {
  if (kind !== 'name' || role !== null || gender !== null) return false;
  const [given = '', ...words] = key.words;
  if (placeNouns.has(words.at(-1) ?? '') && !isGivenName(given)) return true;
  const before = at(tree, first - 1)?.lower ?? '';
  return (
    placePrepositions.has(before) ||
    (before === 'of' && /^(?:north|south|east|west)$/.test(at(tree, first - 2)?.lower ?? ''))
  );
};
