/**
 * A stretch of text in UTF-16 code units, half-open: `text.slice(start, end)`.
 *
 * @example In `He said: “Yes.”` the quote is `{ start: 9, end: 15 }`.
 */
export interface Span {
  readonly start: number;
  readonly end: number;
}

export const span = (start: number, end: number): Span => ({ start, end });

/** The span moved by `offset` code units: how paragraph-relative spans become absolute. */
export const shift = ({ start, end }: Span, offset: number): Span => ({ start: start + offset, end: end + offset });

export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

export const contains = (outer: Span, inner: Span): boolean => outer.start <= inner.start && inner.end <= outer.end;

export const covers = (outer: Span, offset: number): boolean => outer.start <= offset && offset < outer.end;

/** Sorts by start; of two that start together the longer comes first, so that a container precedes its parts. */
export const bySpan = (a: Span, b: Span): number => a.start - b.start || b.end - a.end;

/**
 * The first number from `low` on for which the test holds, found by halving: it must hold for all numbers behind it.
 * `high` where it holds for none below.
 *
 * @example `firstWhere(0, spans.length, (at) => spans[at].end > offset)`
 */
export function firstWhere(low: number, high: number, holds: (at: number) => boolean): number {
  let [from, to] = [low, high];
  while (from < to) {
    const middle = (from + to) >> 1;
    if (holds(middle)) to = middle;
    else from = middle + 1;
  }
  return from;
}

/** Nothing but the span, even where the value that carries it knows more. */
export const plain = ({ start, end }: Span): Span => ({ start, end });

/** The stretch without the white space at its ends; empty where there is nothing else. */
export function trimmed(text: string, start: number, end: number): Span {
  let from = start;
  let to = end;
  while (from < to && /\s/.test(text.charAt(from))) from += 1;
  while (to > from && /\s/.test(text.charAt(to - 1))) to -= 1;
  return { start: from, end: to };
}
