/** Puts the quotes of a paragraph together: utterances, contents of cues, fragments, in text order. */
import { announcesStatement, isReportOfOthers } from './announcements';
import { attributeSlot, Collector, isSpeaking, mainSubject, nobody, type Attributed, type Memory } from './attribution';
import type { Caption } from './captions';
import type { Frame } from './frame';
import { findFrames } from './frames';
import { addContents, addFragment, addHeadline } from './fragments';
import { readTelegram } from './headings';
import { attributeLabelled, introducedBy, readHeading, readHeadline } from './labels';
import { addLayout, type LaidOut } from './layouts';
import { followUp, leadIn } from './leadIns';
import { labelMention } from './mentions';
import type { LocalCaption, LocalMention, LocalQuote, Token } from './model';
import { openingOf } from './openings';
import { findPresent, isWhose } from './present';
import { addRetold } from './retold';
import { bySpan, contains, overlaps, type Span } from './span';
import type { Slot, Unit } from './units';

export interface FoundQuotes {
  readonly quotes: readonly LocalQuote[];
  readonly mentions: readonly LocalMention[];
  readonly caption: LocalCaption | null;
  /** Index of the mention that introduces a quote of the next paragraph. */
  readonly introduces: number | null;
  /** The paragraph ends by announcing a statement that the next one may hold without any marks. */
  readonly announces: boolean;
}

/** A unit with the cues in it. */
interface Framed {
  readonly unit: Unit;
  readonly frames: readonly Frame[];
}

/** A paragraph as it stands in the article. */
export interface Written extends LaidOut {
  /** The sentences of utterances. */
  readonly spoken: readonly (readonly Token[])[];
  /** Goes on with a quote of the paragraph before. */
  readonly continues: boolean;
  /** The picture that the paragraph tells of; its credit is masked in `text`. */
  readonly picture: Caption | null;
  /** The paragraph before announced a statement. */
  readonly statementDue: boolean;
}

/** What stands between the marks, and the words before them that it goes on from. */
function addUtterance(
  collector: Collector,
  text: string,
  unit: Unit,
  slot: Slot,
  group: number,
  found: Attributed,
  frames: readonly Frame[],
): void {
  const { start } = slot.quoted;
  const first = leadIn(text, unit, slot, found.cue);
  const word = first === null ? undefined : unit.tree.tokens[first];
  const end = followUp(text, unit, slot, frames);
  const isWhole = word === undefined && end === null;
  const span = { start: word?.start ?? start, end: end ?? slot.quoted.end };
  collector.add(span, isWhole ? 'direct' : 'mixed', group, found);
}

function addUnit(collector: Collector, { text, kind }: Written, { unit, frames }: Framed, memory: Memory): Memory {
  const isHeading = kind === 'title' || kind === 'heading';
  const headline =
    readHeadline(collector, unit) ??
    (isHeading ? (readHeading(collector, unit) ?? readTelegram(collector, unit, frames)) : null);
  if (headline) {
    addHeadline(collector, text, unit, headline);
    return { last: collector.lastQuoted, subject: null };
  }
  let { last } = memory;
  for (const slot of unit.slots) {
    const found =
      attributeLabelled(collector, unit, slot, frames, isHeading) ??
      attributeSlot(collector, unit, slot, frames, { ...memory, last });
    const same = last !== null && last.found.speaker === found.speaker && found.speaker !== null;
    const group = same && last ? last.group : collector.newGroup();
    const opening = openingOf(text, unit, slot, frames);
    if (opening) collector.add(opening, 'indirect', group, found);
    addUtterance(collector, text, unit, slot, group, found, frames);
    last = { found, group };
  }
  for (const frame of frames) addContents(collector, text, unit, frame, frames);
  for (const fragment of unit.fragments) addFragment(collector, text, unit, fragment, frames, memory);
  if (unit.slots.length > 0) return { last, subject: null };
  if (unit.fragments.length > 0 && collector.lastQuoted) return { last: collector.lastQuoted, subject: null };
  return { last: null, subject: lastToSpeak(collector, unit, frames) };
}

