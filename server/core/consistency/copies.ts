import { align } from '../align';
import { message } from '../message';
import type { LocalQuote } from '../model';
import { fold } from '../names';
import type { Span } from '../span';
import type { Oddity } from './oddity';

/** Words that stand between quotation marks, made comparable; its span is that of the words. */
export interface Saying extends Span {
  readonly words: readonly string[];
  /** The words with a blank between them and at either end. */
  readonly line: string;
  /** Hashes of each three words in a row, by which copies find each other. */
  readonly prints: readonly number[];
  /** Index of the speaker's mention in the paragraph. */
  readonly mention: number | null;
}

const fewestWords = 6;
const mostWords = 60;
const longestSaying = 600; // Code units
const printLength = 3; // Words
const likeness = 0.8; // Share of the shorter copy's words that stand in the other, laid beside it.
const wordPattern = /[\p{L}\p{N}]+(?:['’][\p{L}]+)*|…|\.{3}|\[/gu;
const elision = /^(?:…|\.{3}|\[)$/;
const hashSeed = 2166136261;
const hashPrime = 16777619;

function hash(words: readonly string[], from: number): number {
  let value = hashSeed;
  for (let at = from; at < from + printLength; at += 1) {
    const word = words[at] ?? '';
    for (let index = 0; index < word.length; index += 1) value = Math.imul(value ^ word.charCodeAt(index), hashPrime);
    value = Math.imul(value ^ 32, hashPrime);
  }
  return value;
}

/**
 * The sayings of a paragraph that are long enough to be known again; words left out or put in by the editor ("…",
 * "[the plan]") make a copy that is not meant to be literal.
 */
export function sayingsOf(text: string, marked: readonly Span[], quotes: readonly LocalQuote[]): readonly Saying[] {
  return marked.flatMap(({ start, end }) => {
    if (end - start > longestSaying) return [];
    const words = fold(text.slice(start, end)).match(wordPattern) ?? [];
    if (words.length < fewestWords || words.length > mostWords || words.some((word) => elision.test(word))) return [];
    const prints = words.slice(printLength - 1).map((_, at) => hash(words, at));
    const quote = quotes.find((each) => each.start < end && start < each.end);
    return [
      { start, end, words, line: ` ${words.join(' ')} `, prints, mention: quote?.candidates[0]?.mention ?? null },
    ];
  });
}

/** Whether two sayings that share a print are one statement in different words. */
export function isMisquote(a: Saying, b: Saying): boolean {
  const [short, long] = a.words.length <= b.words.length ? [a, b] : [b, a];
  if (long.line.includes(short.line)) return false;
  return align(short.words, long.words).matched.length >= likeness * short.words.length;
}

/** A saying at its place; those of one paragraph are no copies of each other. */
export interface PlacedSaying {
  readonly saying: Saying;
  readonly span: Span;
  readonly paragraph: number;
  readonly speaker: object | null;
}

/**
 * Quoted words of which another copy in the article differs. Cost: proportional to the quoted words, and the pairs
 * that share three words in a row.
 *
 * @example “We never asked them for the money” and “We never asked him for the money” of one speaker.
 */
export function miscopied(sayings: readonly PlacedSaying[]): readonly Oddity[] {
  const byPrint = new Map<number, PlacedSaying>();
  const oddities: Oddity[] = [];
  for (const each of sayings) {
    const copy = copyOf(each, byPrint);
    if (copy) oddities.push(...tell(copy.span, each.span), ...tell(each.span, copy.span));
  }
  return oddities;
}

/** The first saying before this one that is a different copy of it; leaves its prints for those that follow. */
function copyOf(each: PlacedSaying, byPrint: Map<number, PlacedSaying>): PlacedSaying | null {
  let copy: PlacedSaying | null = null;
  let compared: PlacedSaying | null = null;
  for (const print of each.saying.prints) {
    const known = byPrint.get(print);
    if (!known) byPrint.set(print, each);
    if (!known || copy || known === compared || known.paragraph === each.paragraph) continue;
    compared = known; // Copies share many prints: to compare them once is enough.
    if (canBeCopies(known, each)) copy = known;
  }
  return copy;
}

const canBeCopies = (a: PlacedSaying, b: PlacedSaying): boolean =>
  (a.speaker === null || b.speaker === null || a.speaker === b.speaker) && isMisquote(a.saying, b.saying);

const tell = ({ start, end }: Span, other: Span): readonly Oddity[] => [
  {
    start,
    end,
    kind: 'quote-copy',
    message: message('This quote is worded otherwise elsewhere in the article.'),
    related: [other],
  },
];
