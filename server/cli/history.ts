import { stat } from 'node:fs/promises';
import { historyOf, sidecarName, verifyTrail, type HistoryEntry } from '../annotations/index';
import { complainOfLines } from './annotated';
import { exitCodes, type ExitCode } from './exitCodes';
import { isProblem, reasonOf } from './input';
import { UsageError } from './options';
import { readPractice, type PracticeFlags } from './practice';
import { readSidecar } from './sidecarFile';
import { complain, write, type Streams } from './streams';

const ending = sidecarName('');

/** `2024-05-01T10:00:00Z  Ana Ruiz  verdict: false; status: checked  “We didn't attack Ukraine”  urn:uuid:…` */
const formatEntry = ({ created, creator, changes, exact, record }: HistoryEntry): string =>
  [
    created || 'no date',
    creator ?? 'nobody named',
    changes.join('; '),
    exact && `“${exact.replace(/\s+/g, ' ')}”`,
    record,
  ]
    .filter(Boolean)
    .join('  ') + '\n';

/** Why there is nothing to tell a history of; null where an article or a sidecar is there. */
async function absence(name: string, sidecar: string): Promise<string | null> {
  const find = (file: string): Promise<string | null> => stat(file).then(() => null, reasonOf);
  return (await find(sidecar)) && (await find(name));
}

/** `factmark history`: who changed what and when, and whether the trail holds. FILE is the article or the sidecar. */
export async function historyCommand(
  names: readonly string[],
  flags: PracticeFlags,
  streams: Streams,
): Promise<ExitCode> {
  const [name, ...more] = names;
  if (name === undefined || more.length > 0) throw new UsageError('name one FILE');
  const { house } = await readPractice(flags);
  const sidecar = name.endsWith(ending) ? name : sidecarName(name);
  const missing = await absence(name, sidecar);
  const file = missing === null ? await readSidecar(sidecar) : { problem: missing };
  if (isProblem(file)) {
    await complain(streams, `${missing === null ? sidecar : name}: ${file.problem}`);
    return exitCodes.unusable;
  }
  const { records, problems } = file.sidecar;
  await write(streams.stdout, historyOf(records, house).map(formatEntry).join(''));
  const breaks = verifyTrail(records);
  await complainOfLines(sidecar, [...problems, ...breaks], streams);
  if (problems.length > 0) return exitCodes.unusable;
  return breaks.length > 0 ? exitCodes.found : exitCodes.clean;
}
