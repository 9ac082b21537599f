// `npm start [-- FILE]`: builds Factmark and opens the samples, or the file, in a VS Code that has it.
// `npm start -- --print [FILE…]` prints the findings instead.
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { startCodeServer } from '../test/e2e/host/codeServer.mjs';
import { installHost, whyNotHere } from '../test/e2e/host/install.mjs';
import { packageExtension } from './package.mjs';
import { execute, findProgram } from './process.mjs';
import { installPackages } from './setup.mjs';

const root = path.dirname(import.meta.dirname);
process.chdir(root);
const samples = path.join(root, 'samples');
const { values, positionals } = parseArgs({ options: { print: { type: 'boolean' } }, allowPositionals: true });
// npm runs us in the root; a relative path is meant from where the user is.
const files = positionals.map((file) => path.resolve(process.env.INIT_CWD ?? '.', file));

await installPackages();
if (values.print) await print();
else if (findProgram('code')) await openDesktop();
else await serve();

async function print() {
  await execute('node', ['esbuild.mjs']);
  const articles = readdirSync(samples).filter((name) => name.endsWith('.article'));
  const targets = files.length > 0 ? files : articles.map((name) => path.join('samples', name));
  await execute('node', ['dist/server/cli.js', 'check', ...targets]);
}

async function openDesktop() {
  await execute('node', ['esbuild.mjs']);
  const { folder, file } = whatToOpen();
  await execute('code', ['--new-window', `--extensionDevelopmentPath=${root}`, folder, file]);
}

/** A VS Code in the browser, until Ctrl-C. */
async function serve() {
  const obstacle = whyNotHere();
  if (obstacle) throw new Error(`${obstacle} Install VS Code and its 'code' command.`);
  const vsix = await packageExtension();
  const server = await startCodeServer({ host: await installHost('main'), vsix: [vsix] });
  const { folder, file } = whatToOpen();
  console.log(
    `\nFactmark is at\n\n  ${server.address(folder, [['openFile', server.remoteUri(file)]])}\n\nCtrl-C ends it.`,
  );
  for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => void server.stop());
  await server.stopped;
}

/** The window's folder and the file that it shows first. */
function whatToOpen() {
  const file = files[0] ?? path.join(samples, 'antalya.article');
  return { folder: path.dirname(file), file };
}
