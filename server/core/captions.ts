/** Reads captions of pictures, which end by saying whose the picture is: "The pier at noon. Photo: Ana Ruiz / The Courier". */
import { trimmed, type Span } from './span';

/** What a caption says and whom it credits; spans of the paragraph's text. */
export interface Caption {
  /** What the picture is said to show; null where the credit stands alone. */
  readonly content: Span | null;
  /** The word that credits: "Photo". */
  readonly label: Span;
  /** The first name of the credit: the maker in "Ana Ruiz / The Courier", else the agency. */
  readonly credited: Span;
  readonly name: string;
}

const gap = String.raw`[ \t\u00A0]`;
const picture = 'image|photo|photograph|picture|video|audio|graphic|illustration|drawing|map|screenshot|credit';
/** Photo, PHOTO, and in brackets photo */
const inEveryCase = (words: string): string =>
  [words, words.toUpperCase(), words.replace(/\b\p{Ll}/gu, (letter) => letter.toUpperCase())].join('|');
const label = String.raw`(?:${inEveryCase(picture)})[sS]?(?:${gap}(?:${inEveryCase('credit')})[sS]?)?`;
const credits = String.raw`(?:${gap}*:${gap}*|${gap}+(?:by|courtesy of|from|via)${gap}+)`;
/** "AP Photo/Ana Ruiz" */
const agency = String.raw`\p{Lu}{2,5}${gap}[Pp]hoto(?=${gap}?/)`;
const word = String.raw`[@\p{Lu}\p{N}](?:[\p{L}\p{M}\p{N}'’&_-]|\.(?=\S))*(?:(?<=(?<!\p{L})\p{L})\.)?`;
const particle = 'and|by|courtesy|da|de|del|der|di|for|la|le|of|the|van|via|von';
const name = String.raw`(?:the${gap})?${word}(?:(?:${gap}?[/,|]${gap}?|${gap}+)(?:${word}|(?:${particle})(?=${gap}))){0,9}`;
const credit = new RegExp(
  String.raw`(?<![^\s([|–—-])(?:(?<label>${label})${credits}|(?<agency>${agency})${gap}?/${gap}?)(?<name>${name})[)\]]?\.?\s*$`,
  'u',
);
/** "The Video: Why We Watch" is a title. */
const determiner = /(?<!\p{L})(?:an?|the|this|that|my|your|his|her|its|our|their)\s+$/iu;

/** A credit in small letters, as any words for a picture, stands in brackets. */
function isSetApart(text: string, at: number): boolean {
  const before = text.slice(0, at);
  return /[([|–—-]\s*$/.test(before) || (/\p{Lu}/u.test(text.charAt(at)) && !determiner.test(before));
}

/** The last words of a paragraph are read for a credit; in code units. */
const reach = 120;
/** A caption is not longer than this; in code units. */
const longest = 800;

/**
 * Reads a paragraph that ends with the credit of a picture; null for any other.
 *
 * @example `The pier at noon. Photo: Ana Ruiz` says "The pier at noon." and credits "Ana Ruiz" at the label "Photo".
 */
export function readCaption(text: string): Caption | null {
  if (text.length > longest) return null;
  const from = Math.max(0, text.length - reach);
  const match = credit.exec(text.slice(from));
  const groups = match?.groups;
  if (!match || !groups) return null;
  const start = from + match.index;
  const { label: word = groups['agency'] ?? '', name: names = '' } = groups;
  if (!isSetApart(text, start)) return null;
  const [name = ''] = names.split(/\s*[/,|]|\s+for\s/u, 1);
  const named = text.indexOf(name, start + word.length);
  const content = trimmed(text, 0, text.slice(0, start).replace(/[\s([|–—-]+$/u, '').length);
  return {
    content: content.start < content.end ? content : null,
    label: { start, end: start + word.length },
    credited: { start: named, end: named + name.length },
    name,
  };
}

/** The paragraph with as many spaces for its credit: a credit is no part of any sentence. */
export function maskCredit(text: string, { content }: Caption): string {
  const end = content?.end ?? 0;
  return text.slice(0, end) + ' '.repeat(text.length - end);
}
