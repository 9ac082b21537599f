/** Who signs the words above, after a dash or "Signed": press releases, letters, epigraphs, embedded posts. */
import type { Span } from './span';

const word = String.raw`\p{Lu}[\p{L}\p{M}.'’-]*`;
const particle = 'de|da|del|der|den|di|du|la|le|van|von|bin|al|el|ter';
const name = String.raw`@[\p{L}\p{N}_]{1,40}|${word}(?:[ \u00A0]+(?:${word}|${particle})){0,5}`;
/** What may follow the name: a role, a handle, a date. */
const addition = String.raw`(?:\s*[,(][^\n“”"]{0,120})?`;
const signed = new RegExp(
  String.raw`\s*(?:(?:[—–―]|--|(?<=\S )-(?= ))[ \u00A0]*|Signed,?\s+)(${name})${addition}\s*$`,
  'uy',
);

/** A signature is not longer than this, in code units. */
export const longestSignature = 180;

/**
 * The signer's name, where nothing but a signature stands from `at` to the text's end.
 *
 * @example In `“We go.” — Ana Ruiz, mayor` the signature at 8 names the span of "Ana Ruiz".
 */
export function signatureAt(text: string, at: number): Span | null {
  if (text.length - at > longestSignature) return null;
  signed.lastIndex = at;
  const name = signed.exec(text)?.[1];
  if (name === undefined) return null;
  const start = text.indexOf(name, at);
  return { start, end: start + name.replace(/\.$/, '').length };
}

/** Whether a line is nothing but a signature. */
export const isSignature = (line: string): boolean => signatureAt(line, 0) !== null;
