/** What somebody who is described is called: "a woman named Ana", "a user called pixelmoth". */
import type { Token } from './model';

const name = String.raw`\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+){0,2}`;

/** "who gave her name only as Gulnora", "who signed himself Dmitri" */
const byThemselves = String.raw`(?:,? who [^.,;“”]{1,40},? and)?,? who (?:(?:only )?g[ai]ve[sn]? (?:(?:his|her|their) )?(?:(?:first|full|last) )?name (?:only |just |simply )?as|(?:identified|signed|called|introduced) (?:him|her|them)sel(?:f|ves)(?: (?:only|simply|just))?(?: as)?)`;

/** "named Ana", "known only as Ana", "who goes by Ana" */
const byOthers = String.raw`,? (?:(?:who (?:is|was) )?(?:called|named|nicknamed|(?:later |since )?(?:identified|known|named)(?: by \p{Ll}+)? (?:only |simply |just )?as)|(?:who )?go(?:es|ing) by(?: the name(?: of)?)?)`;

const called = new RegExp(`^(?:${byThemselves}|${byOthers}) (${name})`, 'u');

/** Names that people give themselves on the web need no capital. */
const handle = new RegExp(String.raw`^${byOthers} (@?[\p{L}\p{N}_.-]*[\p{L}\p{N}_])(?=[,.:]|\s)`, 'u');

const user = /^(?:user|poster|commenter|blogger|streamer|gamer|podcaster|redditor)$/;

/** What follows a description is read this far. */
const reach = 90;

/** The name that the words behind a description give its bearer; null where they give none. */
export function callingOf(text: string, end: number, head: Token): string | null {
  const behind = text.slice(end, end + reach);
  return called.exec(behind)?.[1] ?? (user.test(head.lemma) ? (handle.exec(behind)?.[1] ?? null) : null);
}
