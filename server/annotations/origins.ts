import type { Annotation } from './fold';
import type { StoredRecord } from './record';

/**
 * The earliest records that what stands goes back to unchanged; several where branches said the same.
 *
 * @param isSame whether a record says it already
 * @example of the verdict of an annotation whose note was changed last: the record that gave the verdict
 */
export function originsOf(
  { head, records }: Annotation,
  isSame: (record: StoredRecord) => boolean,
): readonly StoredRecord[] {
  const byId = new Map(records.map((record) => [record.id, record]));
  const seen = new Set<StoredRecord>();
  const origins: StoredRecord[] = [];
  const queue = [head];
  for (let record = queue.pop(); record; record = queue.pop()) {
    if (seen.has(record)) continue;
    seen.add(record);
    const earlier = record.replaces.flatMap((id) => byId.get(id) ?? []).filter(isSame);
    if (earlier.length > 0) queue.push(...earlier);
    else origins.push(record);
  }
  return origins;
}
