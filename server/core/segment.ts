/** Splits an article into blocks: title, headings, paragraphs, interviews, list items, block quotes, front matter, code. */
import { speakerLabel } from './dialogue';
import type { Block, BlockKind } from './model';
import { isSignature } from './signatures';

interface Line {
  readonly start: number;
  /** Without the line ending. */
  readonly end: number;
  readonly text: string;
}

const headingMark = /^ {0,3}#{1,6}(?:\s|$)/;
const setextUnderline = /^ {0,3}(?:=+|-{2,})\s*$/;
const listMark = /^\s{0,8}(?:[-*+•–]|\d{1,3}[.)])\s+\S/;
const quoteMark = /^ {0,3}>/;
const fence = /^ {0,3}(?:```|~~~)/;
const ruleLine = /^ {0,3}(?:[-*_]\s*){3,}$/;
const frontMatterFence = /^---\s*$/;
const sentenceEnd = /[.!?…:;,]["'”’»)\]]*\s*$/;

/** A line longer than this was not broken by hand: its end is a paragraph's end. */
const longestWrappedLine = 120;
/** A longer block is cut at a sentence's end, so that the cost of a paragraph is bounded. */
const longestBlock = 20_000;
/** A title is one line and not longer than this. */
const longestTitle = 200;

function readLines(text: string): readonly Line[] {
  const lines: Line[] = [];
  const ending = /\r\n|\n|\r|\u2029/g;
  let start = 0;
  for (const match of text.matchAll(ending)) {
    lines.push({ start, end: match.index, text: text.slice(start, match.index) });
    start = match.index + match[0].length;
  }
  lines.push({ start, end: text.length, text: text.slice(start) });
  return lines;
}

const isBlank = (line: Line): boolean => line.text.trim() === '';

/**
 * Whether single line ends are only wraps. They are where lines are short and mostly break off in mid-sentence, as in
 * mail and hard-wrapped Markdown; in pasted web text each line is a paragraph.
 */
function isHardWrapped(lines: readonly Line[]): boolean {
  let breaks = 0;
  let inSentence = 0;
  for (let index = 1; index < lines.length; index += 1) {
    const before = lines[index - 1];
    const after = lines[index];
    if (!before || !after || isBlank(before) || isBlank(after)) continue;
    if (before.text.length > longestWrappedLine) return false;
    breaks += 1;
    if (!sentenceEnd.test(before.text) && /^\s*[\p{Ll}\p{N}“"'‘(]/u.test(after.text)) inSentence += 1;
  }
  return breaks > 0 && inSentence * 2 >= breaks;
}

function lineKind(line: Line): BlockKind {
  if (headingMark.test(line.text)) return 'heading';
  if (quoteMark.test(line.text)) return 'blockquote';
  if (listMark.test(line.text)) return 'list';
  return 'text';
}

/** Index of the line after the front matter; 0 where there is none. */
function frontMatterEnd(lines: readonly Line[]): number {
  const first = lines[0];
  if (!first || !frontMatterFence.test(first.text.replace(/^\uFEFF/, ''))) return 0;
  const close = lines.findIndex((line, index) => index > 0 && /^(?:---|\.\.\.)\s*$/.test(line.text));
  return close < 0 ? 0 : close + 1;
}

class Blocks {
  readonly done: Block[] = [];
  private open: { kind: BlockKind; start: number; end: number } | null = null;

  constructor(private readonly text: string) {}

  get openKind(): BlockKind | null {
    return this.open?.kind ?? null;
  }

  add(kind: BlockKind, line: Line, joins: boolean): void {
    if (this.open && joins) {
      this.open.end = line.end;
      return;
    }
    this.close();
    this.open = { kind, start: line.start, end: line.end };
  }

  /** Takes a signature into the block that it signs, over a blank line too. False where there is none to sign. */
  sign(line: Line): boolean {
    const block = this.open ?? this.done.at(-1);
    if (!block) return false;
    const { kind, start, end } = block;
    const signed = kind === 'blockquote' || (kind === 'text' && /["”’»]\s*$/.test(this.text.slice(end - 2, end)));
    if (!signed) return false;
    if (!this.open) this.done.pop();
    this.open = { kind, start, end: line.end };
    this.close();
    return true;
  }

  close(kind?: BlockKind): void {
    if (!this.open) return;
    const { start, end } = this.open;
    this.done.push({ kind: kind ?? this.open.kind, start, end, text: this.text.slice(start, end) });
    this.open = null;
  }
}

/** Whether this line continues the open block. */
function joins(open: BlockKind | null, kind: BlockKind, wrapped: boolean): boolean {
  if (open === null || open === 'heading') return false;
  if (kind === 'blockquote') return open === 'blockquote';
  if (kind !== 'text') return false;
  return wrapped && open !== 'blockquote';
}

function addBody(blocks: Blocks, lines: readonly Line[]): void {
  const wrapped = isHardWrapped(lines);
  let inFence = false;
  for (const line of lines) {
    if (fence.test(line.text)) {
      blocks.add('code', line, inFence);
      if (inFence) blocks.close();
      inFence = !inFence;
    } else if (inFence) {
      blocks.add('code', line, true);
    } else if (isBlank(line)) {
      blocks.close();
    } else if (isSignature(line.text) && blocks.sign(line)) {
      continue;
    } else if (setextUnderline.test(line.text) && blocks.openKind === 'text') {
      blocks.add('text', line, true);
      blocks.close('heading');
    } else if (ruleLine.test(line.text)) {
      blocks.close();
    } else {
      const kind = lineKind(line);
      blocks.add(kind, line, joins(blocks.openKind, kind, wrapped));
    }
  }
  blocks.close();
}

/** Cuts blocks without end, as in text whose line ends got lost. */
function cutLong(block: Block): readonly Block[] {
  if (block.text.length <= longestBlock) return [block];
  const pieces: Block[] = [];
  let from = 0;
  while (from < block.text.length) {
    const limit = from + longestBlock;
    const cut = limit >= block.text.length ? block.text.length : cutBefore(block.text, from, limit);
    const text = block.text.slice(from, cut);
    pieces.push({ kind: block.kind, start: block.start + from, end: block.start + cut, text });
    from = cut + (/^\s*/.exec(block.text.slice(cut, cut + 200))?.[0].length ?? 0);
  }
  return pieces;
}

/** The last sentence's end before the limit, else white space, else the limit (but never inside a character). */
function cutBefore(text: string, from: number, limit: number): number {
  const half = from + longestBlock / 2;
  const sentence = Math.max(text.lastIndexOf('. ', limit - 2), text.lastIndexOf('.” ', limit - 3) + 1);
  if (sentence > half) return sentence + 1;
  const space = text.lastIndexOf(' ', limit);
  if (space > half) return space;
  const code = text.charCodeAt(limit - 1);
  return code >= 0xd800 && code < 0xdc00 ? limit - 1 : limit;
}

/** The first block is the title if it is a heading, or one short line that does not end like a sentence. */
function markTitle(blocks: readonly Block[]): readonly Block[] {
  const index = blocks.findIndex((block) => block.kind !== 'frontMatter');
  const first = blocks[index];
  if (!first || blocks.length === index + 1) return blocks;
  const plain = first.text.trim();
  const short = plain.length <= longestTitle && !/[\r\n]/.test(plain);
  const isTitle = first.kind === 'heading' || (first.kind === 'text' && short && !/[.!:;,…]["'”’»)]*$/.test(plain));
  return isTitle ? blocks.map((block, at) => (at === index ? { ...block, kind: 'title' } : block)) : blocks;
}

/**
 * Labelled paragraphs are an interview where a label comes again or two of them stand together; a label that stands
 * alone is a dateline or a note.
 */
function markDialogue(blocks: readonly Block[]): readonly Block[] {
  const labels = blocks.map((block) => (block.kind === 'text' ? speakerLabel(block.text) : null));
  const times = new Map<string, number>();
  for (const label of labels) if (label !== null) times.set(label, (times.get(label) ?? 0) + 1);
  if (times.size === 0) return blocks;
  const isLabelled = (index: number): boolean => (labels[index] ?? null) !== null;
  return blocks.map((block, index) => {
    const together = isLabelled(index - 1) || isLabelled(index + 1) || (times.get(labels[index] ?? '') ?? 0) > 1;
    return isLabelled(index) && together ? { ...block, kind: 'dialogue' } : block;
  });
}

/** **Do you ever sleep in?** */
const boldQuestion = /^\s*(\*\*|__)[^*\n]{2,300}\?["'”’]?\s*\1\s*$/;

/** Opens with bold letters or a quotation mark: no answer that the question alone makes speech. */
const setApart = /^\s*(?:\*\*|__|["“„«‘'])/;

/**
 * Paragraphs under questions in bold are answers, where there are two questions or more; behind the last question it is
 * only the next paragraph, since the article may go on.
 */
function markAnswers(blocks: readonly Block[]): readonly Block[] {
  const questions = blocks.flatMap(({ kind, text }, index) =>
    kind === 'text' && boldQuestion.test(text) ? [index] : [],
  );
  const last = questions.at(-1);
  if (questions.length < 2 || last === undefined) return blocks;
  let isAnswering = false;
  return blocks.map((block, index) => {
    if (questions.includes(index)) isAnswering = true;
    else if (block.kind !== 'text' || setApart.test(block.text) || index > last + 1) isAnswering = false;
    else if (isAnswering) return { ...block, kind: 'answer' };
    return block;
  });
}

/**
 * Splits a text into blocks in text order; blank lines belong to none. Linear in the text, any line endings.
 *
 * @example `segment('Title\n\nFirst.\n\nSecond.')` gives a `title` and two `text` blocks.
 */
export function segment(text: string): readonly Block[] {
  const lines = readLines(text);
  const blocks = new Blocks(text);
  const bodyStart = frontMatterEnd(lines);
  lines.slice(0, bodyStart).forEach((line, index) => blocks.add('frontMatter', line, index > 0));
  blocks.close();
  addBody(blocks, lines.slice(bodyStart));
  return markTitle(markAnswers(markDialogue(blocks.done.flatMap(cutLong))));
}
