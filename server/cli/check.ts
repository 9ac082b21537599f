import { styleText } from 'node:util';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { formatMessage, type Finding, type Severity } from '../core/index';
import { checkFiles, type CheckedArticle } from './articles';
import { exitCodes, type ExitCode } from './exitCodes';
import { isAtOrAbove, readCheckOptions, readFailOn, type Flags } from './options';
import { write, type Streams } from './streams';

type Style = Parameters<typeof styleText>[0];
type Paint = (style: Style, text: string) => string;

const styles: Readonly<Record<Severity, Style>> = {
  error: 'red',
  warning: 'yellow',
  information: 'blue',
  hint: 'gray',
};

const painter =
  (colour: boolean): Paint =>
  (style, text) =>
    colour ? styleText(style, text, { validateStream: false }) : text;

/** `council.article:12:5 warning Denial by Ana Ruiz dispute/denial`; line and column count from 1, as editors do. */
function formatFindings({ name, article, findings }: CheckedArticle, paint: Paint): string {
  const document = TextDocument.create('', '', 0, article.text);
  const formatFinding = (finding: Finding): string => {
    const { line, character } = document.positionAt(finding.start);
    const place = `${paint('bold', name)}:${line + 1}:${character + 1}`;
    const severity = paint(styles[finding.severity], finding.severity);
    return `${place} ${severity} ${formatMessage(finding.message)} ${paint('gray', finding.rule)}\n`;
  };
  return findings.map(formatFinding).join('');
}

const counted = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`;

/** `factmark check`: readable findings, grouped by file, and a last line that counts them. */
export async function checkCommand(names: readonly string[], flags: Flags, streams: Streams): Promise<ExitCode> {
  const options = readCheckOptions(flags);
  const failOn = readFailOn(flags);
  const paint = painter(streams.colour);
  let files = 0;
  let findings = 0;
  let failing = 0;
  for await (const checked of checkFiles(names, options, streams)) {
    if (!checked) continue;
    const report = formatFindings(checked, paint);
    await write(streams.stdout, findings > 0 && report ? `\n${report}` : report);
    files += 1;
    findings += checked.findings.length;
    failing += checked.findings.filter(({ severity }) => isAtOrAbove(severity, failOn)).length;
  }
  const summary = `${counted(findings, 'finding')} in ${counted(files, 'file')}`;
  await write(streams.stdout, `${findings > 0 ? '\n' : ''}${summary}\n`);
  if (files < names.length) return exitCodes.unusable;
  return failing > 0 ? exitCodes.found : exitCodes.clean;
}
