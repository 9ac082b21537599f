import { readFile } from 'node:fs/promises';
import type { Readable } from 'node:stream';

/** How standard input is called among the file arguments and in messages; the user writes `-`. */
export const stdinName = '<stdin>';

/** Why an input cannot be used, in words that follow its name: `notes.bin: not a text file`. */
export interface Problem {
  readonly problem: string;
}

export const isProblem = (value: object): value is Problem => 'problem' in value;

const encodingOf = (bytes: Uint8Array): string => {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return 'utf-8';
};

/**
 * The text of a file: UTF-8, or UTF-16 where a byte order mark says so. The mark itself is dropped, as editors do, so
 * that offsets are the same here and there. Null for what is not text: invalid bytes or NULs.
 */
export function decodeText(bytes: Uint8Array): string | null {
  try {
    const text = new TextDecoder(encodingOf(bytes), { fatal: true }).decode(bytes);
    return text.includes('\0') ? null : text;
  } catch {
    return null;
  }
}

async function readAll(stream: Readable): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(Buffer.from(chunk as Uint8Array));
  return Buffer.concat(chunks);
}

const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'no such file',
  EISDIR: 'a folder, not a file',
  EACCES: 'no permission',
  EROFS: 'the disk is read-only',
  ERR_FS_FILE_TOO_LARGE: 'too large to read',
};

/** Why a file could not be read or written, in words. */
export function reasonOf(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException;
  return reasons[code ?? ''] ?? message;
}

/** Reads one file argument; `stdinName` reads standard input to its end. Never rejects. */
export async function readInput(name: string, stdin: Readable): Promise<{ readonly text: string } | Problem> {
  try {
    const text = decodeText(name === stdinName ? await readAll(stdin) : await readFile(name));
    return text === null ? { problem: 'not a text file (neither UTF-8 nor UTF-16)' } : { text };
  } catch (error) {
    return { problem: reasonOf(error) };
  }
}
