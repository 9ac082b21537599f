import { isObject, listOf, stringOf, type Json, type JsonObject } from './json';
import { findStep, type House } from './scales';
import { readSource, writeSource, type Source } from './source';

/** What a checker says about a place. */
export interface Content {
  /** The `id` of a step of the house's scale; null where there is no verdict yet. */
  readonly verdict: string | null;
  /** Tags that are no verdict. */
  readonly tags: readonly string[];
  /** Markdown; empty where there is none. */
  readonly note: string;
  readonly sources: readonly Source[];
}

export const emptyContent: Content = { verdict: null, tags: [], note: '', sources: [] };

/** What `bodyValue` and a body that says nothing of its type stand for. */
const isText = (body: Json): body is JsonObject =>
  isObject(body) && (listOf(body['type']).includes('TextualBody') || 'value' in body);

const bodiesOf = (record: JsonObject): readonly Json[] => {
  const value = stringOf(record['bodyValue']);
  return value === null ? listOf(record['body']) : [{ type: 'TextualBody', value }];
};

/** The values of a record's textual bodies of a purpose. */
export const textsFor = (record: JsonObject, purpose: string): readonly string[] =>
  bodiesOf(record)
    .filter(isText)
    .filter((body) => listOf(body['purpose']).includes(purpose))
    .flatMap((body) => stringOf(body['value']) ?? []);

const notePurposes: ReadonlySet<Json> = new Set(['commenting', 'describing', 'replying']);

const isNote = (body: JsonObject): boolean => {
  const purposes = listOf(body['purpose']);
  return purposes.length === 0 || purposes.some((purpose) => notePurposes.has(purpose));
};

/** Reads a record's bodies. The first tag on the house's scale is the verdict. */
export function readContent(record: JsonObject, house: House): Content {
  const tags = textsFor(record, 'tagging');
  const verdict = tags.map((tag) => findStep(house, tag)?.step.id).find((id) => id !== undefined) ?? null;
  const verdictTag = tags.find((tag) => findStep(house, tag));
  const notes = bodiesOf(record).filter(isText).filter(isNote);
  return {
    verdict,
    tags: tags.filter((tag) => tag !== verdictTag),
    note: notes.flatMap((body) => stringOf(body['value']) ?? []).join('\n\n'),
    sources: bodiesOf(record).flatMap((body) => readSource(body) ?? []),
  };
}

export const textual = (purpose: string, value: string): JsonObject => ({ type: 'TextualBody', purpose, value });

/** A body that `readContent` has no field for: a recording, a purpose of another program. */
const isForeign = (body: Json): boolean => {
  if (!isText(body)) return readSource(body) === null;
  return !isNote(body) && !listOf(body['purpose']).includes('tagging') && readSource(body) === null;
};

/** The bodies that `readContent` reads back, and those of `previous`, the version before, that it does not understand. */
export const writeContent = (
  { verdict, tags, note, sources }: Content,
  previous: JsonObject | null = null,
): readonly Json[] => [
  ...[verdict ?? [], ...tags].flat().map((tag) => textual('tagging', tag)),
  ...(note === '' ? [] : [{ ...textual('commenting', note), format: 'text/markdown' }]),
  ...sources.map(writeSource),
  ...(previous === null ? [] : bodiesOf(previous).filter(isForeign)),
];
