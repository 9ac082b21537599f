/** Pull quotes as they come with pasted pages: somebody's words without any marks, and behind them who said them. */
import { trimmed, type Span } from './span';

const word = String.raw`\p{Lu}[\p{L}\p{M}.'’-]+`;
const particle = 'de|da|del|der|den|di|du|la|le|van|von|bin|al|el|ter';
const signed = new RegExp(
  String.raw`[.!?…]\s+(${word}(?:[ \u00A0]+(?:${word}|${particle})){0,2}[ \u00A0]+${word})(?:,[ \u00A0][^.!?;:\n]{3,80}(?:\([^)]{1,20}\))?)?\s*$`,
  'u',
);
const marks = /["“”„«»]/;
const firstPerson = /(?<![\p{L}’'])(?:I|[Ww]e|[Mm]y|[Oo]ur|me|us)(?![\p{L}])/u;

export interface PullQuote {
  readonly speech: Span;
  readonly name: Span;
}

/** The last words of a paragraph are read for a name; in code units. */
const reach = 160;

/**
 * Reads a paragraph without marks in which somebody speaks of himself, and that ends with a bare name; null for others.
 *
 * @example `We had no choice. Ana Ruiz, mayor` has the speech "We had no choice." and the name "Ana Ruiz".
 */
export function readPullQuote(text: string): PullQuote | null {
  const spoken = text.trimEnd();
  if (/[.!?…:]$/.test(spoken) || marks.test(text)) return null;
  const from = Math.max(0, spoken.length - reach);
  const match = signed.exec(spoken.slice(from));
  const name = match?.[1];
  if (!match || name === undefined) return null;
  const end = from + match.index + 1;
  if (!firstPerson.test(spoken.slice(0, end))) return null;
  const start = spoken.indexOf(name, end);
  return { speech: trimmed(spoken, 0, end), name: { start, end: start + name.length } };
}
