import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '../../..');

/** What every host is given: the extension and the tests' module (which exports `run`). */
export const extension = root;
export const testsModule = path.join(root, 'out/test/e2e/run.js');
export const samples = path.join(root, 'samples');

/** A copy of the samples, as the folder to open: tests write into it. It is gone when this process ends. */
export function copySamples() {
  const parent = mkdtempSync(path.join(os.tmpdir(), 'factmark-workspace-'));
  process.once('exit', () => rmSync(parent, { recursive: true, force: true, maxRetries: 5 }));
  const folder = path.join(parent, 'samples');
  cpSync(samples, folder, { recursive: true });
  return folder;
}
