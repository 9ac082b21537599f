import { strict as assert } from 'node:assert';
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';

const most = 2_000_000; // bytes, compressed; what is packaged is minified too, and smaller than what the tests build
const bundles = ['dist/client/browser.js', 'dist/server/browser.js'];

describe('The bundles for the browser', () => {
  it('are smaller than 2 MB together, compressed', () => {
    const sizes = bundles.map((file) => gzipSync(readFileSync(file)).length);
    for (const [index, file] of bundles.entries()) {
      console.log(`    ${file}: ${((sizes[index] ?? 0) / 1000).toFixed(0)} KB compressed`);
    }
    assert.ok(sizes.reduce((sum, size) => sum + size, 0) < most, sizes.join(', '));
  });

  for (const [file, wanted] of Object.entries({ 'dist/client/browser.js': ['vscode'], 'dist/server/browser.js': [] })) {
    it(`require ${wanted.join() || 'nothing'} in ${file}`, () => {
      const required = [...readFileSync(file, 'utf8').matchAll(/\brequire\("([^"]+)"\)/g)].map(([, name]) => name);
      assert.deepEqual([...new Set(required)], wanted);
    });
  }
});
