// `npm run bench`: builds the programs and the benchmarks, and runs them in a process that may collect its garbage.
import { weights } from './weights.mjs';
import path from 'node:path';
import { execute } from './process.mjs';
import { installPackages } from './setup.mjs';

process.chdir(path.dirname(import.meta.dirname));
await installPackages();
const { build } = await import('esbuild'); // Not before it is installed.
await execute(process.execPath, ['esbuild.mjs']);
await build({
  entryPoints: ['test/bench/main.ts'],
  outfile: 'out/bench/main.js',
  bundle: true,
  platform: 'node',
  format: 'cjs',
  target: 'es2022',
  plugins: [weights],
  packages: 'external',
  logLevel: 'warning',
});
// The heap is set up as the extension starts the server (client/serverArguments.ts).
const flags = ['--expose-gc', '--max-semi-space-size=32'];
await execute(process.execPath, [...flags, 'out/bench/main.js', ...process.argv.slice(2)]);
