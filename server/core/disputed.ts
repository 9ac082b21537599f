/** The disputed statements of an article: those that its paragraphs tell, and those that two of its places contradict. */
import type { Assertion } from './assertions';
import { findContradictions, type Contradiction } from './contradictions';
import { stateProposition } from './disputes/side';
import type { Gist } from './gist';
import type { Disputed, LocalDispute, Quote, Speaker } from './model';
import { place, type Paragraph } from './place';
import { bySpan, overlaps, plain, span, type Span } from './span';
import { spread } from './spread';

/** Who speaks in a paragraph. */
export interface Speech {
  readonly quotes: readonly Quote[];
  /** Whom a mention means, by its index in the paragraph. */
  readonly speakerOf: (mention: number) => Speaker | null;
}

/** A contradiction with the span of its first place, by which it is found. */
type Placed = Contradiction & Span;

/** Where the article states elsewhere what is denied here, the statement is shown beside the denial. */
function tell(
  paragraph: Paragraph,
  dispute: LocalDispute,
  gist: Gist | null,
  { quotes, speakerOf }: Speech,
  contradictions: readonly Placed[],
): Disputed {
  const { kind, why, by, proposition } = dispute;
  const whole = place(paragraph, dispute);
  const named = typeof by === 'number' ? speakerOf(by) : by;
  const quoted = named ? undefined : quotes.find((quote) => overlaps(quote, whole));
  const disputer = named ?? quoted?.attribution?.speaker ?? null;
  const others = contradictions.filter((each) => overlaps(whole, each));
  const doer = others.find((each) => each.doer !== null)?.doer ?? null;
  return {
    start: whole.start,
    end: whole.end,
    kind,
    by: disputer,
    why,
    marker: place(paragraph, dispute.marker),
    related: others.map(({ there }) => plain(there)),
    proposition: proposition && stateProposition(proposition, disputer === 'narrator' ? null : disputer, doer),
    topic: others[0]?.topic ?? null,
    gist,
  };
}

/** Places that contradict each other; the narrator lets them stand side by side. */
function contradicted(contradictions: readonly Placed[]): readonly Disputed[] {
  const byPlace = new Map<string, Placed[]>();
  for (const each of contradictions) {
    const key = `${String(each.start)} ${String(each.end)} ${each.topic}`;
    byPlace.set(key, [...(byPlace.get(key) ?? []), each]);
  }
  return [...byPlace.values()].flatMap(([first, ...others]): readonly Disputed[] => {
    if (!first) return [];
    const { start, end, why, topic } = first;
    const related = [first, ...others].map(({ there }) => plain(there));
    return [
      {
        start,
        end,
        kind: 'contradicted',
        by: 'narrator',
        why,
        marker: span(start, end),
        related,
        proposition: null,
        topic,
        gist: null,
      },
    ];
  });
}

/** Contradictions between places of the article, by the paragraph of their first place. */
function contradictionsIn(
  paragraphs: readonly Paragraph[],
  others: readonly Contradiction[],
): readonly (readonly Placed[])[] {
  const assertions: Assertion[] = [];
  for (const paragraph of paragraphs) {
    for (const assertion of paragraph.facts.assertions)
      assertions.push({ ...assertion, ...place(paragraph, assertion) });
  }
  const found = [...findContradictions(assertions), ...others].map((each) => ({ ...each, ...plain(each.here) }));
  return spread(
    paragraphs.map(({ block }) => block),
    found,
  );
}

/**
 * All disputed statements in text order. `speeches` has one entry for each paragraph; `others` are contradictions
 * found elsewhere.
 */
export function collectDisputed(
  paragraphs: readonly Paragraph[],
  speeches: readonly Speech[],
  others: readonly Contradiction[],
): readonly Disputed[] {
  const contradictions = contradictionsIn(paragraphs, others);
  const told: Disputed[] = [];
  for (const [index, paragraph] of paragraphs.entries()) {
    const speech = speeches[index];
    // Most paragraphs dispute nothing: they must cost nothing at a keystroke.
    if (!speech || paragraph.facts.disputes.length === 0) continue;
    const { disputes, denialGists } = paragraph.facts;
    for (const [at, dispute] of disputes.entries())
      told.push(tell(paragraph, dispute, denialGists[at] ?? null, speech, contradictions[index] ?? []));
  }
  // What a denial answers is shown beside the denial, and is not reported as disputed by itself.
  const isTold = (place: Span): boolean => told.some((each) => overlaps(each, place));
  const untold = contradictions
    .flat()
    .filter((each) => !isTold(each) && !(each.topic === 'event' && isTold(each.there)));
  return [...told, ...contradicted(untold)].sort(bySpan);
}
