import { message } from '../core/message';
import { sha256Hex } from './hashes';
import type { JsonObject } from './json';
import { byTime, type StoredRecord } from './record';
import type { SidecarProblem } from './sidecar';
import { follows, sha256Of } from './terms';

/** The records that no other follows: the ends of the trail, several after a merge. Hashes are not looked at. */
export function tips(records: readonly StoredRecord[]): readonly StoredRecord[] {
  const followed = new Set(records.flatMap((record) => record.follows.map(({ id }) => id)));
  return [...records].sort(byTime).filter(({ id }) => !followed.has(id));
}

/** The `iana:prev` of a record that follows others. */
const following = (texts: readonly { readonly id: string; readonly text: string }[]): JsonObject =>
  texts.length === 0 ? {} : { [follows]: texts.map(({ id, text }) => ({ id, [sha256Of]: sha256Hex(text) })) };

/** The records as they are to be appended: the first follows the ends of the trail, each further one the one before. */
export function chained(
  existing: readonly StoredRecord[],
  added: readonly (JsonObject & { readonly id: string })[],
): readonly JsonObject[] {
  let before: readonly { readonly id: string; readonly text: string }[] = tips(existing);
  return added.map((record) => {
    const linked = { ...record, ...following(before) };
    before = [{ id: record.id, text: JSON.stringify(linked) }];
    return linked;
  });
}

/**
 * The records by id. Of several lines with one id the first by time stands for it, unless a follower's hash tells which
 * was there before.
 */
function byId(records: readonly StoredRecord[]): ReadonlyMap<string, readonly StoredRecord[]> {
  const lines = new Map<string, StoredRecord[]>();
  for (const record of records) {
    const same = lines.get(record.id);
    if (!same) lines.set(record.id, [record]);
    else if (!same.some(({ text }) => text === record.text)) same.push(record);
  }
  return lines;
}

/** Every record once. A merge may repeat a line; a line changed behind its id does not replace the one it imitates. */
export function distinct(records: readonly StoredRecord[]): readonly StoredRecord[] {
  const lines = byId(records);
  const hashes = new Map<string, Set<string>>();
  for (const { id, sha256 } of records.flatMap((record) => record.follows)) {
    if (sha256 !== null && (lines.get(id)?.length ?? 0) > 1) hashes.set(id, (hashes.get(id) ?? new Set()).add(sha256));
  }
  return [...lines.values()]
    .flatMap((same) => {
      const sorted = [...same].sort(byTime);
      return sorted.find(({ id, text }) => hashes.get(id)?.has(sha256Hex(text))) ?? sorted[0] ?? [];
    })
    .sort(byTime);
}

/**
 * Where the trail does not hold: a record that is not what it was when another followed it, that is gone, or whose id
 * stands on two different lines.
 */
export function verifyTrail(records: readonly StoredRecord[]): readonly SidecarProblem[] {
  const lines = byId(records);
  const hashes = new Map<string, readonly string[]>();
  const problems: SidecarProblem[] = [];
  for (const [id, same] of lines) {
    hashes.set(
      id,
      same.map(({ text }) => sha256Hex(text)),
    );
    for (const { line } of same.slice(1)) {
      problems.push({ line, message: message('Another line has the same id, {0}', id) });
    }
  }
  for (const { line, id: follower, follows: followed } of records) {
    for (const { id, sha256 } of followed) {
      const found = hashes.get(id);
      if (!found) {
        problems.push({ line, message: message('The record {0}, which {1} follows, is missing', id, follower) });
      } else if (sha256 !== null && !found.includes(sha256)) {
        const changed = lines.get(id)?.[0]?.line ?? line;
        problems.push({
          line: changed,
          message: message('The record {0} was changed after {1} followed it', id, follower),
        });
      }
    }
  }
  return problems.sort((a, b) => a.line - b.line);
}
