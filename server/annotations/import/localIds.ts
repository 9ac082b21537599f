import { uuidOf } from '../hashes';
import { iriOf, isObject, listOf, stringOf, without, type Json, type JsonObject } from '../json';
import { follows, replaces, versionOf } from '../terms';

/**
 * Sidecars name records by `urn:uuid`. A record from elsewhere gets one that its own id determines, so that importing it
 * twice makes one of it; its own id goes to `via`, from where an export takes it back.
 */
const localIdOf = (id: string): string => (/^urn:uuid:/i.test(id) ? id : uuidOf(id));

/** Whether a term's values name records. */
const recordTerms = [versionOf, replaces, 'target'] as const;

function mapIri(value: Json, change: (iri: string) => string): Json {
  if (typeof value === 'string') return change(value);
  if (!isObject(value) || typeof value['id'] !== 'string') return value;
  return { ...value, id: change(value['id']) };
}

const mapTerms = (record: JsonObject, change: (iri: string) => string): JsonObject =>
  Object.fromEntries(
    recordTerms
      .filter((term) => record[term] !== undefined)
      .map((term) => {
        const value = record[term] ?? null;
        return [term, Array.isArray(value) ? listOf(value).map((each) => mapIri(each, change)) : mapIri(value, change)];
      }),
  );

/** Gives records from elsewhere ids of ours. The trail that they were in is not ours and is left out. */
export function withLocalIds(records: readonly JsonObject[]): readonly JsonObject[] {
  const known = new Set(records.flatMap((record) => iriOf(record) ?? []));
  const change = (iri: string): string => (known.has(iri) ? localIdOf(iri) : iri);
  return records.map((record) => {
    const id = stringOf(record['id']) ?? '';
    const local = localIdOf(id);
    const via = local === id ? {} : { via: [id, ...listOf(record['via'])] };
    return { ...without(record, follows), ...mapTerms(record, change), id: local, ...via };
  });
}

const foreignIdOf = (record: JsonObject): string | null => {
  const [first] = listOf(record['via']);
  return typeof first === 'string' && uuidOf(first) === record['id'] ? first : null;
};

/** Gives imported records the ids back that they came with, and takes them out of this file's trail. */
export function withForeignIds(records: readonly JsonObject[]): readonly JsonObject[] {
  const foreign = new Map(records.map((record) => [stringOf(record['id']) ?? '', foreignIdOf(record)]));
  const change = (iri: string): string => foreign.get(iri) ?? iri;
  return records.map((record) => {
    const id = foreignIdOf(record);
    const loose = { ...without(record, follows), ...mapTerms(record, change) };
    if (id === null) return loose;
    const via = listOf(record['via']).slice(1);
    return { ...without(loose, 'via'), id, ...(via.length === 0 ? {} : { via }) };
  });
}
