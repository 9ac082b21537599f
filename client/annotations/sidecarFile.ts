/** What a sidecar's name ends with, behind the name of its article. */
export const sidecarSuffix = '.facts.jsonl';

/** A sidecar longer than this, in bytes, is neither read nor written. */
export const longestSidecar = 32 * 2 ** 20;

export interface FileState {
  readonly isFile: boolean;
  /** In bytes. */
  readonly size: number;
  readonly isReadonly: boolean;
}

/** A file system, as far as sidecars need one; `Place` is how it names files. */
export interface SidecarFiles<Place> {
  /** Null where there is nothing. */
  readonly stat: (place: Place) => Promise<FileState | null>;
  readonly read: (place: Place) => Promise<Uint8Array>;
  /** Puts the content in the file's place: a program that is killed meanwhile leaves the old content or the new. */
  readonly replace: (place: Place, content: Uint8Array) => Promise<void>;
}

/** Why a sidecar was not read or written; it is as it was. */
export type SidecarTrouble =
  | { readonly kind: 'tooLong' | 'noFile' | 'readonly' | 'changed' }
  | { readonly kind: 'unreadable' | 'unwritable'; readonly reason: string };

/** A sidecar as it was read. */
export interface SidecarContent {
  /** Null where there is no file. */
  readonly bytes: Uint8Array | null;
  /** The same as text; what is no UTF-8 spoils its own line only, and stays in the file. */
  readonly text: string | null;
}

const reasonOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

const sameBytes = (a: Uint8Array | null, b: Uint8Array | null): boolean =>
  a === b || (a !== null && b?.length === a.length && a.every((byte, index) => byte === b[index]));

function joined(a: Uint8Array, b: Uint8Array): Uint8Array {
  const bytes = new Uint8Array(a.length + b.length);
  bytes.set(a);
  bytes.set(b, a.length);
  return bytes;
}

/** Reads a sidecar. Never throws. */
export async function readSidecar<Place>(
  files: SidecarFiles<Place>,
  place: Place,
): Promise<SidecarContent | SidecarTrouble> {
  try {
    const state = await files.stat(place);
    if (!state) return { bytes: null, text: null };
    if (!state.isFile) return { kind: 'noFile' };
    if (state.size > longestSidecar) return { kind: 'tooLong' };
    const bytes = await files.read(place);
    return { bytes, text: new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes) };
  } catch (error) {
    return { kind: 'unreadable', reason: reasonOf(error) };
  }
}

/**
 * Appends to a sidecar, all of the text or nothing; the bytes that were there stay as they are. Never throws.
 *
 * @param before what was read and the text was composed for; where the file is another one by now, it is `changed`
 */
export async function appendToSidecar<Place>(
  files: SidecarFiles<Place>,
  place: Place,
  before: Uint8Array | null,
  text: string,
): Promise<SidecarTrouble | null> {
  try {
    const state = await files.stat(place);
    if (state?.isReadonly) return { kind: 'readonly' };
    const content = joined(before ?? new Uint8Array(), new TextEncoder().encode(text));
    if (content.length > longestSidecar) return { kind: 'tooLong' };
    if (!sameBytes(state && (await files.read(place)), before)) return { kind: 'changed' };
    await files.replace(place, content);
    return null;
  } catch (error) {
    return { kind: 'unwritable', reason: reasonOf(error) };
  }
}
