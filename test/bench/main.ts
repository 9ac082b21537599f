/** `npm run bench`: prints Markdown, ready for the README. Run from the repository's root, after the build. */
import os from 'node:os';
import { annotationsTable } from './annotations';
import { coldStartTable } from './coldStart';
import { factChecksTable } from './factChecks';
import { indexTable } from './index';
import { keystrokeTable } from './keystroke';
import { memoryTable } from './memory';
import { requestTable, tokenDeltaTable } from './requests';
import { growthTable, throughputTable } from './throughput';

async function main(): Promise<void> {
  const cpus = os.cpus();
  console.log(`Node ${process.versions.node}, ${cpus.length} × ${cpus[0]?.model.trim() ?? 'unknown processor'}\n`);
  const tables = [
    memoryTable,
    keystrokeTable,
    requestTable,
    tokenDeltaTable,
    coldStartTable,
    throughputTable,
    growthTable,
    factChecksTable,
    indexTable,
    annotationsTable,
  ];
  for (const measure of tables) {
    console.log(`${await measure()}\n`);
  }
}

main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
