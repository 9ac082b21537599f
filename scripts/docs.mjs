// `npm run docs`: writes the tables of settings and commands in README.md from package.json and package.nls.json.
// With --print the README goes to the standard output instead.
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import * as prettier from 'prettier';

/**
 * @typedef {object} Setting
 * @property {unknown} [default]
 * @property {string} markdownDescription
 * @property {readonly string[]} [enum]
 * @property {string} [scope]
 * @property {number} order
 */
/** @typedef {{ readonly command: string, readonly title: string }} Command */
/** @typedef {{ readonly command: string, readonly key: string }} Keybinding */
/** @typedef {{ readonly command: string, readonly when: string }} PaletteItem */

process.chdir(path.dirname(import.meta.dirname));
const { capabilities, contributes } = readJson('package.json');
const texts = readJson('package.nls.json');

const readme = await withTables(readFileSync('README.md', 'utf8'), {
  settings: settingsTable(),
  commands: commandsTable(),
});
if (process.argv.includes('--print')) process.stdout.write(readme);
else writeFileSync('README.md', readme);

/** @param {string} file */
function readJson(file) {
  return JSON.parse(readFileSync(file, 'utf8'));
}

/** What stands for `%key%`. @param {string} value */
function textOf(value) {
  return value.replace(/^%(.+)%$/, (_, key) => texts[key]);
}

/**
 * Puts each table between its two comments, `<!-- NAME: begin … -->` and `<!-- NAME: end -->`. Throws where there are none.
 * @param {string} text
 * @param {Readonly<Record<string, string>>} tables
 */
async function withTables(text, tables) {
  let result = text;
  for (const [name, table] of Object.entries(tables)) {
    const place = new RegExp(`(<!-- ${name}: begin[^>]*-->\n)[\\s\\S]*?(\n<!-- ${name}: end -->)`);
    if (!place.test(result)) throw new Error(`README.md has no place for the table of ${name}.`);
    const formatted = await prettier.format(table, { parser: 'markdown' });
    result = result.replace(place, (_, begin, end) => `${begin}\n${formatted}${end}`);
  }
  return result;
}

/** @param {readonly string[]} header @param {readonly (readonly string[])[]} rows */
function tableOf(header, rows) {
  const line = (/** @type {readonly string[]} */ cells) =>
    `| ${cells.map((cell) => cell.replaceAll('|', '\\|').replaceAll('\n', ' ')).join(' | ')} |`;
  return [line(header), line(header.map(() => '---')), ...rows.map(line)].join('\n');
}

function settingsTable() {
  /** @type {[string, Setting][]} */
  const settings = Object.entries(contributes.configuration.properties);
  const rows = settings
    .sort(([, a], [, b]) => a.order - b.order)
    .map(([name, setting]) => [code(name), defaultOf(setting), meaningOf(name, setting)]);
  return tableOf(['Setting', 'Default', 'Meaning'], rows);
}

/** @param {string} value */
function code(value) {
  return `\`${value}\``;
}

/** @param {Setting} setting */
function defaultOf({ default: value }) {
  if (Array.isArray(value)) return value.map(code).join(', ');
  if (typeof value === 'object') return '';
  return code(String(value));
}

/** @param {string} name @param {Setting} setting */
function meaningOf(name, { markdownDescription, enum: values = [], scope }) {
  const ignored = capabilities.untrustedWorkspaces.restrictedConfigurations.includes(name);
  return [
    textOf(markdownDescription).replace(/`#(.+?)#`/g, '`$1`'),
    ...(values.length > 0 ? [`One of ${values.map(code).join(', ')}.`] : []),
    ...(scope === 'machine' ? ['A workspace cannot set it.'] : []),
    ...(ignored && scope !== 'machine' ? ['What a workspace sets is ignored until you trust it.'] : []),
  ].join(' ');
}

/** All commands of the palette; the others stand in the views' menus. */
function commandsTable() {
  /** @type {readonly PaletteItem[]} */
  const palette = contributes.menus.commandPalette;
  const hidden = new Set(palette.filter(({ when }) => when === 'false').map(({ command }) => command));
  /** @type {readonly Command[]} */
  const commands = contributes.commands;
  const rows = commands
    .filter(({ command }) => !hidden.has(command))
    .map(({ command, title }) => [textOf(title), keysOf(command), code(command)]);
  return tableOf(['Command', 'Keys', 'Identifier, for keybindings of your own'], rows);
}

/** E.g. `Shift+Alt+Q` `Shift+C`. @param {string} command */
function keysOf(command) {
  /** @type {readonly Keybinding[]} */
  const keybindings = contributes.keybindings;
  return keybindings
    .filter((binding) => binding.command === command)
    .map(({ key }) =>
      key
        .split(' ')
        .map((chord) => code(chord.replace(/[^+]+/g, (word) => word.charAt(0).toUpperCase() + word.slice(1))))
        .join(' '),
    )
    .join(', ');
}
