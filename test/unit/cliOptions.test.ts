import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { defaultThresholds } from '../../server/cli/options';

describe('Options of the command line', () => {
  it('has the thresholds that the extension has', () => {
    const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as {
      readonly contributes: {
        readonly configuration: { readonly properties: Record<string, { readonly default: unknown }> };
      };
    };
    const { properties } = manifest.contributes.configuration;
    assert.equal(defaultThresholds.claim, properties['factmark.claims.threshold']?.default);
    assert.equal(defaultThresholds.speaker, properties['factmark.speakers.threshold']?.default);
  });
});
