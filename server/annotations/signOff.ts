import { sameAgent, type Agent } from './agent';
import type { Annotation } from './fold';
import { readContent } from './body';
import type { House } from './scales';
import type { StoredRecord } from './record';

/** Who gave the verdicts of annotations, which stay as they are: every keystroke asks for the same. */
const known = new WeakMap<Annotation, { readonly house: House; readonly givers: readonly Agent[] }>();

/**
 * Who gave the verdict that stands: the creators of the earliest records that it goes back to unchanged. Several where
 * branches gave the same.
 */
export function verdictGivers(annotation: Annotation, house: House): readonly Agent[] {
  const before = known.get(annotation);
  if (before?.house === house) return before.givers;
  const givers = findGivers(annotation, house);
  known.set(annotation, { house, givers });
  return givers;
}

function findGivers(annotation: Annotation, house: House): readonly Agent[] {
  const byId = new Map(annotation.records.map((record) => [record.id, record]));
  const verdictOf = (record: StoredRecord) => readContent(record.json, house).verdict;
  const seen = new Set<StoredRecord>();
  const givers: Agent[] = [];
  const queue = [annotation.head];
  for (let record = queue.pop(); record; record = queue.pop()) {
    if (seen.has(record)) continue;
    seen.add(record);
    const earlier = record.replaces
      .flatMap((id) => byId.get(id) ?? [])
      .filter((each) => verdictOf(each) === annotation.verdict);
    if (earlier.length > 0) queue.push(...earlier);
    else if (record.creator) givers.push(record.creator);
  }
  return givers;
}

/** The people whose sign-off counts, each once: none of those who gave the verdict. */
export function validSignOffs(annotation: Annotation, house: House): readonly Agent[] {
  if (annotation.verdict === null || annotation.heads.length > 1 || annotation.signOffs.length === 0) return [];
  const givers = verdictGivers(annotation, house);
  const valid: Agent[] = [];
  for (const { creator } of annotation.signOffs) {
    if (creator && ![...givers, ...valid].some((agent) => sameAgent(agent, creator))) valid.push(creator);
  }
  return valid;
}

/** Whether this person's sign-off would count now. */
export const maySignOff = (annotation: Annotation, house: House, agent: Agent): boolean =>
  annotation.verdict !== null &&
  annotation.heads.length === 1 &&
  ![...verdictGivers(annotation, house), ...validSignOffs(annotation, house)].some((each) => sameAgent(each, agent));
