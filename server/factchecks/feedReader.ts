import type { FactCheck } from '../core/index';
import { containers, readRecords } from './record';

/** Something of a feed that could not be used. */
export interface FeedProblem {
  /** Counted from 1. */
  readonly line: number;
  readonly reason: string;
}

/** What a piece of text has completed. */
export interface Reading {
  readonly checks: FactCheck[];
  readonly problems: FeedProblem[];
}

/** A record is some kilobytes long; what is longer than this, in UTF-16 code units, is no feed. */
const longestRecord = 4 * 1024 * 1024;

/**
 * Reads the text of one file in pieces, so that a feed of any size takes no more memory than its longest record. It
 * cuts the text where a record ends and parses each by itself: one bad record does not spoil the others.
 *
 * @example `new FeedReader(false).push('[{"@type": "ClaimReview", …}, ').checks.length` is 1.
 */
export class FeedReader {
  /** What is not consumed yet; scanned up to `at`. */
  private text = '';
  private at = 0;
  private line = 1;
  private depth = 0;
  /** Depths at which the elements of a list are records. */
  private readonly lists: number[] = [];
  private item: { readonly depth: number; readonly line: number; from: number } | null = null;
  /** Where the string that is being read began; -1 outside of strings. */
  private stringFrom = -1;
  private escaped = false;
  private lastString = '';
  private gaveUp = false;

  /** @param byLine Each line holds a value of its own (JSON lines): a bad one ends with its line. */
  constructor(private readonly byLine: boolean) {}

  push(piece: string): Reading {
    const reading: Reading = { checks: [], problems: [] };
    if (this.gaveUp) return reading;
    this.text += piece;
    for (; this.at < this.text.length; this.at += 1) this.step(this.text.charCodeAt(this.at), reading);
    this.forget();
    if (this.text.length <= longestRecord) return reading;
    reading.problems.push({
      line: this.item?.line ?? this.line,
      reason: 'is too long for a record; the rest is not read',
    });
    this.gaveUp = true;
    this.text = '';
    return reading;
  }

  end(): Reading {
    const { item, depth, gaveUp } = this;
    if (gaveUp || (!item && depth === 0)) return { checks: [], problems: [] };
    return {
      checks: [],
      problems: [{ line: item?.line ?? this.line, reason: 'is not closed at the end of the file' }],
    };
  }

  private step(code: number, reading: Reading): void {
    if (code === 10) this.newLine(reading);
    else if (this.stringFrom >= 0) this.insideString(code);
    else if (code === 34) this.stringFrom = this.at + 1;
    else if (code === 123) this.openObject();
    else if (code === 91) this.openList();
    else if (code === 125) this.closeObject(reading);
    else if (code === 93) this.closeList();
  }

  private newLine(reading: Reading): void {
    if (this.byLine && (this.item !== null || this.depth > 0 || this.stringFrom >= 0)) {
      reading.problems.push({ line: this.line, reason: 'is no JSON' });
      this.item = null;
      this.depth = 0;
      this.lists.length = 0;
      this.stringFrom = -1;
    }
    this.line += 1;
  }

  private insideString(code: number): void {
    if (this.escaped) this.escaped = false;
    else if (code === 92) this.escaped = true;
    else if (code === 34) {
      // Only names of properties are asked for, and those of records' containers are short.
      if (this.at - this.stringFrom < 40) this.lastString = this.text.slice(this.stringFrom, this.at);
      this.stringFrom = -1;
    }
  }

  private openObject(): void {
    const isRecord = this.depth === 0 || this.lists.at(-1) === this.depth;
    if (!this.item && isRecord) this.item = { depth: this.depth, line: this.line, from: this.at };
    this.depth += 1;
  }

  private openList(): void {
    const isContainer = this.item?.depth === this.depth - 1 && containers.includes(this.lastString);
    // What holds the list is no record: its elements are, each by itself.
    if (isContainer) this.item = null;
    if (isContainer || (!this.item && this.depth === 0)) this.lists.push(this.depth + 1);
    this.depth += 1;
  }

  private closeObject(reading: Reading): void {
    this.depth = Math.max(0, this.depth - 1);
    if (this.item?.depth !== this.depth) return;
    const { from, line } = this.item;
    this.item = null;
    const { checks, problems } = readItem(this.text.slice(from, this.at + 1));
    reading.checks.push(...checks);
    reading.problems.push(...problems.map((reason) => ({ line, reason })));
  }

  private closeList(): void {
    if (this.lists.at(-1) === this.depth) this.lists.pop();
    this.depth = Math.max(0, this.depth - 1);
  }

  /** Drops what no open record or string needs any more. */
  private forget(): void {
    const from = this.item?.from ?? (this.stringFrom >= 0 ? this.stringFrom : this.at);
    this.text = this.text.slice(from);
    this.at -= from;
    if (this.item) this.item.from = 0;
    if (this.stringFrom >= 0) this.stringFrom -= from;
  }
}

function readItem(text: string): { readonly checks: readonly FactCheck[]; readonly problems: readonly string[] } {
  try {
    return readRecords(JSON.parse(text));
  } catch {
    return { checks: [], problems: ['is no JSON'] };
  }
}
