import type { Span } from '../core/span';
import type { CodePoints } from './codePoints';
import { driftsOf, expected, type Drift, type Moved } from './drift';
import { chooseExact, type Choice } from './exact';
import { findFuzzy, SearchBudget } from './fuzzy';
import { findAll, shortestPattern } from './occurrences';
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

const tailOf = ({ before }: Wanted): string => (before ?? '').slice(-leadLength);
const headOf = ({ after }: Wanted): string => (after ?? '').slice(0, leadLength);
const exactSpan = ({ exact }: Wanted, start: number): Span => ({ start, end: start + exact.length });

/** Where a folded offset is, in code points of the text. */
const positionOf = ({ folded, codePoints }: Haystack, start: number): number =>
  codePoints.toCodePoints(folded.offsets[start] ?? 0);

/** Of places that look the same the one that both neighbours point to. */
function settleTie(haystack: Haystack, starts: readonly number[], { start }: Wanted, drift: Drift): number | null {
  const at = start === null ? null : expected(start, drift);
  return starts.find((place) => positionOf(haystack, place) === at) ?? null;
}

/** Where changed words may stand: where they stood, moved like their neighbours, and next to what stood around them. */
function windowsFor(
  { folded, codePoints }: Haystack,
  wanted: Wanted,
  leads: ReadonlyMap<string, readonly number[]>,
  drift: Drift,
): readonly Span[] {
  const within = (start: number, end: number): Span => ({
    start: Math.max(0, start),
    end: Math.min(folded.text.length, end),
  });
  const { length } = wanted.exact;
  const room = length + (length >> 1) + shortestPattern;
  const [tail, head] = [tailOf(wanted), headOf(wanted)];
  const places = (lead: string): readonly number[] => leads.get(lead) ?? [];
  const windows = [
    ...places(tail).map((place) => within(place + tail.length, place + tail.length + room)),
    ...places(head).map((place) => within(place - room, place)),
  ];
  if (wanted.start === null) return windows;
  const at = foldedOffset(folded, codePoints.toUtf16(wanted.start + (drift.before ?? drift.after ?? 0)));
  return [...windows, within(at - reach, at + length + reach)];
}

/** Looks for changed words; what is left undecided by the exact search may be one of them. */
function findChanged(
  haystack: Haystack,
  wanted: readonly Wanted[],
  drifts: (position: number) => Drift,
): ReadonlyMap<Wanted, Span> {
  const { text } = haystack.folded;
  const leads = findAll(
    text,
    wanted.flatMap((each) => [tailOf(each), headOf(each)]),
  );
  const budget = new SearchBudget();
  const found = new Map<Wanted, Span>();
  for (const each of wanted) {
    const place = findFuzzy(text, each, windowsFor(haystack, each, leads, drifts(each.start ?? 0)), budget);
    if (place) found.set(each, place);
  }
  return found;
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
  const { text } = haystack.folded;
  const places = findAll(
    text,
    wanted.map(({ pattern }) => pattern),
  );
  const choices = wanted.map((each): readonly [Wanted, Choice] => [
    each,
    chooseExact(text, each, places.get(each.pattern) ?? []),
  ]);
  const found = new Map<Wanted, Span>();
  const sure = [...still];
  for (const [each, choice] of choices) {
    if (choice.kind !== 'sure') continue;
    found.set(each, exactSpan(each, choice.start));
    if (each.start !== null) sure.push({ from: each.start, to: positionOf(haystack, choice.start) });
  }
  const drifts = driftsOf(sure);
  const undecided = choices.filter(([, { kind }]) => kind === 'weak' || kind === 'none');
  const changed = findChanged(
    haystack,
    undecided.map(([each]) => each),
    drifts,
  );
  for (const [each, choice] of choices) {
    const place =
      choice.kind === 'tie'
        ? settleTie(haystack, choice.starts, each, drifts(each.start ?? 0))
        : choice.kind === 'weak' && !changed.has(each)
          ? choice.start
          : null;
    const span = place === null ? changed.get(each) : exactSpan(each, place);
    if (span) found.set(each, span);
  }
  return found;
}
