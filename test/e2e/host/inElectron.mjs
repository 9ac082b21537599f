// The tests in a desktop VS Code.
import { runTests } from '@vscode/test-electron';
import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { cache } from './install.mjs';
import { copySamples, extension, testsModule } from './paths.mjs';

/** @typedef {import('./install.mjs').Lane} Lane */

/** @type {Readonly<Record<Lane, string>>} */
const versions = { main: 'stable', oldest: '1.100.3' };

const downloads = 'https://update.code.visualstudio.com/api/releases/stable';
const patience = 5_000; // milliseconds until we take it that there is no network

/**
 * The VS Code that the user names, for the main lane only: we cannot know how old it is.
 * @param {Lane} lane
 */
const named = (lane) => (lane === 'main' ? process.env.VSCODE_PATH : undefined);

/** @param {Lane} lane */
export async function canRunElectron(lane) {
  if (named(lane)) return true;
  const hasDisplay = process.platform !== 'linux' || process.env.DISPLAY || process.env.WAYLAND_DISPLAY;
  if (!hasDisplay) return false;
  const reached = await fetch(downloads, { signal: AbortSignal.timeout(patience) }).catch(() => null);
  return reached?.ok ?? false;
}

/**
 * @param {Lane} lane
 * @returns {Promise<number>} the exit code of the tests
 */
export async function runInElectron(lane) {
  const home = mkdtempSync(path.join(os.tmpdir(), 'factmark-vscode-'));
  const vscodeExecutablePath = named(lane);
  try {
    return await runTests({
      ...(vscodeExecutablePath ? { vscodeExecutablePath } : { version: versions[lane] }),
      cachePath: path.join(cache, 'desktop'),
      extensionDevelopmentPath: extension,
      extensionTestsPath: testsModule,
      launchArgs: [
        ...[copySamples(), '--disable-extensions', '--skip-welcome', '--disable-workspace-trust', '--disable-gpu'],
        ...[`--user-data-dir=${path.join(home, 'data')}`, `--extensions-dir=${path.join(home, 'extensions')}`],
        ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []), // Electron refuses its sandbox to root
      ],
    });
  } catch (error) {
    console.log(error instanceof Error ? error.message : error);
    return 1;
  } finally {
    rmSync(home, { recursive: true, force: true, maxRetries: 5 });
  }
}
