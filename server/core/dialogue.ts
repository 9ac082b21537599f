/** Interviews and transcripts: who speaks stands before a colon at the beginning of the paragraph. */
import { noSpeakers } from './lexicon/labels';
import { maskMarkup } from './markup';
import type { Span } from './span';

/** A label and what it labels. */
export interface Dialogue {
  readonly label: Span;
  /** The words spoken, without the marks that a transcript opens its paragraphs with. */
  readonly speech: Span;
}

const gap = String.raw`[ \t\u00A0]`;
const capitals = String.raw`\p{Lu}[\p{Lu}.'’-]+(?:${gap}+\p{Lu}[\p{Lu}.'’-]+){0,3}`;
const names = String.raw`\p{Lu}[\p{L}.'’-]+(?:${gap}+\p{Lu}[\p{L}.'’-]+){0,2}`;

/** WALLER: …   Q: …   Q. …   @waller: … */
const labelled = new RegExp(
  String.raw`^(\s*["“]?\s*)(?:(${capitals}|@[\p{L}\p{N}_]+|[QA])${gap}*:|([QA])${gap}*\.)${gap}+(?=\S)`,
  'u',
);
/** Ana Ruiz: … (bold in the article) */
const named = new RegExp(String.raw`^(\s*)(${names})()${gap}*:${gap}+(?=[\p{Lu}“"‘'«])`, 'u');

const isNobody = (label: string): boolean => label.split(/\s/).some((word) => noSpeakers.has(word.toLowerCase()));

/** A label is found in the first so many code units of its paragraph. */
const labelReach = 120;

/**
 * By what the paragraphs of an article are told from those of an interview: the speaker's last name, or null.
 *
 * @example `**Ana Ruiz:** Will you go?` gives "ruiz"
 */
export function speakerLabel(text: string): string | null {
  const head = text.slice(0, labelReach);
  // Asked of every paragraph at every keystroke: most have no colon so near their beginning.
  if (!head.includes(':') && !/^[\s*_"“]*[QA]\s*\./.test(head)) return null;
  if (!/^[\s*_"“]*(?:[\p{Lu}@][^:\n]{0,80}?:|[QA]\s*\.)/u.test(head)) return null;
  const masked = maskMarkup(head);
  const dialogue = readDialogue(masked, isBold(text));
  if (!dialogue) return null;
  const label = masked.slice(dialogue.label.start, dialogue.label.end);
  return label.slice(label.search(/[^ \t\u00A0]+$/)).toLowerCase();
}

/** The paragraph begins in bold, as the questions and names of interviews do. */
export const isBold = (text: string): boolean => /^\s*(?:\*\*|__)/.test(text);

/**
 * Reads the label of a paragraph that an interview may hold, and what is said under it. `text` is masked of markup.
 *
 * @param bold the label stands in bold in the article, so that a name in small letters counts too
 * @example `WALLER: Will you go?` labels "Will you go?" with "WALLER".
 */
export function readDialogue(text: string, bold: boolean): Dialogue | null {
  const match = labelled.exec(text) ?? (bold ? named.exec(text) : null);
  const [whole = '', before = '', first, second] = match ?? [];
  const label = first ?? second ?? '';
  if (label === '' || isNobody(label)) return null;
  const start = whole.length;
  const spoken = text.trimEnd();
  const end = /["“]/.test(before) ? spoken.replace(/["”]$/, '').length : spoken.length;
  return start < end
    ? { label: { start: before.length, end: before.length + label.length }, speech: { start, end } }
    : null;
}
