import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

/**
 * SHA-256 of a text as UTF-8, in hexadecimal. Synchronous, which the browser's own is not.
 *
 * @example `sha256Hex('')` begins with `e3b0c442`
 */
export const sha256Hex = (text: string): string => bytesToHex(sha256(utf8ToBytes(text)));

/**
 * A UUID that a text determines: version 8 (RFC 9562), from the text's SHA-256. What has no id of its own gets the same
 * one every time.
 */
export function uuidOf(text: string): string {
  const hex = sha256Hex(text);
  const variant = ((parseInt(hex.charAt(16), 16) & 0x3) | 0x8).toString(16);
  const parts = [hex.slice(0, 8), hex.slice(8, 12), `8${hex.slice(13, 16)}`, variant + hex.slice(17, 20)];
  return `urn:uuid:${[...parts, hex.slice(20, 32)].join('-')}`;
}
