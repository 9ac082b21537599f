import { sameAgent, type Agent } from './agent';
import type { Annotation } from './fold';
import { readContent } from './body';
import { originsOf } from './origins';
import type { House } from './scales';

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

const findGivers = (annotation: Annotation, house: House): readonly Agent[] =>
  originsOf(annotation, ({ json }) => readContent(json, house).verdict === annotation.verdict).flatMap(
    ({ creator }) => creator ?? [],
  );

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
