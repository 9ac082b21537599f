/** Where and when a report was written, before its first words: no part of its sentences, and nobody who speaks. */

const capitals = String.raw`\p{Lu}[\p{Lu}.'’-]+`;
const words = String.raw`\p{Lu}[\p{L}.'’-]*`;
const agency = String.raw`\(\p{Lu}[\p{L}. \/-]{1,30}\)`;
const dash = String.raw`(?:[—–―]|--?)\s`;

/** LUND, Sweden, May 3 (AP) — …   Lund (Reuters) - … */
const dateline = new RegExp(
  String.raw`^\s*(?:${capitals}(?: ${capitals}){0,3}(?:, ${words}(?: ${words}){0,2}){0,2}(?:, \p{Lu}\p{L}{2,8}\.? \d{1,2})?(?: ${agency})?|${words}(?: ${words}){0,2} ${agency}) ?${dash}\s*(?=\S)`,
  'u',
);

/** 14:05   2.30pm BST:   9 a.m. ET — */
const timeStamp =
  /^\s*(?:\d{1,2}[:.]\d{2}(?:\s?[ap]\.?m\.?)?|\d{1,2}\s?[ap]\.?m\.?)(?:\s[A-Z]{2,4}(?![\p{L}]))?\s*(?:[—–:|-]\s)?\s*(?=["“‘'«]|\p{Lu}|$)/u;

/**
 * The paragraph with its dateline or time stamp replaced by as many spaces, so that every offset stays.
 *
 * @example `maskDateline('LUND (AP) — It opens.')` is `'            It opens.'`.
 */
export function maskDateline(text: string): string {
  const length = (dateline.exec(text) ?? timeStamp.exec(text))?.[0].length ?? 0;
  return length === 0 ? text : ' '.repeat(length) + text.slice(length);
}
