import { countryOf, speakingOffices } from '../lexicon/disputesSides';
import type { Proposition, Speaker } from '../model';

const country = /\b(?:of|for)\s+(?:the\s+)?(\p{Lu}.*)$/u;

/** The country or organisation that an office speaks for: "Russia" of "Foreign Minister of Russia" and "Russian minister". */
function representedBy(role: string): string | null {
  const words = role.split(/\s+/);
  if (!words.some((word) => speakingOffices.has(word.toLowerCase()))) return null;
  const adjective = words.find((word) => countryOf.has(word.toLowerCase()));
  return country.exec(role)?.[1] ?? countryOf.get(adjective?.toLowerCase() ?? '') ?? null;
}

/** Whom "we" means: an organisation itself, the doer the article names elsewhere, or whom the speaker's office speaks for. */
function sideOf(speaker: Speaker | null, doer: string | null): string | null {
  if (speaker?.kind === 'organisation' || speaker?.kind === 'group') return speaker.name;
  return doer ?? (speaker?.role == null ? null : representedBy(speaker.role));
}

const isName = (word: string | null): word is string => word !== null && /^\p{Lu}/u.test(word);

/**
 * What a denial denies, with its subject as far as the article tells; else in the source's own words.
 *
 * @example `stateProposition({ subject: 'side', own: 'We', words: 'attacked Ukraine' }, lavrov, 'Russia')` is "Russia attacked Ukraine".
 */
export function stateProposition(
  { subject, own, words }: Proposition,
  speaker: Speaker | null,
  doer: string | null,
): string {
  const known =
    subject === 'speaker'
      ? (speaker?.name ?? null)
      : subject === 'side'
        ? sideOf(speaker, isName(doer) ? doer : null)
        : '';
  const whole = `${known ?? own} ${words}`.trim();
  return whole.charAt(0).toUpperCase() + whole.slice(1);
}
