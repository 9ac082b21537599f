/**
 * Pairs quotation marks: curly, straight, low and angle ones, doubles and British singles, against apostrophes, inches
 * and feet. Errors stay where they are: a mark that finds no partner is reported and opens nothing.
 */
import type { Span } from './span';

/** A stretch between two marks that belong together. The span includes the marks. */
export interface Quoted extends Span {
  /** Without the marks. */
  readonly inner: Span;
  /** False where the paragraph ends before the mark closes; the span then ends with the paragraph. */
  readonly closed: boolean;
  /** The marks are ‘single’ ones, British or nested style. */
  readonly single: boolean;
}

export interface PairedMarks {
  /** Outermost stretches in text order; what is nested in them is part of them. */
  readonly quoted: readonly Quoted[];
  /** Marks without a partner. An opening mark that ends its paragraph open is in `open` instead. */
  readonly stray: readonly Span[];
  /** The opening mark of a stretch left open at the end of the paragraph. */
  readonly open: Span | null;
}

type Role = 'open' | 'close' | 'none';

interface OpenMark {
  readonly at: number;
  /** Two apostrophes typed for a double mark are two code units long. */
  readonly length: number;
  readonly family: Family;
}

/** Marks that can close each other. */
type Family = 'double' | 'straight' | 'low' | 'angle' | 'single' | 'straightSingle' | 'angleSingle';

const singles: ReadonlySet<Family> = new Set<Family>(['single', 'straightSingle', 'angleSingle']);

