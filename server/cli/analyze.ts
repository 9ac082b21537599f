import { machineArticle, type CheckOptions } from '../core/index';
import { checkFiles, checkText, type CheckedArticle } from './articles';
import { exitCodes, type ExitCode } from './exitCodes';
import { isProblem, type Problem } from './input';
import { splitLines } from './lines';
import { readCheckOptions, UsageError, type Flags } from './options';
import { complain, write, type Streams } from './streams';

interface TextRecord {
  readonly id: string;
  readonly text: string;
}

const formatArticle = ({ name, article, findings }: CheckedArticle): string =>
  `${JSON.stringify(machineArticle(name, article, findings))}\n`;

const isTextRecord = (value: unknown): value is TextRecord => {
  const record = value as Partial<Record<keyof TextRecord, unknown>> | null;
  return typeof record?.id === 'string' && typeof record.text === 'string';
};

/** The record of one line, or what is wrong with the line. Null for an empty one. */
function readRecord(bytes: Uint8Array | null): TextRecord | Problem | null {
  if (!bytes) return { problem: 'the line is too long' };
  try {
    const line = new TextDecoder('utf-8', { fatal: true }).decode(bytes).trim();
    if (line === '') return null;
    const value: unknown = JSON.parse(line);
    return isTextRecord(value) ? value : { problem: 'not an object with the strings "id" and "text"' };
  } catch (error) {
    return { problem: error instanceof SyntaxError ? `not JSON: ${error.message}` : 'not UTF-8' };
  }
}

async function analyzeLines(options: CheckOptions, streams: Streams): Promise<ExitCode> {
  let complete = true;
  for await (const { number, bytes } of splitLines(streams.stdin)) {
    const record = readRecord(bytes);
    if (record === null) continue;
    const checked = isProblem(record) ? record : checkText(record.id, record.text, options);
    if (isProblem(checked)) {
      await complain(streams, `line ${number}: ${checked.problem}`);
      complete = false;
    } else {
      await write(streams.stdout, formatArticle(checked));
    }
  }
  return complete ? exitCodes.clean : exitCodes.unusable;
}

async function analyzeFiles(names: readonly string[], options: CheckOptions, streams: Streams): Promise<ExitCode> {
  let complete = true;
  for await (const checked of checkFiles(names, options, streams)) {
    if (checked) await write(streams.stdout, formatArticle(checked));
    else complete = false;
  }
  return complete ? exitCodes.clean : exitCodes.unusable;
}

/** `factmark analyze`: one line of JSON an article, in the order of the input. */
export async function analyzeCommand(names: readonly string[], flags: Flags, streams: Streams): Promise<ExitCode> {
  const options = readCheckOptions(flags);
  if (!flags.jsonl) return analyzeFiles(names, options, streams);
  if (names.length > 0) throw new UsageError('--jsonl reads standard input and takes no FILE');
  return analyzeLines(options, streams);
}
