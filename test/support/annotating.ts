import {
  create,
  defaultHouse,
  emptySetting,
  fold,
  parseSidecar,
  targetFor,
  type Annotation,
  type JsonObject,
  type Making,
  type NewRecord,
  type StoredRecord,
  type TextTarget,
} from '../../server/annotations/index';

/** The nth making: ids and times that count up. */
export const making = (n: number, name = 'Ana Ruiz'): Making => ({
  id: `urn:uuid:00000000-0000-4000-8000-${String(n).padStart(12, '0')}`,
  created: new Date(Date.UTC(2024, 4, 1, 10, 0, n)).toISOString(),
  creator: { id: null, name, email: null },
});

/** The lines of a sidecar with these records, as they are. */
export const linesOf = (records: readonly JsonObject[]): string =>
  records.map((record) => `${JSON.stringify(record)}\n`).join('');

export const storedIn = (records: readonly JsonObject[]): readonly StoredRecord[] =>
  parseSidecar(linesOf(records)).records;

export const foldAll = (records: readonly JsonObject[]): readonly Annotation[] => fold(storedIn(records), defaultHouse);

/** The one annotation that these records make. */
export function foldOne(records: readonly JsonObject[]): Annotation {
  const [first, ...more] = foldAll(records);
  if (!first || more.length > 0) throw new Error(`${more.length + Number(Boolean(first))} annotations`);
  return first;
}

/** A verdict on words, which stand in the text once. */
export function verdictOn(text: string, words: string, making: Making, verdict: string | null = 'false'): NewRecord {
  const start = text.indexOf(words);
  const target = targetFor('town.article', text, { start, end: start + words.length });
  return create(making, target, { ...emptySetting, verdict, status: verdict === null ? 'open' : 'checked' });
}

/** Text with `[[marked]]` words: the text without the marks, and where the words stand; null where nothing is marked. */
export function unmark(marked: string): {
  readonly text: string;
  readonly span: { start: number; end: number } | null;
} {
  const start = marked.indexOf('[[');
  const end = marked.indexOf(']]') - 2;
  return { text: marked.replace('[[', '').replace(']]', ''), span: start === -1 ? null : { start, end } };
}

/** What an annotation made on the marked words of a text keeps of them. */
export function targetIn(marked: string): TextTarget {
  const { text, span } = unmark(marked);
  if (!span) throw new Error('nothing is marked');
  const [target] = foldAll([create(making(1), targetFor('town.article', text, span), emptySetting)]);
  if (typeof target?.target !== 'object') throw new Error('no words');
  return target.target;
}
