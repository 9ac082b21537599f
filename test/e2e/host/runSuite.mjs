// Runs the tests of test/e2e/suite inside the extension host of a real VS Code.
// Usage: node test/e2e/host/runSuite.mjs [main|oldest]
// The host is a desktop VS Code where VSCODE_PATH names one or one can be downloaded and shown, else one in a browser.
// FACTMARK_E2E_HOST=electron or =code-server decides it instead.
import { runInCodeServer } from './inCodeServer.mjs';
import { canRunElectron, runInElectron } from './inElectron.mjs';

const lane = process.argv[2] === 'oldest' ? 'oldest' : 'main';
const host = process.env.FACTMARK_E2E_HOST ?? ((await canRunElectron(lane)) ? 'electron' : 'code-server');
console.log(`Lane “${lane}” in ${host}`);
for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => process.exit(1));
process.exit(host === 'electron' ? await runInElectron(lane) : await runInCodeServer(lane));
