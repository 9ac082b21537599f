// Bundles the extension, the server and the CLI into dist/; with --tests the test suites into out/, one file a suite;
// with --watch again after every change. The one place that knows how sources become programs.
import { context } from 'esbuild';
import { readdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { weights } from './scripts/weights.mjs';

const withTests = process.argv.includes('--tests');
const watch = process.argv.includes('--watch');
const production = !withTests && !watch;

const common = {
  bundle: true,
  format: 'cjs',
  target: 'es2022',
  plugins: [weights],
  charset: 'utf8',
  minify: production,
  sourcemap: production ? false : 'linked',
  legalComments: 'none',
  logLevel: 'warning',
};
const forNode = { ...common, platform: 'node', external: ['vscode'] };
const forBrowser = { ...common, platform: 'browser', external: ['vscode'], define: { global: 'globalThis' } };

const programs = [
  { ...forNode, entryPoints: { 'client/node': 'client/node.ts', 'server/node': 'server/node.ts' }, outdir: 'dist' },
  { ...forNode, entryPoints: { 'server/cli': 'server/cli.ts' }, outdir: 'dist', banner: { js: '#!/usr/bin/env node' } },
  { ...forBrowser, entryPoints: { 'client/browser': 'client/browser.ts' }, outdir: 'dist' },
  { ...forBrowser, format: 'iife', entryPoints: { 'server/browser': 'server/browser.ts' }, outdir: 'dist' },
];

/** All test files of a suite as one program, so that the core is bundled once a suite. */
const suite = (name) => {
  const files = readdirSync(path.join('test', name), { recursive: true })
    .filter((file) => file.endsWith('.test.ts'))
    .sort();
  const contents = files.map((file) => `import './${file.replaceAll('\\', '/').replace(/\.ts$/, '')}';`).join('\n');
  return {
    ...forNode,
    stdin: { contents, resolveDir: path.join('test', name), sourcefile: `${name}.ts`, loader: 'ts' },
    outfile: `out/test/${name}.js`,
    external: ['vscode', 'mocha', 'fast-check', 'playwright-core'],
  };
};
const tests = [
  ...['unit', 'articles', 'protocol', 'e2e/suite', 'e2e/ui'].map(suite),
  { ...forNode, entryPoints: ['test/e2e/run.ts'], outfile: 'out/test/e2e/run.js', external: ['mocha'] },
];

rmSync('dist', { recursive: true, force: true });
const configurations = [...programs, ...(withTests ? tests : [])];
const contexts = await Promise.all(configurations.map((configuration) => context(configuration)));
if (watch) {
  await Promise.all(contexts.map((each) => each.watch()));
} else {
  await Promise.all(contexts.map((each) => each.rebuild()));
  await Promise.all(contexts.map((each) => each.dispose()));
}
