import type { Block } from './model';

/** Splits an article into blocks. */
export function segment(text: string): readonly Block[] {
  const blocks: Block[] = [];
  for (const match of text.matchAll(/[^\r\n]+(?:\r?\n[^\r\n]+)*/g)) {
    blocks.push({ kind: 'text', start: match.index, end: match.index + match[0].length, text: match[0] });
  }
  return blocks;
}
