import { rules, type CheckOptions, type Severity } from '../core/index';

/** The user asked for something that does not exist; the message says what would. Ends the program with code 2. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

/** From the gravest down: a finding is at or above a severity that stands at or after its own. */
const severities = ['error', 'warning', 'information', 'hint'] as const satisfies readonly Severity[];

export type FailOn = Severity | 'never';
export const failOnValues = [...severities, 'never'] as const satisfies readonly FailOn[];

/** Same as the extension's settings `factmark.claims.threshold` and `factmark.speakers.threshold`. */
export const defaultThresholds = { claim: 0.5, speaker: 0.5 } as const;

/** What the argument parser hands over: a string, a number, an array where an option is repeated. */
export interface Flags {
  readonly claimThreshold?: unknown;
  readonly speakerThreshold?: unknown;
  readonly rule?: unknown;
  readonly failOn?: unknown;
  readonly jsonl?: boolean;
}

const repeated = (value: unknown): readonly string[] => (value === undefined ? [] : [value].flat().map(String));

/** The last of an option's values, as is usual where it is repeated; undefined where it is not given. */
export const lastOf = (value: unknown): string | undefined => repeated(value).at(-1);

export function oneOf<T extends string>(option: string, value: string, allowed: readonly T[]): T {
  const found = allowed.find((each) => each === value);
  if (found === undefined) throw new UsageError(`${option}: "${value}" is none of ${allowed.join(', ')}`);
  return found;
}

function readRule(setting: string): readonly [string, Severity | 'off'] {
  const [id = '', severity = ''] = setting.split('=', 2);
  const ids = rules.map((rule) => rule.id);
  return [oneOf('--rule', id, ids), oneOf(`--rule ${id}`, severity, [...severities, 'off'])];
}

function readThreshold(of: keyof typeof defaultThresholds, value: unknown): number {
  const threshold = value === undefined ? defaultThresholds[of] : Number(value);
  if (!(threshold >= 0 && threshold <= 1)) {
    throw new UsageError(`--${of}-threshold: "${String(value)}" is no number from 0 to 1`);
  }
  return threshold;
}

/** The options that decide which findings there are. Throws `UsageError`. */
export const readCheckOptions = (flags: Flags): CheckOptions => ({
  severities: Object.fromEntries(repeated(flags.rule).map(readRule)),
  claimThreshold: readThreshold('claim', flags.claimThreshold),
  speakerThreshold: readThreshold('speaker', flags.speakerThreshold),
});

/** Throws `UsageError`. */
export const readFailOn = (flags: Flags): FailOn => oneOf('--fail-on', lastOf(flags.failOn) ?? 'error', failOnValues);

/** @example `isAtOrAbove('error', 'warning')` is true */
export const isAtOrAbove = (severity: Severity, limit: FailOn): boolean =>
  limit !== 'never' && severities.indexOf(severity) <= severities.indexOf(limit);
