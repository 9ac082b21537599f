// `npm run eval -- --data DIR`: bundles the evaluation and runs it on the built command line; see docs/evaluation.md.
import { build } from 'esbuild';
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { execute } from './process.mjs';

process.chdir(path.dirname(import.meta.dirname));
const args = process.argv.slice(2);
const ownCli = args.some((arg) => arg === '--cli' || arg.startsWith('--cli='));
if (args.includes('--build') || (!ownCli && !existsSync('dist/server/cli.js'))) {
  await execute(process.execPath, ['esbuild.mjs']);
}
await build({
  entryPoints: ['scripts/eval/main.ts'],
  outfile: 'out/eval/main.mjs',
  bundle: true,
  platform: 'node',
  format: 'esm',
  target: 'es2022',
  logLevel: 'warning',
});
const ownArgs = args.filter((arg) => arg !== '--build');
const { status } = spawnSync(process.execPath, ['out/eval/main.mjs', ...ownArgs], { stdio: 'inherit' });
process.exitCode = status ?? 1; // What went wrong is said.
