import type { Count } from './count';

/** A count at a place of the text. */
export interface Counted {
  readonly subject: string | null;
  readonly count: Count;
}

const within = (part: readonly string[], whole: readonly string[]): boolean =>
  part.every((word) => whole.includes(word));

const areNested = (a: readonly string[], b: readonly string[]): boolean => within(a, b) || within(b, a);

/** Whether all counts of one kind can be about one event: the fullest description of it holds all the others. */
function haveOneScene(counts: readonly Counted[]): boolean {
  const scenes = counts.map(({ count }) => count.scene);
  const fullest = scenes.reduce((most, scene) => (scene.length > most.length ? scene : most), []);
  return scenes.every((scene) => within(scene, fullest));
}

/**
 * Whether the second count speaks of what the first one counts: the words around one are all among those around the
 * other. A place that names no scene speaks of the article's only one.
 */
function sameThing(first: Counted, second: Counted, hasOneScene: boolean): boolean {
  const [a, b] = [first.count, second.count];
  if (first.subject !== second.subject || !areNested(a.scene, b.scene)) return false;
  if (!within(a.periods, b.periods) || !within(b.periods, a.periods)) return false;
  if (a.days.length > 0 && b.days.length > 0 && !areNested(a.days, b.days)) return false;
  if (b.introduced.some((word) => a.scene.includes(word))) return false; // "in a collision": another one
  const isNamed = a.scene.length > 0 && b.scene.length > 0;
  return isNamed || first.subject !== null || hasOneScene;
}

/**
 * For each of the counts of one kind, which are in text order, the first other that gives another number for the same thing.
 *
 * @example `five people were killed in the collision` against `seven people were killed in the collision`.
 */
export function conflictsOf<T extends Counted>(counts: readonly T[]): ReadonlyMap<T, T> {
  const conflicts = new Map<T, T>();
  const hasOneScene = haveOneScene(counts);
  counts.forEach((first, at) => {
    for (const second of counts.slice(at + 1)) {
      if (first.count.value === second.count.value || !sameThing(first, second, hasOneScene)) continue;
      if (!conflicts.has(first)) conflicts.set(first, second);
      if (!conflicts.has(second)) conflicts.set(second, first);
    }
  });
  return conflicts;
}
