import 'mocha/mocha.js';

const timeout = 60_000; // milliseconds; the first test waits for the server, and a busy machine is no failure

/** Begins the lines that are ours: inCodeServer.mjs tells them from VS Code's own by it. */
const mark = 'mocha> ';

const print = (text: string): void => {
  for (const line of text.split('\n')) console.log(mark + line);
};

const titleOf = (test: Mocha.Test): string => test.titlePath().join(' › ');

/** Mocha's other reporters write to a terminal or a page, and a worker has neither. */
class WorkerReporter extends Mocha.reporters.Base {
  constructor(runner: Mocha.Runner) {
    super(runner);
    runner.on('pass', (test) => print(`  ✔ ${titleOf(test)}`));
    runner.on('fail', (test) => print(`  ${this.failures.length}) ${titleOf(test)}`));
    runner.on('end', () => {
      print(`\n  ${this.stats.passes} passing`);
      if (this.failures.length > 0) print(`  ${this.failures.length} failing`);
      for (const test of this.failures) print(`\n${titleOf(test)}:\n${test.err?.stack ?? ''}`);
    });
  }
}

// When this module is loaded, before the tests: they call what mocha makes global.
mocha.setup({ ui: 'bdd', reporter: WorkerReporter, timeout });

/** What VS Code calls in its web extension host: runs the tests, and throws where one fails. */
export async function run(): Promise<void> {
  const failures = await new Promise<number>((resolve) => mocha.run(resolve));
  if (failures > 0) throw new Error(`${failures} of the tests failed`);
}
