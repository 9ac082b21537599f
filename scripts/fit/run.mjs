// Bundles and runs a program of this directory: `node scripts/fit/run.mjs [fit|scores] --treebank DIR`.
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { buildSync } from 'esbuild';

const [first, ...rest] = process.argv.slice(2);
const named = first === 'fit' || first === 'scores';
const program = named ? first : 'fit';
const outfile = path.join('out', 'fit', `${program}.cjs`);
buildSync({
  entryPoints: [path.join('scripts', 'fit', `${program}.ts`)],
  outfile,
  bundle: true,
  target: 'es2022',
  platform: 'node',
  external: ['wink-nlp', 'wink-eng-lite-web-model'],
  loader: { '.bin': 'binary' },
});
const { status } = spawnSync(process.execPath, [outfile, ...(named ? rest : [first, ...rest])], { stdio: 'inherit' });
process.exit(status ?? 1);
