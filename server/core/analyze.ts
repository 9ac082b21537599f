import { analyzeArticle } from './article';
import type { Article, Block, EntryState, ParagraphFacts } from './model';
import { analyzeParagraph, initialState } from './paragraph';
import { segment } from './segment';
import { uniform } from './uniform';

/** Longest text that is analyzed, in UTF-16 code units. Beyond it the article says `tooLong` and is empty. */
export const lengthLimit = 2 * 1024 * 1024 + 64 * 1024; // 2 MB, and some room for the text that says so

type Memo = ReadonlyMap<string, ParagraphFacts>;

/** An article and what the next analysis can reuse of it. */
export interface Analysis {
  readonly article: Article;
  readonly memo: Memo;
  /** How many paragraphs were analyzed anew: one for a keystroke. */
  readonly analyzedParagraphs: number;
}

const memoKey = (block: Block, entry: EntryState): string => `${block.kind} ${entry.openQuote ?? ''} ${block.text}`;

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
  const memo = new Map<string, ParagraphFacts>();
  if (text.length > lengthLimit) {
    return { article: { ...analyzeArticle('', [], []), text, tooLong: true }, memo, analyzedParagraphs: 0 };
  }
  const blocks = segment(text);
  const facts: ParagraphFacts[] = [];
  let entry = initialState;
  let analyzedParagraphs = 0;
  for (const block of blocks) {
    const key = memoKey(block, entry);
    let known = memo.get(key) ?? previous?.memo.get(key);
    if (!known) {
      known = uniform(analyzeParagraph(block, entry));
      analyzedParagraphs += 1;
      yield;
    }
    // Stored under the newest text's key, so that old versions of the text can be collected.
    memo.set(key, known);
    entry = known.exit;
    facts.push(known);
  }
  return { article: analyzeArticle(text, blocks, facts), memo, analyzedParagraphs };
}
