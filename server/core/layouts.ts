/** Paragraphs that are somebody's words by their place in the article: in an interview, in a block quote. */
import { Collector, confidence, nobody, type Attributed } from './attribution';
import { readBlockQuote, type BlockQuote } from './blockquotes';
import { readDialogue, type Dialogue } from './dialogue';
import { labelMention } from './mentions';
import { message } from './message';
import type { Block, LocalMention, Message } from './model';
import { readPullQuote } from './pullQuotes';
import { trimmed, type Span } from './span';
import type { Unit } from './units';

/** A paragraph and how it is set. */
export interface LaidOut {
  /** Masked of markup. */
  readonly text: string;
  readonly units: readonly Unit[];
  readonly kind: Block['kind'];
  /** Begins in bold. */
  readonly bold: boolean;
}

const attributed = (speaker: number, score: number, reason: Message): Attributed => ({
  speaker,
  cue: null,
  score,
  reason,
});

/** WALLER → Waller */
const capitalized = (name: string): string =>
  /^[\p{Lu}\s.'’-]+$/u.test(name)
    ? name.replace(/\p{L}+/gu, (word) => word.charAt(0) + word.slice(1).toLowerCase())
    : name;

/** The name at a place of its own; a single letter ("A:") is whoever is interviewed. */
function bareMention(text: string, span: Span): LocalMention {
  const written = text.slice(span.start, span.end);
  return labelMention(span, written.length === 1 ? written : capitalized(written));
}

function addDialogue(collector: Collector, text: string, { label, speech }: Dialogue): void {
  const speaker = collector.addMention(bareMention(text, label));
  const found = attributed(speaker, confidence.label, message('named before the colon'));
  collector.add(speech, 'direct', collector.newGroup(), found);
}

/** Who signs: as the sentence has it, with title and role, else the bare name. */
function signer(collector: Collector, { text, units }: LaidOut, name: Span): number {
  for (const unit of units) {
    const head = unit.tree.tokens.findIndex((token) => token.end === name.end && token.pos === 'PROPN');
    const mention = head < 0 ? null : collector.mention(unit, head);
    if (mention !== null) return mention;
  }
  return collector.addMention(bareMention(text, name));
}

function addBlockQuote(collector: Collector, written: LaidOut, { paragraphs, signature }: BlockQuote): void {
  const group = collector.newGroup();
  const found = signature
    ? attributed(signer(collector, written, signature), confidence.besideQuote, message('signed below the quote'))
    : nobody;
  for (const [index, span] of paragraphs.entries()) collector.add(span, 'direct', group, found, index > 0);
}

/**
 * Adds the quotes of a paragraph whose layout makes it speech. False where its sentences have to be read for that.
 *
 * @example The paragraph `WALLER: Will you go?` of an interview is a direct quote, "Will you go?".
 */
export function addLayout(collector: Collector, written: LaidOut): boolean {
  const { text, kind, bold } = written;
  const dialogue = kind === 'dialogue' ? readDialogue(text, bold) : null;
  const blockQuote = kind === 'blockquote' ? readBlockQuote(text) : null;
  const pullQuote = kind === 'text' ? readPullQuote(text) : null;
  if (dialogue) addDialogue(collector, text, dialogue);
  if (blockQuote) addBlockQuote(collector, written, blockQuote);
  if (pullQuote) addBlockQuote(collector, written, { paragraphs: [pullQuote.speech], signature: pullQuote.name });
  if (kind === 'answer') collector.add(trimmed(text, 0, text.length), 'direct', collector.newGroup(), nobody);
  return dialogue !== null || blockQuote !== null || pullQuote !== null || kind === 'answer';
}
