// The extension as a browser gets it: without what only Node runs, so that VS Code takes it for a web extension.
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { extension } from './paths.mjs';

/** Of the repository; what package.json names besides is in these too. */
const parts = [
  ...['dist/client/browser.js', 'dist/server/browser.js', 'package.nls.json', 'language-configuration.json'],
  ...['l10n', 'media', 'samples', 'syntaxes'],
];

/** Puts the web extension together, with its tests inside, where VS Code looks for the host that runs them. */
export function stageWebExtension() {
  const folder = path.join(extension, 'out/web-extension');
  rmSync(folder, { recursive: true, force: true });
  for (const part of parts) cpSync(path.join(extension, part), path.join(folder, part), { recursive: true });
  const { main: _, ...manifest } = JSON.parse(readFileSync(path.join(extension, 'package.json'), 'utf8'));
  writeFileSync(path.join(folder, 'package.json'), JSON.stringify(manifest));
  mkdirSync(path.join(folder, 'test'));
  const testsModule = path.join(folder, 'test/suite.js');
  cpSync(path.join(extension, 'out/test/e2e/web.js'), testsModule);
  return { extension: folder, testsModule };
}
