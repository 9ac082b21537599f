import { readAgent, type Agent } from './agent';
import { iriOf, isObject, listOf, stringOf, type JsonObject } from './json';
import { follows, replaces, sha256Of, versionOf } from './terms';

/** A record that another one says it follows, with the hash that it had then. */
export interface Followed {
  readonly id: string;
  readonly sha256: string | null;
}

/** One line of a sidecar that holds a Web Annotation. */
export interface StoredRecord {
  /** Counted from 1. */
  readonly line: number;
  /** The line as it stands, without its line end: what the hashes are of. */
  readonly text: string;
  readonly json: JsonObject;
  readonly id: string;
  /** The id of the annotation that this record is a version of: the id of its first record. */
  readonly annotation: string;
  readonly replaces: readonly string[];
  readonly follows: readonly Followed[];
  /** xsd:dateTime in UTC; empty where the record does not say. */
  readonly created: string;
  readonly creator: Agent | null;
}

const iris = (record: JsonObject, term: string): readonly string[] =>
  listOf(record[term]).flatMap((value) => iriOf(value) ?? []);

/** The record that a line's JSON holds; null where it is no Web Annotation with an id. */
export function readRecord(json: unknown, text: string, line: number): StoredRecord | null {
  if (!isObject(json)) return null;
  const id = stringOf(json['id']);
  if (id === null || !listOf(json['type']).includes('Annotation')) return null;
  return {
    line,
    text,
    json,
    id,
    annotation: iriOf(json[versionOf]) ?? id,
    replaces: iris(json, replaces),
    follows: listOf(json[follows]).flatMap((value) => {
      const followed = iriOf(value);
      return followed === null ? [] : { id: followed, sha256: isObject(value) ? stringOf(value[sha256Of]) : null };
    }),
    created: stringOf(json['created']) ?? '',
    creator: readAgent(listOf(json['creator'])[0]),
  };
}

const compare = (a: string, b: string): number => (a < b ? -1 : Number(a > b));

/** The order of histories and lists: by time, then by what tells two records apart, never by the place in the file. */
export const byTime = (a: StoredRecord, b: StoredRecord): number =>
  compare(a.created, b.created) || compare(a.id, b.id) || compare(a.text, b.text);
