import Mocha from 'mocha';
import path from 'node:path';
import { format } from 'node:util';

const timeout = 60_000; // milliseconds; the first test waits for the server, and a machine may be busy

/** What VS Code calls in its extension host: runs the suite, and throws where a test fails. */
export async function run(): Promise<void> {
  // Some hosts show the tests' output among their own, and know ours by this mark.
  const mark = process.env['FACTMARK_MOCHA_MARK'] ?? '';
  const print = (...values: unknown[]): void => {
    for (const line of format(...values).split('\n')) console.log(mark + line);
  };
  Mocha.reporters.Base.consoleLog = print;
  const mocha = new Mocha({ timeout, color: false }).addFile(path.join(__dirname, 'suite.js'));
  const only = process.env['FACTMARK_MOCHA_GREP'];
  if (only) mocha.grep(only);
  const failures = await new Promise<number>((resolve) => mocha.run(resolve));
  if (failures > 0) throw new Error(`${failures} of the tests failed`);
}
