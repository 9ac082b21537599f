import type { WireAnnotation, WireAnnotations, WireRange, WireUnchecked } from '../../server/protocol';

/** A range within one line. */
export const inLine = (line: number, from: number, to: number): WireRange => ({
  start: { line, character: from },
  end: { line, character: to },
});

/** An open annotation on a place to check, but for what the test says. */
export const annotationOf = (id: string, parts: Partial<WireAnnotation> = {}): WireAnnotation => ({
  id,
  record: `${id}-1`,
  kind: 'check',
  placement: 'placed',
  range: inLine(0, 0, 4),
  isWhole: false,
  label: `words of ${id}`,
  status: 'open',
  scale: 'claims',
  verdict: null,
  speaker: null,
  creator: 'Ana Ruiz',
  created: '2024-05-01T10:00:00Z',
  modified: '2024-05-01T10:00:00Z',
  assignee: null,
  exact: `words of ${id}`,
  changedTo: null,
  note: '',
  noteBy: null,
  noted: null,
  tags: [],
  sources: [],
  signedOffBy: [],
  replies: [],
  resolved: false,
  conflicts: [],
  rule: null,
  scope: null,
  speakers: [],
  ...parts,
});

export const uncheckedOf = (range: WireRange, parts: Partial<WireUnchecked> = {}): WireUnchecked => ({
  range,
  label: 'found words',
  kind: 'claim',
  rules: ['claim/check-worthy'],
  speaker: null,
  ...parts,
});

export const annotationsOf = (
  annotations: readonly WireAnnotation[],
  unchecked: readonly WireUnchecked[] = [],
): WireAnnotations => ({
  uri: 'file:///town.article',
  version: 3,
  annotations,
  unchecked,
  coverage: { checked: 0, total: annotations.length + unchecked.length },
  scales: { claims: [], quotes: [] },
  signOffs: 1,
  sources: 1,
  problems: [],
});
