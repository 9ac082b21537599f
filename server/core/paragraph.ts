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

function speakingOf(mentions: readonly LocalMention[], quotes: readonly LocalQuote[]): readonly boolean[] {
  const speaking = mentions.map(() => false);
  for (const { candidates } of quotes) for (const { mention } of candidates) speaking[mention] = true;
  return speaking;
}

const nobody: readonly number[] = [];

/** "He had met Ruiz, he said": he does not call himself Ruiz. */
function saidOf(mentions: readonly LocalMention[], quotes: readonly LocalQuote[]): ParagraphFacts['said'] {
  return mentions.map((speaker, at) => {
    if (speaker.kind !== 'pronoun') return nobody;
    const own = quotes.filter(({ candidates }) => candidates.some(({ mention }) => mention === at));
    if (own.length === 0) return nobody;
    return mentions.flatMap((mention, index) =>
      index < at && mention.kind === 'name' && own.some((quote) => contains(quote, mention)) ? [index] : [],
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
  const { quotes, mentions, caption, introduces, announces } = findQuotes({
    text,
    units: narration,
    spoken,
    picture,
    kind,
    bold: isBold(block.text),
    continues: continuesQuote,
    statementDue,
  });
  const scores = scoreSentences(sentences, quotes);
  const claims = findClaims(sentences, scores, text, quotes);
  const disputes = findDisputes({ text, sentences, quotes, mentions });
  return {
    sentences: sentences.map(({ start, end }, index) => ({
      start,
      end,
      checkWorthiness: scores[index]?.checkWorthiness ?? 0,
    })),
    mentions,
    speaking: speakingOf(mentions, quotes),
    said: saidOf(mentions, quotes),
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
