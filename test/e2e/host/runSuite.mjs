// Runs the tests of test/e2e/suite inside the extension host of a real VS Code.
// Usage: node test/e2e/host/runSuite.mjs [main|oldest|web]
// The host is a desktop VS Code where VSCODE_PATH names one or one can be downloaded and shown, else one in a browser.
// FACTMARK_E2E_HOST=electron or =code-server decides it instead. With `web` it is the web extension host of the latest
// VS Code, in a browser.
import { runInCodeServer } from './inCodeServer.mjs';
import { canRunElectron, runInElectron } from './inElectron.mjs';
import { extension, testsModule } from './paths.mjs';
import { stageWebExtension } from './webExtension.mjs';

for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => process.exit(1));
process.exit(await (process.argv[2] === 'web' ? runInWebHost() : runInNode()));

function runInWebHost() {
  console.log('The web extension host of lane “main” in code-server');
  return runInCodeServer('main', stageWebExtension());
}

async function runInNode() {
  const lane = process.argv[2] === 'oldest' ? 'oldest' : 'main';
  const host = process.env.FACTMARK_E2E_HOST ?? ((await canRunElectron(lane)) ? 'electron' : 'code-server');
  console.log(`Lane “${lane}” in ${host}`);
  return host === 'electron' ? runInElectron(lane) : runInCodeServer(lane, { extension, testsModule });
}
