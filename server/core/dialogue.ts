/** Interviews and transcripts: who speaks stands before a colon at the beginning of the paragraph. */
import type { Span } from './span';

/** A label and what it labels. */
export interface Dialogue {
  readonly label: Span;
  /** The words spoken, without the marks that a transcript opens its paragraphs with. */
  readonly speech: Span;
}

/** WALLER: …   Q: …   Ana Ruiz: … (bold in the article, whose marks are masked here) */
const labelled = /^(\s*["“]?\s*)(\p{Lu}[\p{Lu}.'’-]+(?:[ \t]+\p{Lu}[\p{Lu}.'’-]+){0,3}|[QA])(\s*:[ \t]+)(?=\S)/u;
const named = /^(\s*)(\p{Lu}[\p{L}.'’-]+(?:[ \t]+\p{Lu}[\p{L}.'’-]+){0,2})(\s*:[ \t]+)(?=[\p{Lu}“"])/u;

/** Words before a colon that are no people. */
const notPeople =
  /^(?:UPDATE|CORRECTION|BREAKING|NOTE|WATCH|READ|MORE|PHOTOS?|VIDEO|RELATED|SOURCE|DATE|LIVE|EXCLUSIVE)$/;

/**
 * Reads a paragraph of an interview.
 *
 * @param bold the label stands in bold in the article, so that a name in small letters counts too
 * @example `WALLER: Will you go?` labels "Will you go?" with "WALLER".
 */
export function readDialogue(text: string, bold: boolean): Dialogue | null {
  const match = labelled.exec(text) ?? (bold ? named.exec(text) : null);
  const [, before = '', label = '', colon = ''] = match ?? [];
  if (label === '' || notPeople.test(label)) return null;
  const start = before.length + label.length + colon.length;
  const end = text.trimEnd().replace(/["”]$/, '').length;
  return start < end
    ? { label: { start: before.length, end: before.length + label.length }, speech: { start, end } }
    : null;
}
