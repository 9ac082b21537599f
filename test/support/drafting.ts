import fc from 'fast-check';
import type { Edit } from '../../server/annotations/index';

/** Sentences without a word in common, so that a place tells which one it is. */
export const topics = ['harbour', 'bakery', 'railway', 'orchard', 'theatre', 'quarry', 'hospital', 'lighthouse'];
export const sentence = (topic: string): string =>
  `Since ${topic}1 the ${topic}2 gave ${topic}3 to every ${topic}4 of ${topic}5.`;

/** Words as they read: neither the white space between them nor the number of dots counts. */
export const asRead = (words: string): string =>
  words
    .replace(/\s+/g, ' ')
    .replace(/\.+/g, '.')
    .replace(/ ?([^\p{L}\p{N} ]) ?/gu, '$1')
    .trim();

export interface Draft {
  readonly text: string;
  readonly edits: readonly Edit[];
}

const replace = ({ text, edits }: Draft, start: number, end: number, added: string): Draft => ({
  text: text.slice(0, start) + added + text.slice(end),
  edits: [...edits, { start, end, length: added.length }],
});

type Action = 'type' | 'delete' | 'retype' | 'paste' | 'moveParagraph' | 'replaceAll' | 'undo';
const actions: readonly Action[] = ['type', 'delete', 'retype', 'paste', 'moveParagraph', 'replaceAll', 'undo'];

/** One edit of a person at a place (both ends from 0 to 1 of the text). */
export function act(draft: Draft, action: Action, at: number, to: number, before: Draft): Draft {
  const { text } = draft;
  const [start, end] = [Math.min(at, to), Math.max(at, to)].map((share) => Math.floor(share * text.length)) as [
    number,
    number,
  ];
  const cut = text.slice(start, Math.min(end, start + 200));
  const without = replace(draft, start, start + cut.length, '');
  const target = Math.floor(to * without.text.length);
  switch (action) {
    case 'type':
      return replace(draft, start, start, ' Rain fell 😀. ');
    case 'delete':
      return without;
    case 'retype':
      return replace(without, start, start, cut);
    case 'paste':
      return replace(without, target, target, cut);
    case 'moveParagraph': {
      const from = text.lastIndexOf('\n\n', start) + 1;
      const next = text.indexOf('\n\n', start + 1);
      const paragraph = text.slice(from, next === -1 ? text.length : next);
      const rest = replace(draft, from, from + paragraph.length, '');
      return replace(rest, rest.text.length, rest.text.length, paragraph);
    }
    case 'replaceAll':
      return replace(draft, 0, text.length, text.replaceAll('gave', 'took'));
    case 'undo':
      return replace(draft, 0, text.length, before.text);
  }
}

export interface Step {
  readonly action: Action;
  /** Both ends, from 0 to 1 of the text. */
  readonly at: number;
  readonly to: number;
}

export const anyAction: fc.Arbitrary<Step> = fc.record({
  action: fc.constantFrom(...actions),
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  to: fc.double({ min: 0, max: 1, noNaN: true }),
});
