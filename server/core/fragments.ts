/** Quotes that a cue's own content makes: indirect ones, and mixed or direct ones where words of it stand in marks. */
import {
  attributedTo,
  attributeSlot,
  Collector,
  confidence,
  frameOf,
  isNoise,
  isSpeaking,
  slotReason,
  type Attributed,
  type Memory,
} from './attribution';
import type { TokenRange } from './contentEnds';
import { complementOf } from './objects';
import { spanOf, type Frame } from './frame';
import type { Quoted } from './marks';
import type { Headline } from './labels';
import { clauseBefore, joinedBefore } from './leadIns';
import { message } from './message';
import type { QuoteKind } from './model';
import { contains, overlaps, type Span } from './span';
import type { Tree } from './tree';
import type { Slot, Unit } from './units';

/** Fragments without a cue are quotes only from this many words on; shorter ones are terms, titles and scare quotes. */
const wordsOfSpeech = 5;

const wordCount = (text: string, { start, end }: Span): number =>
  text
    .slice(start, end)
    .split(/\s+/)
    .filter((word) => /[\p{L}\p{N}]/u.test(word)).length;

const isSlotRange = (unit: Unit, range: TokenRange): boolean =>
  unit.slots.some((slot) => slot.token >= range.from && slot.token < range.to);

/** Takes in a mark that stands right at the content's edge, so that no quotation is cut. */
function withFragments(span: Span, fragments: readonly Quoted[]): Span {
  let { start, end } = span;
  for (const fragment of fragments) {
    if (!overlaps(fragment, { start, end })) continue;
    start = Math.min(start, fragment.start);
    end = Math.max(end, fragment.end);
  }
  return { start, end };
}

