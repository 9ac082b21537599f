import { ladderOf, notInOffice, officeNames, portfolios } from '../lexicon/offices';
import type { LocalMention } from '../model';
import { fold } from '../names';
import type { Span } from '../span';

/**
 * What a place says of a person that cannot change within an article.
 *
 * @example `Ana Ruiz, 34,` has the age 34; `Foreign Minister Ana Ruiz` the office `foreign minister`.
 */
export interface Trait extends Span {
  /** Index of the mention in the paragraph. */
  readonly mention: number;
  readonly kind: 'age' | 'office';
  /** As the text has it: `34`, `Foreign Minister`. */
  readonly words: string;
  /** Made comparable: `34`, `foreign minister`. */
  readonly value: string;
  /** Of what it is an office: `lund`. */
  readonly of: string | null;
}

/** After a name: ", 34,", ", aged 34,", ", who is 34,", ", a 34-year-old", " is 34 years old". */
const ageAfter = /(?:,(?: aged| who is| an?)?| is) (\d{1,3})(?:(?=[,.;—])|-year-old| years old)/y;
/** Before a name, in its mention or not: "the 34-year-old Ruiz". */
const ageBefore = /\b(\d{1,3})-year-old(?= \S)/;
const ageLength = 13; // Code units of "100-year-old ".
const oldest = 120;
const appositionEnd = /^[,.;:!?—)”"]?$/;
/** After an office: the place it is of. */
const ofName = /\b(?:of|for|to)\s+(?:the\s+)?(\p{Lu}.*)$/u;
const thenBefore = /\b(?:then|former|ex)[-\s]+$/i;
const thenLength = 8; // Code units of the longest of these words.

function ageOf(text: string, mention: LocalMention, index: number): Trait | null {
  const before = text.slice(Math.max(0, mention.start - ageLength), mention.end);
  ageAfter.lastIndex = mention.end;
  const found = (before.includes('-year-old') ? ageBefore.exec(before) : null) ?? ageAfter.exec(text);
  const value = found?.[1];
  if (!found || value === undefined || Number(value) > oldest) return null;
  const from = found.input === text ? 0 : mention.end - before.length;
  const start = from + found.index + found[0].indexOf(value);
  return { start, end: start + value.length, mention: index, kind: 'age', words: value, value, of: null };
}

const wordsOf = (role: string): readonly string[] =>
  fold(role)
    .replace(
      /(chief executive officer|chief financial officer|chief operating officer|chief executive|finance director)/g,
      (name) => officeNames.get(name) ?? name,
    )
    .split(/[\s,-]+/);

/** The office that a role names: its head word, a minister's with the portfolio. Null where it names none, or none held now. */
export function officeIn(role: string): { readonly office: string; readonly of: string | null } | null {
  const words = wordsOf(role);
  if (words.some((word) => notInOffice.has(word))) return null;
  const at = words.findLastIndex((word) => ladderOf.has(word));
  const head = words[at];
  if (head === undefined) return null;
  const place = ofName.exec(role)?.[1] ?? null;
  if (words.slice(0, at).includes('of')) return null; // "the wife of the minister"
  if (head !== 'minister') return { office: head, of: place && fold(place) };
  const portfolio = words.findLast((word) => portfolios.has(word));
  return { office: portfolio === undefined ? head : `${portfolio} ${head}`, of: null };
}

/** "the mayor of Lund, Ana Ruiz,": the role stands before the name as a mention of its own. */
function roleOf(text: string, mention: LocalMention, previous: LocalMention | undefined): string | null {
  if (mention.role !== null || previous?.kind !== 'role') return mention.role;
  const between = text.slice(previous.end, mention.start);
  return between === ', ' && appositionEnd.test(text.charAt(mention.end)) ? previous.name : null;
}

function officeOf(text: string, mentions: readonly LocalMention[], index: number): Trait | null {
  const mention = mentions[index];
  const role = mention ? roleOf(text, mention, mentions[index - 1]) : null;
  const found = role === null ? null : officeIn(role);
  if (!mention || !found || role === null) return null;
  const { start, end } = mention;
  if (thenBefore.test(text.slice(Math.max(0, start - thenLength), start))) return null;
  return { start, end, mention: index, kind: 'office', words: role, value: found.office, of: found.of };
}

/** Ages and offices that a paragraph gives for people whom it names. */
export function traitsOf(text: string, mentions: readonly LocalMention[]): readonly Trait[] {
  return mentions.flatMap((mention, index) => {
    if (mention.kind !== 'name') return [];
    return [ageOf(text, mention, index), officeOf(text, mentions, index)].filter((trait) => trait !== null);
  });
}

/** Whether one person cannot hold both offices: `foreign minister` and `ambassador`, two portfolios. */
export function exclude(a: string, b: string): boolean {
  if (a === b) return false;
  const heads = [a, b].map((office) => office.split(' ').at(-1) ?? '');
  const [first = '', second = ''] = heads;
  if (first === second) return a.includes(' ') && b.includes(' ');
  return ladderOf.get(first) === ladderOf.get(second);
}
