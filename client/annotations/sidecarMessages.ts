import { Disposable, l10n, Range, window, type Uri } from 'vscode';
import type { SidecarReport, Sidecars } from './sidecars';
import { nameOf, troubleText } from './troubleText';

async function openAt(sidecar: Uri, line: number): Promise<void> {
  const start = Math.max(0, line - 1);
  await window.showTextDocument(sidecar, { selection: new Range(start, 0, start, 0) });
}

function reportText({ sidecar, trouble, problems }: SidecarReport): string | null {
  if (trouble) return troubleText(trouble, sidecar);
  const [first] = problems;
  if (!first) return null;
  const name = nameOf(sidecar);
  if (first.line === 0) return `${name}: ${first.message}`;
  return problems.length === 1
    ? l10n.t('{0} has a line that is kept but cannot be read: line {1}, {2}', name, first.line, first.message)
    : l10n.t(
        '{0} has {1} lines that are kept but cannot be read; the first is line {2}: {3}',
        name,
        problems.length,
        first.line,
        first.message,
      );
}

async function warn(text: string, { sidecar, trouble, problems }: SidecarReport): Promise<void> {
  const open = l10n.t('Open Line');
  const line = problems[0]?.line ?? 0;
  const chosen = await window.showWarningMessage(text, ...(trouble || line === 0 ? [] : [open]));
  if (chosen) await openAt(sidecar, line);
}

/** Tells the user what is wrong with a sidecar, once and again only where it is something else. */
export function registerSidecarMessages(sidecars: Sidecars): Disposable {
  const told = new Map<string, string | null>();
  return sidecars.onDidRead((report) => {
    const text = reportText(report);
    const key = report.sidecar.toString();
    if (text !== null && told.get(key) !== text) void warn(text, report);
    told.set(key, text);
  });
}
