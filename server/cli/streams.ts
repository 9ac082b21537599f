import { once } from 'node:events';
import type { Readable, Writable } from 'node:stream';

/** Where a command reads and writes: the process's own streams, or a test's. */
export interface Streams {
  readonly stdin: Readable;
  readonly stdout: Writable;
  readonly stderr: Writable;
  /** Standard output may carry colours. */
  readonly colour: boolean;
}

/** Writes and waits while the reader is slower than we are, so that output never piles up in memory. */
export async function write(stream: Writable, text: string): Promise<void> {
  if (!stream.write(text)) await once(stream, 'drain');
}

/** Says on standard error what went wrong: `factmark: notes.bin: not a text file`. */
export const complain = (streams: Streams, problem: string): Promise<void> =>
  write(streams.stderr, `factmark: ${problem}\n`);
