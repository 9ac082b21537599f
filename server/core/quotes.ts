/** Puts quotes together: what stands between marks and what cues report becomes direct, mixed and indirect quotes. */
import type { TokenRange } from './contents';
import { findFrames, spanOf, type Frame } from './frames';
import type { Quoted } from './marks';
import { findNames, mentionAt } from './mentions';
import { message } from './message';
import type { Candidate, LocalMention, LocalQuote, Message, QuoteKind } from './model';
import { bySpan, contains, overlaps, type Span } from './span';
import { subjectOf } from './subjects';
import { baseRelation } from './tree';
import type { Slot, Unit } from './units';

export interface FoundQuotes {
  readonly quotes: readonly LocalQuote[];
  readonly mentions: readonly LocalMention[];
  /** Index of the mention that introduces a quote of the next paragraph. */
  readonly introduces: number | null;
}

/** How sure an attribution is by the way it was found; 0 to 1. */
const confidence = {
  besideQuote: 0.97,
  beforeQuote: 0.95,
  ownClause: 0.93,
  inherited: 0.85,
  sameUtterance: 0.92,
  colon: 0.8,
  farCue: 0.7,
  previousSentence: 0.6,
} as const;

/** A cue may stand this many words from the quote and still introduce it. */
const nearCue = 14;

/** Fragments without a cue are quotes only from this many words on; shorter ones are terms, titles and scare quotes. */
const wordsOfSpeech = 5;

interface Attributed {
  readonly speaker: number | null;
  readonly cue: Span | null;
  readonly score: number;
  readonly reason: Message;
}

/** Collects the quotes and mentions of one paragraph. */
class Collector {
  readonly quotes: LocalQuote[] = [];
  readonly mentions: LocalMention[] = [];
  /** The attribution of the words in marks that came last. */
  lastQuoted: Memory['last'] = null;
  private groups = 0;
  private readonly known = new Map<string, number>();

  constructor(
    private readonly text: string,
    private readonly continues: boolean,
  ) {}

  newGroup(): number {
    this.groups += 1;
    return this.groups;
  }

  mention(unit: Unit, head: number | null): number | null {
    if (head === null) return null;
    const found = mentionAt(unit.tree, head, this.text, false);
    return found && this.addMention(found);
  }

  addMention(found: LocalMention): number {
    const key = `${found.start} ${found.end}`;
    const index = this.known.get(key) ?? this.mentions.push(found) - 1;
    this.known.set(key, index);
    return index;
  }

  add(span: Span, kind: QuoteKind, group: number, found: Attributed): void {
    const candidates: Candidate[] =
      found.speaker === null ? [] : [{ mention: found.speaker, score: found.score, reason: found.reason }];
    if (kind !== 'indirect' && found.speaker !== null) this.lastQuoted = { found, group };
    const continues = this.continues && this.quotes.length === 0 && kind === 'direct';
    this.quotes.push({ start: span.start, end: span.end, kind, group, cue: found.cue, candidates, continues });
  }
}

const wordCount = (text: string, { start, end }: Span): number =>
  text
    .slice(start, end)
    .split(/\s+/)
    .filter((word) => /[\p{L}\p{N}]/u.test(word)).length;

const isNoise = (text: string): boolean => /^[\s\p{P}]*$/u.test(text);

const nobody: Attributed = { speaker: null, cue: null, score: 0, reason: message('nobody is named') };

function attributedTo(collector: Collector, unit: Unit, frame: Frame, score: number, reason: Message): Attributed {
  return { speaker: collector.mention(unit, frame.speaker), cue: spanOf(unit.tree, frame.cue), score, reason };
}

/** Words between the quote and the cue's clause; 0 is side by side. */
function distance(unit: Unit, slot: Slot, frame: Frame): number {
  const { tree } = unit;
  const words = (from: number, to: number): number =>
    tree.tokens
      .slice(Math.max(0, from), Math.max(0, to))
      .filter((token) => token.pos !== 'PUNCT' && !isNoise(token.text)).length;
  if (frame.cue.from > slot.token) {
    const start =
      frame.speaker !== null && frame.speaker > slot.token && frame.speaker < frame.cue.from
        ? (tree.first[frame.speaker] ?? frame.speaker)
        : frame.cue.from;
    return words(slot.token + 1, start);
  }
  return words(frame.cue.to, slot.token);
}

/** Says something, rather than asks for, calls or thinks it. */
const isSpeaking = ({ verb }: Frame): boolean =>
  verb === null || ['say', 'tell', 'ask'].some((frame) => verb.frames.has(frame as 'say'));

