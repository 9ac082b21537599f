import type { WireSource } from '../../server/protocol';

/** What a reader types of a source; empty where nothing was typed. */
export interface SourceAnswers {
  readonly kind: WireSource['kind'];
  readonly name?: string;
  /** A web address; of a person an e-mail address, a telephone number or the address of a page. */
  readonly address?: string;
  readonly archivedUrl?: string;
  /** `2024-05-01`. */
  readonly accessed?: string;
  readonly quotation?: string;
}

/** A web address that stands alone in the text, else null. */
export function webAddress(text: string): string | null {
  const address = text.trim();
  return /^https?:\/\/[^\s<>"]+$/i.test(address) && URL.canParse(address) ? address : null;
}

/** A day of the calendar: `2024-05-01`. */
export const isDay = (text: string): boolean => {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const time = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
};

/** The address of a person in a form that links can have; null where it is none. */
export function contactAddress(text: string): string | null {
  const contact = text.trim();
  if (/^(?:mailto|tel):\S+$/i.test(contact)) return contact;
  if (/^[^\s@:]+@[^\s@:]+\.[^\s@:]+$/.test(contact)) return `mailto:${contact}`;
  if (/^\+?[\d\s().-]{5,}$/.test(contact)) return `tel:${contact.replace(/[^\d+]/g, '')}`;
  return webAddress(contact);
}

const orNull = (text: string | undefined): string | null => {
  const trimmed = text?.trim() ?? '';
  return trimmed === '' ? null : trimmed;
};

/**
 * The source that the answers describe. A day other than today begins at midnight.
 *
 * @param now `2024-05-01T10:00:00Z`: when the source was looked at, where that was today
 */
export function sourceOf(answers: SourceAnswers, now: string): WireSource {
  const { kind, address = '', accessed } = answers;
  const day = orNull(accessed);
  return {
    kind,
    name: orNull(answers.name),
    url: kind === 'person' ? contactAddress(address) : orNull(address),
    archivedUrl: orNull(answers.archivedUrl),
    accessed: day && (now.startsWith(day) ? now : `${day}T00:00:00Z`),
    quotation: orNull(answers.quotation),
  };
}

/** The source that a web address alone is, looked at now. */
export const webSource = (address: string, now: string): WireSource =>
  sourceOf({ kind: 'url', address, accessed: now.slice(0, 10) }, now);
