import * as l10n from '@vscode/l10n';
import picomatch from 'picomatch';
import { rules, type Severity } from './core/index';

/** The section of the settings that is ours: `factmark.enable` and so on. */
export const settingsSection = 'factmark';

export interface Settings {
  readonly enable: boolean;
  /** Ids of the languages whose documents are analyzed. */
  readonly languages: readonly string[];
  /** Globs of files that are not. As in .gitignore one that does not begin with `/` holds at any depth. */
  readonly exclude: readonly string[];
  /** Claims below this check-worthiness (0 to 1) are not shown. */
  readonly claimThreshold: number;
  /** By rule id; rules that are not named keep their own severity. */
  readonly severities: Readonly<Record<string, Severity | 'off'>>;
}

export const defaultSettings: Settings = {
  enable: true,
  languages: ['article', 'plaintext', 'markdown'],
  exclude: ['**/README*', '**/CHANGELOG*', '**/LICENSE*', '**/node_modules/**'],
  claimThreshold: 0.5,
  severities: {},
};

/**
 * Reads the client's `factmark` section. Never throws: what is missing gets its default, what is wrong gets its
 * default and a problem that says so.
 *
 * @example `parseSettings({ enable: 'yes' })` has `settings.enable` true and one problem.
 */
export function parseSettings(json: unknown): { readonly settings: Settings; readonly problems: readonly string[] } {
  const problems: string[] = [];
  const root = json ?? {};
  if (!isObject(root)) {
    problems.push(l10n.t('The settings under “{0}” are not an object. The defaults are used.', settingsSection));
    return { settings: defaultSettings, problems };
  }
  const claims = root['claims'] ?? {};
  const settings: Settings = {
    enable: read(root['enable'], isBoolean, defaultSettings.enable, () =>
      problems.push(l10n.t('The setting “{0}” must be true or false. The default is used.', 'factmark.enable')),
    ),
    languages: read(root['languages'], isStrings, defaultSettings.languages, () =>
      problems.push(
        l10n.t('The setting “{0}” must be a list of language ids. The default is used.', 'factmark.languages'),
      ),
    ),
    exclude: read(root['exclude'], isGlobs, defaultSettings.exclude, () =>
      problems.push(l10n.t('The setting “{0}” must be a list of globs. The default is used.', 'factmark.exclude')),
    ),
    claimThreshold: read(isObject(claims) ? claims['threshold'] : claims, isShare, defaultSettings.claimThreshold, () =>
      problems.push(
        l10n.t('The setting “{0}” must be a number from 0 to 1. The default is used.', 'factmark.claims.threshold'),
      ),
    ),
    severities: readSeverities(root['rules'], problems),
  };
  return { settings, problems };
}

/** Whether Factmark is on for a document. */
export function isOn(settings: Settings, document: { readonly uri: string; readonly languageId: string }): boolean {
  if (!settings.enable || !settings.languages.includes(document.languageId)) return false;
  const path = pathOf(document.uri);
  return !settings.exclude.some((glob) => picomatch.isMatch(path, atAnyDepth(glob), { dot: true }));
}

const atAnyDepth = (glob: string): string => (/^(\/|\*\*\/)/.test(glob) ? glob : `**/${glob}`);

/** The decoded path of any kind of URI: `untitled:Draft%201` is `Draft 1`. */
function pathOf(uri: string): string {
  const path = uri.replace(/^[a-z][a-z0-9+.-]*:(\/\/[^/]*)?/i, '').replace(/[?#].*$/s, '');
  try {
    return decodeURIComponent(path);
  } catch {
    return path; // A stray percent sign is a part of the name.
  }
}

/** A wrong value is reported; a missing one (null, as some clients send it, or undefined) is not. */
function read<T>(value: unknown, isRight: (value: unknown) => value is T, fallback: T, report: () => void): T {
  if (value === undefined || value === null) return fallback;
  if (isRight(value)) return value;
  report();
  return fallback;
}

function readSeverities(json: unknown, problems: string[]): Settings['severities'] {
  const object = read(json, isObject, {}, () =>
    problems.push(
      l10n.t('The setting “{0}” must name a severity for each rule. The default is used.', 'factmark.rules'),
    ),
  );
  const known = new Set(rules.map((rule) => rule.id));
  const severities: Record<string, Severity | 'off'> = {};
  for (const [rule, severity] of Object.entries(object)) {
    if (!known.has(rule)) {
      problems.push(l10n.t('The setting “{0}” names the rule “{1}”, which does not exist.', 'factmark.rules', rule));
    } else if (!isSeverity(severity)) {
      problems.push(
        l10n.t(
          'The setting “{0}” must be one of error, warning, information, hint and off for the rule “{1}”. The default is used.',
          'factmark.rules',
          rule,
        ),
      );
    } else {
      severities[rule] = severity;
    }
  }
  return severities;
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isBoolean = (value: unknown): value is boolean => typeof value === 'boolean';

const isShare = (value: unknown): value is number => typeof value === 'number' && value >= 0 && value <= 1;

const isStrings = (value: unknown): value is readonly string[] =>
  Array.isArray(value) && value.every((each) => typeof each === 'string');

const isSeverity = (value: unknown): value is Severity | 'off' =>
  typeof value === 'string' && ['error', 'warning', 'information', 'hint', 'off'].includes(value);

/** Whether the globs can be compiled: empty and oversized ones cannot. */
function isGlobs(value: unknown): value is readonly string[] {
  if (!isStrings(value)) return false;
  try {
    value.forEach((glob) => picomatch(atAnyDepth(glob)));
    return value.every((glob) => glob !== '');
  } catch {
    return false;
  }
}
