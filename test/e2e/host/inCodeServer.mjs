// The tests in the extension host of a VS Code that Chromium shows.
import { format } from 'node:util';
import { openPage } from './chromium.mjs';
import { startCodeServer } from './codeServer.mjs';
import { installHost } from './install.mjs';
import { copySamples } from './paths.mjs';

const limit = 300_000; // milliseconds for all tests; they take about half a minute, and much longer on a busy machine
const logShown = 40; // lines of VS Code's own log that are shown when the tests fail

/** Begins the lines that are mocha's, since VS Code's own log comes through the same function. */
const mark = 'mocha> ';

/**
 * @param {import('./install.mjs').Lane} lane
 * @param {{ readonly extension: string, readonly testsModule: string }} paths
 * @returns {Promise<number>} the exit code of the tests
 */
export async function runInCodeServer(lane, { extension, testsModule }) {
  const server = await startCodeServer({
    host: await installHost(lane),
    forTests: true,
    env: { FACTMARK_MOCHA_MARK: mark },
  });
  const { browser, page } = await openPage();
  /** @type {string[]} */
  const log = [];
  try {
    await page.exposeFunction('codeAutomationLog', (/** @type {string} */ type, /** @type {unknown[]} */ values) => {
      const line = format(...values);
      if (line.startsWith(mark)) console.log(line.slice(mark.length));
      else log.push(`[${type}] ${line.split('\n', 1)[0]}`);
    });
    const ended = exitCode(page);
    await page.goto(
      server.address(copySamples(), [
        ['extensionDevelopmentPath', server.remoteUri(extension)],
        ['extensionTestsPath', server.remoteUri(testsModule)],
      ]),
    );
    const code = await ended;
    if (code !== 0) console.log(['The last of VS Code’s own log:', ...log.slice(-logShown)].join('\n  '));
    return code;
  } finally {
    await browser.close();
    await server.stop();
  }
}

/**
 * @param {import('playwright-core').Page} page
 * @returns {Promise<number>} 1 also where the tests do not come to an end
 */
function exitCode(page) {
  return new Promise((resolve, reject) => {
    setTimeout(() => {
      console.log(`The tests did not end within ${limit / 1000} s.`);
      resolve(1);
    }, limit).unref();
    page.exposeFunction('codeAutomationExit', resolve).catch(reject);
  });
}