function contentKind(text: string, span: Span, fragments: readonly Quoted[]): QuoteKind {
  const inside = fragments.filter((fragment) => overlaps(fragment, span));
  const only = inside[0];
  // “We go, she said: the mark that ought to close is missing.
  if (!only) return /^["“„«]/.test(text.slice(span.start)) ? 'direct' : 'indirect';
  const outside = text.slice(span.start, only.start) + text.slice(only.end, span.end);
  return inside.length === 1 && isNoise(outside) ? 'direct' : 'mixed';
}

/** “A mess,” which …: a comma inside the closing mark, or a dash behind it, ends content that begins with the marks. */
function closingFragment(text: string, span: Span, fragments: readonly Quoted[]): Span {
  const first = fragments.findIndex((fragment) => fragment.start === span.start);
  const fragment = fragments[first];
  const next = fragments[first + 1];
  if (!fragment || fragment.end >= span.end) return span;
  const behind = text.slice(fragment.end, span.end);
  const ends =
    /,\s*$/.test(text.slice(fragment.inner.start, fragment.inner.end)) || /^\s*(?:[—–;(]|--?\s)/.test(behind);
  const listed = next !== undefined && /^[\s,]*(?:and|or|but|then)?\s*$/.test(text.slice(fragment.end, next.start));
  return ends && !listed ? fragment : span;
}

/** Content that says nothing to check: "said so", "said it". */
const isEmptyContent = (unit: Unit, range: TokenRange): boolean => {
  const words = unit.tree.tokens.slice(range.from, range.to).filter((token) => token.pos !== 'PUNCT');
  return words.length === 0 || words.every((token) => /^(?:PRON|ADV|PART|DET|ADP|INTJ)$/.test(token.pos));
};

/** The quoted words in the span already belong to what somebody says: "she says she hopes for “a change”" is one quote. */
const isCovered = (collector: Collector, span: Span, fragments: readonly Quoted[]): boolean =>
  fragments.some(
    (fragment) =>
      overlaps(fragment, span) &&
      collector.quotes.some((quote) => quote.kind !== 'indirect' && overlaps(quote, fragment)),
  );

/** A quotation that runs over sentences has taken in these words before it. */
const isSaid = ({ quotes }: Collector, span: Span, cue: TokenRange, { tree }: Unit): boolean =>
  quotes.some((quote) => quote.cue?.start === spanOf(tree, cue).start && contains(quote, span));

/** "According to the Echo, Ruiz also believes that …": what somebody named is reported to believe. A belief of the source's own only hedges. */
const isReportedBelief = ({ tree }: Unit, { verb, cue, speaker }: Frame, frames: readonly Frame[]): boolean =>
  /^(?:think|believe)$/.test(verb?.lemma ?? '') &&
  /^VB[DPZ]$/.test(tree.tokens[cue.from]?.tag ?? '') &&
  tree.tokens[speaker ?? -1]?.pos === 'PROPN' &&
  frames.some(({ speech, contents }) => speech && contents.some(({ from, to }) => from <= cue.from && cue.to <= to));

/** Quotes that a frame's own content makes: indirect ones, and mixed ones where words of it stand in marks. */
export function addContents(
  collector: Collector,
  text: string,
  unit: Unit,
  frame: Frame,
  frames: readonly Frame[],
): void {
  const around = frame.contents.length > 1;
  const ranges = frame.contents.filter(
    (range) => !isSlotRange(unit, range) && (around || !isEmptyContent(unit, range)),
  );
  const group = collector.newGroup();
  for (const range of ranges) {
    const whole = withFragments(spanOf(unit.tree, range), unit.fragments);
    const span = closingFragment(text, whole, unit.fragments);
    const kind = contentKind(text, span, unit.fragments);
    if (isSaid(collector, span, frame.cue, unit)) continue;
    if (kind === 'indirect' && !frame.speech && !isReportedBelief(unit, frame, frames)) continue;
    if (kind !== 'indirect' && !isSpeaking(frame) && isCovered(collector, span, unit.fragments)) continue;
    const score = frame.ownSubject ? confidence.ownClause : confidence.inherited;
    const reason = frame.ownSubject
      ? message('subject of the cue')
      : message('subject of the clause that the cue belongs to');
    collector.add(span, kind, group, attributedTo(collector, unit, frame, score, reason));
  }
}

/** Adds what stands in a range of words, with the marks at its edges. */
function addWithin(collector: Collector, text: string, unit: Unit, range: TokenRange, found: Attributed): void {
  const span = withFragments(spanOf(unit.tree, range), unit.fragments);
  collector.add(span, contentKind(text, span, unit.fragments), collector.newGroup(), found);
}

/** What follows the name in a headline, with the words in marks. */
export const addHeadline = (collector: Collector, text: string, unit: Unit, { content, found }: Headline): void =>
  addWithin(collector, text, unit, content, found);

/** The nearest cue before the fragment whose clause runs up to it. */
function governingCue(unit: Unit, at: number, frames: readonly Frame[]): Frame | null {
  const before = frames.filter((frame) => frame.cue.to <= at && frame.speaker !== null);
  const frame = before.at(-1);
  if (!frame || at - frame.cue.to > (frame.speech ? reach : shortReach)) return null;
  const between = unit.tree.tokens.slice(frame.cue.to, at);
  const turns = between[0]?.text === ',' && between[1]?.pos === 'CCONJ';
  return turns || between.some((token) => /^[.;:?!]$/.test(token.text)) ? null : frame;
}

/** A fragment belongs to the complement of a cue at most this many words before it. */
const reach = 25;

/** And to that of an opinion or a feeling at most this many. */
const shortReach = 8;

/** “A mess,” she said: the cue right behind a fragment that ends its clause. */
function cueBehind(text: string, unit: Unit, quoted: Quoted, last: number, frames: readonly Frame[]) {
  const ends = /[,.!?…]$/.test(text.slice(quoted.inner.start, quoted.inner.end).trimEnd());
  if (!ends && !/^\s*[,.!?]/.test(text.slice(quoted.end))) return null;
  const behind = frames.filter(({ contents, cue, speaker }) => {
    const named = speaker === null ? undefined : unit.tree.tokens[speaker];
    return contents.length === 0 && cue.from > last && named !== undefined && !overlaps(named, quoted);
  });
  const best = frameOf(unit, { token: last, quoted }, behind);
  return best && best.gap <= 3 ? best : null;
}

/** Begins like a sentence or comes after a pause: no word of a phrase that the narrator only colours with marks. */
const standsAlone = (text: string, { start, inner }: Quoted): boolean =>
  /^[^\p{L}\p{N}]*[\p{Lu}\p{N}]/u.test(text.slice(inner.start, inner.end)) ||
  /(?:^|[,:—–-])\s*$/.test(text.slice(0, start));

function rangeOf({ tokens }: Tree, { start, end }: Span): TokenRange {
  const from = tokens.findIndex((token) => token.start >= start);
  return { from, to: tokens.findLastIndex((token) => token.end <= end) + 1 };
}

/** A quotation in the sentence that no content covers: part of the complement of a cue, or words worth quoting. */
export function addFragment(
  collector: Collector,
  text: string,
  unit: Unit,
  fragment: Quoted,
  frames: readonly Frame[],
  memory: Memory,
): void {
  if (collector.quotes.some((quote) => overlaps(quote, fragment))) return;
  const { from, to } = rangeOf(unit.tree, fragment);
  const add = (range: TokenRange, found: Attributed): void => addWithin(collector, text, unit, range, found);
  const isIntroduced = frames.some(({ cue, speaker }) => cue.to === from && speaker !== null);
  const beside = isIntroduced ? null : cueBehind(text, unit, fragment, to - 1, frames);
  if (beside) {
    const { score, reason } = slotReason(beside.frame, beside.gap, true);
    add({ from: clauseBefore(unit, from), to }, attributedTo(collector, unit, beside.frame, score, reason));
    return;
  }
  const words = wordCount(text, fragment);
  const frame = governingCue(unit, from, frames);
  if (frame && (frame.speech || words > 2 || from - frame.cue.to <= 2)) {
    const score = frame.ownSubject ? confidence.ownClause : confidence.inherited;
    const found = attributedTo(collector, unit, frame, score, message('subject of the cue'));
    add(complementOf(unit.tree, frame.cue.to - 1, frame.verb, { from, to }), found);
  } else if (words >= wordsOfSpeech) {
    const first = standsAlone(text, fragment) ? from : joinedBefore(unit, from);
    if (first === null) return;
    const slot: Slot = { token: from, quoted: fragment };
    add({ from: first, to }, attributeSlot(collector, unit, slot, frames, memory));
  }
}
