import { execute } from './process.mjs';

/** Builds and packs the extension, and answers the path of the .vsix. Expects the root as working directory. */
export async function packageExtension() {
  await execute('npm', ['run', '--silent', 'package']);
  return 'out/factmark.vsix';
}
