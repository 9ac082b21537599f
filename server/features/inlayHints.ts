import * as l10n from '@vscode/l10n';
import type { InlayHint, Range } from 'vscode-languageserver-types';
import { covers, isNamed, namesOf, spelledAt, spellingPattern } from '../core/index';
import type { Article, Attribution, Speaker } from '../core/index';
import { toRange, toSpan, toText, type OpenText } from './convert';

/**
 * The speaker's name behind each quote of a range that does not name him itself: that has a pronoun, a description or
 * nothing at all. A quote in parts has one behind its first; where no marks close that, a name would seem to go on with
 * its words, and the hint is behind the last. Quotes within each other that end at one place have one for each speaker.
 *
 * @example `“No,”` Ana Ruiz `she said. “Never.”`
 */
export function inlayHints(text: OpenText, article: Article, range: Range): InlayHint[] {
  const wanted = toSpan(text, range);
  const namesSpeaker = namesIn(article);
  const hints: InlayHint[] = [];
  const lastOf = new Map(article.quotes.map((quote) => [quote.group, quote]));
  const said = new Set<string>();
  let group = '';
  for (const quote of article.quotes) {
    const isFirst = quote.group !== group;
    group = quote.group;
    const { attribution } = quote;
    const place = quote.kind === 'indirect' ? (lastOf.get(group) ?? quote) : quote;
    // The end of the text is in the range that ends with it.
    const isHere = covers({ start: wanted.start, end: wanted.end + 1 }, place.end);
    if (!isFirst || !isHere || !attribution || !isNamed(attribution.speaker) || namesSpeaker(attribution)) continue;
    const key = `${String(place.end)} ${attribution.speaker.id}`;
    if (said.has(key)) continue;
    said.add(key);
    hints.push({
      position: toRange(text, place).end,
      label: attribution.speaker.name,
      paddingLeft: true,
      tooltip: l10n.t(
        'Confidence: {0}%, because: {1}',
        Math.round(attribution.confidence * 100),
        toText(attribution.why),
      ),
    });
  }
  return hints;
}

/** Whether an attribution names its speaker in the text. */
function namesIn(article: Article): (attribution: Attribution) => boolean {
  const patterns = new Map<Speaker, RegExp>();
  return ({ speaker, mention }) => {
    if (!mention) return false;
    const pattern = patterns.get(speaker) ?? spellingPattern(...namesOf(speaker));
    patterns.set(speaker, pattern);
    return spelledAt(article, mention, pattern) !== null;
  };
}