/** The cue that goes with an utterance: right behind it, else the nearest before it, else the nearest behind it. */
function frameOf(unit: Unit, slot: Slot, frames: readonly Frame[]): { frame: Frame; gap: number } | null {
  const ranked = frames
    .map((frame) => {
      const gap = distance(unit, slot, frame);
      const behind = frame.cue.from > slot.token;
      const blocked = unit.slots.some(
        (other) =>
          other !== slot &&
          other.token > Math.min(slot.token, frame.cue.from) &&
          other.token < Math.max(slot.token, frame.cue.from),
      );
      const indirect = !behind && frame.contents.some((range) => range.to <= slot.token) ? 6 : 0;
      const opinion = isSpeaking(frame) ? 0 : 4;
      return { frame, gap, cost: gap + (behind ? (gap > 1 ? 6 : 0) : 1) + (blocked ? 10 : 0) + indirect + opinion };
    })
    .filter(({ gap }) => gap <= nearCue)
    .sort((a, b) => a.cost - b.cost);
  return ranked[0] ?? null;
}

function slotReason(frame: Frame, gap: number, behind: boolean): { score: number; reason: Message } {
  if (gap > 4) return { score: confidence.farCue, reason: message('the nearest cue in the sentence') };
  if (!frame.ownSubject)
    return { score: confidence.inherited, reason: message('subject of the clause that the cue belongs to') };
  if (behind) return { score: confidence.besideQuote, reason: message('subject of the cue, next to the quote') };
  return { score: confidence.beforeQuote, reason: message('subject of the cue that introduces the quote') };
}

/** The subject of the unit's main clause, where that can be a speaker. */
function mainSubject(collector: Collector, unit: Unit): number | null {
  const root = unit.tree.tokens.findIndex(
    (token) => token.head < 0 && token.pos !== 'PUNCT' && baseRelation(token) === 'root',
  );
  if (root < 0) return null;
  const subject = subjectOf(unit.tree, root);
  const token = subject && unit.tree.tokens[subject.head];
  if (
    !subject ||
    !token ||
    !/^(?:PROPN|PRON|NOUN)$/.test(token.pos) ||
    /^(?:it|that|this|there|what)$/.test(token.lower)
  )
    return null;
  if (unit.slots.some((slot) => slot.token === subject.head)) return null;
  return collector.mention(unit, subject.head);
}

/** What the paragraph remembers from one unit to the next. */
interface Memory {
  /** Attribution of the quote just before, for a follow-on in the next sentence. */
  readonly last: { readonly found: Attributed; readonly group: number } | null;
  /** Subject of the narration just before. */
  readonly subject: number | null;
}

function attributeSlot(
  collector: Collector,
  unit: Unit,
  slot: Slot,
  frames: readonly Frame[],
  memory: Memory,
): Attributed {
  const best = frameOf(unit, slot, frames);
  if (best && (best.frame.speaker !== null || best.gap <= 2)) {
    const { score, reason } = slotReason(best.frame, best.gap, best.frame.cue.from > slot.token);
    return attributedTo(collector, unit, best.frame, score, reason);
  }
  const introduced = unit.tree.tokens.slice(0, slot.token).findLastIndex((token) => token.text === ':');
  if (introduced >= 0 && slot.token - introduced <= 2) {
    const speaker = mainSubject(collector, unit);
    if (speaker !== null) {
      return {
        speaker,
        cue: null,
        score: confidence.colon,
        reason: message('subject of the sentence whose colon introduces the quote'),
      };
    }
  }
  if (memory.last) {
    const { speaker, cue } = memory.last.found;
    return { speaker, cue, score: confidence.sameUtterance, reason: message('goes on speaking in the same paragraph') };
  }
  if (memory.subject !== null) {
    return {
      ...nobody,
      speaker: memory.subject,
      score: confidence.previousSentence,
      reason: message('subject of the sentence before'),
    };
  }
  return nobody;
}

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
  if (!only) return 'indirect';
  const outside = text.slice(span.start, only.start) + text.slice(only.end, span.end);
  return inside.length === 1 && isNoise(outside) ? 'direct' : 'mixed';
}

/** Content that says nothing to check: "said so", "said it". */
const isEmptyContent = (unit: Unit, range: TokenRange): boolean => {
  const words = unit.tree.tokens.slice(range.from, range.to).filter((token) => token.pos !== 'PUNCT');
  return words.length === 0 || words.every((token) => /^(?:PRON|ADV|PART|DET|ADP|INTJ)$/.test(token.pos));
};

