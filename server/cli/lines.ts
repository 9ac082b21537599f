/** Longest line that is kept, in bytes: an article of the longest length with every character escaped, and room. */
const longestLine = 32 * 1024 * 1024;

export interface Line {
  /** Counted from 1. */
  readonly number: number;
  /** Without its line feed; null where the line is longer than the limit and was dropped. */
  readonly bytes: Uint8Array | null;
}

/**
 * Splits a stream of bytes at line feeds, holding one line at a time. Bytes and not characters, so that an invalid one
 * spoils its own line only, and that U+2028, which JSON strings may hold raw, ends none (`node:readline` splits there).
 */
export async function* splitLines(stream: AsyncIterable<Uint8Array>, limit = longestLine): AsyncGenerator<Line> {
  const lineFeed = 0x0a;
  let number = 0;
  let parts: Uint8Array[] = [];
  let length = 0;
  const add = (part: Uint8Array): void => {
    length += part.length;
    if (length <= limit) parts.push(part);
    else parts = [];
  };
  const finish = (): Line => {
    const bytes = length <= limit ? Buffer.concat(parts) : null;
    parts = [];
    length = 0;
    number += 1;
    return { number, bytes };
  };
  for await (const chunk of stream) {
    let from = 0;
    for (let to = chunk.indexOf(lineFeed); to !== -1; to = chunk.indexOf(lineFeed, from)) {
      add(chunk.subarray(from, to));
      yield finish();
      from = to + 1;
    }
    add(chunk.subarray(from));
  }
  if (length > 0) yield finish();
}
