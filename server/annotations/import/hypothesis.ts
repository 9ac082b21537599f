import { isObject, listOf, stringOf, type Json, type JsonObject } from '../json';
import { annotationContext } from '../terms';

/** Where Hypothesis keeps an annotation, and so its IRI. */
const iriOf = (id: string): string => (/^[a-z][a-z\d+.-]*:/i.test(id) ? id : `https://hypothes.is/a/${id}`);

/** Its times are in UTC, but written with an offset. */
const utc = (time: Json | undefined): string | null => stringOf(time)?.replace(/\+00:?00$/, 'Z') ?? null;

/** A point in a web page, as it has it and as the standard has it. */
const point = (path: Json | undefined, at: Json | undefined): JsonObject => ({
  type: 'XPathSelector',
  value: path ?? '',
  refinedBy: { type: 'TextPositionSelector', start: at ?? 0, end: at ?? 0 },
});

const selectorOf = (selector: Json): Json =>
  isObject(selector) && selector['type'] === 'RangeSelector' && selector['startSelector'] === undefined
    ? {
        type: 'RangeSelector',
        startSelector: point(selector['startContainer'], selector['startOffset']),
        endSelector: point(selector['endContainer'], selector['endOffset']),
      }
    : selector;

function targetOf(row: JsonObject): Json {
  const parents = listOf(row['references']);
  const parent = stringOf(parents.at(-1));
  if (parent !== null) return iriOf(parent);
  const targets = listOf(row['target'])
    .filter(isObject)
    .map((target) => {
      const selectors = listOf(target['selector']).map(selectorOf);
      return { ...target, ...(selectors.length === 0 ? {} : { selector: selectors }) };
    });
  return targets.length > 0 ? targets : (row['uri'] ?? null);
}

function creatorOf(row: JsonObject): JsonObject {
  const user = stringOf(row['user']);
  const info = row['user_info'];
  const name = isObject(info) ? stringOf(info['display_name']) : null;
  if (user === null) return {};
  const short = user.replace(/^acct:/, '').replace(/@hypothes\.is$/, '');
  return { creator: { id: user, type: 'Person', name: name ?? short } };
}

/** An annotation of Hypothesis' export as a Web Annotation. */
function webAnnotationOf(row: JsonObject): JsonObject {
  const tags = listOf(row['tags']).map((value) => ({ type: 'TextualBody', purpose: 'tagging', value }));
  const text = stringOf(row['text']) ?? '';
  const note = { type: 'TextualBody', purpose: 'commenting', value: text, format: 'text/markdown' };
  const [created, modified] = [utc(row['created']), utc(row['updated'])];
  const body = [...tags, ...(text === '' ? [] : [note])];
  return {
    '@context': annotationContext,
    id: iriOf(stringOf(row['id']) ?? ''),
    type: 'Annotation',
    motivation: listOf(row['references']).length > 0 ? 'replying' : 'commenting',
    ...creatorOf(row),
    ...(created === null ? {} : { created }),
    ...(modified === null ? {} : { modified }),
    ...(body.length === 0 ? {} : { body }),
    target: targetOf(row),
  };
}

const isRow = (value: Json): boolean => isObject(value) && value['type'] === undefined && value['uri'] !== undefined;

/**
 * The annotations of a file that Hypothesis wrote: its client's export (`annotations`) or an answer of its API (`rows`);
 * null for another file.
 */
export function readHypothesis(json: Json): readonly JsonObject[] | null {
  const rows = isObject(json) ? (json['annotations'] ?? json['rows']) : json;
  if (!Array.isArray(rows)) return null;
  const list = listOf(rows);
  const isExport = isObject(json) ? list.every(isRow) : list.length > 0 && list.every(isRow);
  return isExport ? list.filter(isObject).map(webAnnotationOf) : null;
}
