import type { Diagnostic } from 'vscode-languageserver';
import type { Finding, Message, Span } from './core/index';
import { diagnostic, diagnostics } from './features/diagnostics';
import { textDifference, type TextDifference } from './textDifference';
import type { View } from './workspace';

/** What was answered last for a document. */
interface Told {
  readonly text: string;
  readonly findings: readonly Finding[];
  readonly items: Diagnostic[];
}

/**
 * The diagnostics of open documents. What a finding says again, in a line that has not changed, is the same object again:
 * at a keystroke nearly all, and their JSON is known (`jsonMessages.ts`).
 */
export class DiagnosticMemory {
  private readonly told = new Map<string, Told>();

  of({ document, article, findings }: Pick<View, 'document' | 'article' | 'findings'>): Diagnostic[] {
    const before = this.told.get(document.uri);
    const items =
      before && !article.tooLong
        ? renew(before, textDifference(before.text, article.text), findings, (each) => diagnostic(document, each))
        : diagnostics(document, article, findings);
    this.told.set(document.uri, { text: article.text, findings: article.tooLong ? [] : findings, items });
    return items;
  }

  closed(uri: string): void {
    this.told.delete(uri);
  }
}

/** Where a place stood before; null in the lines that have changed. */
function placeBefore(offset: number, { start, end, shift }: TextDifference): number | null {
  if (offset < start) return offset;
  return offset >= end ? offset - shift : null;
}

/** The items of before where they still hold. Both lists of findings are in the order of the text. */
function renew(
  { findings: before, items }: Told,
  difference: TextDifference,
  findings: readonly Finding[],
  create: (finding: Finding) => Diagnostic,
): Diagnostic[] {
  let next = 0;
  return findings.map((finding) => {
    const start = placeBefore(finding.start, difference);
    if (start === null) return create(finding);
    while ((before[next]?.start ?? Infinity) < start) next += 1;
    for (let at = next; before[at]?.start === start; at += 1) {
      const item = items[at];
      if (item && saysTheSame(before[at] as Finding, finding, difference)) return item;
    }
    return create(finding);
  });
}

function saysTheSame(before: Finding, now: Finding, difference: TextDifference): boolean {
  return (
    before.rule === now.rule &&
    before.severity === now.severity &&
    before.link === now.link &&
    isWhereItWas(before, now, difference) &&
    isSameMessage(before.message, now.message) &&
    before.related.length === now.related.length &&
    before.related.every((place, at) => {
      const other = now.related[at];
      return other && isWhereItWas(place, other, difference) && isSameMessage(place.message, other.message);
    }) &&
    // Places in other articles may have moved there.
    !before.remote &&
    !now.remote
  );
}

/** Whether a place has the position, in lines and characters, that it had. */
function isWhereItWas(before: Span, now: Span, { start, end, shift, sameLines }: TextDifference): boolean {
  if (before.start === now.start && before.end === now.end && now.end < start) return true;
  return sameLines && now.start >= end && before.start + shift === now.start && before.end + shift === now.end;
}

const isSameMessage = (a: Message, b: Message): boolean =>
  a === b ||
  (a.template === b.template && a.args.length === b.args.length && a.args.every((arg, at) => arg === b.args[at]));
