import { contains, type Span } from '../core/span';
import type { CodePoints } from './codePoints';

import { chooseExact, chooseWhole, type Choice } from './exact';
import { findFuzzy, SearchBudget } from './fuzzy';
import { findAll, longPattern, shortestPattern } from './occurrences';
import { expected, neighboursOf, pointedTo, type Moved, type Neighbours } from './neighbours';
import { foldedOffset, type FoldedText } from './typography';
import type { Wanted } from './wanted';

/** The text in which words are looked for. */
export interface Haystack {
  readonly folded: FoldedText;
  readonly codePoints: CodePoints;
}

/** How far around the place where changed words should stand they are looked for. */
const reach = 256;

/** How much of the surroundings leads to changed words. */
const leadLength = 24;

/** Surroundings that stand in more places than this lead nowhere. */
const mostLeads = 4;

const tailOf = ({ before }: Wanted): string => (before ?? '').slice(-leadLength);
const headOf = ({ after }: Wanted): string => (after ?? '').slice(0, leadLength);
const exactSpan = ({ exact }: Wanted, start: number): Span => ({ start, end: start + exact.length });

/** Where a folded offset is, in code points of the text. */
const positionOf = ({ folded, codePoints }: Haystack, start: number): number =>
  codePoints.toCodePoints(folded.offsets[start] ?? 0);

/** How the annotations moved of whose places it is sure. */
const movesOf = (haystack: Haystack, choices: readonly (readonly [Wanted, Choice])[]): readonly Moved[] =>
  choices.flatMap(([{ start }, choice]) =>
    choice.kind === 'sure' && start !== null ? { from: start, to: positionOf(haystack, choice.start) } : [],
  );

/** Of places that look the same the one that the neighbours point to. */
function settleTie(
  haystack: Haystack,
  starts: readonly number[],
  { start }: Wanted,
  neighbours: (position: number) => Neighbours,
): number | null {
  if (start === null) return null;
  const positions = starts.map((each) => positionOf(haystack, each));
  const position = pointedTo(positions, start, neighbours(start));
  return position === null ? null : (starts[positions.indexOf(position)] ?? null);
}

/** Where changed words may stand: where they stood, moved like their neighbours, and next to what stood around them. */
function windowsFor(
  { folded, codePoints }: Haystack,
  wanted: Wanted,
  leads: ReadonlyMap<string, readonly number[]>,
  neighbours: (position: number) => Neighbours,
): readonly Span[] {
  const within = (start: number, end: number): Span => ({
    start: Math.max(0, start),
    end: Math.min(folded.text.length, end),
  });
  const { length } = wanted.exact;
  const room = length + (length >> 1) + shortestPattern;
  const [tail, head] = [tailOf(wanted), headOf(wanted)];
  const places = (lead: string): readonly number[] => {
    const found = leads.get(lead) ?? [];
    return found.length <= mostLeads ? found : [];
  };
  const windows = [
    ...places(tail).map((place) => within(place + tail.length, place + tail.length + room)),
    ...places(head).map((place) => within(place - room, place)),
  ];
  if (wanted.start === null) return windows;
  const at = foldedOffset(folded, codePoints.toUtf16(expected(wanted.start, neighbours(wanted.start))));
  return [...windows, within(at - reach, at + length + reach)];
}

/** Looks for changed words; what is left undecided by the exact search may be one of them. */
function findChanged(
  haystack: Haystack,
  wanted: readonly Wanted[],
  neighbours: (position: number) => Neighbours,
): ReadonlyMap<Wanted, Span> {
  const { text } = haystack.folded;
  const leads = findAll(
    text,
    wanted.flatMap((each) => [tailOf(each), headOf(each)]),
  );
  const budget = new SearchBudget();
  const found = new Map<Wanted, Span>();
  for (const each of wanted) {
    const place = findFuzzy(text, each, windowsFor(haystack, each, leads, neighbours), budget);
    if (place) found.set(each, place);
  }
  return found;
}

/** How many annotations there are to one that is looked for everywhere at first, to know where the others went. */
const seedEvery = 64;