const isWordChar = (char: string): boolean => /[\p{L}\p{N}]/u.test(char);
const isLetter = (char: string): boolean => /\p{L}/u.test(char);
const isSpace = (char: string): boolean => char === '' || /\s/.test(char);
const isOpeningNeighbour = (char: string): boolean => isSpace(char) || /[([{“"‘'«„—–\-/…*_>]/.test(char);
const isClosingNeighbour = (char: string): boolean => isSpace(char) || /[)\]}”"’'»,.;:!?…—–\-/*_<]/.test(char);

/** ’em, ’tis, ’90s: words that begin with an apostrophe. */
const elision = /^['’‘](?:em|til|tis|twas|cause|bout|round|n|\d0s|\d\d)(?![\p{L}\p{N}])/iu;

/** Marks around nothing quote nothing. */
const hasWord = /[\p{L}\p{N}]/u;

/** A pair of double marks, and then the end of the single ones around it. */
const nestedAgain = /^“[^“”‘’]+”[^“”‘’]*’/;

/** How far ahead a single mark looks for the mark that would close it better. */
const lookAhead = 600;

class Pairing {
  readonly quoted: Quoted[] = [];
  readonly stray: Span[] = [];
  private readonly stack: OpenMark[] = [];

  constructor(
    private readonly text: string,
    isOpen: boolean,
  ) {
    // Any double mark closes what the paragraph before left open.
    if (isOpen) this.stack.push({ at: text.search(/\S/), length: 0, family: closing(text) });
  }

  private char(at: number): string {
    return this.text.charAt(at);
  }

  isOpen(family: Family): boolean {
    return this.stack.some((mark) => mark.family === family);
  }

  get innermost(): Family | null {
    return this.stack.at(-1)?.family ?? null;
  }

  /** Looks like the beginning of a quotation: something to quote follows, nothing written precedes. */
  opensAt(at: number, length = 1): boolean {
    return isOpeningNeighbour(this.char(at - 1)) && !isSpace(this.char(at + length));
  }

  closesAt(at: number, length = 1): boolean {
    return isClosingNeighbour(this.char(at + length)) && !isSpace(this.char(at - 1));
  }

  open(at: number, family: Family, length = 1): void {
    // The same mark twice: the first one was never closed. It is given up, so that it spoils nothing.
    // Inside single marks it may be nested, “so ‘that “it” is’ read”.
    const earlier = this.stack.findIndex((mark) => mark.family === family);
    const nested = this.innermost === 'single' && nestedAgain.test(this.text.slice(at, at + lookAhead));
    if (earlier >= 0 && !nested) for (const mark of this.stack.splice(earlier)) this.addStray(mark.at);
    this.stack.push({ at, length, family });
  }

  close(at: number, family: Family, length = 1): void {
    const index = this.stack.findLastIndex((mark) => mark.family === family);
    const mark = this.stack[index];
    if (!mark) {
      this.addStray(at);
      return;
    }
    for (const inner of this.stack.splice(index + 1)) if (!singles.has(inner.family)) this.addStray(inner.at);
    this.stack.pop();
    if (this.stack.length === 0) this.addQuoted(mark, at, length);
  }

  private addQuoted(mark: OpenMark, at: number, length: number): void {
    const inner = { start: mark.at + mark.length, end: at };
    if (hasWord.test(this.text.slice(inner.start, inner.end))) {
      this.quoted.push({ start: mark.at, end: at + length, inner, closed: true, single: singles.has(mark.family) });
    }
  }

  private addStray(at: number): void {
    this.stray.push({ start: at, end: at + 1 });
  }

  /** What is still open at the paragraph's end. Open single marks were apostrophes after all. */
  finish(): Span | null {
    const end = this.text.trimEnd().length;
    const doubles = this.stack.filter((mark) => !singles.has(mark.family));
    const outer = doubles[0];
    for (const mark of doubles.slice(1)) this.addStray(mark.at);
    if (!outer || end <= outer.at + outer.length) return null;
    const inner = { start: outer.at + outer.length, end };
    this.quoted.push({ start: outer.at, end, inner, closed: false, single: false });
    return { start: outer.at, end: inner.start };
  }
}

const firstDouble = /["“”]/;

/** The family that the first double mark of a text closes. */
const closing = (text: string): Family => (firstDouble.exec(text)?.[0] === '"' ? 'straight' : 'double');

/**
 * Whether a text begins inside a quotation: its first double mark can only close one. An interview's paragraphs, and
 * those of a careless hand, lack the mark that ought to open each of them again.
 *
 * @example `It was late. We left,” she said.`
 */
export function beginsInside(text: string): boolean {
  const at = text.search(firstDouble);
  if (at <= 0 || text.charAt(at) === '“' || /\d/.test(text.charAt(at - 1))) return false;
  const after = text.charAt(at + 1);
  const closes = /[\p{L}\p{N},.!?…]/u.test(text.charAt(at - 1)) && !isWordChar(after);
  return closes && (text.charAt(at) === '”' || (isClosingNeighbour(after) && text.split('"').length % 2 === 0));
}

/** Feet and inches: a straight mark right after a digit, with no quotation that it could close. */
function isMeasure(text: string, at: number, open: boolean): boolean {
  if (!/\d/.test(text.charAt(at - 1))) return false;
  if (!open) return true;
  const rest = text.slice(at + 1, at + 1 + lookAhead);
  return /^(?:\s+\p{Ll}|x\d)/u.test(rest) && /[,.!?]["']/.test(rest);
}

/** Whether a closing single mark comes later that follows punctuation or precedes it, before a new one opens. */
function closesBetterLater(text: string, at: number): boolean {
  const rest = text.slice(at + 1, at + 1 + lookAhead);
  for (let index = 0; index < rest.length; index += 1) {
    const char = rest.charAt(index);
    if (char === '‘') return false;
    if ((char !== '’' && char !== "'") || elision.test(rest.slice(index, index + 8))) continue;
    if (index > 0 && isSpace(rest.charAt(index - 1))) return false;
    const before = rest.charAt(index - 1);
    const after = rest.charAt(index + 1);
    if (isWordChar(before) && isWordChar(after)) continue;
    if (/[,.!?…;]/.test(before) || (before !== 's' && isClosingNeighbour(after)) || /[,.;:!?)]/.test(after))
      return true;
  }
  return false;
}

/** ’ and ' : apostrophe, or the end (or beginning) of a single quotation. */
function singleRole(text: string, at: number, pairing: Pairing, family: Family): Role {
  const before = text.charAt(at - 1);
  const after = text.charAt(at + 1);
  if (isWordChar(before) && isWordChar(after)) return 'none';
  if (pairing.isOpen(family)) {
    if (!pairing.closesAt(at)) return 'none';
    const possessive = before === 's' && isSpace(after) && isLetter(text.charAt(at + 2));
    return possessive && closesBetterLater(text, at) ? 'none' : 'close';
  }
  const straight = text.charAt(at) === "'";
  if (!straight || !pairing.opensAt(at) || !isWordChar(after) || elision.test(text.slice(at, at + 8))) return 'none';
  return closesBetterLater(text, at) ? 'open' : 'none';
}

function pairSingle(text: string, at: number, pairing: Pairing): void {
  const char = text.charAt(at);
  if (char === '‘') {
    const apostrophe = isWordChar(text.charAt(at - 1)) || elision.test(text.slice(at, at + 8));
    if (!apostrophe && !isSpace(text.charAt(at + 1))) pairing.open(at, 'single');
    return;
  }
  if (char === "'" && isMeasure(text, at, pairing.isOpen('straightSingle'))) return;
  const family = char === '’' ? 'single' : 'straightSingle';
  const role = singleRole(text, at, pairing, family);
  if (role === 'open') pairing.open(at, family);
  if (role === 'close') pairing.close(at, family);
}

/** " and '' : the same mark opens and closes; the spaces around it decide, and with none or both what is open. */
function pairStraight(text: string, at: number, pairing: Pairing, length: number): void {
  if (length === 1 && isMeasure(text, at, pairing.isOpen('straight'))) return;
  const mustOpen = pairing.opensAt(at, length) && !pairing.closesAt(at, length);
  if (pairing.isOpen('straight') && !mustOpen) pairing.close(at, 'straight', length);
  else if (!pairing.isOpen('straight') && pairing.isOpen('double') && !pairing.opensAt(at, length)) {
    // Opened with “ and closed with ": two hands, or two programs, worked on the text.
    pairing.close(at, 'double', length);
  } else pairing.open(at, 'straight', length);
}

function pairDouble(text: string, at: number, pairing: Pairing): void {
  const char = text.charAt(at);
  if (char === '„') pairing.open(at, 'low');
  else if (char === '«' || char === '»') {
    const family = 'angle';
    if (pairing.isOpen(family)) pairing.close(at, family);
    else pairing.open(at, family);
  } else if (pairing.isOpen('low') && pairing.innermost !== 'double' && !pairing.opensAt(at)) pairing.close(at, 'low');
  else if (char === '“') {
    // Typed with the wrong key: “ that can only close.
    const wrongKey = pairing.isOpen('double') && pairing.closesAt(at) && !pairing.opensAt(at);
    if (wrongKey) pairing.close(at, 'double');
    else pairing.open(at, 'double');
  } else if (!pairing.isOpen('double') && pairing.opensAt(at) && !pairing.closesAt(at)) pairing.open(at, 'double');
  else if (!pairing.isOpen('double') && pairing.isOpen('straight')) pairing.close(at, 'straight');
  else pairing.close(at, 'double');
}

/**
 * Pairs the marks of one paragraph. Linear: single marks look ahead a bounded distance.
 *
 * @param isOpen the paragraph begins inside a quotation that the one before left open
 *
 * @example In `‘I don’t know,’ he said` the one stretch is `{ start: 0, end: 15 }`, marks included.
 */
export function pairMarks(text: string, isOpen = false): PairedMarks {
  const pairing = new Pairing(text, isOpen);
  for (const match of text.matchAll(/''|["'“”‘’„«»‹›]/g)) {
    const at = match.index;
    switch (match[0]) {
      case '"':
      case "''":
        pairStraight(text, at, pairing, match[0].length);
        break;
      case "'":
      case '‘':
      case '’':
        pairSingle(text, at, pairing);
        break;
      case '‹':
      case '›':
        if (pairing.isOpen('angleSingle')) pairing.close(at, 'angleSingle');
        else pairing.open(at, 'angleSingle');
        break;
      default:
        pairDouble(text, at, pairing);
    }
  }
  const open = pairing.finish();
  return { quoted: pairing.quoted, stray: pairing.stray, open };
}
