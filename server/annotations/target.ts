import { iriOf, isObject, listOf, stringOf, type Json, type JsonObject } from './json';

/** The words that an annotation is on, as the selectors of its record tell. */
export interface TextTarget {
  readonly exact: string;
  /** What stood before and after; null where the record does not say, empty at the ends of the article. */
  readonly prefix: string | null;
  readonly suffix: string | null;
  /** Where the words began, in Unicode code points; null where the record does not say. */
  readonly start: number | null;
}

/** What an annotation is on: words, the article as a whole, or what we cannot find: a part told in another way. */
export type Target = TextTarget | 'article' | 'elsewhere';

const selectorsOf = (target: Json): readonly JsonObject[] =>
  isObject(target) ? listOf(target['selector']).filter(isObject) : [];

const ofType = (selectors: readonly JsonObject[], type: string): JsonObject | undefined =>
  selectors.find((selector) => listOf(selector['type']).includes(type));

function textTargetOf(target: Json): TextTarget | null {
  const selectors = selectorsOf(target);
  const quote = ofType(selectors, 'TextQuoteSelector');
  const exact = stringOf(quote?.['exact']);
  if (!quote || exact === null || exact.trim() === '') return null;
  const start = ofType(selectors, 'TextPositionSelector')?.['start'];
  return {
    exact,
    prefix: stringOf(quote['prefix']),
    suffix: stringOf(quote['suffix']),
    start: typeof start === 'number' && Number.isSafeInteger(start) && start >= 0 ? start : null,
  };
}

/** Reads a record's target. A position without its words cannot be checked against the text, so it is no place. */
export function readTarget(record: JsonObject): Target {
  const targets = listOf(record['target']);
  for (const target of targets) {
    const text = textTargetOf(target);
    if (text) return text;
  }
  const isWhole = (target: Json) =>
    iriOf(target) !== null || (isObject(target) && selectorsOf(target).length === 0 && target['source'] !== undefined);
  return targets.some(isWhole) ? 'article' : 'elsewhere';
}

/** The records that a reply or a sign-off is on. */
export const targetIds = (record: JsonObject): readonly string[] =>
  listOf(record['target']).flatMap(
    (target) => iriOf(target) ?? (isObject(target) ? (iriOf(target['source']) ?? []) : []),
  );
