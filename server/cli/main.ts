import { cac, type CAC, type Command } from 'cac';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { analyzeCommand } from './analyze';
import { annotationsCommand } from './annotations';
import { checkCommand } from './check';
import { exitCodes, type ExitCode } from './exitCodes';
import { exportCommand } from './exportCommand';
import { historyCommand } from './history';
import { importCommand } from './importCommand';
import { stdinName } from './input';
import { defaultThresholds, failOnValues, UsageError, type Flags } from './options';
import { complain, type Streams } from './streams';

/** What the parser hands to a command besides its files; `--` holds the files behind a double dash. */
type ParsedFlags = Flags & { readonly '--': readonly string[] };
type FilesCommand = (names: readonly string[], flags: Flags, streams: Streams) => Promise<ExitCode>;

const version = (): string => {
  const manifest = readFileSync(path.join(__dirname, '../../package.json'), 'utf8');
  return (JSON.parse(manifest) as { readonly version: string }).version;
};

/** Starts the language server; it ends the process itself when its client says so. Loaded only when asked for. */
async function lspCommand({ stdio }: { readonly stdio?: boolean }): Promise<ExitCode> {
  if (!stdio) throw new UsageError('lsp talks over standard input and output only: add --stdio');
  await import('../node');
  return exitCodes.clean;
}

/** The commands on an article's sidecar. Their words are told apart by each command, which knows what to ask for. */
function addAnnotationCommands(cli: CAC, streams: Streams): void {
  const withNames =
    <F extends object>(command: (names: readonly string[], flags: F, streams: Streams) => Promise<ExitCode>) =>
    (names: readonly string[], flags: F & Pick<ParsedFlags, '--'>) =>
      command([...names, ...flags['--']], flags, streams);
  const practised = (name: string, description: string): Command =>
    cli
      .command(`${name} [...files]`, description)
      .option('--scale <name>', 'Verdicts: factmark (the default), politifact, true-false, or a JSON file of steps')
      .option('--sign-offs <number>', 'How many others must sign off a verdict (default: 1)');
  practised('annotations', 'Print the annotations of an ARTICLE')
    .option('--json', 'As a JSON list')
    .action(withNames(annotationsCommand));
  practised('export', 'Write the annotations of an ARTICLE in another format')
    .option('--format <format>', 'w3c, claimreview or csv')
    .option('--force', 'Also export reviews of verdicts that are not signed off')
    .option('--url <url>', 'Where the reviews will be published')
    .option('--publisher <name>', 'Who publishes the reviews')
    .action(withNames(exportCommand));
  cli
    .command('import [...files]', 'Add the annotations of a FILE to those of an ARTICLE')
    .option('--format <format>', 'w3c')
    .action(withNames(importCommand));
  practised('history', 'Print who changed what in the annotations of a FILE, and when').action(
    withNames(historyCommand),
  );
}

function createCli(streams: Streams): CAC {
  const onFiles = (command: FilesCommand) => (files: readonly string[], flags: ParsedFlags) => {
    const names = [...files, ...flags['--']];
    if (names.length === 0 && !flags.jsonl) throw new UsageError('name at least one FILE, or - for standard input');
    return command(names, flags, streams);
  };
  const cli = cac('factmark');
  const filesCommand = (name: string, description: string): Command =>
    cli
      .command(`${name} [...files]`, description)
      .option('--rule <id=severity>', 'Set a rule’s severity: error, warning, information, hint or off; repeatable')
      .option(
        '--claim-threshold <number>',
        `Leave out claims below this (0 to 1) (default: ${defaultThresholds.claim})`,
      )
      .option(
        '--speaker-threshold <number>',
        `Report speakers below this as ambiguous (0 to 1) (default: ${defaultThresholds.speaker})`,
      );
  filesCommand('check', 'Print the findings of articles; - reads standard input')
    .option('--fail-on <severity>', `End with code 1 at or above this: ${failOnValues.join(', ')} (default: error)`)
    .action(onFiles(checkCommand));
  filesCommand('analyze', 'Print what was found as JSON, one line an article')
    .option('--jsonl', 'Read lines of {"id","text"} from standard input instead of files')
    .action(onFiles(analyzeCommand));
  addAnnotationCommands(cli, streams);
  cli
    .command('lsp', 'Start the language server')
    .option('--stdio', 'Talk over standard input and output')
    .option('--clientProcessId <id>', 'End when this process has ended')
    .action(lspCommand);
  return cli.help().version(version());
}

/** `cac` would take a lone `-` for an option. */
const nameStdin = (args: readonly string[]): string[] => args.map((arg) => (arg === '-' ? stdinName : arg));

const isUsageError = (error: unknown): error is Error =>
  error instanceof UsageError || (error instanceof Error && error.name === 'CACError');

/**
 * Runs the program. `args` are those behind the program's name.
 *
 * @example `await main(['check', 'council.article'], streams)` is 0 where nothing grave was found
 */
export async function main(args: readonly string[], streams: Streams): Promise<ExitCode> {
  const cli = createCli(streams);
  try {
    const { args: words, options } = cli.parse(['node', 'factmark', ...nameStdin(args)], { run: false });
    if (options['help'] || options['version']) return exitCodes.clean;
    if (cli.matchedCommand) return (await cli.runMatchedCommand()) as ExitCode;
    throw new UsageError(words[0] ? `there is no command "${words[0]}"` : 'name a command');
  } catch (error) {
    if (!isUsageError(error)) throw error;
    await complain(streams, `${error.message}\nTry: factmark --help`);
    return exitCodes.unusable;
  }
}
