import * as l10n from '@vscode/l10n';
import { builtInScales, defaultHouse, quoteScale, readScale, type Practice, type Scale } from './annotations/index';

/** How the house checks. */
export interface AnnotationSettings extends Practice {
  /** So many sources a verdict should have; with fewer it is reported. */
  readonly sources: number;
}

export const defaultAnnotationSettings: AnnotationSettings = { house: defaultHouse, signOffs: 1, sources: 1 };

/** The name that `factmark.annotations.scale` has where the scale is `customScale`. */
const custom = 'custom';

const isCount = (value: unknown): value is number => Number.isInteger(value) && Number(value) >= 1;

/** Reads the `annotations` section; what is missing or null gets its default, and so does what is wrong, with a problem. */
export function parseAnnotationSettings(json: Readonly<Record<string, unknown>>): {
  readonly settings: AnnotationSettings;
  readonly problems: readonly string[];
} {
  const problems: string[] = [];
  const count = (name: 'signOffs' | 'sources'): number => {
    const value = json[name] ?? defaultAnnotationSettings[name];
    if (isCount(value)) return value;
    problems.push(l10n.t('The setting “factmark.annotations.{0}” must be a whole number from 1.', name));
    return defaultAnnotationSettings[name];
  };
  const claims = readHouseScale(json['scale'] ?? 'factmark', json['customScale'], problems);
  return {
    settings: { house: { claims, quotes: quoteScale }, signOffs: count('signOffs'), sources: count('sources') },
    problems,
  };
}

function readHouseScale(name: unknown, own: unknown, problems: string[]): Scale {
  if (name === custom) {
    const scale = readScale(own);
    if (scale) return scale;
    problems.push(
      l10n.t(
        'The setting “factmark.annotations.customScale” must be a list of steps, each with its own id, a label, a colour and a rating (a number).',
      ),
    );
    return defaultHouse.claims;
  }
  const builtIn = typeof name === 'string' ? builtInScales.get(name) : undefined;
  if (builtIn) return builtIn;
  const names = [...builtInScales.keys(), custom].join(', ');
  problems.push(l10n.t('The setting “factmark.annotations.scale” must be one of {0}.', names));
  return defaultHouse.claims;
}
