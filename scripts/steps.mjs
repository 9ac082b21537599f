// Runs the steps of the tests one after the other, shows what they print, and adds up what mocha counts.
import { spawn } from 'node:child_process';
import { onWindows } from './process.mjs';

/**
 * @typedef {object} Step
 * @property {string} name
 * @property {readonly [string, ...string[]]} command The program and its arguments.
 * @property {boolean} [tests] It is a mocha suite: none counted is a failure.
 * @property {boolean} [required] The steps after it make no sense when it fails.
 */

/**
 * Runs all steps and ends with the line `N passed, N failed`, which tools read. A step that fails without a failing
 * test counts as one. Sets the exit code of this process.
 * @param {readonly Step[]} steps
 */
export async function runSteps(steps) {
  let passed = 0;
  let failed = 0;
  const failures = [];
  for (const step of steps) {
    console.log(`\n=== ${step.name}`);
    const result = await runStep(step);
    passed += result.passed;
    failed += result.failed;
    if (result.failed === 0) continue;
    failures.push(step.name);
    if (step.required) break;
  }
  if (failures.length > 0) console.log(`\nFailed: ${failures.join(', ')}`);
  console.log(`\n${passed} passed, ${failed} failed`);
  process.exitCode = failed === 0 ? 0 : 1;
}

/** @param {Step} step */
async function runStep({ command, tests = false }) {
  const count = { passing: 0, failing: 0 };
  const code = await show(command, (line) => {
    // Mocha's closing lines.
    if (tests) count.passing += Number(/^\s*(\d+) passing\b/.exec(line)?.[1] ?? 0);
    if (tests) count.failing += Number(/^\s*(\d+) failing\b/.exec(line)?.[1] ?? 0);
  });
  const nothingRan = tests && count.passing + count.failing === 0;
  if (nothingRan) console.log('No test ran.');
  return { passed: count.passing, failed: count.failing || (code === 0 && !nothingRan ? 0 : 1) };
}

/**
 * Runs the command, passes on what it prints and hands each line of its standard output to `read`.
 * @param {Step['command']} command
 * @param {(line: string) => void} read
 * @returns {Promise<number | null>} the exit code
 */
function show([program, ...args], read) {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { stdio: ['ignore', 'pipe', 'inherit'], shell: onWindows });
    let rest = '';
    child.stdout.setEncoding('utf8').on('data', (/** @type {string} */ chunk) => {
      process.stdout.write(chunk);
      const lines = (rest + chunk).split('\n');
      rest = lines.pop() ?? '';
      lines.forEach(read);
    });
    child.on('error', reject);
    child.on('close', resolve);
  });
}
