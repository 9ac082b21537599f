// What a fresh clone on a fresh machine lacks. Uses nothing but Node, because it runs before anything is installed.
import { existsSync, readFileSync } from 'node:fs';
import { findChromium } from '../test/e2e/host/findChromium.mjs';
import { execute, findProgram } from './process.mjs';

/** Installs the packages that package-lock.json names, unless they are there. Throws where npm fails. */
export async function installPackages() {
  if (!packagesAreInstalled()) await execute('npm', ['ci']);
}

function packagesAreInstalled() {
  const record = 'node_modules/.package-lock.json'; // npm's own, of what it has put there
  if (!existsSync(record)) return false;
  const installed = packagesOf(record);
  return Object.entries(packagesOf('package-lock.json')).every(
    ([dir, { version, optional }]) => dir === '' || optional || installed[dir]?.version === version,
  );
}

/** @param {string} lockfile */
function packagesOf(lockfile) {
  return JSON.parse(readFileSync(lockfile, 'utf8')).packages;
}

/** Installs what the end-to-end tests need of the system. Throws, saying what to install, where we cannot. */
export async function installSystemPackages() {
  const missing = [
    ...(findChromium() ? [] : ['chromium', 'fonts-liberation']),
    ...(findProgram('rg') ? [] : ['ripgrep']),
    ...(findProgram('nvim') ? [] : ['neovim']),
  ];
  if (missing.length === 0) return;
  if (process.getuid?.() !== 0 || !findProgram('apt-get')) {
    throw new Error(
      `The end-to-end tests need ${missing.join(', ')}. On Debian: sudo apt-get install ${missing.join(' ')}`,
    );
  }
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  await execute('apt-get', ['update', '-qq'], { env });
  await execute('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...missing], { env });
}
