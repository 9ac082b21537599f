import { message } from '../core/message';
import type { Message } from '../core/model';
import type { JsonObject } from './json';
import { readRecord, type StoredRecord } from './record';

/** Something in a sidecar that a person should look at. */
export interface SidecarProblem {
  /** Counted from 1. */
  readonly line: number;
  readonly message: Message;
}

/** What a sidecar holds. Lines that are no records stay in the file; they are reported and otherwise left alone. */
export interface Sidecar {
  /** In the order of the file. */
  readonly records: readonly StoredRecord[];
  readonly problems: readonly SidecarProblem[];
  /** A line appended now would begin on a line of its own. */
  readonly endsLine: boolean;
}

/** @example `sidecarName('antalya.article')` is `antalya.article.facts.jsonl` */
export const sidecarName = (article: string): string => `${article}.facts.jsonl`;

/** A sidecar longer than this, in bytes, is not read: some 30,000 records, and no article has as many. */
export const longestSidecar = 32 * 1024 * 1024;

/** What `git merge` leaves where no union driver is set. The lines between are read: a union is what is wanted. */
const mergeMarker = /^(?:<{7}|={7}|>{7}|\|{7})(?:$|\s)/;

function parseLine(text: string, line: number, isCut: boolean): StoredRecord | SidecarProblem {
  if (mergeMarker.test(text)) {
    return { line, message: message('A merge left the marker {0}; delete this line', text.slice(0, 7)) };
  }
  try {
    const record = readRecord(JSON.parse(text), text, line);
    return record ?? { line, message: message('Not a Web Annotation with an id') };
  } catch (error) {
    if (isCut) return { line, message: message('The last line is cut off') };
    return { line, message: message('Not JSON: {0}', error instanceof Error ? error.message : String(error)) };
  }
}

/**
 * Reads the text of a sidecar, whatever it holds. Lines end at line feeds, as in JSON Lines.
 *
 * @example `parseSidecar('')` holds no records and no problems
 */
export function parseSidecar(text: string): Sidecar {
  const records: StoredRecord[] = [];
  const problems: SidecarProblem[] = [];
  const lines = text.replace(/^\ufeff/, '').split('\n');
  lines.forEach((raw, index) => {
    const line = raw.replace(/\r$/, '');
    if (line.trim() === '') return;
    const parsed = parseLine(line, index + 1, index === lines.length - 1);
    if ('message' in parsed) problems.push(parsed);
    else records.push(parsed);
  });
  return { records, problems, endsLine: text === '' || text.endsWith('\n') };
}

/** What to append to a sidecar: a cut-off last line keeps a line of its own. */
export const appendix = ({ endsLine }: Sidecar, records: readonly JsonObject[]): string =>
  (endsLine || records.length === 0 ? '' : '\n') + records.map((record) => `${JSON.stringify(record)}\n`).join('');
