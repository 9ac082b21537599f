import * as l10n from '@vscode/l10n';
import picomatch from 'picomatch';
import { defaultAnnotationSettings, parseAnnotationSettings, type AnnotationSettings } from './annotationSettings';
import { rules, type Severity } from './core/index';

/** The section of the settings that is ours: `factmark.enable` and so on. */
export const settingsSection = 'factmark';

/** What an editor shows unasked: each has its own switch, `factmark.inlayHints.enable` and so on. */
export interface Shown {
  readonly semanticTokens: boolean;
  readonly inlayHints: boolean;
  readonly codeLens: boolean;
  readonly documentHighlight: boolean;
  readonly folding: boolean;
  readonly documentLinks: boolean;
  readonly completion: boolean;
}

export interface Settings {
  readonly enable: boolean;
  /** Ids of the languages whose documents are analyzed. */
  readonly languages: readonly string[];
  /** Globs of files that are not. As in .gitignore one that does not begin with `/` holds at any depth. */
  readonly exclude: readonly string[];
  /** Claims below this check-worthiness (0 to 1) are not shown. */
  readonly claimThreshold: number;
  /** Speakers of less confidence (0 to 1) are reported as ambiguous. */
  readonly speakerThreshold: number;
  /** Whether articles of the workspace are compared with each other. */
  readonly indexEnabled: boolean;
  /** By rule id; rules that are not named keep their own severity. */
  readonly severities: Readonly<Record<string, Severity | 'off'>>;
  readonly shown: Shown;
  readonly annotations: AnnotationSettings;
}

export const defaultSettings: Settings = {
  enable: true,
  languages: ['article', 'plaintext', 'markdown'],
  exclude: ['**/README*', '**/CHANGELOG*', '**/LICENSE*', '**/node_modules/**'],
  claimThreshold: 0.5,
  speakerThreshold: 0.5,
  indexEnabled: true,
  severities: {},
  shown: {
    semanticTokens: true,
    inlayHints: true,
    codeLens: false,
    documentHighlight: true,
    folding: true,
    documentLinks: true,
    completion: true,
  },
  annotations: defaultAnnotationSettings,
};

/**
 * Reads the client's `factmark` section. Never throws: what is missing gets its default, what is wrong gets its
 * default and a problem that says so.
 *
 * @example `parseSettings({ enable: 'yes' })` has `settings.enable` true and one problem.
 */
export function parseSettings(json: unknown): { readonly settings: Settings; readonly problems: readonly string[] } {
  const problems: string[] = [];
  /** A missing value (null, as some clients send it, or undefined) is no problem. */
  const read = <T>(value: unknown, isRight: (value: unknown) => value is T, fallback: T, problem: string): T => {
    if (value === undefined || value === null) return fallback;
    if (isRight(value)) return value;
    problems.push(problem);
    return fallback;
  };
  const root = read(json, isObject, {}, l10n.t('The settings under “factmark” must be an object.'));
  const notShare = l10n.t('The setting “factmark.claims.threshold” must be a number from 0 to 1.');
  const claims = read(root['claims'], isObject, {}, notShare);
  const notConfidence = l10n.t('The setting “factmark.speakers.threshold” must be a number from 0 to 1.');
  const speakers = read(root['speakers'], isObject, {}, notConfidence);
  const notSwitch = l10n.t('The setting “factmark.index.enable” must be true or false.');
  const index = read(root['index'], isObject, {}, notSwitch);
  const notGlobs = l10n.t('The setting “factmark.exclude” must be a list of globs.');
  const notLanguages = l10n.t('The setting “factmark.languages” must be a list of language ids.');
  const notRules = l10n.t('The setting “factmark.rules” must be an object with a severity for each rule.');
  const forRules = parseSeverities(read(root['rules'], isObject, {}, notRules));
  const forFeatures = parseShown(root);
  const notAnnotations = l10n.t('The settings under “factmark.annotations” must be an object.');
  const forAnnotations = parseAnnotationSettings(read(root['annotations'], isObject, {}, notAnnotations));
  const settings: Settings = {
    enable: read(
      root['enable'],
      isBoolean,
      defaultSettings.enable,
      l10n.t('The setting “factmark.enable” must be true or false.'),
    ),
    languages: read(root['languages'], isStrings, defaultSettings.languages, notLanguages),
    exclude: read(root['exclude'], isGlobs, defaultSettings.exclude, notGlobs),
    claimThreshold: read(claims['threshold'], isShare, defaultSettings.claimThreshold, notShare),
    speakerThreshold: read(speakers['threshold'], isShare, defaultSettings.speakerThreshold, notConfidence),
    indexEnabled: read(index['enable'], isBoolean, defaultSettings.indexEnabled, notSwitch),
    severities: forRules.settings,
    shown: forFeatures.settings,
    annotations: forAnnotations.settings,
  };
  const parts = [forRules, forFeatures, forAnnotations];
  return { settings, problems: [...problems, ...parts.flatMap((part) => part.problems)] };
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

function parseSeverities(json: Readonly<Record<string, unknown>>) {
  const known = new Set(rules.map((rule) => rule.id));
  const settings: Record<string, Severity | 'off'> = {};
  const problems: string[] = [];
  for (const [rule, severity] of Object.entries(json)) {
    if (!known.has(rule)) {
      problems.push(l10n.t('The setting “factmark.rules” names the rule “{0}”, which does not exist.', rule));
    } else if (!isSeverity(severity)) {
      const values = severities.join(', ');
      problems.push(l10n.t('The setting “factmark.rules” must be one of {0} for the rule “{1}”.', values, rule));
    } else {
      settings[rule] = severity;
    }
  }
  return { settings, problems };
}

/** The names of the switches, spelled out as they stand in the client's settings. */
const features = [
  'semanticTokens',
  'inlayHints',
  'codeLens',
  'documentHighlight',
  'folding',
  'documentLinks',
  'completion',
] as const satisfies readonly (keyof Shown)[];

function parseShown(root: Readonly<Record<string, unknown>>) {
  const settings: Record<keyof Shown, boolean> = { ...defaultSettings.shown };
  const problems: string[] = [];
  for (const feature of features) {
    const section = root[feature] ?? {};
    const enable = isObject(section) ? (section['enable'] ?? settings[feature]) : section;
    if (isBoolean(enable) && isObject(section)) settings[feature] = enable;
    else problems.push(l10n.t('The setting “factmark.{0}.enable” must be true or false.', feature));
  }
  return { settings, problems };
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isBoolean = (value: unknown): value is boolean => typeof value === 'boolean';

const isShare = (value: unknown): value is number => typeof value === 'number' && value >= 0 && value <= 1;

const isStrings = (value: unknown): value is readonly string[] =>
  Array.isArray(value) && value.every((each) => typeof each === 'string');

const severities: readonly unknown[] = ['error', 'warning', 'information', 'hint', 'off'] satisfies (
  Severity | 'off'
)[];

const isSeverity = (value: unknown): value is Severity | 'off' => severities.includes(value);

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
