import { randomUUID } from 'node:crypto';
import { appendix, chained, importAnnotations, type Json } from '../annotations/index';
import { readAnnotated } from './annotated';
import { exitCodes, type ExitCode } from './exitCodes';
import { isProblem, readInput, type Problem } from './input';
import { lastOf, oneOf, UsageError } from './options';
import { appendToSidecar } from './sidecarFile';
import { complain, write, type Streams } from './streams';

export interface ImportFlags {
  readonly format?: unknown;
}

async function readJson(name: string, streams: Streams): Promise<{ readonly json: Json } | Problem> {
  const input = await readInput(name, streams.stdin);
  if (isProblem(input)) return input;
  try {
    return { json: JSON.parse(input.text) as Json };
  } catch (error) {
    return { problem: `not JSON: ${error instanceof Error ? error.message : String(error)}` };
  }
}

/** `factmark import`: annotations of another program into the article's sidecar, behind what is there. */
export async function importCommand(
  names: readonly string[],
  { format }: ImportFlags,
  streams: Streams,
): Promise<ExitCode> {
  const [name, source, ...more] = names;
  if (name === undefined || source === undefined || more.length > 0)
    throw new UsageError('name one ARTICLE and one FILE');
  oneOf('--format', lastOf(format) ?? '', ['w3c']);
  const article = await readAnnotated(name, streams);
  if (!article) return exitCodes.unusable;
  const { file, text } = article;
  const input = await readJson(source, streams);
  const result = isProblem(input)
    ? input
    : (importAnnotations(input.json, file.sidecar.records, text, () => `urn:uuid:${randomUUID()}`) ?? {
        problem: 'holds no Web Annotations and is no export of Hypothesis',
      });
  if (isProblem(result)) {
    await complain(streams, `${source}: ${result.problem}`);
    return exitCodes.unusable;
  }
  const { records, known, refusals } = result;
  const appended = appendix(file.sidecar, chained(file.sidecar.records, records));
  const failure = records.length > 0 ? await appendToSidecar(file, appended) : null;
  if (failure) {
    await complain(streams, `${file.name}: ${failure.problem}`);
    return exitCodes.unusable;
  }
  for (const { which, reasons } of refusals) await complain(streams, `${source}: ${which}: ${reasons.join('; ')}`);
  await write(streams.stdout, `${records.length} imported, ${known} there already, ${refusals.length} refused\n`);
  return refusals.length === 0 ? exitCodes.clean : exitCodes.unusable;
}
