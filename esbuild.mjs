// Bundles the extension, the server and the CLI into dist/; with --tests the test suites into out/; with --watch again
// after every change. The one place that knows how sources become programs.
import { context } from 'esbuild';
import { readdirSync, readFileSync, rmSync } from 'node:fs';
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

const testFiles = (name) =>
  readdirSync(path.join('test', name), { recursive: true })
    .filter((file) => file.endsWith('.test.ts'))
    .sort();

const importing = (file) => `import './${file.replaceAll('\\', '/').replace(/\.ts$/, '')}';`;

/** All test files of a suite as one program, so that the core is bundled once a suite. */
const suite = (name) => {
  const contents = testFiles(name).map(importing).join('\n');
  return {
    ...forNode,
    stdin: { contents, resolveDir: path.join('test', name), sourcefile: `${name}.ts`, loader: 'ts' },
    outfile: `out/test/${name}.js`,
    external: ['vscode', 'mocha', 'fast-check', 'playwright-core'],
  };
};

/** Each test file of a suite as a program of its own, so that they can run side by side. */
const separately = (name) => ({
  ...forNode,
  entryPoints: testFiles(name).map((file) => path.join('test', name, file)),
  outdir: path.join('out', 'test', name),
  external: ['vscode', 'mocha', 'fast-check'],
});

/** What the tests in VS Code may use of Node in a browser too, where other files stand for it. */
const standIns = { 'node:assert/strict': './test/e2e/web/assert.ts', 'node:util': './test/e2e/web/util.ts' };

/** Whether a test uses more of Node than has a stand-in, and so has no place in a browser. */
const needsNode = (file) =>
  [...readFileSync(file, 'utf8').matchAll(/from '(node:[^']+)'/g)].some(([, module]) => !(module in standIns));

/** The tests in VS Code once more, as a program for its web extension host. */
const webSuite = () => {
  const files = testFiles('e2e/suite').filter((file) => !needsNode(path.join('test/e2e/suite', file)));
  const contents = ["export { run } from '../web/mocha';", ...files.map(importing)].join('\n');
  return {
    ...forBrowser,
    stdin: { contents, resolveDir: 'test/e2e/suite', sourcefile: 'web.ts', loader: 'ts' },
    outfile: 'out/test/e2e/web.js',
    alias: standIns,
  };
};

const tests = [
  ...['unit', 'articles', 'e2e/suite', 'e2e/ui'].map(suite),
  separately('protocol'),
  webSuite(),
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
