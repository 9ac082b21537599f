// Runs the steps of the tests, those that may be side by side on all cores, shows what each prints in one piece, and
// adds up what mocha counts.
import { spawn } from 'node:child_process';
import os from 'node:os';
import { onWindows } from './process.mjs';

/**
 * @typedef {object} Step
 * @property {string} name
 * @property {readonly [string, ...string[]]} command The program and its arguments.
 * @property {boolean} [tests] It is a mocha suite: none counted is a failure.
 * @property {boolean} [required] The steps after it make no sense when it fails.
 * @property {boolean} [sideBySide] It may run together with its neighbours that may so too.
 */

/** @typedef {{ readonly name: string, readonly passed: number, readonly failed: number }} Result */

/**
 * Runs all steps and ends with the line `N passed, N failed`, which tools read. A step that fails without a failing
 * test counts as one. Sets the exit code of this process.
 * @param {readonly Step[]} steps
 */
export async function runSteps(steps) {
  /** @type {Result[]} */
  const results = [];
  for (const group of groupsOf(steps)) {
    results.push(...(await runGroup(group)));
    if (group.some(({ required, name }) => required && failing(results).includes(name))) break;
  }
  const failures = failing(results);
  if (failures.length > 0) console.log(`\nFailed: ${failures.join(', ')}`);
  const sum = (/** @type {'passed' | 'failed'} */ key) => results.reduce((total, result) => total + result[key], 0);
  console.log(`\n${sum('passed')} passed, ${sum('failed')} failed`);
  process.exitCode = failures.length === 0 ? 0 : 1;
}

/** @param {readonly Result[]} results */
const failing = (results) => results.filter(({ failed }) => failed > 0).map(({ name }) => name);

/**
 * The steps in their order; neighbours that may run side by side are together.
 * @param {readonly Step[]} steps
 */
function groupsOf(steps) {
  /** @type {Step[][]} */
  const groups = [];
  for (const step of steps) {
    const last = groups.at(-1);
    if (step.sideBySide && last?.[0]?.sideBySide) last.push(step);
    else groups.push([step]);
  }
  return groups;
}

/**
 * Starts a step whenever a core is free, in the order of the steps.
 * @param {readonly Step[]} steps
 */
async function runGroup(steps) {
  const waiting = [...steps];
  /** @type {Result[]} */
  const results = [];
  const work = async () => {
    for (let step = waiting.shift(); step; step = waiting.shift()) results.push(await runStep(step));
  };
  await Promise.all(Array.from({ length: Math.min(os.availableParallelism(), steps.length) }, work));
  return results;
}

/**
 * @param {Step} step
 * @returns {Promise<Result>}
 */
async function runStep({ name, command, tests = false, sideBySide = false }) {
  const began = performance.now();
  const title = (/** @type {string} */ detail) => console.log(`\n=== ${name}${detail}`);
  if (!sideBySide) title('');
  const { code, output } = await show(command, sideBySide);
  if (sideBySide) {
    title(`, ${((performance.now() - began) / 1000).toFixed(1)} s`);
    process.stdout.write(output);
  }
  const [passing, failing] = tests ? [counted(output, 'passing'), counted(output, 'failing')] : [0, 0];
  const nothingRan = tests && passing + failing === 0;
  if (nothingRan) console.log('No test ran.');
  return { name, passed: passing, failed: failing || (code === 0 && !nothingRan ? 0 : 1) };
}

/**
 * The sum of a kind of mocha's closing lines, e.g. `12 passing (3s)`.
 * @param {string} output
 * @param {'passing' | 'failing'} what
 */
const counted = (output, what) =>
  [...output.matchAll(new RegExp(`^\\s*(\\d+) ${what}\\b`, 'gm'))].reduce((sum, [, count]) => sum + Number(count), 0);

/**
 * Runs the command and tells what it prints; passes it on at once unless it is `held` back.
 * @param {Step['command']} command
 * @param {boolean} held
 * @returns {Promise<{ readonly code: number | null, readonly output: string }>}
 */
function show([program, ...args], held) {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { stdio: ['ignore', 'pipe', held ? 'pipe' : 'inherit'], shell: onWindows });
    let output = '';
    const read = (/** @type {string} */ chunk) => {
      output += chunk;
      if (!held) process.stdout.write(chunk);
    };
    child.stdout?.setEncoding('utf8').on('data', read);
    child.stderr?.setEncoding('utf8').on('data', read);
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, output }));
  });
}
