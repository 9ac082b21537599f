/**
 * The edge between the analysis and the protocol: the only place that turns spans into ranges, and the core's
 * messages into the reader's language.
 */
import * as l10n from '@vscode/l10n';
import type { Position, Range } from 'vscode-languageserver-types';
import { firstWhere, type Article, type Message, type Span } from '../core/index';

/** What a feature may ask of an open text. `TextDocument` of vscode-languageserver-textdocument fulfils it. */
export interface OpenText {
  readonly uri: string;
  readonly version: number;
  positionAt(offset: number): Position;
  offsetAt(position: Position): number;
}

export const toRange = (text: OpenText, span: Span): Range => ({
  start: text.positionAt(span.start),
  end: text.positionAt(span.end),
});

export const toOffset = (text: OpenText, position: Position): number => text.offsetAt(position);

export const toSpan = (text: OpenText, range: Range): Span => ({
  start: text.offsetAt(range.start),
  end: text.offsetAt(range.end),
});

/** Bytes of a UTF-16 code unit in UTF-8; each half of a surrogate pair has two of the four. */
function byteLength(unit: number): number {
  if (unit < 0x80) return 1;
  return unit < 0x800 || (unit >= 0xd800 && unit < 0xe000) ? 2 : 3;
}

/** How many bytes of UTF-8 stand before each code unit, and before the end. */
function bytesBefore(content: string): Uint32Array {
  const bytes = new Uint32Array(content.length + 1);
  let count = 0;
  for (let index = 0; index < content.length; index += 1) {
    count += byteLength(content.charCodeAt(index));
    bytes[index + 1] = count;
  }
  return bytes;
}

type Positions = Pick<OpenText, 'positionAt' | 'offsetAt'>;

/**
 * Positions of a text for a client that counts characters as bytes of UTF-8.
 *
 * @example In `Café.` the period is character 4 in UTF-16 and 5 here.
 */
export function utf8Positions(content: string, utf16: Positions): Positions {
  const bytes = bytesBefore(content);
  const at = (offset: number): number => bytes[offset] ?? 0;
  return {
    positionAt: (offset) => {
      const { line, character } = utf16.positionAt(offset);
      const start = utf16.offsetAt({ line, character: 0 });
      return { line, character: at(start + character) - at(start) };
    },
    offsetAt: ({ line, character }) => {
      const start = utf16.offsetAt({ line, character: 0 });
      const end = utf16.offsetAt({ line, character: content.length });
      const wanted = at(start) + character;
      // The last offset of the line that does not lie behind the wanted byte.
      return firstWhere(start + 1, end + 1, (offset) => at(offset) > wanted) - 1;
    },
  };
}

/** Texts by template, then by each argument in turn. */
interface Texts {
  text: string | null;
  readonly next: Map<string, Texts>;
}

/** Texts that are kept; beyond it they are put together anew, so that memory stays bounded. */
const mostTexts = 20_000;

let texts: Texts = { text: null, next: new Map() };
let count = 0;

/** Texts in the language of before are not to be used again. */
export function forgetTexts(): void {
  texts = { text: null, next: new Map() };
  count = 0;
}

function step(from: Texts, word: string): Texts {
  const known = from.next.get(word);
  if (known) return known;
  const fresh: Texts = { text: null, next: new Map() };
  from.next.set(word, fresh);
  return fresh;
}

/**
 * The message in the reader's language. Every keystroke asks for the same texts, a thousand of them in a long article,
 * and to look one up costs a tenth of putting it together.
 */
export function toText({ template, args }: Message): string {
  if (count > mostTexts) forgetTexts();
  let at = step(texts, template);
  for (const arg of args) at = step(at, arg);
  if (at.text === null) count += 1;
  return (at.text ??= l10n.t(template, ...args));
}

/** Longest excerpt, in UTF-16 code units: about one line of the Outline or of a hover. */
const excerptLength = 60;

/** White space that is not one blank; rare, and replacing all white space costs many times the search. */
const unevenSpace = /\s\s|[^\S ]/;

/**
 * The words of a span on one line, shortened at a word's end.
 *
 * @example `“We are ready to go on with the talks wherever they are held, and…`
 */
export function excerpt({ text }: Pick<Article, 'text'>, { start, end }: Span): string {
  const raw = text.slice(start, end).trim();
  const words = unevenSpace.test(raw) ? raw.replace(/\s+/g, ' ') : raw;
  if (words.length <= excerptLength) return words;
  const space = words.lastIndexOf(' ', excerptLength);
  // Where there is no space to cut at, the cut must not leave half of a surrogate pair.
  const cut = space > 0 ? words.slice(0, space) : words.slice(0, excerptLength).replace(/[\uD800-\uDBFF]$/, '');
  return `${cut.replace(/[,;:]$/, '')}…`;
}