/** Looks for words with all that stood around them, in the whole text. */
function chooseWholes(text: string, wanted: readonly Wanted[]): ReadonlyMap<Wanted, Choice> {
  const places = findAll(
    text,
    wanted.map(({ whole }) => whole),
    longPattern,
  );
  return new Map(wanted.map((each) => [each, chooseWhole(each, places.get(each.whole) ?? [])]));
}

/**
 * Looks for words with all that stood around them near where the ones before them went: most annotations of an article
 * that was edited are there, and the search costs nothing.
 */
function findNear(haystack: Haystack, wanted: readonly Wanted[], known: readonly Moved[]): ReadonlyMap<Wanted, Choice> {
  const { folded, codePoints } = haystack;
  const neighbours = neighboursOf(known);
  const found = new Map<Wanted, Choice>();
  const placeAt = ({ before, whole }: Wanted, position: number): number | null => {
    const lead = (before ?? '').length;
    const from = Math.max(0, foldedOffset(folded, codePoints.toUtf16(position)) - lead - reach);
    const stretch = folded.text.slice(from, from + whole.length + 2 * reach);
    const offset = stretch.indexOf(whole);
    const isOnly = offset !== -1 && stretch.lastIndexOf(whole) === offset;
    return isOnly ? from + offset + lead : null;
  };
  const inOrder = [...wanted].sort((a, b) => (a.start ?? 0) - (b.start ?? 0));
  let last: Moved | null = null;
  for (const each of inOrder) {
    const { start, whole } = each;
    if (start === null || whole.length < longPattern) continue;
    const place: number | null =
      (last && placeAt(each, expected(start, { before: last, after: null }))) ??
      placeAt(each, expected(start, neighbours(start)));
    if (place === null) continue;
    found.set(each, { kind: 'sure', start: place });
    last = { from: start, to: positionOf(haystack, place) };
  }
  return found;
}

/** Looks for unchanged words: with all that stood around them, and what is not found so by themselves. */
function chooseAll(
  haystack: Haystack,
  wanted: readonly Wanted[],
  still: readonly Moved[],
): readonly (readonly [Wanted, Choice])[] {
  const { text } = haystack.folded;
  const seeds = chooseWholes(
    text,
    wanted.filter((_, index) => index % seedEvery === 0),
  );
  const near = findNear(haystack, wanted, [...still, ...movesOf(haystack, [...seeds])]);
  const wholes = chooseWholes(
    text,
    wanted.filter((each) => !near.has(each)),
  );
  const choices = wanted.map((each): readonly [Wanted, Choice] => [
    each,
    near.get(each) ?? wholes.get(each) ?? { kind: 'none' },
  ]);
  const parts = findAll(
    text,
    choices.flatMap(([{ pattern }, { kind }]) => (kind === 'none' ? pattern : [])),
  );
  return choices.map(([each, choice]) => [
    each,
    choice.kind === 'none' ? chooseExact(text, each, parts.get(each.pattern) ?? []) : choice,
  ]);
}

/**
 * Looks for words that are not where they were: exactly with their surroundings, then by their neighbours where places
 * look the same, then changed. What is nowhere, or may be in two places, is left out. Spans are of the folded text.
 *
 * @param still how far the annotations moved whose place is known already
 */
export function relocate(
  haystack: Haystack,
  wanted: readonly Wanted[],
  still: readonly Moved[],
): ReadonlyMap<Wanted, Span> {
  const choices = chooseAll(haystack, wanted, still);
  const neighbours = neighboursOf([...still, ...movesOf(haystack, choices)]);
  const undecided = choices.filter(([, { kind }]) => kind === 'weak' || kind === 'none').map(([each]) => each);
  const found = new Map(findChanged(haystack, undecided, neighbours));
  for (const [each, choice] of choices) {
    const changed = found.get(each);
    // Where changed words were found around the unchanged ones, it is these that are meant.
    const isWithin = choice.kind === 'weak' && changed && contains(changed, exactSpan(each, choice.start));
    if (choice.kind === 'none' || (changed && !isWithin)) continue;
    const start = choice.kind === 'tie' ? settleTie(haystack, choice.starts, each, neighbours) : choice.start;
    if (start !== null) found.set(each, exactSpan(each, start));
  }
  return found;
}
