import { dismissalOf, type Annotated, type PlacedAnnotation, type Status } from '../annotations/index';
import { holdersOf, type Article, type Finding, type Span } from '../core/index';
import { concerns } from './concerns';
import { bareSpan, sameSpan } from './bareSpan';

/** With these nothing is left to do. A new look is asked for by a finding of its own. */
const settled: ReadonlySet<Status> = new Set(['checked', 'signed-off', 'wont-check', 'needs-recheck']);

type OnWords = PlacedAnnotation & Span;

/** The annotations that stand on words of the text, in its order. */
export const onWords = ({ placed }: Annotated): readonly OnWords[] =>
  placed.flatMap(({ annotation, placement, status }) => {
    const { span } = placement;
    if (!span || typeof annotation.target !== 'object') return [];
    return { annotation, placement, status, start: span.start, end: span.end };
  });

/** Tells of each annotation that is a check the words that it is on, without the marks around them. */
export function checksOn(text: string, annotated: Annotated): (span: Span) => readonly OnWords[] {
  const checks = onWords(annotated).filter(({ annotation }) => annotation.kind === 'check');
  const holders = holdersOf(checks);
  return (span) => holders(bareSpan(text, span));
}

function dismissals({ text }: Article, annotated: Annotated): (finding: Finding) => boolean {
  const everywhere = new Set<string>();
  const here = new Map<string, { readonly span: Span; readonly isExact: boolean }[]>();
  for (const { annotation, placement } of annotated.placed) {
    const dismissal = dismissalOf(annotation);
    const { span } = placement;
    if (!dismissal || !span) continue;
    const { rule, scope } = dismissal;
    if (scope === 'article') everywhere.add(rule);
    // Other words are another finding; a paragraph stays the same whatever is changed in it.
    else if (scope === 'paragraph' || !placement.isChanged) {
      const place = scope === 'paragraph' ? { span, isExact: false } : { span: bareSpan(text, span), isExact: true };
      here.set(rule, [...(here.get(rule) ?? []), place]);
    }
  }
  return (finding) => {
    if (everywhere.has(finding.rule)) return true;
    const places = here.get(finding.rule);
    if (!places) return false;
    const bare = bareSpan(text, finding);
    return places.some(({ span, isExact }) =>
      isExact ? sameSpan(span, bare) : span.start <= bare.start && bare.end <= span.end,
    );
  };
}

/**
 * The findings that are still to be looked at: not those that were dismissed, nor those on words that have been checked.
 */
export function leftToCheck(article: Article, findings: readonly Finding[], annotated: Annotated): readonly Finding[] {
  if (annotated.placed.length === 0) return findings;
  const { house } = annotated.practice;
  const isDismissed = dismissals(article, annotated);
  const checks = checksOn(article.text, annotated);
  const isChecked = (finding: Finding): boolean =>
    checks(finding).some(({ annotation, status }) => settled.has(status) && concerns(annotation, house, finding.rule));
  return findings.filter((finding) => !isDismissed(finding) && !isChecked(finding));
}
