import { execute } from './process.mjs';

/** Builds and packs the extension, and answers the path of the .vsix. Expects the root as working directory. */
export async function packageExtension() {
  const vsix = 'out/factmark.vsix';
  await execute('npx', ['--no-install', 'vsce', 'package', '--no-dependencies', '--out', vsix]);
  return vsix;
}
