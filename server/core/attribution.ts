/** Who said the words between the marks: the cue beside them, the sentence's subject, or who spoke just before. */
import { spanOf, type Frame } from './frame';
import { mentionAt } from './mentions';
import { message } from './message';
import type { Candidate, LocalMention, LocalQuote, Message, QuoteKind } from './model';
import { contains, type Span } from './span';
import { subjectOf } from './subjects';
import { baseRelation, childrenOf, isMark } from './tree';
import type { Slot, Unit } from './units';

/** How sure an attribution is by the way it was found, as counted in docs/attribution.md; 0 to 1. */
export const confidence = {
  besideQuote: 0.98,
  label: 0.95,
  beforeQuote: 0.95,
  ownClause: 0.95,
  inherited: 0.73,
  sameUtterance: 0.98,
  colon: 0.61,
  farCue: 0.75,
  previousSentence: 0.67,
} as const;

/** A cue may stand this many words from the quote and still introduce it. */
const nearCue = 14;

/** Who said it, how that is known and how sure it is (0 to 1). */
export interface Attributed {
  readonly speaker: number | null;
  readonly cue: Span | null;
  readonly score: number;
  readonly reason: Message;
}

/** Collects the quotes and mentions of one paragraph. */
export class Collector {
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

  /** Takes back what a wider quote of the same cue now says. */
  private withdrawInside(span: Span, cue: Span): void {
    const at = this.quotes.findIndex((quote) => quote.cue?.start === cue.start && contains(span, quote));
    if (at >= 0) this.quotes.splice(at, 1);
  }

  /** `goesOn`: continues the quote before it, where that is not plain from the paragraph's beginning. */
  add(span: Span, kind: QuoteKind, group: number, found: Attributed, goesOn = false): void {
    if (kind === 'mixed' && found.cue) this.withdrawInside(span, found.cue);
    const candidates: Candidate[] =
      found.speaker === null ? [] : [{ mention: found.speaker, score: found.score, reason: found.reason }];
    if (kind !== 'indirect' && found.speaker !== null) this.lastQuoted = { found, group };
    const continues = goesOn || (this.continues && this.quotes.length === 0 && kind === 'direct');
    this.quotes.push({ start: span.start, end: span.end, kind, group, cue: found.cue, candidates, continues });
  }
}

export const isNoise = (text: string): boolean => /^[\s\p{P}]*$/u.test(text);

/** Whoever the article may still tell. */
/** Nobody that the paragraph names: whoever the one before introduces, if anybody. */
export const nobody: Attributed = { speaker: null, cue: null, score: 0, reason: message('nobody is named') };

export function attributedTo(
  collector: Collector,
  unit: Unit,
  frame: Frame,
  score: number,
  reason: Message,
): Attributed {
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
export const isSpeaking = ({ verb }: Frame): boolean =>
  verb === null || ['say', 'tell', 'ask'].some((frame) => verb.frames.has(frame as 'say'));

/** The cue that goes with an utterance: right behind it, else the nearest before it, else the nearest behind it. */
export function frameOf(unit: Unit, slot: Slot, frames: readonly Frame[]): { frame: Frame; gap: number } | null {
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
      // “…,” highlighting the need: whoever is named before the quotation said it.
      const participle = behind && unit.tree.tokens[frame.cue.from]?.tag === 'VBG' ? 4 : 0;
      return {
        frame,
        gap,
        cost: gap + (behind ? (gap > 1 ? 6 : 0) : 1) + (blocked ? 10 : 0) + indirect + opinion + participle,
      };
    })
    .filter(({ gap }) => gap <= nearCue)
    .sort((a, b) => a.cost - b.cost);
  return ranked[0] ?? null;
}

export function slotReason(frame: Frame, gap: number, behind: boolean): { score: number; reason: Message } {
  if (gap > 4) return { score: confidence.farCue, reason: message('the nearest cue in the sentence') };
  if (!frame.ownSubject)
    return { score: confidence.inherited, reason: message('subject of the clause that the cue belongs to') };
  if (behind) return { score: confidence.besideQuote, reason: message('subject of the cue, next to the quote') };
  return { score: confidence.beforeQuote, reason: message('subject of the cue that introduces the quote') };
}

/** The subject of the unit's main clause, where that can be a speaker. */
export function mainSubject(collector: Collector, unit: Unit): number | null {
  const root = unit.tree.tokens.findIndex(
    (token) => token.head < 0 && token.pos !== 'PUNCT' && baseRelation(token) === 'root',
  );
  if (root < 0) return null;
  const [own] = childrenOf(unit.tree, root, 'nsubj');
  // "She was the daughter of a smith": left of a noun stand words of its own.
  const isNoun = own !== undefined && unit.tree.tokens[root]?.pos !== 'VERB';
  const subject = isNoun ? { head: own } : subjectOf(unit.tree, root);
  const token = subject && unit.tree.tokens[subject.head];
  if (
    !subject ||
    !token ||
    !/^(?:PROPN|PRON|NOUN)$/.test(token.pos) ||
    token.tag === 'PRP$' ||
    /^(?:it|that|this|there|what)$/.test(token.lower)
  )
    return null;
  if (unit.slots.some((slot) => slot.token === subject.head)) return null;
  return collector.mention(unit, subject.head);
}

/** What the paragraph remembers from one unit to the next. */
export interface Memory {
  /** Attribution of the quote just before, for a follow-on in the next sentence. */
  readonly last: { readonly found: Attributed; readonly group: number } | null;
  /** Subject of the narration just before. */
  readonly subject: number | null;
}

/** “…” — Ana Ruiz, mayor: a press release signs its quotes. */
function signature(collector: Collector, unit: Unit, slot: Slot): Attributed | null {
  const { tokens } = unit.tree;
  let at = slot.token + 1;
  while (isMark(tokens[at]) || /^[.,!?]$/.test(tokens[at]?.text ?? '')) at += 1;
  if (!/^(?:[—–―-]|--)$/.test(tokens[at]?.text ?? '') || tokens[at + 1]?.pos !== 'PROPN') return null;
  let last = at + 1;
  while (tokens[last + 1]?.pos === 'PROPN') last += 1;
  const ends =
    tokens[last + 1] === undefined || /^[,.(]$/.test(tokens[last + 1]?.text ?? '') || isMark(tokens[last + 1]);
  if (!ends) return null;
  const speaker = collector.mention(unit, last);
  return { speaker, cue: null, score: confidence.besideQuote, reason: message('signed below the quote') };
}

export function attributeSlot(
  collector: Collector,
  unit: Unit,
  slot: Slot,
  frames: readonly Frame[],
  memory: Memory,
): Attributed {
  const signed = signature(collector, unit, slot);
  if (signed) return signed;
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
