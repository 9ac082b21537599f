import { strict as assert } from 'node:assert';
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { rules } from '../../server/core/index';

interface Setting {
  readonly default: unknown;
  readonly properties?: Readonly<Record<string, { readonly default: unknown; readonly enum: readonly string[] }>>;
}
interface MenuItem {
  readonly command?: string;
  readonly when?: string;
  readonly submenu?: string;
}
interface Walkthrough {
  readonly steps: readonly {
    readonly id: string;
    readonly media: { readonly svg: string; readonly altText: string };
    readonly completionEvents: readonly string[];
  }[];
}
interface Manifest {
  readonly capabilities: {
    readonly untrustedWorkspaces: { readonly restrictedConfigurations: readonly string[] };
  };
  readonly contributes: {
    readonly views: { readonly factmark: readonly { readonly id: string; readonly when?: string }[] };
    readonly viewsWelcome: readonly { readonly view: string; readonly when: string }[];
    readonly walkthroughs: readonly Walkthrough[];
    readonly commands: readonly { readonly command: string }[];
    readonly keybindings: readonly { readonly command: string; readonly key: string }[];
    readonly submenus: readonly { readonly id: string }[];
    readonly menus: Readonly<Record<string, readonly MenuItem[]>>;
    readonly configuration: { readonly properties: Readonly<Record<string, Setting>> };
  };
}

const readJson = (file: string): unknown => JSON.parse(readFileSync(file, 'utf8'));

/** The text of all sources of a folder. */
const sources = (folder: string): string =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => readFileSync(path.join(folder, file), 'utf8'))
    .join('\n');

const allMatches = (text: string, pattern: RegExp): string[] =>
  [...new Set([...text.matchAll(pattern)].map(([, found = '']) => found))].sort();

const manifestText = readFileSync('package.json', 'utf8');
const { capabilities, contributes } = readJson('package.json') as Manifest;
const client = sources('client');
const settings = contributes.configuration.properties;
/** Commands that work at any time, also where no article is open. */
const workAnywhere = [
  'factmark.factChecks.clearKey',
  'factmark.factChecks.readFeeds',
  'factmark.factChecks.setKey',
  'factmark.newArticle',
  'factmark.openSample',
  'factmark.restartServer',
  'factmark.showOutput',
];
const commands = contributes.commands.map(({ command }) => command).sort();

