import { isObject, listOf, stringOf, type Json, type JsonObject } from './json';
import { annotationContext } from './terms';

/**
 * What the Web Annotation Data Model (W3C Recommendation of 23 February 2017) says that an annotation MUST be.
 * A problem is a path and a sentence: `target.selector.exact must be one string`.
 */
type Report = (path: string, problem: string) => void;
type Check = (value: Json | undefined, path: string, report: Report) => void;

const isIri = (value: Json | undefined): boolean => typeof value === 'string' && /^[a-z][a-z\d+.-]*:\S+$/i.test(value);

/** Resources may be named relative to the document, as the article is beside its sidecar. */
const isReference = (value: Json | undefined): boolean => typeof value === 'string' && /^[^\s<>"{}|\\^`]+$/.test(value);

const must =
  (holds: (value: Json | undefined) => boolean, problem: string): Check =>
  (value, path, report) => {
    if (!holds(value)) report(path, problem);
  };

const oneString = must((value) => typeof value === 'string', 'must be one string');
const oneReference = must(isReference, 'must be one IRI');
const offset = must((value) => Number.isSafeInteger(value) && Number(value) >= 0, 'must be one non-negative integer');
/** The zone must be written `Z`. */
const utcTime = must(
  (value) => typeof value === 'string' && /^-?\d{4,}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?Z$/.test(value),
  'must be one xsd:dateTime in UTC, written with Z',
);
const direction = must((value) => value === 'ltr' || value === 'rtl' || value === 'auto', 'must be ltr, rtl or auto');

/** What may be missing, but must be well-formed where it is there. */
const optional: Readonly<Record<string, Check>> = {
  created: utcTime,
  modified: utcTime,
  generated: utcTime,
  canonical: must(isIri, 'must be one IRI'),
  bodyValue: oneString,
  textDirection: direction,
  processingLanguage: oneString,
  sourceDate: utcTime,
  sourceDateStart: utcTime,
  sourceDateEnd: utcTime,
  prefix: oneString,
  suffix: oneString,
};

function checkOptional(resource: JsonObject, path: string, report: Report): void {
  for (const [key, check] of Object.entries(optional)) {
    if (resource[key] !== undefined) check(resource[key], path + key, report);
  }
}

const partsOf = (type: Json | undefined) => selectorParts[stringOf(listOf(type)[0]) ?? ''] ?? {};
const isSelector = ({ type }: JsonObject): boolean => Object.keys(partsOf(type)).length > 0;

const checkSelector: Check = (value, path, report) => {
  if (isReference(value)) return;
  if (!isObject(value)) {
    report(path, 'must be a selector');
    return;
  }
  if (listOf(value['type']).length !== 1) report(`${path}.type`, 'must be exactly one');
  checkOptional(value, `${path}.`, report);
  for (const [key, check] of Object.entries(partsOf(value['type']))) {
    check(value[key], `${path}.${key}`, report);
  }
  for (const refined of listOf(value['refinedBy'])) {
    // A state may refine a selector as well; its dates are looked at above.
    if (isObject(refined) && isSelector(refined)) checkSelector(refined, `${path}.refinedBy`, report);
  }
};

/** What each kind of selector must have. */
const selectorParts: Readonly<Record<string, Readonly<Record<string, Check>>>> = {
  FragmentSelector: { value: oneString },
  CssSelector: { value: oneString },
  XPathSelector: { value: oneString },
  TextQuoteSelector: { exact: oneString },
  TextPositionSelector: { start: offset, end: offset },
  DataPositionSelector: { start: offset, end: offset },
  RangeSelector: { startSelector: checkSelector, endSelector: checkSelector },
};

function checkSpecific(resource: JsonObject, path: string, report: Report): void {
  const { source } = resource;
  if (isObject(source) ? !isReference(source['id']) : !isReference(source)) {
    report(`${path}.source`, 'must be exactly one resource with an IRI');
  }
  for (const selector of listOf(resource['selector'])) checkSelector(selector, `${path}.selector`, report);
  for (const state of listOf(resource['state'])) {
    if (isObject(state)) checkOptional(state, `${path}.state.`, report);
  }
}

const checkResource: Check = (value, path, report) => {
  if (!isObject(value)) {
    oneReference(value, path, report);
    return;
  }
  checkOptional(value, `${path}.`, report);
  const types = listOf(value['type']);
  if (types.includes('TextualBody') || (value['value'] !== undefined && value['source'] === undefined)) {
    oneString(value['value'], `${path}.value`, report);
  } else if (value['source'] !== undefined || types.includes('SpecificResource')) {
    checkSpecific(value, path, report);
  } else if (['Choice', 'Composite', 'List', 'Independents'].some((type) => types.includes(type))) {
    const { items } = value;
    if (!Array.isArray(items) || items.length === 0) report(`${path}.items`, 'must be a list of resources');
    for (const item of listOf(items)) checkResource(item, `${path}.items`, report);
  } else {
    oneReference(value['id'], `${path}.id`, report);
  }
};

function checkContext(value: Json | undefined, report: Report): void {
  const contexts = listOf(value);
  if (!contexts.includes(annotationContext)) report('@context', `must hold ${annotationContext}`);
  else if (Array.isArray(value) && value.length === 1) report('@context', 'must be a string where it is one only');
}

/**
 * What of the model's requirements an annotation does not meet; empty for a valid one.
 *
 * @param isPart it stands in a collection, whose context is its own
 */
export function annotationProblems(value: unknown, isPart = false): readonly string[] {
  const problems: string[] = [];
  const report: Report = (path, problem) => void problems.push(`${path} ${problem}`);
  if (!isObject(value)) return ['the annotation must be an object'];
  if (!isPart || value['@context'] !== undefined) checkContext(value['@context'], report);
  must(isIri, 'must be exactly one IRI')(value['id'], 'id', report);
  if (!listOf(value['type']).includes('Annotation')) report('type', 'must hold Annotation');
  checkOptional(value, '', report);
  if (value['bodyValue'] !== undefined && value['body'] !== undefined)
    report('bodyValue', 'must not stand beside body');
  for (const body of listOf(value['body'])) checkResource(body, 'body', report);
  const targets = listOf(value['target']);
  if (targets.length === 0) report('target', 'must be one or more');
  for (const target of targets) checkResource(target, 'target', report);
  return problems;
}

function pageProblems(value: unknown): readonly string[] {
  if (!isObject(value)) return isReference(value as Json) ? [] : ['first must be a page or its IRI'];
  const { id, items } = value;
  const problems = listOf(value['type']).includes('AnnotationPage') ? [] : ['type must be AnnotationPage'];
  if (!isIri(id)) problems.push('the page’s id must be exactly one IRI');
  if (!Array.isArray(items)) return [...problems, 'items must be a list'];
  return [...problems, ...items.flatMap((item) => annotationProblems(item, true))];
}

/** What of the model's requirements a collection with its first page inside does not meet. */
export function collectionProblems(value: unknown): readonly string[] {
  if (!isObject(value)) return ['the collection must be an object'];
  const problems: string[] = [];
  const report: Report = (path, problem) => void problems.push(`${path} ${problem}`);
  checkContext(value['@context'], report);
  must(isIri, 'must be exactly one IRI')(value['id'], 'id', report);
  if (!listOf(value['type']).includes('AnnotationCollection')) report('type', 'must hold AnnotationCollection');
  if (value['total'] !== undefined) offset(value['total'], 'total', report);
  if (value['total'] !== 0 && value['first'] === undefined)
    report('first', 'must be there where the collection is not empty');
  return [...problems, ...(value['first'] === undefined ? [] : pageProblems(value['first']))];
}
