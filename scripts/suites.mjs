// The steps of `npm run check` and `npm test`, in their order.

/** @typedef {import('./steps.mjs').Step} Step */

/** @param {string} name A program of node_modules. @param {string[]} args @returns {Step['command']} */
const tool = (name, ...args) => ['npx', '--no-install', name, ...args];

/** @param {string} name @returns {Step} */
const mochaSuite = (name) => ({ name, command: tool('mocha', `out/test/${name}.js`), tests: true });

/** @type {readonly Step[]} */
export const checks = [
  { name: 'build', command: ['node', 'esbuild.mjs', '--tests'], required: true },
  { name: 'types', command: tool('tsc', '-b') },
  { name: 'lint', command: ['npm', 'run', '--silent', 'lint'] },
  ...['unit', 'articles', 'protocol'].map(mochaSuite),
];

/** @type {readonly Step[]} */
export const endToEnd = [
  { name: 'in the latest VS Code', command: ['node', 'test/e2e/host/runSuite.mjs', 'main'], tests: true },
  { name: 'in the oldest supported VS Code', command: ['node', 'test/e2e/host/runSuite.mjs', 'oldest'], tests: true },
  {
    name: 'in Neovim',
    // Where the file itself has an error it does not end Neovim: then the second command does.
    command: ['nvim', '--headless', '--clean', '-c', 'luafile test/neovim/suite.lua', '-c', 'cquit'],
    tests: true,
  },
  { name: 'the packaged extension', command: ['node', 'test/e2e/host/runUi.mjs'], tests: true },
];
