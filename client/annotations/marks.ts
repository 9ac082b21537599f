import type { WireAnnotations, WireRange, WireStatus } from '../../server/protocol';
import { placedChecks } from './spot';

/** What the editor shows of one status. */
export interface Marks {
  /** Lines with an icon in the gutter, zero-based. */
  readonly lines: readonly number[];
  /** Places with a colour in the overview ruler. */
  readonly ranges: readonly WireRange[];
}

/** A line has one icon only: of what needs somebody most. A paragraph is one line, and may hold many annotations. */
export const urgency: readonly WireStatus[] = [
  'needs-recheck',
  'open',
  'in-progress',
  'checked',
  'signed-off',
  'wont-check',
];

/** The marks of an article's annotations, by status. */
export function marksOf(annotations: WireAnnotations): ReadonlyMap<WireStatus, Marks> {
  const checks = placedChecks(annotations);
  const byLine = new Map<number, WireStatus>();
  for (const { range, status } of checks) {
    const line = range.start.line;
    const other = byLine.get(line);
    if (other === undefined || urgency.indexOf(status) < urgency.indexOf(other)) byLine.set(line, status);
  }
  return new Map(
    urgency.map((status) => [
      status,
      {
        lines: [...byLine].flatMap(([line, shown]) => (shown === status ? [line] : [])),
        ranges: checks.flatMap((each) => (each.status === status ? [each.range] : [])),
      },
    ]),
  );
}
