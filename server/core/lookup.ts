/** What of an article stands at a place, and what in it belongs to a speaker. */
import type { Article, Disputed, Quote, Speaker } from './model';
import { namingsAt } from './namings';
import { overlaps, type Span } from './span';

/** Somebody at a place: a mention, the cue of his quote, or the quote itself. */
interface SpeakerPlace extends Span {
  readonly speaker: Speaker;
  readonly kind: 'mention' | 'cue' | 'quote';
}

/** Unlike covering, a cursor right behind the word counts. */
const touches = ({ start, end }: Span, offset: number): boolean => start <= offset && offset <= end;

const smaller = (a: SpeakerPlace | null, b: SpeakerPlace): SpeakerPlace =>
  a && a.end - a.start <= b.end - b.start ? a : b;

/**
 * Who is meant at an offset: by a mention, else by a cue, else by the innermost quote around it.
 *
 * @example In `“No,” said Ana Ruiz.` every place but the blank behind the quote means Ana Ruiz.
 */
export function speakerAt(article: Article, offset: number): SpeakerPlace | null {
  let mentioned: SpeakerPlace | null = null;
  for (const naming of namingsAt(article, offset)) mentioned = smaller(mentioned, { ...naming, kind: 'mention' });
  if (mentioned) return mentioned;
  let quoted: SpeakerPlace | null = null;
  for (const { start, end, cue, attribution } of article.quotes) {
    if (!attribution) continue;
    const { speaker } = attribution;
    if (cue && touches(cue, offset)) return { ...cue, speaker, kind: 'cue' };
    if (touches({ start, end }, offset)) quoted = smaller(quoted, { start, end, speaker, kind: 'quote' });
  }
  return quoted;
}

/** What somebody says and what of it is disputed, each in text order. */
interface Sayings {
  readonly quotes: readonly Quote[];
  readonly disputed: readonly Disputed[];
}

/** The sayings of everybody who is quoted, by speaker id, found in one go. */
export function sayings({ quotes, disputed }: Article): ReadonlyMap<string, Sayings> {
  const said = new Map<string, { quotes: Quote[]; disputed: Disputed[] }>();
  for (const quote of quotes) {
    if (!quote.attribution) continue;
    const { id } = quote.attribution.speaker;
    const known = said.get(id);
    if (known) known.quotes.push(quote);
    else said.set(id, { quotes: [quote], disputed: [] });
  }
  for (const own of said.values()) {
    const { quotes: theirs } = own;
    own.disputed = disputed.filter((statement) => theirs.some((quote) => overlaps(quote, statement)));
  }
  return said;
}

const escaped = (words: string): string => words.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');

/** Finds a spelling as whole words; a line may end in it, an ’s or a part with a hyphen may follow it. */
export const spellingPattern = (...spellings: readonly string[]): RegExp => {
  // Of alternatives the first that fits is taken, so the longest stands first.
  const longestFirst = [...spellings].sort((a, b) => b.length - a.length);
  const patterns = longestFirst.map((each) => each.trim().split(/\s+/).map(escaped).join('\\s+'));
  return new RegExp(`(?<![\\p{L}\\p{N}-])(?:${patterns.join('|')})(?![\\p{L}\\p{N}])`, 'u');
};

/**
 * Where a mention has one of these spellings; null where it says it with other words.
 *
 * @example `spelledAt(article, mention, spellingPattern('Ana Ruiz', 'Ruiz'))` is the “Ruiz” of “Mayor Ruiz’s”
 */
export function spelledAt({ text }: Pick<Article, 'text'>, { start, end }: Span, spelling: RegExp): Span | null {
  const match = spelling.exec(text.slice(start, end));
  return match && { start: start + match.index, end: start + match.index + match[0].length };
}