/** Who goes on in the next sentence: the last to be reported, else the subject. */
function lastToSpeak(collector: Collector, unit: Unit, frames: readonly Frame[]): number | null {
  const frame = frames.findLast((each) => each.ownSubject && isSpeaking(each) && each.contents.length > 0);
  return frame ? collector.mention(unit, frame.speaker) : mainSubject(collector, unit);
}

/** How many units, from the first on, are an announced statement: those in which nobody is reported to say anything. */
function statementLength(framed: readonly Framed[]): number {
  const reports = framed.findIndex(({ unit, frames }) => frames.some((frame) => isReportOfOthers(unit, frame)));
  return reports < 0 ? framed.length : reports;
}

/** What follows an announcement, without marks, is said by whoever is announced. */
function addStatement(collector: Collector, units: readonly Framed[]): void {
  const start = units[0]?.unit.tree.tokens[0]?.start ?? 0;
  const end = units.at(-1)?.unit.tree.tokens.at(-1)?.end ?? 0;
  collector.add({ start, end }, 'direct', collector.newGroup(), nobody);
}

/** The mention that a paragraph's final "he said:" names. */
function introduction(collector: Collector, text: string, last: Framed | undefined): number | null {
  if (!last || !/[:—–-]\s*$/.test(text) || last.unit.slots.length > 0) return null;
  const { unit, frames } = last;
  const frame = frames.findLast((each) => each.speaker !== null);
  return frame
    ? collector.mention(unit, frame.speaker)
    : (introducedBy(collector, unit) ?? mainSubject(collector, unit));
}

/** What a picture is said to show; whoever its credit names is mentioned there. */
function credit(collector: Collector, caption: Caption | null): LocalCaption | null {
  if (!caption?.content) return null;
  const { content, label, credited, name } = caption;
  return { ...content, cue: label, credited: collector.addMention(labelMention(credited, name)) };
}

/** Mentions and quotes sorted by place, with the indices of mentions re-counted. */
function inTextOrder(
  { quotes, mentions }: Collector,
  caption: LocalCaption | null,
  introduces: number | null,
  announces: boolean,
): FoundQuotes {
  const order = mentions.map((_, index) => index);
  order.sort((a, b) => (mentions[a]?.start ?? 0) - (mentions[b]?.start ?? 0));
  const place = new Map(order.map((from, to) => [from, to]));
  const moved = (index: number): number => place.get(index) ?? index;
  return {
    mentions: order.flatMap((from) => mentions[from] ?? []),
    quotes: quotes
      .map((quote) => ({
        ...quote,
        candidates: quote.candidates.map((candidate) => ({ ...candidate, mention: moved(candidate.mention) })),
      }))
      .sort(bySpan),
    caption: caption && { ...caption, credited: moved(caption.credited) },
    introduces: introduces === null ? null : moved(introduces),
    announces,
  };
}

/**
 * All quotes of a paragraph and everybody it names. `text` is masked of markup.
 *
 * @example `“We go,” said Ana Ruiz, who led the talks.` gives a direct quote with the mention "Ana Ruiz".
 */
export function findQuotes(written: Written): FoundQuotes {
  const { text, units, continues } = written;
  const collector = new Collector(text, continues);
  const isLaidOut = addLayout(collector, written);
  const caption = credit(collector, written.picture);
  const framed = isLaidOut ? [] : units.map((unit) => ({ unit, frames: findFrames(unit) }));
  let memory: Memory = { last: null, subject: null };
  const stated = written.statementDue ? statementLength(framed) : 0;
  if (stated > 0) addStatement(collector, framed.slice(0, stated));
  for (const each of framed.slice(stated)) memory = addUnit(collector, written, each, memory);
  const introduces = introduction(collector, text, framed.at(-1));
  addRetold(collector, written.spoken);
  const spokenFor = [...collector.mentions];
  for (const unit of units) {
    const hidden = (token: Span): boolean => unit.slots.some((slot) => contains(slot.quoted, token));
    for (const mention of findPresent(unit.tree, text, isLaidOut, hidden)) {
      const isTold = spokenFor.some((known) => overlaps(known, mention) && !isWhose(mention, known));
      if (!isTold) collector.addMention(mention);
    }
  }
  const last = framed.at(-1);
  const announces = introduces !== null && last !== undefined && announcesStatement(last.unit, last.frames);
  return inTextOrder(collector, caption, introduces, announces);
}
