/** Everything that one paragraph tells by itself. */
import { isUnmarked } from './announcements';
import { extractAssertions } from './assertions';
import { maskCredit, readCaption } from './captions';
import { findClaims, scoreSentences } from './claims';
import { noFacts, readConsistency, readFrontMatter } from './consistency/facts';
import { maskDateline } from './datelines';
import { isBold } from './dialogue';
import { findDisputes } from './disputes';
import { initialState, type EntryState } from './entryState';
import { claimGist, denialGist } from './gist';
import { beginsInside, pairMarks } from './marks';
import { maskMarkup } from './markup';
import type { Block, LocalMention, LocalQuote, ParagraphFacts } from './model';
import { findQuotes } from './quotes';
import { splitSentences } from './sentences';

import { contains } from './span';
import { buildUnits } from './units';
import { wordingOf } from './wording';

const silent: ParagraphFacts = {
  sentences: [],
  mentions: [],
  speaking: [],
  said: [],
  quotes: [],
  caption: null,
  claims: [],
  disputes: [],
  wordings: [],
  claimGists: [],
  denialGists: [],
  assertions: [],
  consistency: noFacts,
  strayMarks: [],
  openMark: null,
  continuesQuote: false,
  introduces: null,
  exit: initialState,
};

/** "asked", "pressed": whoever asks gives the floor to another. */
const asks = /^(?:ask|press|question|quizz?|prod|prompt)(?:s|ed|ing)?$/i;

/** "a voter asked him whether he would run": somebody new who asks, and is asked nothing himself. */
const isAsker = (text: string, { reference, kind }: LocalMention, { cue, kind: quoteKind }: LocalQuote): boolean =>
  reference === 'new' &&
  kind !== 'name' &&
  quoteKind === 'indirect' &&
  cue !== null &&
  asks.test(text.slice(cue.start, cue.end));

function speakingOf(
  text: string,
  mentions: readonly LocalMention[],
  quotes: readonly LocalQuote[],
): readonly boolean[] {
  const speaking = mentions.map(() => false);
  for (const quote of quotes) {
    for (const { mention } of quote.candidates) {
      const local = mentions[mention];
      if (local && !isAsker(text, local, quote)) speaking[mention] = true;
    }
  }
  return speaking;
}

/** "Ruiz said Haddad had left. He said": whoever is spoken of is no subject of what the narrator tells. */
function asReported(mention: LocalMention, quotes: readonly LocalQuote[]): LocalMention {
  const isReported = mention.subject && quotes.some((quote) => quote.candidates.length > 0 && contains(quote, mention));
  return isReported ? { ...mention, subject: false } : mention;
}

const nobody: readonly number[] = [];

/** "He had met Ruiz, he said": he does not call himself Ruiz. But Ruiz may be he in "Though he called it a mess, Ruiz left". */
function saidOf(
  text: string,
  mentions: readonly LocalMention[],
  quotes: readonly LocalQuote[],
): ParagraphFacts['said'] {
  const opensClause = ({ start }: LocalMention): boolean => /,\s*$/.test(text.slice(Math.max(0, start - 2), start));
  return mentions.map((speaker, at) => {
    if (speaker.kind !== 'pronoun') return nobody;
    const own = quotes.filter(({ candidates }) => candidates.some(({ mention }) => mention === at));
    // "a voter asked him": he is not the voter.
    if (own.length === 0) return mentions[at - 1]?.subject === true && !speaker.subject ? [at - 1] : nobody;
    return mentions.flatMap((mention, index) =>
      mention.kind === 'name' &&
      (index < at || (index > at && !opensClause(mention))) &&
      own.some((quote) => contains(quote, mention))
        ? [index]
        : [],
    );
  });
}

/**
 * Analyzes one block. Pure: the same block and entry state give the same facts. Never throws.
 *
 * @param entry an open quote that the block continues, if it begins with the quote's mark again
 * @returns facts with spans relative to the block's first code unit
 * @example `analyzeParagraph({ kind: 'text', text: '“Yes,” she said.' }, initialState).quotes[0]` is `{ start: 0, end: 6, … }`
 */
export function analyzeParagraph(block: Pick<Block, 'kind' | 'text'>, entry: EntryState): ParagraphFacts {
  if (block.kind === 'frontMatter') return { ...silent, consistency: readFrontMatter(block.text) };
  if (block.kind === 'code') return silent;
  const unmasked = maskDateline(maskMarkup(block.text));
  const picture = block.kind === 'text' ? readCaption(unmasked) : null;
  const text = picture ? maskCredit(unmasked, picture) : unmasked;
  const reopens = entry.openQuote !== null && text.trimStart().startsWith(entry.openQuote);
  const isInside = entry.openQuote !== null && !reopens && beginsInside(text);
  const marks = pairMarks(text, isInside);
  const spans = splitSentences(text);
  const { narration, spoken, sentences } = buildUnits(text, spans, marks.quoted);
  const continuesQuote = reopens || isInside;
  const { kind } = block;
  const statementDue = entry.statementDue && kind === 'text' && isUnmarked(text);
  const found = findQuotes({
    text,
    units: narration,
    spoken,
    picture,
    kind,
    bold: isBold(block.text),
    continues: continuesQuote,
    statementDue,
  });
  const { quotes, caption, introduces, announces } = found;
  const mentions = found.mentions.map((mention) => asReported(mention, quotes));
  const scores = scoreSentences(sentences, quotes);
  const claims = findClaims(sentences, scores, text, quotes);
  const disputes = findDisputes({ text, sentences, quotes, mentions });
  return {
    sentences: sentences.map(({ start, end }, at) => {
      return { start, end, checkWorthiness: scores[at]?.checkWorthiness ?? 0 };
    }),
    mentions,
    speaking: speakingOf(text, mentions, quotes),
    said: saidOf(text, mentions, quotes),
    quotes,
    caption,
    claims,
    disputes,
    wordings: quotes.map((quote) => wordingOf(text, quote, marks.quoted)),
    claimGists: claims.map((claim) => claimGist(sentences, claim)),
    denialGists: disputes.map((dispute) => denialGist(sentences, dispute)),
    assertions: extractAssertions(sentences, quotes),
    consistency: readConsistency({
      text,
      written: block.text,
      sentences,
      mentions,
      quotes,
      marked: marks.quoted.map(({ inner }) => inner),
    }),
    strayMarks: marks.stray,
    openMark: marks.open,
    continuesQuote,
    introduces,
    exit: { openQuote: marks.open ? text.slice(marks.open.start, marks.open.end) : null, statementDue: announces },
  };
}
