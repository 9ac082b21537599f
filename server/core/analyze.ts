import { analyzeArticle, type Peopled } from './article';
import { initialState, type EntryState } from './entryState';
import type { Block, ParagraphFacts } from './model';
import { analyzeParagraph } from './paragraph';
import { segment } from './segment';
import { uniform } from './uniform';

/** Longest text that is analyzed, in UTF-16 code units. Beyond it the article says `tooLong` and is empty. */
export const lengthLimit = 2 * 1024 * 1024 + 64 * 1024; // 2 MB, and some room for the text that says so

/** An article and what the next analysis can reuse of it. */
export interface Analysis extends Peopled {
  /** Of each of its blocks, what it tells by itself. */
  readonly facts: readonly ParagraphFacts[];
  /** How many paragraphs were analyzed anew: one for a keystroke. */
  readonly analyzedParagraphs: number;
}

const sameText = (a: Block | undefined, b: Block | undefined): boolean => a?.kind === b?.kind && a?.text === b?.text;

const memoKey = ({ kind, text }: Block, { openQuote, statementDue }: EntryState): string =>
  `${kind} ${openQuote ?? ''} ${String(statementDue)} ${text}`;

/** Finds facts again: at a keystroke all blocks but one stand where they did, counted from the start or from the end. */
class Memory {
  private readonly blocks: readonly Block[];
  private readonly facts: readonly ParagraphFacts[];
  /** How many blocks the text has now more than before. */
  private readonly grown: number;
  /** So many blocks at the beginning are the same; behind them, up to `tail`, all may differ. */
  private readonly head: number;
  private readonly tail: number;
  /** What was told by the earlier blocks between, by `memoKey`: a paragraph may have been moved. */
  private readonly between = new Map<string, ParagraphFacts>();

  constructor(now: readonly Block[], previous: Analysis | undefined) {
    this.blocks = previous?.article.blocks ?? [];
    this.facts = previous?.facts ?? [];
    this.grown = now.length - this.blocks.length;
    const shorter = Math.min(now.length, this.blocks.length);
    let head = 0;
    while (head < shorter && sameText(this.blocks[head], now[head])) head += 1;
    let tail = now.length;
    while (tail - Math.max(0, this.grown) > head && sameText(this.blocks[tail - 1 - this.grown], now[tail - 1]))
      tail -= 1;
    this.head = head;
    this.tail = tail;
    for (let at = head; at < tail - this.grown; at += 1) {
      const [block, facts] = [this.blocks[at], this.facts[at]];
      if (block && facts) this.between.set(memoKey(block, this.entryOf(at)), facts);
    }
  }

  /** What the block, which stands at this index, is known to tell; it depends on what the block before hands to it. */
  find(at: number, block: Block, entry: EntryState): ParagraphFacts | undefined {
    if (at < this.head) return this.findAt(at, entry);
    if (at >= this.tail) return this.findAt(at - this.grown, entry);
    return this.between.size > 0 ? this.between.get(memoKey(block, entry)) : undefined;
  }

  private findAt(at: number, { openQuote, statementDue }: EntryState): ParagraphFacts | undefined {
    const before = this.entryOf(at);
    return before.openQuote === openQuote && before.statementDue === statementDue ? this.facts[at] : undefined;
  }

  private entryOf(at: number): EntryState {
    return this.facts[at - 1]?.exit ?? initialState;
  }
}

/** Runs a work of several steps to its end. */
function finish<T>(steps: Generator<undefined, T>): T {
  let step = steps.next();
  while (step.done !== true) step = steps.next();
  return step.value;
}

/**
 * Analyzes a text. With the previous analysis only paragraphs whose text or entry state changed are looked at again;
 * the result is the same as without it. Never throws.
 *
 * @example `const next = analyze(editedText, analyze(text))`
 */
export const analyze = (text: string, previous?: Analysis): Analysis => finish(analyzeInSteps(text, previous));

/** The same, pausing after each paragraph that was analyzed, so that others need not wait for the whole. */
export function* analyzeInSteps(text: string, previous?: Analysis): Generator<undefined, Analysis> {
  if (text.length > lengthLimit) {
    const nothing = analyzeArticle('', [], []);
    const article = { ...nothing.article, text, tooLong: true };
    return { ...nothing, article, facts: [], analyzedParagraphs: 0 };
  }
  const blocks = segment(text);
  const memory = new Memory(blocks, previous);
  const facts: ParagraphFacts[] = [];
  let entry = initialState;
  let analyzedParagraphs = 0;
  for (const block of blocks) {
    let known = memory.find(facts.length, block, entry);
    if (!known) {
      known = uniform(analyzeParagraph(block, entry));
      analyzedParagraphs += 1;
      yield;
    }
    entry = known.exit;
    facts.push(known);
  }
  return { ...analyzeArticle(text, blocks, facts, previous), facts, analyzedParagraphs };
}
