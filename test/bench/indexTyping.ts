import { indexPutRequest, type IndexPut } from '../../server/protocol';
import { workspaceTexts } from './index';
import { median, milliseconds, quantile, table } from './measure';
import { ServerProcess } from './serverProcess';
import { randomNumbers } from './text';

const uri = 'file:///bench/open.article';
const bursts = 40;
const keysInBurst = 20;
const warmUp = 5; // bursts while the engine still compiles, which do not count
const betweenKeys = 60; // ms: fast typing
const betweenBursts = 1500; // ms: a thought

const pause = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** Puts articles, again from the first when all are in, until nobody types any more. Answers how many. */
async function indexUntil(server: ServerProcess, texts: readonly string[], isOver: () => boolean): Promise<number> {
  for (let count = 0; ; count += 1) {
    if (isOver()) return count;
    const article = { uri: `file:///bench/${count}.article`, stamp: '1', languageId: 'article' };
    const text = texts[count % texts.length] ?? '';
    await server.connection.sendRequest<IndexPut>(indexPutRequest, { ...article, text });
  }
}

/**
 * Types in bursts into the same article in two servers in turn, one of which indexes articles meanwhile: whatever else the
 * machine does slows both down alike. From the key to its diagnostics, over the connection.
 */
export async function indexTypingTable(): Promise<string> {
  const [open = '', ...texts] = workspaceTexts();
  const lines = open.split('\n').map(({ length }, line) => ({ line, length }));
  const places = lines.filter(({ length }) => length > 0);
  const servers = [await ServerProcess.start(), await ServerProcess.start()] as const;
  for (const server of servers) await server.open(uri, open);
  const latencies: readonly [number[], number[]] = [[], []];
  let isOver = false;
  const indexing = indexUntil(servers[1], texts, () => isOver);
  const random = randomNumbers(2);
  for (let burst = 0; burst < bursts; burst += 1) {
    await pause(betweenBursts);
    for (let key = 0; key < keysInBurst; key += 1) {
      await pause(betweenKeys);
      const { line, length } = places[Math.floor(random() * places.length)] ?? { line: 0, length: 0 };
      const character = Math.floor(random() * length);
      // In turn, for the second one finds the processor's caches warmer.
      for (const each of key % 2 === 0 ? [0, 1] : [1, 0]) {
        const start = performance.now();
        await servers[each as 0 | 1].type(uri, line, character);
        if (burst >= warmUp) latencies[each as 0 | 1].push(performance.now() - start);
      }
    }
  }
  isOver = true;
  const count = await indexing;
  for (const server of servers) server.close();
  const row = (name: string, times: readonly number[]) => [
    name,
    milliseconds(median(times)),
    milliseconds(quantile(times, 0.99)),
  ];
  return table([
    ['Keystroke in 100 KB, over the connection', 'median', '99th percentile'],
    row('without index', latencies[0]),
    row(`while articles are indexed (${count} meanwhile)`, latencies[1]),
  ]);
}
