import { nameOf } from './agent';
import { readContent, textsFor, type Content } from './body';
import { distinct } from './chain';
import { listOf, stringOf } from './json';
import type { StoredRecord } from './record';
import type { House } from './scales';
import { readTarget, targetIds } from './target';
import { assigneeTerm, statusTerm } from './terms';
import { isRemoval } from './versions';
import { readAgent } from './agent';

/** What one record did. */
export interface HistoryEntry {
  /** xsd:dateTime; empty where the record does not say. */
  readonly created: string;
  readonly creator: string | null;
  readonly record: string;
  readonly annotation: string;
  /** What was done, one thing each: `verdict: true → false`. */
  readonly changes: readonly string[];
  /** The words that it is about; empty where it is about no words. */
  readonly exact: string;
}

const statusIn = ({ json }: StoredRecord): string => stringOf(json[statusTerm]) ?? '';
const assigneeIn = ({ json }: StoredRecord): string => nameOf(readAgent(listOf(json[assigneeTerm])[0])) ?? '';

function special(record: StoredRecord): string | null {
  if (isRemoval(record)) return 'removed';
  const [moderated] = textsFor(record.json, 'moderating');
  if (moderated !== undefined) return moderated;
  const [rule] = textsFor(record.json, 'classifying');
  if (rule !== undefined) return `dismissed ${rule}`;
  const names = textsFor(record.json, 'identifying');
  return names.length > 0 ? `speaker: ${names.join(' = ')}` : null;
}

const sourcesOf = ({ sources }: Content): string => JSON.stringify(sources);

/** What a record says that the one before it did not; `before` is null for a first record. */
function changesOf(record: StoredRecord, before: StoredRecord | null, house: House): readonly string[] {
  const now = readContent(record.json, house);
  const then = before && readContent(before.json, house);
  const was = (value: string | null): string => (before ? `${value ?? 'none'} → ` : '');
  const tags = now.tags.join(', ');
  return [
    now.verdict === (then?.verdict ?? null) ? [] : `verdict: ${was(then?.verdict ?? null)}${now.verdict ?? 'none'}`,
    statusIn(record) === (before ? statusIn(before) : '') ? [] : `status: ${statusIn(record) || 'none'}`,
    assigneeIn(record) === (before ? assigneeIn(before) : '') ? [] : `assigned to ${assigneeIn(record) || 'nobody'}`,
    tags === (then?.tags.join(', ') ?? '') ? [] : `tags: ${tags || 'none'}`,
    now.note === (then?.note ?? '') ? [] : `note: ${now.note.replace(/\s+/g, ' ') || 'none'}`,
    then && sourcesOf(now) === sourcesOf(then)
      ? []
      : now.sources.map(({ name, url }) => `source: ${[name, url].filter(Boolean).join(', ')}`),
    before && JSON.stringify(readTarget(record.json)) !== JSON.stringify(readTarget(before.json)) ? 're-attached' : [],
  ].flat();
}

/** The ids of an annotation and of all that was ever said about it. */
function idsAbout(records: readonly StoredRecord[], annotation: string): ReadonlySet<string> {
  const ids = new Set([annotation]);
  for (let size = 0; size !== ids.size;) {
    size = ids.size;
    for (const { id, annotation: version, json } of records)
      if (ids.has(version) || targetIds(json).some((each) => ids.has(each))) ids.add(id).add(version);
  }
  return ids;
}

/** Everything that happened, or all that concerns one annotation, in the order of time. */
export function historyOf(
  records: readonly StoredRecord[],
  house: House,
  annotation: string | null = null,
): readonly HistoryEntry[] {
  const all = distinct(records);
  const byId = new Map(all.map((record) => [record.id, record]));
  const wordsOf = (record: StoredRecord, depth = 0): string => {
    const target = readTarget(record.json);
    if (typeof target === 'object') return target.exact;
    const about = targetIds(record.json).flatMap((id) => byId.get(id) ?? [])[0];
    // An answer is about the words that what it answers is about; a forged circle ends somewhere.
    return about && depth < 8 ? wordsOf(about, depth + 1) : '';
  };
  const wanted = annotation === null ? null : idsAbout(all, annotation);
  const shown = wanted ? all.filter(({ id }) => wanted.has(id)) : all;
  return shown.map((record) => {
    const before = record.replaces.flatMap((id) => byId.get(id) ?? [])[0] ?? null;
    const done = special(record);
    const changes = done === null ? changesOf(record, before, house) : [done];
    return {
      created: record.created,
      creator: nameOf(record.creator),
      record: record.id,
      annotation: record.annotation,
      changes: changes.length > 0 ? changes : [before ? 'no change' : 'marked'],
      exact: wordsOf(record),
    };
  });
}