describe('The manifest', () => {
  it('names each rule with its severity', () => {
    const { properties = {}, default: defaults } = settings['factmark.rules'] ?? {};
    const severities = Object.fromEntries(rules.map(({ id, severity }) => [id, severity]));
    assert.deepEqual(defaults, severities);
    assert.deepEqual(
      Object.fromEntries(Object.entries(properties).map(([id, each]) => [id, each.default])),
      severities,
    );
    for (const each of Object.values(properties)) {
      assert.deepEqual(each.enum, ['error', 'warning', 'information', 'hint', 'off']);
    }
  });

  it('has a text for each of its keys, and no other', () => {
    const keys = allMatches(manifestText, /"%([^%"]+)%"/g);
    assert.deepEqual(keys, Object.keys(readJson('package.nls.json') as object).sort());
  });

  it('declares the commands that the client registers', () => {
    assert.deepEqual(commands, allMatches(client, /registerCommand\(\s*'([^']+)'/g));
  });

  it('puts only declared commands and submenus into menus, and binds keys to them', () => {
    const items = Object.values(contributes.menus).flat();
    const used = [...items, ...contributes.keybindings].flatMap(({ command }) => command ?? []);
    assert.deepEqual(
      used.filter((command) => !commands.includes(command)),
      [],
    );
    const submenus = contributes.submenus.map(({ id }) => id);
    assert.deepEqual(
      items.flatMap(({ submenu }) => submenu ?? []),
      submenus,
    );
    assert.ok(submenus.every((id) => contributes.menus[id]));
  });

  it('hides each command from the palette where it cannot work', () => {
    const limited = (contributes.menus['commandPalette'] ?? []).flatMap(({ command, when }) =>
      command && when ? [command] : [],
    );
    assert.deepEqual([...limited, ...workAnywhere].sort(), commands);
  });

  it('tells in each view why it is empty, for each reason', () => {
    const trees = new Map(
      client
        .split("viewId: '")
        .slice(1)
        .map((source) => [source.slice(0, source.indexOf("'")), source] as const),
    );
    for (const { id, when } of contributes.views.factmark) {
      const source = trees.get(id);
      // A view that is there only while it has items is never empty.
      if (when !== undefined) continue;
      assert.ok(source, `${id} is a tree`);
      const own = allMatches(/emptiness:([\s\S]*?)\n {2}contexts:/.exec(source)?.[1] ?? '', /'(\w+)'/g);
      assert.ok(own.length > 0, id);
      const welcomed = contributes.viewsWelcome
        .filter(({ view }) => view === id)
        .map((each) => each.when.replace(`${id}.state == `, '').replaceAll("'", ''));
      assert.deepEqual(welcomed.sort(), ['noArticle', 'off', ...own].sort());
    }
  });

  it('leads through steps with pictures in the colours of the theme', () => {
    for (const { id, media, completionEvents } of contributes.walkthroughs.flatMap(({ steps }) => steps)) {
      const picture = readFileSync(media.svg, 'utf8');
      const colours = allMatches(picture, /\b(?:fill|stroke)="([^"]+)"/g);
      assert.ok(colours.includes('var(--vscode-editor-background)'), id);
      assert.deepEqual(
        colours.filter((colour) => colour !== 'none' && !colour.startsWith('var(--vscode-')),
        [],
      );
      assert.ok(completionEvents.length > 0, id);
    }
  });

  it('has settings whose value of an untrusted workspace is ignored', () => {
    const restricted = capabilities.untrustedWorkspaces.restrictedConfigurations;
    assert.deepEqual(
      restricted.filter((key) => !settings[key]),
      [],
    );
    // What names files to read and an address to send to.
    const risky = Object.keys(settings).filter((key) => /\.(?:feeds|endpoint)$/.test(key));
    assert.deepEqual([...restricted].sort(), risky.sort());
  });

  it('is what the tables of the README are written from (npm run docs writes them)', () => {
    const readme = execFileSync(process.execPath, ['scripts/docs.mjs', '--print'], { encoding: 'utf8' });
    assert.equal(readFileSync('README.md', 'utf8'), readme);
  });

  it('links texts to commands and settings that exist', () => {
    const text = readFileSync('package.nls.json', 'utf8');
    const focus = contributes.views.factmark.map(({ id }) => `${id}.focus`);
    const ownLinks = allMatches(text, /\(command:(factmark\.[\w.]+)\)/g);
    assert.deepEqual(
      ownLinks.filter((command) => !commands.includes(command) && !focus.includes(command)),
      [],
    );
    assert.deepEqual(
      allMatches(text, /`#([\w.]+)#`/g).filter((key) => !settings[key]),
      [],
    );
  });

  it('binds each chord once', () => {
    const chords = contributes.keybindings.map(({ key }) => key);
    assert.equal(new Set(chords).size, chords.length);
  });

  it('uses the context keys that the client sets', () => {
    const set = allMatches(client, /(?:setContext\(|^ +)'(factmark\.[\w.]+)'[,:]/gm);
    const used = allMatches(
      manifestText,
      /\b(factmark\.(?:active|inactive|indexing|(?:speakers|claims|checklist)\.(?:order|disputedOnly|filtered|todoOnly|state)|orphans\.any))\b/g,
    );
    assert.deepEqual(used, set);
  });

  it('declares no setting that nobody reads', () => {
    const readers =
      client + ['settings', 'annotationSettings'].map((each) => readFileSync(`server/${each}.ts`, 'utf8')).join('');
    const unread = Object.keys(settings).filter((key) => {
      // The language client reads its trace setting itself.
      if (key === 'factmark.trace.server') return false;
      const names = key.split('.').slice(1);
      const isRead = (name: string): boolean => readers.includes(`'${name}'`);
      return !isRead(names.join('.')) && !names.every(isRead);
    });
    assert.deepEqual(unread, []);
  });

  it('points to files that exist', () => {
    const files = allMatches(
      manifestText,
      /"((?:\.\/)?(?:media|syntaxes|l10n|samples)(?:\/[^"]*)?|\.\/language[^"]*)"/g,
    );
    assert.deepEqual(
      files.filter((file) => !existsSync(file)),
      [],
    );
  });
});

describe('The bundle for translators', () => {
  const file = 'l10n/bundle.l10n.json';

  it('holds every message of the client and the server (UPDATE=1 writes it)', () => {
    const call = /\b(?:l10n\s*\.t|message)\(\s*(?:'((?:[^'\\]|\\.)*)'|"([^"]*)")/g;
    const found = [...(client + sources('server')).matchAll(call)];
    const messages = new Set(found.map(([, single, double]) => single?.replace(/\\'/g, "'") ?? double ?? ''));
    const bundle = Object.fromEntries([...messages].sort().map((each) => [each, each]));
    if (process.env['UPDATE']) writeFileSync(file, `${JSON.stringify(bundle, null, 2)}\n`);
    assert.deepEqual(readJson(file), bundle);
  });
});
