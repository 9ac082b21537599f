// Runs the tests of test/e2e/ui: they drive the window of the latest VS Code, with the packaged extension installed,
// as a user does. Set UPDATE_SCREENSHOTS=1 to renew the pictures in docs/images. Arguments go to mocha: -g annotating
import { copyFileSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { chromium } from 'playwright-core';
import { packageExtension } from '../../../scripts/package.mjs';
import { execute } from '../../../scripts/process.mjs';
import { launchOptions } from './chromium.mjs';
import { quietSettings, startCodeServer } from './codeServer.mjs';
import { installHost } from './install.mjs';
import { samples } from './paths.mjs';

for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => process.exit(1));

const server = await startCodeServer({ host: await installHost('main'), vsix: [await packageExtension()] });
/** Folders of their own, since annotating writes beside the article. */
const copies = mkdtempSync(path.join(os.tmpdir(), 'factmark-ui-'));
process.once('exit', () => rmSync(copies, { recursive: true, force: true }));
const addressOfCopy = (/** @type {string} */ name) => {
  const folder = path.join(copies, name, 'desk');
  mkdirSync(folder, { recursive: true });
  copyFileSync(path.join(samples, 'antalya.article'), path.join(folder, 'antalya.article'));
  return server.address(folder, [['openFile', server.remoteUri(`${folder}/antalya.article`)]]);
};

const browser = await chromium.launchServer(launchOptions());
const env = {
  ...process.env,
  // What test/e2e/ui/workbench.ts reads.
  FACTMARK_UI: JSON.stringify({
    browser: browser.wsEndpoint(),
    address: server.address(samples, [['openFile', server.remoteUri(`${samples}/antalya.article`)]]),
    copies: { light: addressOfCopy('light'), dark: addressOfCopy('dark'), contrast: addressOfCopy('contrast') },
    settingsFile: server.settingsFile,
    settings: { ...quietSettings, 'factmark.identity.name': 'Ana Ruiz', 'comments.openView': 'never' },
  }),
};
let code = 0;
try {
  await execute(
    'npx',
    ['--no-install', 'mocha', '--timeout', '60000', '--bail', 'out/test/e2e/ui.js', ...process.argv.slice(2)],
    { env },
  );
} catch {
  code = 1; // mocha has told why
}
await browser.close();
await server.stop();
process.exit(code);
