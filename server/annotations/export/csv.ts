import type { MachineAnnotation } from '../machine';

/** The columns, by their heads. */
const columns: Readonly<Record<string, (annotation: MachineAnnotation) => string | number | null>> = {
  id: ({ id }) => id,
  kind: ({ kind }) => kind,
  placement: ({ placement }) => placement,
  start: ({ start }) => start,
  end: ({ end }) => end,
  exact: ({ exact }) => exact,
  changed_to: ({ changedTo }) => changedTo,
  status: ({ status }) => status,
  verdict: ({ verdict }) => verdict,
  creator: ({ creator }) => creator,
  created: ({ created }) => created,
  modified: ({ modified }) => modified,
  assignee: ({ assignee }) => assignee,
  signed_off_by: ({ signedOffBy }) => signedOffBy.join('; '),
  note: ({ note }) => note,
  tags: ({ tags }) => tags.join('; '),
  sources: ({ sources }) => sources.map(({ name, url }) => [name, url].filter(Boolean).join(' ')).join('; '),
  conflict: ({ conflicts }) => (conflicts.length > 0 ? 'yes' : ''),
};

/** What a spreadsheet would take for a formula gets an apostrophe before it: the words are an article's, not ours. */
const harmless = (text: string): string => (/^[=+\-@\t\r]/.test(text) ? `'${text}` : text);

function cell(value: string | number | null): string {
  if (typeof value === 'number') return String(value);
  const text = harmless(value ?? '');
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** The annotations as CSV (RFC 4180), a line each below a line of heads. */
export const exportCsv = (annotations: readonly MachineAnnotation[]): string =>
  [
    Object.keys(columns),
    ...annotations.map((annotation) => Object.values(columns).map((read) => cell(read(annotation)))),
  ]
    .map((cells) => `${cells.join(',')}\r\n`)
    .join('');
