/** Why something was found that is not annotated as a quote. */
import { contains } from '../../../server/core/span';
import { shared, type Case, type FoundQuote } from '../align';
import { isInHeadline, isInTurn, lineAt, slice, wordsOf } from '../place';
import { isNounCue } from './lexicon';
import { firstCause, type Rule } from './rules';

interface FalseAlarm {
  readonly article: Case;
  readonly found: FoundQuote;
}

const cueOf = ({ article, found }: FalseAlarm): string => (found.cue ? slice(article.text, found.cue) : '');

/** The words before the cue, on its line. */
const beforeCue = ({ article, found }: FalseAlarm): string =>
  found.cue ? article.text.slice(lineAt(article.text, found.cue.start).start, found.cue.start) : '';

const speakerWords = ({ article, found }: FalseAlarm): string =>
  found.speaker?.mention ? slice(article.text, found.speaker.mention) : '';

const outer = ({ article, found }: FalseAlarm): Case['quotes'] =>
  article.quotes.filter((each) => contains(each, found));

const fewWords = 4; // a quotation of no more is more often a term than speech

const isMarked = ({ found }: FalseAlarm): boolean => found.kind !== 'indirect';
const isShort = ({ article, found }: FalseAlarm): boolean => wordsOf(slice(article.text, found)).length <= fewWords;
const isTitleCase = ({ article, found }: FalseAlarm): boolean =>
  /^[^\p{L}]*(?:\p{Lu}\S*|(?:of|the|a|in|and|to|for)\s)(?:\s*(?:\p{Lu}\S*|of|the|a|in|and|to|for)\b\W*)+$/u.test(
    slice(article.text, found),
  );

const unreal =
  /(?:\b(?:not|never|no|would|could|should|might|may|will|can|must|if|to|without|worth)|n[’']t|[’']ll)\s+(?:\w+ly\s+|have\s+|be\s+)?$/i;

const rules: readonly Rule<FalseAlarm>[] = [
  ['in the headline', ({ article, found }) => isInHeadline(article.text, found)],
  [
    'nested in an annotated quote, with a cue of its own',
    (each) => outer(each).some((quote) => each.found.cue !== null && contains(quote, each.found.cue)),
  ],
  ['quoted words of an annotated quote as one more', (each) => isMarked(each) && outer(each).length > 0],
  ['a second part of an annotated quote', (each) => outer(each).length > 0],
  [
    'much longer than the annotated quote, or beside it',
    ({ article, found }) => article.quotes.some((each) => shared(each, found) > 0),
  ],
  ['transcript, interview or dash layout', (each) => isMarked(each) && isInTurn(each.article.text, each.found)],
  [
    'title of a work or name in marks',
    (each) => isMarked(each) && isTitleCase(each) && wordsOf(cueOf(each)).length < 2,
  ],
  ['scare quote or term', (each) => isMarked(each) && isShort(each)],
  ['marks without cue and speaker', ({ found }) => found.kind !== 'indirect' && !found.cue && !found.speaker],
  ['marks with a speaker only', (each) => isMarked(each) && !each.found.cue],
  ['marks with a cue', isMarked],
  ['cue negated, possible or to come', (each) => unreal.test(beforeCue(each))],
  ['nobody speaks', ({ found }) => found.speaker === null],
  ['the narrator, the reader or anybody speaks', (each) => /^(?:I|we|you|one)$/i.test(speakerWords(each))],
  ['noun as cue', (each) => isNounCue(cueOf(each))],
  ['participle as cue', (each) => cueOf(each).endsWith('ing')],
  ['clause before the cue', ({ found }) => found.cue !== null && found.end <= found.cue.start],
];

/** @example For what stands after “It is worth noting that”: `'cue negated, possible or to come'`. */
export const causeOfFalseAlarm = (article: Case, found: FoundQuote): string =>
  firstCause(rules, { article, found }, 'clause or object after the cue');
