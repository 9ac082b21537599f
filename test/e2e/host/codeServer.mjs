// VS Code served to a browser on the loopback address, with a home, settings and extensions of its own that are gone
// when it stops.
import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { executeQuietly } from '../../../scripts/process.mjs';

/**
 * @typedef {object} CodeServer
 * @property {(folder: string, payload?: readonly (readonly [string, string])[]) => string} address
 *   Where a browser finds the workbench on this folder; `payload` is what VS Code calls its environment.
 * @property {(file: string) => string} remoteUri How the workbench names a file of this machine.
 * @property {string} settingsFile The user's settings; VS Code follows its changes.
 * @property {Promise<void>} stopped Settled when the server has ended, by itself or not.
 * @property {() => Promise<void>} stop
 */

/**
 * @typedef {object} Options
 * @property {import('./install.mjs').InstalledHost} host
 * @property {readonly string[]} [vsix] Packaged extensions to install.
 * @property {Readonly<Record<string, string>>} [env] Variables of the environment for the server and its extensions.
 * @property {boolean} [forTests] Whether `extensionDevelopmentPath` and `extensionTestsPath` of the payload count.
 */

/** @typedef {import('node:stream').Readable} Readable */
/** @typedef {import('node:child_process').ChildProcessByStdio<null, Readable, Readable>} Server */

/** A window without welcome page, chat, experiments and questions, and nothing asked of the network. */
export const quietSettings = {
  'workbench.startupEditor': 'none',
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'workbench.enableExperiments': false,
  'workbench.tips.enabled': false,
  'chat.disableAIFeatures': true,
  'telemetry.telemetryLevel': 'off',
  'extensions.autoUpdate': false,
  'extensions.autoCheckUpdates': false,
  'extensions.ignoreRecommendations': true,
  'git.enabled': false,
};

const startLimit = 60_000; // milliseconds; it takes 2 to 5 seconds on two cores

/**
 * Starts code-server on a free port of the loopback address. Throws where it does not come up.
 * @param {Options} options
 * @returns {Promise<CodeServer>}
 */
export async function startCodeServer({ host, vsix = [], env = {}, forTests = false }) {
  const home = mkdtempSync(path.join(os.tmpdir(), 'factmark-vscode-'));
  const removeHome = () => rmSync(home, { recursive: true, force: true, maxRetries: 5 });
  process.once('exit', removeHome);
  const state = stateBelow(home);
  const { args, settingsFile } = state;
  const environment = { ...process.env, ...state.env, ...env };
  for (const file of vsix) {
    await executeQuietly(host.node, [host.entry, ...args, '--install-extension', file], environment);
  }
  // A process group of its own, so that its children can be ended with it.
  const server = spawn(host.node, [host.entry, ...args, ...serving({ host, forTests })], {
    env: environment,
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  // Before the home is removed: whatever ends us, neither processes nor files stay behind.
  const endServer = () => signalGroup(server, 'SIGKILL');
  process.prependOnceListener('exit', endServer);
  const stopped = new Promise((resolve) => server.on('exit', () => resolve(undefined)));
  const origin = await listening(server);
  return {
    // The authority must be exactly the page's, else files open outside the workspace.
    remoteUri: (file) => `vscode-remote://${new URL(origin).host}${file}`,
    address: (folder, payload = []) =>
      `${origin}/?${new URLSearchParams({ folder, payload: JSON.stringify([['skipWelcome', 'true'], ...payload]) })}`,
    settingsFile,
    stopped,
    stop: async () => {
      signalGroup(server, 'SIGTERM');
      await stopped;
      endServer();
      removeHome();
      process.off('exit', endServer);
      process.off('exit', removeHome);
    },
  };
}

/**
 * The arguments and environment that keep all state below `home`.
 * @param {string} home
 */
function stateBelow(home) {
  const settingsFile = path.join(home, 'data/User/settings.json');
  const config = path.join(home, 'config.yaml');
  mkdirSync(path.dirname(settingsFile), { recursive: true });
  writeFileSync(settingsFile, JSON.stringify(quietSettings));
  writeFileSync(config, '');
  return {
    args: [
      ...['--config', config, '--user-data-dir', path.join(home, 'data')],
      ...['--extensions-dir', path.join(home, 'extensions'), '--disable-telemetry', '--disable-update-check'],
    ],
    env: { HOME: home, TMPDIR: home, XDG_CONFIG_HOME: home, XDG_DATA_HOME: home, XDG_RUNTIME_DIR: home },
    settingsFile,
  };
}

/** @param {Pick<Options, 'host' | 'forTests'>} options */
const serving = ({ host, forTests }) => [
  ...['--bind-addr', '127.0.0.1:0', '--auth', 'none', '--disable-workspace-trust'],
  ...['--disable-getting-started-override', '--disable-proxy'],
  // Newer versions ignore the two paths without a word unless they are started for tests.
  ...(forTests && host.lane === 'main' ? ['--vscode-option', 'enable-smoke-test-driver'] : []),
];

/**
 * The origin that the server says it listens on, e.g. `http://127.0.0.1:40123`.
 * @param {Server} server
 * @returns {Promise<string>}
 */
function listening(server) {
  /** @type {string[]} */
  const log = [];
  return new Promise((resolve, reject) => {
    const fail = (/** @type {string} */ what) => reject(new Error(`VS Code's server ${what}.\n${log.join('\n')}`));
    const limit = setTimeout(() => fail('did not start in time'), startLimit);
    server.on('exit', () => {
      clearTimeout(limit);
      fail('ended');
    });
    server.stderr.on('data', (chunk) => log.push(String(chunk)));
    createInterface({ input: server.stdout }).on('line', (line) => {
      log.push(line);
      const origin = /HTTP server listening on (http:\/\/[\d.:]+)/.exec(line)?.[1];
      if (!origin) return;
      clearTimeout(limit);
      resolve(origin);
    });
  });
}

/**
 * Signals the server and the processes it has started.
 * @param {Server} server
 * @param {NodeJS.Signals} signal
 */
function signalGroup({ pid }, signal) {
  try {
    if (pid !== undefined) process.kill(-pid, signal);
  } catch {
    // The group is gone already.
  }
}
