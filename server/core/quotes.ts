/** Puts the quotes of a paragraph together: utterances, contents of cues, fragments, in text order. */
import { attributeSlot, Collector, confidence, mainSubject, type Memory } from './attribution';
import { readDialogue, type Dialogue } from './dialogue';
import { findFrames } from './frames';
import { addContents, addFragment } from './fragments';
import { findNames } from './mentions';
import { message } from './message';
import type { LocalMention, LocalQuote } from './model';
import { nameKey } from './names';
import { bySpan, contains, overlaps, type Span } from './span';
import type { Unit } from './units';

export interface FoundQuotes {
  readonly quotes: readonly LocalQuote[];
  readonly mentions: readonly LocalMention[];
  /** Index of the mention that introduces a quote of the next paragraph. */
  readonly introduces: number | null;
}

function addUnit(collector: Collector, text: string, unit: Unit, memory: Memory): Memory {
  const frames = findFrames(unit);
  let { last } = memory;
  for (const slot of unit.slots) {
    const found = attributeSlot(collector, unit, slot, frames, { ...memory, last });

    const same = last !== null && last.found.speaker === found.speaker && found.speaker !== null;
    const group = same && last ? last.group : collector.newGroup();
    collector.add(withThat(unit, slot.quoted, slot.token), 'direct', group, found);
    last = { found, group };
  }
  for (const frame of frames) addContents(collector, text, unit, frame);
  for (const fragment of unit.fragments) addFragment(collector, text, unit, fragment, frames, memory);
  if (unit.slots.length > 0) return { last, subject: null };
  if (unit.fragments.length > 0 && collector.lastQuoted) return { last: collector.lastQuoted, subject: null };
  return { last: null, subject: mainSubject(collector, unit) };
}

/** "said that, “For those who …”": the joining word belongs to the content. */
function withThat({ tree }: Unit, { start, end }: Span, slot: number): Span {
  const before = tree.tokens.slice(Math.max(0, slot - 3), slot).findLast((token) => token.pos !== 'PUNCT');
  return { start: before?.lower === 'that' ? before.start : start, end };
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

/** A paragraph of an interview is one quote by whom its label names; "A:" is whoever is interviewed. */
function addDialogue(collector: Collector, text: string, { label, speech }: Dialogue): void {
  const name = text.slice(label.start, label.end);
  const kind = name.length > 1 ? 'name' : 'pronoun';

  const shown = /^[\p{Lu}\s.'’-]+$/u.test(name) ? capitalized(name) : name;
  const base = { role: null, gender: null, subject: true, spoken: false } as const;
  const mention = collector.addMention({ ...label, kind, name: shown, key: nameKey(shown), ...base });
  const reason = message('named before the colon');
  collector.add(speech, 'direct', collector.newGroup(), {
    speaker: mention,
    cue: null,
    score: confidence.label,
    reason,
  });
}

/** WALLER → Waller */
const capitalized = (name: string): string =>
  name.replace(/\p{L}+/gu, (word) => word.charAt(0) + word.slice(1).toLowerCase());

/**
 * All quotes of a paragraph and everybody it names. `text` is masked of markup.
 *
 * @param bold the paragraph begins in bold, as the questions and names of interviews do
 * @example `“We go,” said Ana Ruiz, who led the talks.` gives a direct quote with the mention "Ana Ruiz".
 */
export function findQuotes(text: string, units: readonly Unit[], continues: boolean, bold: boolean): FoundQuotes {
  const collector = new Collector(text, continues);
  const dialogue = readDialogue(text, bold);
  let memory: Memory = { last: null, subject: null };
  if (dialogue) addDialogue(collector, text, dialogue);
  else for (const unit of units) memory = addUnit(collector, text, unit, memory);
  const introduces = dialogue ? null : introduction(collector, text, units.at(-1));
  const spokenFor = [...collector.mentions];
  for (const unit of units) {
    const hidden = (token: Span): boolean => unit.slots.some((slot) => contains(slot.quoted, token));
    for (const mention of findNames(unit.tree, text, dialogue !== null, hidden)) {
      if (!spokenFor.some((known) => overlaps(known, mention))) collector.addMention(mention);
    }
  }
  return inTextOrder(collector, introduces);
}
