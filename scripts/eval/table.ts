/** Tables that read well in a terminal and are Markdown. */
export type Row = readonly string[];

const isFigure = (cell: string): boolean => /^[\d.–]*$/.test(cell);

/**
 * The first column is text; another one is aligned to the right where it holds figures only.
 *
 * @example `table(['Kind', 'F1'], [['direct', '0.95']])`
 */
export function table(head: Row, rows: readonly Row[]): string {
  const widths = head.map((title, column) =>
    Math.max(3, title.length, ...rows.map((row) => (row[column] ?? '').length)),
  );
  const toRight = head.map((_, column) => column > 0 && rows.every((row) => isFigure(row[column] ?? '')));
  const line = (row: Row): string => {
    const cells = widths.map((width, column) =>
      toRight[column] ? (row[column] ?? '').padStart(width) : (row[column] ?? '').padEnd(width),
    );
    return `| ${cells.join(' | ')} |`;
  };
  const rule = widths.map((width, column) => (toRight[column] ? `${'-'.repeat(width - 1)}:` : '-'.repeat(width)));
  return [line(head), `| ${rule.join(' | ')} |`, ...rows.map(line)].join('\n');
}
