import { formatMessage } from '../core/index';
import {
  fold,
  machineAnnotation,
  placeAll,
  sidecarName,
  type MachineAnnotation,
  type Practice,
  type SidecarProblem,
} from '../annotations/index';
import { isProblem, readInput, stdinName } from './input';
import { UsageError } from './options';
import { readSidecar, type SidecarFile } from './sidecarFile';
import { complain, type Streams } from './streams';

/** An article with what stands beside it. */
export interface AnnotatedArticle {
  readonly name: string;
  readonly text: string;
  readonly file: SidecarFile;
}

/** Says on standard error which lines of a sidecar want looking at: `a.article.facts.jsonl:3: Not JSON`. */
export async function complainOfLines(
  name: string,
  problems: readonly SidecarProblem[],
  streams: Streams,
): Promise<void> {
  for (const { line, message } of problems) await complain(streams, `${name}:${line}: ${formatMessage(message)}`);
}

/** Reads an article and its sidecar. What cannot be read is complained of: null. */
export async function readAnnotated(name: string, streams: Streams): Promise<AnnotatedArticle | null> {
  if (name === stdinName) throw new UsageError('ARTICLE must be a file: its sidecar stands beside it');
  const input = await readInput(name, streams.stdin);
  if (isProblem(input)) {
    await complain(streams, `${name}: ${input.problem}`);
    return null;
  }
  const sidecar = sidecarName(name);
  const file = await readSidecar(sidecar);
  if (isProblem(file)) {
    await complain(streams, `${sidecar}: ${file.problem}`);
    return null;
  }
  await complainOfLines(sidecar, file.sidecar.problems, streams);
  return { name, text: input.text, file };
}

/** The folded state of the sidecar, placed in the article. */
export const machineAnnotations = (
  { text, file }: AnnotatedArticle,
  practice: Practice,
): readonly MachineAnnotation[] =>
  placeAll(text, fold(file.sidecar.records, practice.house), practice).map((placed) =>
    machineAnnotation(placed, text, practice.house),
  );

/** A JSON list with an item a line, so that it can be read, compared and searched by line. */
export const jsonList = (items: readonly unknown[]): string =>
  items.length === 0 ? '[]\n' : `[\n${items.map((item) => JSON.stringify(item)).join(',\n')}\n]\n`;
