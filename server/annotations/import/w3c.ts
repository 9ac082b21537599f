import { without, isObject, listOf, stringOf, type Json, type JsonObject } from '../json';
import { codePointsOf } from '../codePoints';
import type { NewRecord } from '../compose';
import type { StoredRecord } from '../record';
import { selectorsFor } from '../selectors';
import { annotationContext, follows, replaces, versionOf } from '../terms';
import { annotationProblems } from '../webAnnotation';
import { readHypothesis } from './hypothesis';
import { withLocalIds } from './localIds';

/** An annotation that was not taken over, and why. */
export interface Refusal {
  /** Its place in the file, from 1, and its id where it has one. */
  readonly which: string;
  readonly reasons: readonly string[];
}

export interface Import {
  /** To be appended to the sidecar with `chained`. */
  readonly records: readonly NewRecord[];
  /** How many were there already, as they are. */
  readonly known: number;
  readonly refusals: readonly Refusal[];
}

/** The annotations of a document: one, a list, a page or a collection with its pages inside; null for another document. */
function annotationsIn(json: Json): readonly Json[] | null {
  if (Array.isArray(json)) return json as readonly Json[];
  if (!isObject(json)) return null;
  const types = listOf(json['type']);
  if (types.includes('Annotation')) return [json];
  if (types.includes('AnnotationPage')) return listOf(json['items']);
  if (!types.includes('AnnotationCollection')) return null;
  const pages: Json[] = [];
  for (let page = json['first']; isObject(page); page = page['next']) pages.push(page);
  const items =
    pages.length > 0 ? pages.flatMap((page) => (isObject(page) ? listOf(page['items']) : [])) : listOf(json['items']);
  return pages.length > 0 || json['items'] !== undefined || json['total'] === 0 ? items : null;
}

/** A position tells nothing once the text has changed: the words that stand there now are written down beside it. */
function withWords(record: JsonObject, text: string): JsonObject {
  const { toUtf16 } = codePointsOf(text);
  const complete = (target: Json): Json => {
    if (!isObject(target)) return target;
    const selectors = listOf(target['selector']).filter(isObject);
    const position = selectors.find(({ type }) => type === 'TextPositionSelector');
    if (!position || selectors.some(({ type }) => type === 'TextQuoteSelector')) return target;
    const span = { start: toUtf16(Number(position['start'])), end: toUtf16(Number(position['end'])) };
    const [quote = null] = span.start < span.end && span.end <= text.length ? selectorsFor(text, span) : [];
    return quote === null ? target : { ...target, selector: [quote, ...selectors] };
  };
  const { target = null } = record;
  return { ...record, target: Array.isArray(target) ? listOf(target).map(complete) : complete(target) };
}

/** What an import compares: all but the trail and the keys' order. */
const content = (record: JsonObject): string =>
  JSON.stringify(without(record, follows), (_key, value: unknown) =>
    isObject(value) ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1))) : value,
  );

/** A record whose id is taken is another program's edit of ours: a version that replaces it, under a new id. */
const asVersion = (record: JsonObject, before: StoredRecord, id: string): NewRecord => ({
  ...record,
  id,
  [versionOf]: before.annotation,
  [replaces]: [before.id],
});

/**
 * Takes annotations over into a sidecar: W3C's, alone or in a list, page or collection, and Hypothesis'. Null where the
 * document holds no annotations.
 *
 * @param text the article's
 * @param newId makes an id, `urn:uuid:…`
 */
export function importAnnotations(
  json: Json,
  existing: readonly StoredRecord[],
  text: string,
  newId: () => string,
): Import | null {
  const annotations = readHypothesis(json) ?? annotationsIn(json);
  if (annotations === null) return null;
  const refusals: Refusal[] = [];
  const valid: JsonObject[] = [];
  annotations.forEach((annotation, index) => {
    const reasons = annotationProblems(annotation, annotation !== json);
    const id = isObject(annotation) ? stringOf(annotation['id']) : null;
    if (reasons.length > 0)
      refusals.push({ which: `annotation ${index + 1}${id === null ? '' : ` (${id})`}`, reasons });
    else if (isObject(annotation)) valid.push(withWords({ '@context': annotationContext, ...annotation }, text));
  });
  const byId = new Map(existing.map((record) => [record.id, record]));
  const contents = new Set(existing.map(({ json: each }) => content(each)));
  const records: NewRecord[] = [];
  for (const record of withLocalIds(valid)) {
    const own = content(record);
    if (contents.has(own)) continue;
    contents.add(own);
    const id = stringOf(record['id']) ?? '';
    const before = byId.get(id);
    records.push(before ? asVersion(record, before, newId()) : { ...record, id });
  }
  return { records, known: valid.length - records.length, refusals };
}
