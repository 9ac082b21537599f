// Running other programs and finding them.
import { execFile, spawn } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';

/** There, npm and npx are scripts, which only a shell starts. */
export const onWindows = process.platform === 'win32';

/**
 * Runs a program with our terminal as its own. Throws where it cannot be started or does not exit with 0.
 * @param {string} program
 * @param {readonly string[]} args
 * @param {import('node:child_process').SpawnOptions} [options]
 * @returns {Promise<void>}
 */
export function execute(program, args, options = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { stdio: 'inherit', shell: onWindows, ...options });
    child.on('error', reject);
    child.on('exit', (code, signal) => {
      if (code === 0) resolve();
      else reject(new Error(`${program} ${args.join(' ')} ended with ${signal ?? `exit code ${code}`}`));
    });
  });
}

/**
 * Runs a program and shows what it prints only where it fails: then it is in the error that is thrown.
 * @param {string} program
 * @param {readonly string[]} args
 * @param {NodeJS.ProcessEnv} env
 */
export async function executeQuietly(program, args, env) {
  await promisify(execFile)(program, args, { env });
}

/**
 * The path of the first of these programs that is on the PATH, or null.
 * @param {string[]} names
 * @example findProgram('chromium', 'google-chrome') // '/usr/bin/chromium'
 */
export function findProgram(...names) {
  const suffixes = onWindows ? ['.exe', '.cmd'] : [''];
  const dirs = (process.env.PATH ?? '').split(path.delimiter);
  const places = names.flatMap((name) =>
    dirs.flatMap((dir) => suffixes.map((suffix) => path.join(dir, name + suffix))),
  );
  return places.find(isExecutable) ?? null;
}

/** @param {string} file */
function isExecutable(file) {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