/** Quotes that a frame's own content makes: indirect ones, and mixed ones where words of it stand in marks. */
function addContents(collector: Collector, text: string, unit: Unit, frame: Frame): void {
  const ranges = frame.contents.filter((range) => !isSlotRange(unit, range) && !isEmptyContent(unit, range));
  const group = collector.newGroup();
  for (const range of ranges) {
    const span = withFragments(spanOf(unit.tree, range), unit.fragments);
    const kind = contentKind(text, span, unit.fragments);
    if (kind === 'indirect' && (!frame.speech || frame.speaker === null)) continue;
    const score = frame.ownSubject ? confidence.ownClause : confidence.inherited;
    const reason = frame.ownSubject
      ? message('subject of the cue')
      : message('subject of the clause that the cue belongs to');
    collector.add(span, kind, group, attributedTo(collector, unit, frame, score, reason));
  }
}

/** A quotation in the sentence that no content covers: the object of a cue without a clause, or words worth quoting. */
function addFragment(
  collector: Collector,
  text: string,
  unit: Unit,
  fragment: Quoted,
  frames: readonly Frame[],
  memory: Memory,
): void {
  if (collector.quotes.some((quote) => overlaps(quote, fragment))) return;
  const at = unit.tree.tokens.findIndex((token) => token.start >= fragment.start);
  const slot: Slot = { token: at, quoted: fragment };
  const free = frames.filter((frame) => frame.contents.length === 0);
  const best = frameOf(unit, slot, free);
  if (best && best.gap <= 3 && best.frame.speaker !== null) {
    const { score, reason } = slotReason(best.frame, best.gap, best.frame.cue.from > at);
    collector.add(fragment, 'direct', collector.newGroup(), attributedTo(collector, unit, best.frame, score, reason));
  } else if (wordCount(text, fragment) >= wordsOfSpeech) {
    const found = attributeSlot(collector, unit, slot, frames, memory);
    collector.add(fragment, 'direct', collector.newGroup(), found);
  }
}

function addUnit(collector: Collector, text: string, unit: Unit, memory: Memory): Memory {
  const frames = findFrames(unit);
  let { last } = memory;
  for (const slot of unit.slots) {
    const found = attributeSlot(collector, unit, slot, frames, { ...memory, last });
    const same = last !== null && last.found.speaker === found.speaker && found.speaker !== null;
    const group = same && last ? last.group : collector.newGroup();
    collector.add(slot.quoted, 'direct', group, found);
    last = { found, group };
  }
  for (const frame of frames) addContents(collector, text, unit, frame);
  for (const fragment of unit.fragments) addFragment(collector, text, unit, fragment, frames, memory);
  if (unit.slots.length > 0) return { last, subject: null };
  if (unit.fragments.length > 0 && collector.lastQuoted) return { last: collector.lastQuoted, subject: null };
  return { last: null, subject: mainSubject(collector, unit) };
}

/** The mention that a paragraph's final "he said:" names. */
function introduction(collector: Collector, text: string, unit: Unit | undefined): number | null {
  if (!unit || !/[:—–-]\s*$/.test(text) || unit.slots.length > 0) return null;
  const frame = findFrames(unit).findLast((each) => each.speaker !== null);
  return frame ? collector.mention(unit, frame.speaker) : mainSubject(collector, unit);
}

/** Mentions and quotes sorted by place, with the indices of mentions re-counted. */
function inTextOrder({ quotes, mentions }: Collector, introduces: number | null): FoundQuotes {
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
    introduces: introduces === null ? null : moved(introduces),
  };
}

/**
 * All quotes of a paragraph and everybody it names. `text` is masked of markup.
 *
 * @example `“We go,” said Ana Ruiz, who led the talks.` gives a direct quote with the mention "Ana Ruiz".
 */
export function findQuotes(text: string, units: readonly Unit[], continues: boolean): FoundQuotes {
  const collector = new Collector(text, continues);
  let memory: Memory = { last: null, subject: null };
  for (const unit of units) memory = addUnit(collector, text, unit, memory);
  const introduces = introduction(collector, text, units.at(-1));
  const spokenFor = [...collector.mentions];
  for (const unit of units) {
    const hidden = (token: Span): boolean => unit.slots.some((slot) => contains(slot.quoted, token));
    for (const mention of findNames(unit.tree, text, false, hidden)) {
      if (!spokenFor.some((known) => overlaps(known, mention))) collector.addMention(mention);
    }
  }
  return inTextOrder(collector, introduces);
}
