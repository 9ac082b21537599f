import {
  difference,
  findStep,
  nameOf,
  readContent,
  verdictGivers,
  type Annotated,
  type Annotation,
  type PlacedAnnotation,
  type Scale,
} from '../annotations/index';
import { message, type Message, type Remark, type Span } from '../core/index';

/** What the annotations say that is to be reported, in no order. */
export function remarksOf(text: string, annotated: Annotated): readonly Remark[] {
  const headline = firstLine(text);
  const problems = problemsOf(annotated).map((said): Remark => ({ ...headline, ...said }));
  const remarks = [...problems];
  const lowest = lowestSteps(annotated);
  for (const placed of annotated.placed) {
    const { annotation, placement } = placed;
    const span = annotation.target === 'article' ? headline : placement.span;
    if (!span || annotation.kind !== 'check') continue;
    const { start, end } = span;
    for (const { kind, message: said } of remarksOn(text, placed, annotated, lowest))
      remarks.push({ start, end, kind, message: said });
  }
  return remarks;
}

/** The verdicts that mean that words must not stay as they are. */
function lowestSteps({ practice: { house } }: Annotated): ReadonlySet<string> {
  const lowestOf = (scale: Scale): readonly string[] =>
    scale.filter(({ rating }) => isLowest(rating, scale)).map(({ id }) => id);
  return new Set([...lowestOf(house.claims), ...lowestOf(house.quotes)]);
}

/** More problems of one sidecar than these are only counted. */
const mostProblems = 10;

function problemsOf({ problems }: Annotated): readonly Said[] {
  const said = problems
    .slice(0, mostProblems)
    .map(({ line, message: problem }) =>
      line === 0
        ? message('The sidecar cannot be read: {0}', problem)
        : message('Line {0} of the sidecar: {1}.', String(line), problem),
    );
  const rest = problems.length - said.length;
  const all = rest > 0 ? [...said, message('{0} more lines of the sidecar have problems.', String(rest))] : said;
  return all.map((each) => ({ kind: 'sidecarProblem', message: each }));
}

/** The first line that has words; the beginning of the text where none has. */
function firstLine(text: string): Span {
  const line = /\S.*/.exec(text);
  return line ? { start: line.index, end: line.index + line[0].length } : { start: 0, end: 0 };
}

type Said = Pick<Remark, 'kind' | 'message'>;

const nothing: readonly Said[] = [];

function remarksOn(
  text: string,
  placed: PlacedAnnotation,
  annotated: Annotated,
  lowest: ReadonlySet<string>,
): readonly Said[] {
  const { annotation, status } = placed;
  if (annotation.heads.length > 1) return [{ kind: 'conflict', message: conflict(annotation, annotated) }];
  if (status === 'needs-recheck') return [{ kind: 'needsRecheck', message: recheck(text, placed, annotated) }];
  if (annotation.verdict === null || status === 'wont-check') return nothing;
  const few = annotated.sources < 2 ? nothing : tooFewSources(annotation, annotated);
  return lowest.has(annotation.verdict) ? [falsehood(annotation, annotated), ...few] : few;
}

const isLowest = (rating: number, scale: Scale): boolean =>
  scale.every((step) => step.rating >= rating) && scale.some((step) => step.rating > rating);

const labelOf = (verdict: string | null, { practice }: Annotated): string =>
  findStep(practice.house, verdict ?? '')?.step.label ?? verdict ?? '';

function falsehood(annotation: Annotation, annotated: Annotated): Said {
  const by = nameOf(verdictGivers(annotation, annotated.practice.house)[0] ?? annotation.head.creator);
  const label = labelOf(annotation.verdict, annotated);
  const said = by === null ? message('Verdict: “{0}”.', label) : message('Verdict by {0}: “{1}”.', by, label);
  return { kind: 'false', message: said };
}

function tooFewSources({ sources }: Annotation, annotated: Annotated): readonly Said[] {
  if (sources.length >= annotated.sources) return nothing;
  const said = message('{0} of {1} sources.', String(sources.length), String(annotated.sources));
  return [{ kind: 'singleSource', message: said }];
}

function conflict({ heads }: Annotation, annotated: Annotated): Message {
  const versions = heads.map(({ json, creator }) => {
    const { verdict } = readContent(json, annotated.practice.house);
    return `“${labelOf(verdict, annotated) || '–'}” (${nameOf(creator) ?? '?'})`;
  });
  return message('Two versions replace the same one: {0}.', versions.join(', '));
}

function recheck(text: string, { annotation, placement }: PlacedAnnotation, annotated: Annotated): Message {
  const { target, verdict } = annotation;
  const label = labelOf(verdict, annotated);
  if (!placement.isChanged || !placement.span || typeof target !== 'object') {
    return message('To be checked again; the verdict was “{0}”.', label);
  }
  const now = text.slice(placement.span.start, placement.span.end);
  const { removed, added } = difference(target.exact, now);
  if (added === '') return message('Checked as “{0}”, but “{1}” has been taken out since.', label, removed);
  if (removed === '') return message('Checked as “{0}”, but “{1}” has come in since.', label, added);
  return message('Checked as “{0}”, but “{1}” has become “{2}” since.', label, removed, added);
}
