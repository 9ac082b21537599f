import type { StoredRecord } from './record';
import { statusTerm } from './terms';

/** All that was ever said in one annotation. */
export interface Versions {
  /** The id of the annotation: of its first record. */
  readonly id: string;
  /** By time. */
  readonly records: readonly StoredRecord[];
  /** The records that no other replaces, by time. More than one is a conflict: they replace the same one. */
  readonly heads: readonly StoredRecord[];
  /** The record that stands for the annotation: of heads in conflict the last by time. */
  readonly head: StoredRecord;
}

export const isRemoval = ({ json }: StoredRecord): boolean => json[statusTerm] === 'removed';

/** Records that replace each other in a circle, which only a forged file holds, all count as heads. */
function headsOf(records: readonly StoredRecord[]): readonly StoredRecord[] {
  const replaced = new Set(records.flatMap((record) => record.replaces.filter((id) => id !== record.id)));
  const heads = records.filter(({ id }) => !replaced.has(id));
  const all = heads.length === 0 ? records : heads;
  const standing = all.filter((record) => !isRemoval(record));
  // Who removes what another edits meanwhile does not win silently: the edit stands.
  return standing.length === 0 ? all : standing;
}

/** Groups records by annotation, ordered by the time of their first. The records are distinct and sorted by time. */
export function groupVersions(records: readonly StoredRecord[]): readonly Versions[] {
  const groups = new Map<string, [StoredRecord, ...StoredRecord[]]>();
  for (const record of records) {
    const group = groups.get(record.annotation);
    if (group) group.push(record);
    else groups.set(record.annotation, [record]);
  }
  return [...groups].map(([id, group]) => {
    const heads = headsOf(group);
    return { id, records: group, heads, head: heads.at(-1) ?? group[0] };
  });
}
