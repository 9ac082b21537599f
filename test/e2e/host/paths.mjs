import path from 'node:path';

const root = path.resolve(import.meta.dirname, '../../..');

/** What every host is given: the extension, the tests' module (which exports `run`) and the folder to open. */
export const extension = root;
export const testsModule = path.join(root, 'out/test/e2e/run.js');
export const workspace = path.join(root, 'samples');
