import { readFileSync } from 'node:fs';
import { Session } from '../support/session';
import { median, milliseconds, table } from './measure';

const runs = 7;

/** From the start of a new process to the first diagnostics of an article. */
async function coldStart(text: string): Promise<number> {
  const start = performance.now();
  const session = await Session.start({ transport: 'stdio', capabilities: {} });
  await session.open('file:///cold.article', text);
  await session.published.next();
  const elapsed = performance.now() - start;
  await session.stop();
  return elapsed;
}

/** How long one waits for the first diagnostics after the editor has started. */
export async function coldStartTable(): Promise<string> {
  const text = readFileSync('samples/antalya.article', 'utf8');
  const times: number[] = [];
  for (let run = 0; run < runs; run += 1) times.push(await coldStart(text));
  return table([
    ['Cold start to first diagnostics', 'median', 'slowest'],
    [
      `${(text.length / 1024).toFixed(1)} KB article, new process`,
      milliseconds(median(times)),
      milliseconds(Math.max(...times)),
    ],
  ]);
}
