/** The report to read, in Markdown. */
import type { Case } from './align';
import { judge, reliability } from './calibration';
import { errorsOf, groupByCause, sections, type CauseGroup, type ErrorCase, type Section } from './causes';
import { slice } from './place';
import { scoreQuotes } from './score';
import { table } from './table';
import { quoteTable, reliabilityTable } from './tables';

const around = 130; // code units of context on each side
const longestQuote = 320; // of a longer one, beginning and end are shown
const shownDetails = 6;
const longestDetail = 30;

/** Shows what Markdown would read as markup. */
const literally = (text: string): string => text.replace(/[\\`*_<>#|~[\]]/g, '\\$&').replace(/\s*\n\s*/g, ' ¶ ');

const shorten = (text: string, length: number): string =>
  text.length <= length ? text : `${text.slice(0, length / 2)} […] ${text.slice(-length / 2)}`;

function showContext({ text, span }: ErrorCase): string {
  const from = Math.max(0, span.start - around);
  const to = Math.min(text.length, span.end + around);
  const [before, after] = [text.slice(from, span.start), text.slice(span.end, to)];
  const content = shorten(slice(text, span), longestQuote);
  const [start, end] = [from > 0 ? '…' : '', to < text.length ? '…' : ''];
  return `${start}${literally(before)}⟦${literally(content)}⟧${literally(after)}${end}`;
}

function showError(error: ErrorCase): string {
  const place = `\`${error.id}\` ${error.span.start}–${error.span.end}, ${error.kind}.`;
  const labels = `Gold: ${literally(error.gold ?? 'no quote')}. Found: ${literally(error.found ?? 'no quote')}.`;
  return `- ${place} ${labels}\n\n  > ${showContext(error)}`;
}

const showDetails = ({ details }: CauseGroup): string =>
  details
    .slice(0, shownDetails)
    .map(([detail, count]) => literally(shorten(detail, longestDetail)) + (count > 1 ? ` ×${count}` : ''))
    .join(', ');

function showSection(errors: readonly ErrorCase[], section: Section, examples: number): string {
  const groups = groupByCause(errors, section);
  const count = groups.reduce((sum, group) => sum + group.errors.length, 0);
  if (count === 0) return '';
  const summary = table(
    ['Cause', 'Count', 'Most often'],
    groups.map((group) => [group.cause, String(group.errors.length), showDetails(group)]),
  );
  const lists =
    examples === 0
      ? []
      : groups.map(({ cause, errors: all }) =>
          [`#### ${cause} (${all.length})`, ...all.slice(0, examples).map(showError)].join('\n\n'),
        );
  return [`### ${section} (${count})`, summary, ...lists].join('\n\n');
}

/**
 * A chapter on a file, or on all of them: scores, reliability, and the errors by cause.
 *
 * @param examples How many errors to show of each cause at most.
 */
export function quoteChapter(title: string, cases: readonly Case[], examples: number): string {
  const errors = errorsOf(cases);
  return [
    `## ${title}`,
    quoteTable(scoreQuotes(cases)),
    '### Reliability of the attributions',
    reliabilityTable(reliability(judge(cases))),
    ...sections.map((section) => showSection(errors, section, examples)).filter(Boolean),
  ].join('\n\n');
}
