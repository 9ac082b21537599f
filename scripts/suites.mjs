// The steps of `npm run check` and `npm test`, in their order.
import path from 'node:path';

/** @typedef {import('./steps.mjs').Step} Step */

/** Milliseconds for one test: a busy machine is no failure. */
const patience = '60000';

/** @param {string} name A script of package.json. @returns {Step} */
const script = (name) => ({ name, command: ['npm', 'run', '--silent', name], sideBySide: true });

/** @param {string} name @param {readonly string[]} files Mocha's last arguments. @returns {Step} */
const mochaSuite = (name, ...files) => ({
  name,
  command: [path.join('node_modules', '.bin', 'mocha'), '--timeout', patience, ...files],
  tests: true,
  sideBySide: true,
});

/** After the build the longest first, so that the cores end at about the same time. @type {readonly Step[]} */
export const checks = [
  { name: 'build', command: ['node', 'esbuild.mjs', '--tests'], required: true },
  script('lint'),
  // Its tests wait for their servers most of the time.
  mochaSuite('protocol', '--parallel', '--jobs', '2', 'out/test/protocol'),
  mochaSuite('unit', 'out/test/unit.js'),
  script('types'),
  script('format'),
  mochaSuite('articles', 'out/test/articles.js'),
];

/** @type {readonly Step[]} */
export const endToEnd = [
  { name: 'in the latest VS Code', command: ['node', 'test/e2e/host/runSuite.mjs', 'main'], tests: true },
  { name: 'in the oldest supported VS Code', command: ['node', 'test/e2e/host/runSuite.mjs', 'oldest'], tests: true },
  {
    name: 'in the web extension host',
    command: ['node', 'test/e2e/host/runSuite.mjs', 'web'],
    tests: true,
  },
  {
    name: 'in Neovim',
    // Where the file itself has an error it does not end Neovim: then the second command does.
    command: ['nvim', '--headless', '--clean', '-c', 'luafile test/neovim/suite.lua', '-c', 'cquit'],
    tests: true,
  },
  { name: 'the packaged extension', command: ['node', 'test/e2e/host/runUi.mjs'], tests: true },
];
