/** Pull quotes as they come with pasted pages: somebody's words without any marks, and behind them who said them. */
import { roleNouns } from './lexicon/people';
import { trimmed, type Span } from './span';

const word = String.raw`\p{Lu}[\p{L}\p{M}.'’-]+`;
const particle = 'de|da|del|der|den|di|du|la|le|van|von|bin|al|el|ter';
const signed = new RegExp(
  String.raw`[.!?…]\s+(${word}(?:[ \u00A0]+(?:${word}|${particle})){0,2}[ \u00A0]+${word})(?:,[ \u00A0]((?:[^.!?;:\n]|(?<=(?<!\p{L})\p{L})\.){3,80}))?\s*$`,
  'u',
);
/** "mayor of Lund", "Transport Minister" */
const isRole = (words: string): boolean =>
  (words.toLowerCase().match(/[\p{L}-]+/gu) ?? []).some((word) => roleNouns.has(word));

/** States something, as the caption of a picture seldom does. */
const states = /(?<![\p{L}’'])(?:is|are|was|were|will|has|have|had|can|must|should|would|could|does?|did)(?!\p{L})/u;

const marks = /["“”„«»]/;
const firstPerson = /(?<![\p{L}’'])(?:I|[Ww]e|[Mm]y|[Oo]ur|me|us)(?![\p{L}])/u;

export interface PullQuote {
  readonly speech: Span;
  readonly name: Span;
}

/** The last words of a paragraph are read for a name; in code units. */
const reach = 160;

/**
 * Reads a paragraph without marks that ends with a bare name, where its words speak of whoever says them or a role stands
 * behind the name; null for others.
 *
 * @example `We had no choice. Ana Ruiz, mayor` has the speech "We had no choice." and the name "Ana Ruiz".
 */
export function readPullQuote(text: string): PullQuote | null {
  const spoken = text.trimEnd();
  if (/[.!?…:]$/.test(spoken) || marks.test(text)) return null;
  const from = Math.max(0, spoken.length - reach);
  const match = signed.exec(spoken.slice(from));
  const [, name, role] = match ?? [];
  if (!match || name === undefined) return null;
  const end = from + match.index + 1;
  const words = spoken.slice(0, end);
  const isSigned = role !== undefined && isRole(role) && states.test(words);
  if (!isSigned && !firstPerson.test(words)) return null;
  const start = spoken.indexOf(name, end);
  return { speech: trimmed(spoken, 0, end), name: { start, end: start + name.length } };
}
