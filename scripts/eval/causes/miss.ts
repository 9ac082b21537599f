/** Why an annotated quote was not found. */
import { contains, type Span } from '../../../server/core/span';
import { shared, type Case } from '../align';
import type { GoldQuote } from '../gold';
import { between, isInHeadline, isInTurn, isOnOneLine, slice, wordsOf } from '../place';
import { isKnownCue, isNounCue } from './lexicon';
import { firstCause, type Rule } from './rules';

interface Miss {
  readonly article: Case;
  readonly gold: GoldQuote;
}

const content = ({ article, gold }: Miss): string => slice(article.text, gold);

const coveredBy = ({ article, gold }: Miss, least: number): boolean =>
  article.found.some((each) => shared(gold, each) > least * (gold.end - gold.start));

const withCue =
  (holds: (cue: Span, miss: Miss) => boolean) =>
  (miss: Miss): boolean =>
    miss.gold.cueSpan !== null && holds(miss.gold.cueSpan, miss);

const farthest = 3; // words between a cue and content that belong together at sight

/** Of English clauses nearly all have one of these; of phrases few. */
const verb =
  /\b(?:is|are|was|were|be|been|has|have|had|will|would|can|can[’']t|could|do|does|did|should|may|might|must|\w+ed)\b|n[’']t\b|[’'](?:s|re|ll|d|ve|m)\b/i;

const rules: readonly Rule<Miss>[] = [
  ['in the headline', ({ article, gold }) => isInHeadline(article.text, gold)],
  [
    'nested in another quote',
    ({ article, gold }) => article.quotes.some((each) => each !== gold && contains(each, gold)),
  ],
  ['found as a part of another quote', (miss) => coveredBy(miss, 0.3)],
  ['only a small part found', (miss) => coveredBy(miss, 0)],
  [
    'transcript, interview or dash layout',
    ({ article, gold }) => gold.kind !== 'indirect' && isInTurn(article.text, gold),
  ],
  ['no cue', ({ gold }) => gold.cue.trim() === ''],
  ['cue in another paragraph', withCue((cue, { article, gold }) => !isOnOneLine(article.text, cue, gold))],
  ['cue not in the lexicon', ({ gold }) => !isKnownCue(gold.cue)],
  ['noun as cue', ({ gold }) => isNounCue(gold.cue)],
  [
    'quoted words away from the cue',
    withCue(
      (cue, { article, gold }) =>
        gold.kind !== 'indirect' && wordsOf(between(article.text, cue, gold)).length > farthest,
    ),
  ],
  ['passive cue', ({ gold }) => /\b(?:is|are|was|were|be|been|being)\s+\w+/i.test(gold.cue)],
  ['content on both sides of the cue', withCue((cue, { gold }) => contains(gold, cue))],
  ['content before the cue', withCue((cue, { gold }) => gold.end <= cue.start)],
  ['content is an infinitive', (miss) => /^to\s/i.test(content(miss))],
  ['content begins with “that”', (miss) => /^that\s/i.test(content(miss))],
  ['content is a question', (miss) => /^(?:whether|if|what|who|how|why|when|where|which)\s/i.test(content(miss))],
  [
    'content away from the cue',
    withCue((cue, { article, gold }) => wordsOf(between(article.text, cue, gold)).length > farthest),
  ],
  ['quoted words right after the cue', ({ gold }) => gold.kind !== 'indirect'],
  ['object right after the cue, no clause', (miss) => !verb.test(content(miss))],
];

/** @example For “A backlash is coming, aides fear”: `'cue not in the lexicon'`, if *fear* is not. */
export const causeOfMiss = (article: Case, gold: GoldQuote): string =>
  firstCause(rules, { article, gold }, 'clause right after the cue');
