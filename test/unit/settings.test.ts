import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { builtInScales } from '../../server/annotations/index';
import { rules } from '../../server/core/index';
import { defaultSettings, isOn, parseSettings } from '../../server/settings';

describe('settings', () => {
  it('are the defaults where the client says nothing', () => {
    for (const nothing of [undefined, null, {}, { claims: null, rules: null }]) {
      assert.deepEqual(parseSettings(nothing), { settings: defaultSettings, problems: [] });
    }
  });

  it('have the defaults that the manifest declares', () => {
    const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as {
      readonly contributes: { readonly configuration: { readonly properties: Record<string, { default: unknown }> } };
    };
    const declared = manifest.contributes.configuration.properties;
    assert.equal(declared['factmark.enable']?.default, defaultSettings.enable);
    assert.deepEqual(declared['factmark.languages']?.default, defaultSettings.languages);
    assert.deepEqual(declared['factmark.exclude']?.default, defaultSettings.exclude);
    assert.equal(declared['factmark.claims.threshold']?.default, defaultSettings.claimThreshold);
    assert.equal(declared['factmark.speakers.threshold']?.default, defaultSettings.speakerThreshold);
    assert.equal(declared['factmark.index.enable']?.default, defaultSettings.indexEnabled);
    const scale = declared['factmark.annotations.scale']?.default;
    assert.equal(builtInScales.get(String(scale)), defaultSettings.annotations.house.claims);
    for (const count of ['signOffs', 'sources'] as const) {
      assert.equal(declared[`factmark.annotations.${count}`]?.default, defaultSettings.annotations[count]);
    }
    for (const [feature, isShown] of Object.entries(defaultSettings.shown)) {
      assert.equal(declared[`factmark.${feature}.enable`]?.default, isShown);
    }
  });

  it('are read', () => {
    const [rule] = rules;
    assert.ok(rule);
    const json = {
      enable: false,
      languages: ['asciidoc'],
      exclude: ['drafts/**'],
      claims: { threshold: 0.8 },
      speakers: { threshold: 0.7 },
      index: { enable: false },
      rules: { [rule.id]: 'off' },
      codeLens: { enable: true },
      inlayHints: { enable: false },
      folding: {},
      annotations: { scale: 'politifact', signOffs: 2, sources: 3 },
    };
    assert.deepEqual(parseSettings(json), {
      settings: {
        enable: false,
        languages: ['asciidoc'],
        exclude: ['drafts/**'],
        claimThreshold: 0.8,
        speakerThreshold: 0.7,
        indexEnabled: false,
        severities: { [rule.id]: 'off' },
        shown: { ...defaultSettings.shown, codeLens: true, inlayHints: false },
        annotations: {
          house: { ...defaultSettings.annotations.house, claims: builtInScales.get('politifact') ?? [] },
          signOffs: 2,
          sources: 3,
        },
      },
      problems: [],
    });
  });

  it('hold the house’s own scale', () => {
    const steps = [
      { id: 'right', label: 'Right', colour: '#0a0', rating: 2 },
      { id: 'wrong', label: 'Wrong', colour: 'charts.red', rating: 1 },
    ];
    const { settings, problems } = parseSettings({ annotations: { scale: 'custom', customScale: steps } });
    assert.deepEqual([settings.annotations.house.claims, problems], [steps, []]);
  });

  const wrong: readonly (readonly [json: unknown, problem: RegExp])[] = [
    ['on', /settings under “factmark” must be an object/],
    [[], /settings under “factmark” must be an object/],
    [{ enable: 1 }, /“factmark.enable” must be true or false/],
    [{ languages: 'article' }, /“factmark.languages” must be a list of language ids/],
    [{ languages: [1] }, /“factmark.languages” must be a list of language ids/],
    [{ exclude: {} }, /“factmark.exclude” must be a list of globs/],
    [{ exclude: [''] }, /“factmark.exclude” must be a list of globs/],
    [{ exclude: ['x'.repeat(70_000)] }, /“factmark.exclude” must be a list of globs/],
    [{ claims: 0.5 }, /“factmark.claims.threshold” must be a number from 0 to 1/],
    [{ claims: { threshold: 50 } }, /“factmark.claims.threshold” must be a number from 0 to 1/],
    [{ speakers: { threshold: -1 } }, /“factmark.speakers.threshold” must be a number from 0 to 1/],
    [{ index: true }, /“factmark.index.enable” must be true or false/],
    [{ index: { enable: 'no' } }, /“factmark.index.enable” must be true or false/],
    [{ claims: { threshold: NaN } }, /“factmark.claims.threshold” must be a number from 0 to 1/],
    [{ annotations: 1 }, /settings under “factmark.annotations” must be an object/],
    [
      { annotations: { scale: 'stars' } },
      /“factmark.annotations.scale” must be one of factmark, politifact, true-false, custom/,
    ],
    [{ annotations: { scale: 'custom' } }, /“factmark.annotations.customScale” must be a list of steps/],
    [{ annotations: { scale: 'custom', customScale: [{ id: 'a' }] } }, /“factmark.annotations.customScale” must be/],
    [{ annotations: { signOffs: 0 } }, /“factmark.annotations.signOffs” must be a whole number from 1/],
    [{ annotations: { sources: 'two' } }, /“factmark.annotations.sources” must be a whole number from 1/],
    [{ codeLens: true }, /“factmark.codeLens.enable” must be true or false/],
    [{ inlayHints: { enable: 'no' } }, /“factmark.inlayHints.enable” must be true or false/],
    [{ rules: ['off'] }, /“factmark.rules” must be an object with a severity for each rule/],
    [{ rules: { 'quote/loud': 'off' } }, /the rule “quote\/loud”, which does not exist/],
    [{ rules: { constructor: 'off' } }, /the rule “constructor”, which does not exist/],
    [{ rules: { 'quote/direct': 'loud' } }, /one of error, .* for the rule “quote\/direct”/],
    [{ rules: { 'quote/direct': null } }, /one of error, .* for the rule “quote\/direct”/],
  ];
  for (const [json, problem] of wrong) {
    it(`keep the default and say why: ${JSON.stringify(json).slice(0, 60)}`, () => {
      const { settings, problems } = parseSettings(json);
      assert.deepEqual(settings, defaultSettings);
      assert.equal(problems.length, 1);
      assert.match(problems[0] ?? '', problem);
    });
  }
});

