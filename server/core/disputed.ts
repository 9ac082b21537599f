/** The disputed statements of an article: those that its paragraphs tell, and those that two of its places contradict. */
import type { Assertion } from './assertions';
import { findContradictions, type Contradiction } from './contradictions';
import type { Disputed, LocalDispute, Quote, Speaker } from './model';
import { place, type Paragraph } from './place';
import { bySpan, overlaps, span } from './span';
import { spread } from './spread';

/** Who speaks in a paragraph. */
export interface Speech {
  readonly quotes: readonly Quote[];
  /** Whom a mention means, by its index in the paragraph. */
  readonly speakerOf: (mention: number) => Speaker | null;
}

const stated = ({ affirmed: { start, end } }: Contradiction) => span(start, end);

/** Where the article states elsewhere what is denied here, the statement is shown beside the denial. */
function tell(
  paragraph: Paragraph,
  dispute: LocalDispute,
  { quotes, speakerOf }: Speech,
  contradictions: readonly Contradiction[],
): Disputed {
  const { kind, why, by } = dispute;
  const whole = place(paragraph, dispute);
  const named = typeof by === 'number' ? speakerOf(by) : by;
  const quoted = named ? undefined : quotes.find((quote) => overlaps(quote, whole));
  return {
    start: whole.start,
    end: whole.end,
    kind,
    by: named ?? quoted?.attribution?.speaker ?? null,
    why,
    marker: place(paragraph, dispute.marker),
    related: contradictions.filter(({ denied }) => overlaps(whole, denied)).map(stated),
  };
}

/** Both places contradict each other; the narrator lets them stand side by side. */
function contradicted(contradiction: Contradiction): Disputed {
  const { denied, why } = contradiction;
  const { start, end } = denied;
  const related = [stated(contradiction)];
  return { start, end, kind: 'contradicted', by: 'narrator', why, marker: span(start, end), related };
}

/** Contradictions between places of the article, by the paragraph of what is denied. */
function contradictionsIn(paragraphs: readonly Paragraph[]): readonly (readonly Contradiction[])[] {
  const assertions: Assertion[] = [];
  for (const paragraph of paragraphs) {
    for (const assertion of paragraph.facts.assertions)
      assertions.push({ ...assertion, ...place(paragraph, assertion) });
  }
  const found = findContradictions(assertions).map((each) => ({
    ...each,
    ...span(each.denied.start, each.denied.end),
  }));
  return spread(
    paragraphs.map(({ block }) => block),
    found,
  );
}

/** All disputed statements in text order. `speeches` has one entry for each paragraph. */
export function collectDisputed(paragraphs: readonly Paragraph[], speeches: readonly Speech[]): readonly Disputed[] {
  const contradictions = contradictionsIn(paragraphs);
  const disputed: Disputed[] = [];
  for (const [index, paragraph] of paragraphs.entries()) {
    const speech = speeches[index];
    const against = contradictions[index] ?? [];
    // Most paragraphs dispute nothing: they must cost nothing at a keystroke.
    if (!speech || (paragraph.facts.disputes.length === 0 && against.length === 0)) continue;
    const told = paragraph.facts.disputes.map((dispute) => tell(paragraph, dispute, speech, against));
    const untold = against.filter(({ denied }) => !told.some((each) => overlaps(each, denied)));
    disputed.push(...told, ...untold.map(contradicted));
  }
  return disputed.sort(bySpan);
}
