/** `npm run bench`, or `npm run bench -- keystroke memory`: prints Markdown, ready for the README. Run from the repository's root, after the build. */
import os from 'node:os';
import { annotationsTable } from './annotations';
import { coldStartTable } from './coldStart';
import { factChecksTable } from './factChecks';
import { indexTable } from './index';
import { indexTypingTable } from './indexTyping';
import { keystrokeTable } from './keystroke';
import { memoryTable } from './memory';
import { requestTable, tokenDeltaTable } from './requests';
import { growthTable, throughputTable } from './throughput';

const tables: Readonly<Record<string, () => string | Promise<string>>> = {
  memory: memoryTable,
  keystroke: keystrokeTable,
  requests: requestTable,
  tokens: tokenDeltaTable,
  coldStart: coldStartTable,
  throughput: throughputTable,
  growth: growthTable,
  factChecks: factChecksTable,
  index: indexTable,
  indexTyping: indexTypingTable,
  annotations: annotationsTable,
};

async function main(): Promise<void> {
  const cpus = os.cpus();
  console.log(`Node ${process.versions.node}, ${cpus.length} × ${cpus[0]?.model.trim() ?? 'unknown processor'}\n`);
  const wanted = process.argv.slice(2);
  const unknown = wanted.filter((name) => !(name in tables));
  if (unknown.length > 0) throw new Error(`No table ${unknown.join(', ')}: ${Object.keys(tables).join(', ')}`);
  for (const [name, measure] of Object.entries(tables)) {
    if (wanted.length === 0 || wanted.includes(name)) console.log(`${await measure()}\n`);
  }
}

main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
