/** One step of a scale of verdicts. */
export interface Step {
  /** What the sidecar holds. */
  readonly id: string;
  readonly label: string;
  /** A CSS colour, or the name of a theme colour. */
  readonly colour: string;
  /** ClaimReview's number; higher is truer. What cannot be told stands in the middle, and its label says so. */
  readonly rating: number;
}

/** The steps of a scale, in the order in which they are offered. */
export type Scale = readonly Step[];

/** What a house rates with: one scale for claims, one for quotes. */
export interface House {
  readonly claims: Scale;
  readonly quotes: Scale;
}

const step = (id: string, label: string, colour: string, rating: number): Step => ({ id, label, colour, rating });

const factmark: Scale = [
  step('true', 'True', 'charts.green', 5),
  step('mostly-true', 'Mostly true', 'charts.green', 4),
  step('mixed', 'Mixed', 'charts.yellow', 3),
  step('mostly-false', 'Mostly false', 'charts.orange', 2),
  step('false', 'False', 'charts.red', 1),
  step('unproven', 'Unproven', 'charts.purple', 3),
];

const politifact: Scale = [
  step('true', 'True', 'charts.green', 6),
  step('mostly-true', 'Mostly True', 'charts.green', 5),
  step('half-true', 'Half True', 'charts.yellow', 4),
  step('mostly-false', 'Mostly False', 'charts.orange', 3),
  step('false', 'False', 'charts.red', 2),
  step('pants-on-fire', 'Pants on Fire', 'charts.red', 1),
];

const trueFalse: Scale = [
  step('true', 'True', 'charts.green', 3),
  step('false', 'False', 'charts.red', 1),
  step('unproven', 'Unproven', 'charts.purple', 2),
];

export const quoteScale: Scale = [
  step('confirmed', 'Confirmed', 'charts.green', 5),
  step('misquoted', 'Misquoted', 'charts.red', 1),
  step('out-of-context', 'Out of context', 'charts.orange', 2),
  step('cannot-confirm', 'Cannot confirm', 'charts.purple', 3),
];

/** The scales for claims that are built in, by the name that a setting or the command line gives. */
export const builtInScales: ReadonlyMap<string, Scale> = new Map([
  ['factmark', factmark],
  ['politifact', politifact],
  ['true-false', trueFalse],
]);

export const defaultHouse: House = { claims: factmark, quotes: quoteScale };

/** `Pants on Fire`, `pants_on_fire` and `pants-on-fire` are one. */
const key = (name: string): string =>
  name
    .trim()
    .toLowerCase()
    .replace(/[\s_-]+/g, '-');

/** A step with the scale that it is from. */
interface Found {
  readonly step: Step;
  readonly scale: Scale;
}

/** What names were found to mean: every keystroke asks for the same few. */
const known = new WeakMap<House, Map<string, Found>>();

/**
 * The scale and the step that a verdict's id or label names; null where the house has no such step.
 *
 * @example `findStep(defaultHouse, 'Mostly false')?.step.rating` is 2
 */
export function findStep(house: House, name: string): Found | null {
  const names = known.get(house) ?? new Map<string, Found>();
  known.set(house, names);
  const found = names.get(name) ?? searchStep(house, name);
  // Tags are looked up as well, and may be any words: only steps are kept.
  if (found) names.set(name, found);
  return found;
}

function searchStep(house: House, name: string): Found | null {
  const wanted = key(name);
  for (const scale of [house.claims, house.quotes]) {
    const found = scale.find(({ id, label }) => key(id) === wanted || key(label) === wanted);
    if (found) return { step: found, scale };
  }
  return null;
}

const isStep = (value: unknown): value is Step => {
  const { id, label, colour, rating } = (value ?? {}) as Partial<Record<keyof Step, unknown>>;
  return typeof id === 'string' && typeof label === 'string' && typeof colour === 'string' && Number.isFinite(rating);
};

/** A house's own scale, as a setting or a file holds it; null where it is none: no steps, or a step that lacks a part. */
export function readScale(value: unknown): Scale | null {
  if (!Array.isArray(value) || value.length === 0 || !value.every(isStep)) return null;
  return new Set(value.map(({ id }) => key(id))).size === value.length ? value : null;
}
