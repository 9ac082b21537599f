import type { Annotated, Status } from '../annotations/index';
import type { Article, Finding, Quote, Span } from '../core/index';
import { concerns } from './concerns';
import { checksOn } from './findings';
import { bareSpan } from './bareSpan';

export type UncheckedKind = 'disputed' | 'claim' | 'quote';

/** Something that the analysis found and nobody has looked at yet. */
export interface Unchecked extends Span {
  readonly kind: UncheckedKind;
  /** The rules that report something on these words. */
  readonly rules: readonly string[];
}

/** Of what stands on the same words the first kind names them. */
const kinds: readonly UncheckedKind[] = ['disputed', 'claim', 'quote'];

function kindOf(rule: string): UncheckedKind | null {
  if (rule.startsWith('dispute/')) return 'disputed';
  if (rule === 'claim/check-worthy') return 'claim';
  return rule.startsWith('quote/') && rule !== 'quote/unclosed' ? 'quote' : null;
}

const spanKey = ({ start, end }: Span): string => `${start} ${end}`;

/** The parts of a quote that its cue splits, each with the whole of it: from its first part to its last. */
function splitQuotes({ quotes }: Article): ReadonlyMap<string, Span> {
  const groups = new Map<string, [Quote, ...Quote[]]>();
  for (const quote of quotes) {
    const key = `${quote.group} ${quote.attribution?.speaker.id ?? ''}`;
    const group = groups.get(key);
    if (group) group.push(quote);
    else groups.set(key, [quote]);
  }
  return new Map(
    [...groups.values()]
      .filter((parts) => parts.length > 1)
      .flatMap((parts) => {
        const whole = { start: parts[0].start, end: Math.max(...parts.map(({ end }) => end)) };
        return parts.map((part) => [spanKey(part), whole] as const);
      }),
  );
}

/**
 * What is still to be checked, in text order: what no annotation is on, be it open. Findings on the same words are one
 * item, and so are the parts of a split quote.
 *
 * @param findings those that `leftToCheck` left
 */
export function uncheckedIn(
  article: Article,
  findings: readonly Finding[],
  annotated: Annotated,
): readonly Unchecked[] {
  const { text } = article;
  const { house } = annotated.practice;
  const checks = checksOn(text, annotated);
  const wholes = splitQuotes(article);
  const items = new Map<string, Unchecked>();
  for (const finding of findings) {
    const { rule } = finding;
    const kind = kindOf(rule);
    if (kind === null || checks(finding).some(({ annotation }) => concerns(annotation, house, rule))) continue;
    const { start, end } = (kind === 'quote' ? wholes.get(spanKey(finding)) : null) ?? finding;
    const key = spanKey(bareSpan(text, { start, end }));
    const item = items.get(key) ?? { start, end, kind, rules: [] };
    const first = kinds.find((each) => each === kind || each === item.kind) ?? kind;
    const rules = item.rules.includes(rule) ? item.rules : [...item.rules, rule];
    items.set(key, { ...item, kind: first, rules });
  }
  return [...items.values()];
}

const done: ReadonlySet<Status> = new Set(['checked', 'signed-off', 'wont-check']);

/** How much of what is to be checked is done. What has no place in the text any more does not count. */
export function coverage(
  { placed }: Annotated,
  unchecked: readonly Unchecked[],
): { readonly checked: number; readonly total: number } {
  const checks = placed.filter(({ annotation, placement }) => annotation.kind === 'check' && placement.span);
  const checked = checks.filter(({ annotation, status }) => done.has(status) && annotation.heads.length === 1);
  return { checked: checked.length, total: checks.length + unchecked.length };
}
