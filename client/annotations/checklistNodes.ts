import type {
  WireAnnotation,
  WireAnnotations,
  WirePosition,
  WireRange,
  WireStatus,
  WireUnchecked,
} from '../../server/protocol';
import { comparePositions, touches } from '../positions';
import { spotOf, type Spot } from './spot';
import { urgency } from './marks';

export type ChecklistOrder = 'status' | 'speaker' | 'assignee';

export interface ChecklistOptions {
  readonly order: ChecklistOrder;
  /** Only what is still to be done. */
  readonly todoOnly: boolean;
}

/** What a list is about: a status of places to check, or what was dismissed or corrected. */
export type ChecklistState = WireStatus | 'dismissal' | 'speaker';

/** A group of entries; `state` where it stands for a status, `name` where for a person: null for nobody. */
export interface GroupNode {
  readonly type: 'group';
  readonly id: string;
  readonly state: ChecklistState | null;
  readonly name: string | null;
  readonly order: ChecklistOrder;
  readonly entries: readonly EntryNode[];
}

/** One place to check, annotated or only found, or one dismissal or correction. */
export interface EntryNode {
  readonly type: 'entry';
  readonly id: string;
  readonly groupId: string;
  readonly state: ChecklistState;
  readonly label: string;
  readonly speaker: string | null;
  readonly annotation: WireAnnotation | null;
  readonly spot: Spot;
}

export type ChecklistNode = GroupNode | EntryNode;

/** What needs somebody first comes first. */
const states: readonly ChecklistState[] = [...urgency, 'dismissal', 'speaker'];

const todo: ReadonlySet<ChecklistState> = new Set(['needs-recheck', 'open', 'in-progress']);

/** Whether somebody still has to do something about it. */
export const isTodo = (state: ChecklistState): boolean => todo.has(state);

type Ungrouped = Omit<EntryNode, 'groupId'>;

const annotated = (annotations: WireAnnotations, annotation: WireAnnotation): Ungrouped => ({
  type: 'entry',
  id: annotation.id,
  state: annotation.kind === 'check' ? annotation.status : annotation.kind,
  label: annotation.kind === 'speaker' ? annotation.speakers.join(', ') : annotation.label,
  speaker: annotation.speaker,
  annotation,
  spot: spotOf(annotations, annotation),
});

const found = ({ uri, version }: WireAnnotations, item: WireUnchecked, id: string): Ungrouped => ({
  type: 'entry',
  id,
  state: 'open',
  label: item.label,
  speaker: item.speaker,
  annotation: null,
  spot: { uri, version, range: item.range, scale: item.kind === 'quote' ? 'quotes' : 'claims', annotation: null },
});

const byPlace = (a: Ungrouped, b: Ungrouped): number =>
  a.spot.range && b.spot.range
    ? comparePositions(a.spot.range.start, b.spot.range.start)
    : Number(a.spot.range === null) - Number(b.spot.range === null);

/** The words tell what was found apart, whatever is checked meanwhile; the same words again are numbered. */
function withIds(annotations: WireAnnotations): readonly Ungrouped[] {
  const uses = new Map<string, number>();
  return annotations.unchecked.map((item) => {
    const use = (uses.get(item.label) ?? 0) + 1;
    uses.set(item.label, use);
    return found(annotations, item, `${use} ${item.label}`);
  });
}

/** All that has a place in the article, in its order; what is on the article as a whole comes last. */
const entriesOf = (annotations: WireAnnotations): readonly Ungrouped[] =>
  [
    ...annotations.annotations
      .filter(({ placement }) => placement !== 'orphan')
      .map((each) => annotated(annotations, each)),
    ...withIds(annotations),
  ].sort(byPlace);

const keyOf = (entry: Ungrouped, order: ChecklistOrder): string | null => {
  switch (order) {
    case 'status':
      return entry.state;
    case 'speaker':
      return entry.speaker;
    case 'assignee':
      return entry.annotation?.assignee ?? null;
  }
};

/** Statuses in the order of what is to be done, people by name; nobody comes last. */
function compareKeys(a: string | null, b: string | null, order: ChecklistOrder): number {
  if (order === 'status') return states.indexOf(a as ChecklistState) - states.indexOf(b as ChecklistState);
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  return a.localeCompare(b);
}

function groupNode(uri: string, key: string | null, order: ChecklistOrder, entries: readonly Ungrouped[]): GroupNode {
  const id = `${uri} ${order} ${key ?? ''}`;
  return {
    type: 'group',
    id,
    state: order === 'status' ? (key as ChecklistState) : null,
    name: order === 'status' ? null : key,
    order,
    // In another group it is another item, so that the tree shows where it has gone.
    entries: entries.map((entry) => ({ ...entry, id: `${id} ${entry.id}`, groupId: id })),
  };
}

/**
 * What there is to check and what was said of it, in groups. Grouped by people it holds places to check only.
 *
 * @example `checklistNodes(annotations, { order: 'status', todoOnly: false })`
 */
export function checklistNodes(
  annotations: WireAnnotations,
  { order, todoOnly }: ChecklistOptions,
): readonly GroupNode[] {
  const groups = new Map<string | null, Ungrouped[]>();
  for (const entry of entriesOf(annotations)) {
    const isCheck = entry.annotation === null || entry.annotation.kind === 'check';
    if ((todoOnly && !isTodo(entry.state)) || (order !== 'status' && !isCheck)) continue;
    const key = keyOf(entry, order);
    const group = groups.get(key);
    if (group) group.push(entry);
    else groups.set(key, [entry]);
  }
  return [...groups]
    .sort(([a], [b]) => compareKeys(a, b, order))
    .map(([key, entries]) => groupNode(annotations.uri, key, order, entries));
}

/** The entry of what stands at a position: of several the one that begins last. */
export const entryAt = (groups: readonly GroupNode[], position: WirePosition): EntryNode | undefined =>
  groups
    .flatMap(({ entries }) => entries)
    .filter(({ spot }) => spot.range && touches(spot.range, position))
    .sort(byPlace)
    .at(-1);

/** The places where somebody still has to do something, in the order of the text. */
export const todoRanges = (annotations: WireAnnotations): readonly WireRange[] =>
  entriesOf(annotations).flatMap(({ state, spot }) => (isTodo(state) && spot.range ? [spot.range] : []));
