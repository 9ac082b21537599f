/** The index as text, to be kept between sessions: a line that says what it is, then a line of JSON for each article. */
import type { IndexEntry } from './entry';

/** Changes with the form of entries, and with what the analysis finds for them: an older store is thrown away. */
const head = 'factmark-index 2';

/** Whatever is thrown away is said in `problem`. */
export interface RestoredIndex {
  readonly entries: readonly IndexEntry[];
  readonly problem: string | null;
}

/** Open documents are left out: what is on the disk may be another text. */
export function serialize(entries: Iterable<IndexEntry>, isOpen: (uri: string) => boolean): string {
  const lines = [...entries]
    .filter(({ uri }) => !isOpen(uri))
    .sort((a, b) => (a.uri < b.uri ? -1 : 1))
    .map((entry) => JSON.stringify(entry));
  return [head, ...lines, ''].join('\n');
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

const isText = (value: unknown): value is string => typeof value === 'string';
const isWhole = (value: unknown): boolean => Number.isInteger(value) && Number(value) >= 0;

const isListOf = (value: unknown, test: (item: unknown) => boolean): boolean =>
  Array.isArray(value) && value.every(test);

const isPlace = (value: unknown): boolean => isListOf(value, isWhole) && Array.isArray(value) && value.length === 4;

const isSpeaker = (value: unknown): boolean =>
  isObject(value) &&
  isText(value['name']) &&
  isText(value['kind']) &&
  (value['role'] === null || isText(value['role'])) &&
  isListOf(value['aliases'], isText) &&
  (value['place'] === null || isPlace(value['place'])) &&
  isWhole(value['quotes']);

const isQuote = (value: unknown): boolean =>
  isObject(value) &&
  isPlace(value['place']) &&
  isText(value['text']) &&
  isText(value['words']) &&
  (value['speaker'] === null || isWhole(value['speaker']));

const isStatement = (value: unknown): boolean =>
  isQuote(value) && isObject(value) && (value['doers'] === null || isListOf(value['doers'], isText));

const isClaim = (value: unknown): boolean =>
  isStatement(value) && isObject(value) && typeof value['worth'] === 'number';

const isEntry = (value: unknown): value is IndexEntry =>
  isObject(value) &&
  isText(value['uri']) &&
  isText(value['stamp']) &&
  isWhole(value['length']) &&
  isText(value['names']) &&
  isListOf(value['speakers'], isSpeaker) &&
  isListOf(value['quotes'], isQuote) &&
  isListOf(value['claims'], isClaim) &&
  isListOf(value['denials'], isStatement);

function parseEntry(line: string): IndexEntry | null {
  try {
    const value: unknown = JSON.parse(line);
    return isEntry(value) ? value : null;
  } catch {
    return null;
  }
}

/**
 * Reads a store, an entry a step. Never throws: a store of another version or a damaged one is thrown away whole, for
 * what is missing from it will be read anew.
 */
export function* restore(store: string): Generator<undefined, RestoredIndex> {
  const entries: IndexEntry[] = [];
  let at = store.indexOf('\n') + 1;
  if (store.slice(0, Math.max(0, at - 1)) !== head) return { entries: [], problem: 'it is of another version' };
  while (at < store.length) {
    const end = store.indexOf('\n', at);
    const entry = end < 0 ? null : parseEntry(store.slice(at, end));
    if (!entry) return { entries: [], problem: 'it is damaged' };
    entries.push(entry);
    at = end + 1;
    yield;
  }
  return { entries, problem: null };
}
