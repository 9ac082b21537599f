import {
  dismissalOf,
  findStep,
  machineAnnotation,
  scaleOf,
  type Annotated,
  type House,
  type PlacedAnnotation,
  type Step,
} from '../annotations/index';
import { bySpan, countBefore, holdersOf, reachOf, type Article, type Quote, type Span } from '../core/index';
import type { WireAnnotation, WireAnnotations, WireScaleName, WireStep, WireUnchecked } from '../protocol';
import { excerpt, toRange, type OpenText } from './convert';

/** What is still to be checked: what `Unchecked` of the session knows. */
export interface ToCheck extends Span {
  readonly kind: WireUnchecked['kind'];
  readonly rules: readonly string[];
}

export interface Progress {
  readonly unchecked: readonly ToCheck[];
  readonly coverage: WireAnnotations['coverage'];
}

/** What the checklist, the marks and the threads of an article show. */
export function wireAnnotations(
  text: OpenText,
  article: Article,
  annotated: Annotated,
  { unchecked, coverage }: Progress,
): WireAnnotations {
  const { house, signOffs } = annotated.practice;
  const surroundings = surroundingsIn(article);
  return {
    uri: text.uri,
    version: text.version,
    annotations: annotated.placed.map((placed) => wireAnnotation({ text, article, house, surroundings }, placed)),
    unchecked: unchecked.map(({ start, end, kind, rules }) => ({
      range: toRange(text, { start, end }),
      label: excerpt(article, { start, end }),
      kind,
      rules,
      speaker: surroundings.speakerOf({ start, end }),
    })),
    coverage,
    scales: { claims: house.claims.map(wireStep), quotes: house.quotes.map(wireStep) },
    signOffs,
    sources: annotated.sources,
    problems: annotated.problems,
  };
}

const wireStep = ({ id, label, colour, rating }: Step): WireStep => ({ id, label, colour, rating });

const stepOf = (house: House, verdict: string | null): WireStep | null => {
  const found = verdict === null ? null : findStep(house, verdict);
  return found && wireStep(found.step);
};

interface Page {
  readonly text: OpenText;
  readonly article: Article;
  readonly house: House;
  readonly surroundings: Surroundings;
}

function wireAnnotation({ text, article, house, surroundings }: Page, placed: PlacedAnnotation): WireAnnotation {
  const { annotation } = placed;
  const isWhole = annotation.target === 'article';
  const span = isWhole ? null : placed.placement.span;
  const machine = machineAnnotation(placed, article.text, house);
  const exact = machine.exact ?? '';
  const { id, record, kind, placement, status, creator, created, modified, assignee } = machine;
  const { changedTo, note, noteBy, noted, tags, sources, signedOffBy, replies, resolved, rule, speakers } = machine;
  return {
    ...{ id, record, kind, placement, status, creator, created, modified, assignee },
    ...{ exact: machine.exact, changedTo, note, noteBy, noted, tags, sources },
    ...{ signedOffBy, replies, resolved, rule, speakers },
    range: span && toRange(text, span),
    isWhole,
    label: span ? excerpt(article, span) : excerpt({ text: exact }, { start: 0, end: exact.length }),
    scale: scaleOf(annotation, house) ?? (span ? surroundings.scaleOf(span) : 'claims'),
    verdict: stepOf(house, machine.verdict),
    speaker: span && surroundings.speakerOf(span),
    conflicts: machine.conflicts.map((each) => ({ ...each, verdict: stepOf(house, each.verdict) })),
    scope: dismissalOf(annotation)?.scope ?? null,
  };
}

/** Tells of a place who says the words, and which scale they have where there is no verdict. */
export interface Surroundings {
  readonly speakerOf: (place: Span) => string | null;
  readonly scaleOf: (place: Span) => WireScaleName;
}

export function surroundingsIn({ quotes, claims, disputed }: Article): Surroundings {
  const around = holdersOf(quotes);
  const quoteAt = ({ start }: Span): Quote | undefined => around({ start, end: start + 1 })[0];
  const statements = new Map(disputed.map((statement) => [`${statement.start} ${statement.end}`, statement]));
  const starts = [...claims, ...disputed].sort(bySpan);
  const reach = reachOf(starts);
  const isStated = ({ start, end }: Span): boolean => (reach[countBefore(starts, end) - 1] ?? 0) > start;
  return {
    // Who denies or alleges it, else in whose quote it stands; null for the narrator.
    speakerOf: (place) => {
      const statement = statements.get(`${place.start} ${place.end}`);
      const by = statement?.kind === 'denial' || statement?.kind === 'allegation' ? statement.by : null;
      return (by !== null && by !== 'narrator' ? by : quoteAt(place)?.attribution?.speaker)?.name ?? null;
    },
    // That for quotes where they are a quote and nothing is stated in them that can be true or false.
    scaleOf: (place) => (quoteAt(place) && !isStated(place) ? 'quotes' : 'claims'),
  };
}