describe('isOn', () => {
  const article = (uri: string) => ({ uri, languageId: 'article' });
  const excluding = (...exclude: string[]) => ({ ...defaultSettings, exclude });

  const table: readonly (readonly [name: string, on: boolean])[] = [
    ['by default', isOn(defaultSettings, article('file:///news/bridge.article'))],
    ['in untitled documents', isOn(defaultSettings, article('untitled:Untitled-1'))],
    ['beside a README', isOn(defaultSettings, article('file:///README/bridge.article'))],
    ['where a name has a stray percent sign', isOn(defaultSettings, article('file:///up 5%.article'))],
  ];
  for (const [name, on] of table) it(`is on ${name}`, () => assert.equal(on, true));

  const off: readonly (readonly [name: string, on: boolean])[] = [
    ['when disabled', isOn({ ...defaultSettings, enable: false }, article('file:///a.article'))],
    ['in other languages', isOn(defaultSettings, { uri: 'file:///a.py', languageId: 'python' })],
    ['in a README at any depth', isOn(defaultSettings, article('file:///work/a/README.md'))],
    ['in a CHANGELOG on a virtual file system', isOn(defaultSettings, article('vscode-vfs://github/a/b/CHANGELOG.md'))],
    ['in node_modules', isOn(defaultSettings, article('file:///c%3A/work/node_modules/a/notes.txt'))],
    ['in folders that begin with a dot', isOn(excluding('**/*.txt'), article('file:///work/.cache/a.txt'))],
    ['in an encoded path', isOn(excluding('**/Entwürfe/**'), article('file:///Entw%C3%BCrfe/a.article'))],
    ['at any depth for a glob without a slash before', isOn(excluding('old/*'), article('file:///a/old/b.article'))],
    ['at one place for a glob with one', isOn(excluding('/a/*'), article('file:///a/b.article'))],
    ['in an untitled document by its name', isOn(excluding('Untitled-*'), article('untitled:Untitled-1'))],
  ];
  for (const [name, on] of off) it(`is off ${name}`, () => assert.equal(on, false));
});
