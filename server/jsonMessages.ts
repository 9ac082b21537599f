/** Messages as JSON for streams. A keystroke sends a thousand diagnostics again: their bytes are kept. */

const escaped = (character: string): string => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;

/** In ASCII, so that text becomes bytes by copying. */
const asciiJson = (value: unknown): Buffer =>
  Buffer.from(JSON.stringify(value).replace(/[\u0080-\uFFFF]/g, escaped), 'latin1');

interface Message {
  /** Of an answer; that to `textDocument/diagnostic` has `items`. */
  readonly result?: unknown;
  readonly method?: string;
  readonly params?: unknown;
}

/** A list as JSON. */
interface Encoded {
  readonly items: readonly unknown[];
  /** Without the brackets. */
  readonly bytes: Buffer;
  /** Where each item ends in it. */
  readonly ends: readonly number[];
}

const nothing: Encoded = { items: [], bytes: Buffer.alloc(0), ends: [] };

/** The message without its diagnostics, and those; null where it has none. */
function diagnosticsOf(message: Message): { readonly frame: Message; readonly items: readonly unknown[] } | null {
  const { result, method, params } = message;
  if (method === 'textDocument/publishDiagnostics' && typeof params === 'object' && params && 'diagnostics' in params) {
    const { diagnostics: items, ...rest } = params;
    return Array.isArray(items) ? { frame: { ...message, params: { ...rest, diagnostics: [] } }, items } : null;
  }
  if (typeof result === 'object' && result && 'kind' in result && result.kind === 'full' && 'items' in result) {
    const { items, ...rest } = result;
    return Array.isArray(items) ? { frame: { ...message, result: { ...rest, items: [] } }, items } : null;
  }
  return null;
}

const comma = Buffer.from(',');

/** Where an item stands in a list; most often it is the one that is expected. */
function findIn(before: Encoded): (item: unknown, expected: number) => number | undefined {
  let elsewhere: ReadonlyMap<unknown, number> | null = null;
  return (item, expected) => {
    if (before.items[expected] === item) return expected;
    elsewhere ??= new Map(before.items.map((each, at) => [each, at]));
    return elsewhere.get(item);
  };
}

/** The list as JSON; the bytes of items that stand in the list of before are copied from there, neighbours in one piece. */
function encodeList(items: readonly unknown[], before: Encoded): Encoded {
  const parts: Buffer[] = [];
  const ends: number[] = [];
  const find = findIn(before);
  let length = 0;
  let next = 0;
  /** A run of neighbours that are being copied: where it begins in the bytes of before. */
  let run: number | null = null;
  const copyRun = (): void => {
    if (run !== null) parts.push(before.bytes.subarray(run, before.ends[next - 1]));
    run = null;
  };
  for (const [at, item] of items.entries()) {
    const known = find(item, next);
    if (known === undefined || known !== next) copyRun();
    if (at > 0 && run === null) parts.push(comma);
    if (at > 0) length += 1;
    if (known === undefined) {
      const part = asciiJson(item);
      parts.push(part);
      length += part.length;
    } else {
      const start = known === 0 ? 0 : (before.ends[known - 1] ?? 0) + 1; // behind the comma
      run ??= start;
      length += (before.ends[known] ?? 0) - start;
      next = known + 1;
    }
    ends.push(length);
  }
  copyRun();
  return { items, bytes: Buffer.concat(parts), ends };
}

/**
 * Makes an encoder of the messages of a connection, which remembers the diagnostics that it encoded last: those that are
 * the same objects are not put into words again.
 *
 * @example `new StreamMessageWriter(process.stdout, { contentTypeEncoder: { name: 'application/json', encode: messageEncoder() } })`
 */
export function messageEncoder(): (message: object) => Promise<Uint8Array> {
  let known = nothing;
  return (message) => {
    const found = diagnosticsOf(message);
    if (!found) return Promise.resolve(Buffer.from(JSON.stringify(message), 'utf8'));
    known = encodeList(found.items, known);
    const frame = asciiJson(found.frame);
    const at = frame.lastIndexOf('[]') + 1; // The empty list was put in last.
    return Promise.resolve(Buffer.concat([frame.subarray(0, at), known.bytes, frame.subarray(at)]));
  };
}
