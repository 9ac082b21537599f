/**
 * Cuts a paragraph into units of syntax. What a source says in full sentences is one language level, the narration
 * around it another: each is parsed by itself, the quotation standing in the narration as one word.
 */
import { certainCues } from './lexicon/cues';
import type { Sentence, Token } from './model';
import type { Quoted } from './marks';
import { contains, overlaps, type Span } from './span';
import { analyzeSyntax } from './syntax/syntax';
import { tokenize, type Word } from './tokens';
import { isTitle } from './titles';
import { buildTree, type Tree } from './tree';

/** A quotation of whole sentences as it stands in the narration. */
export interface Slot {
  /** Index of the word that stands for it. */
  readonly token: number;
  readonly quoted: Quoted;
}

/** Narration: one or more sentences joined by the utterances between them. */
export interface Unit {
  readonly tree: Tree;
  readonly slots: readonly Slot[];
  /** Quotations inside the narration's own sentences: “ready to talk”. */
  readonly fragments: readonly Quoted[];
}

export interface Units {
  readonly narration: readonly Unit[];
  /** The sentences of utterances, each as it was parsed by itself. */
  readonly spoken: readonly (readonly Token[])[];
  /** Sentences as written, quotations included, for what is asked of sentences (claims, disputes). */
  readonly sentences: readonly Sentence[];
}

/** The word that stands for an utterance. Any would do that the tagger knows as a whole answer. */
const placeholder = 'Yes';

const afterColonOrComma = /(?:^|[:,;—–\-([]|\.{3}|…)\s*$/;

/** The second part of a split quote: “We go,” she told them, “and we go now.” */
function goesOn(text: string, quoted: Quoted, all: readonly Quoted[]): boolean {
  const before = all[all.indexOf(quoted) - 1];
  const between = before ? text.slice(before.end, quoted.start) : '';
  const parts = before !== undefined && /[,?!—–-]$/.test(text.slice(before.inner.start, before.inner.end).trimEnd());
  return parts && between.length <= longestAttribution && /^[^.!?;:“”"]*\p{L}[^.!?;:“”"]*,\s*$/u.test(between);
}

/** Between the parts of a split quote stand at most this many code units. */
const longestAttribution = 160;

/** Whether the narration takes this quotation as a whole sentence of its own rather than as words of its own. */
function isUtterance(text: string, quoted: Quoted, sentences: readonly Span[], all: readonly Quoted[]): boolean {
  const inner = text.slice(quoted.inner.start, quoted.inner.end).trim();
  const before = text.slice(Math.max(0, quoted.start - 40), quoted.start);
  const after = text.slice(quoted.end, quoted.end + 2);
  if (sentences.filter((sentence) => overlaps(sentence, quoted.inner)).length > 1) return true;
  const startsSentence = sentences.some(
    ({ start }) => start <= quoted.start && /^[^\p{L}\p{N}]*$/u.test(text.slice(start, quoted.start)),
  );
  const complete = /[,.!?…;—–-]["'”’]*$/.test(inner) || /^(?:[,.!?]|$)/.test(after.trim());
  if (goesOn(text, quoted, all)) return complete;
  if (startsSentence) return complete || /^\s*$/.test(text.slice(quoted.end));
  const lastWord = /([\p{L}’']+)[,:]?\s*$/u.exec(before)?.[1]?.toLowerCase() ?? '';
  if (certainCues.has(lastWord) || /:\s*$/.test(before)) return /\s/.test(inner) && complete;
  return /^[\p{Lu}\p{N}…[.]/u.test(inner) && complete && /\s/.test(inner) && afterColonOrComma.test(before);
}

/** An open mark is worth believing where a quotation is due: at a sentence's beginning, after a comma or a colon. */
const isIntroduced = (text: string, { start, inner }: Quoted): boolean =>
  /(?:^|[,:]|[.!?…]["”’]?)\s*$/.test(text.slice(0, start)) && /^\s*[\p{Lu}\p{N}…]/u.test(text.slice(inner.start));

const wordsOf = (text: string, { start, end }: Span): readonly Word[] => tokenize(text, start, end);

function utteranceWords(text: string, quoted: Quoted): readonly Word[] {
  const { inner } = quoted;
  const final = text.slice(inner.start, inner.end).trimEnd();
  const end = inner.start + final.length;
  const words: Word[] = [];
  if (inner.start > quoted.start)
    words.push({ start: quoted.start, end: inner.start, text: text.slice(quoted.start, inner.start) });
  if (/[,.!?]$/.test(final)) {
    words.push({ start: inner.start, end: end - 1, text: placeholder }, { start: end - 1, end, text: final.slice(-1) });
  } else {
    words.push({ start: inner.start, end, text: placeholder });
  }
  if (quoted.closed) words.push({ start: inner.end, end: quoted.end, text: text.slice(inner.end, quoted.end) });
  return words;
}

/** Sentences that an utterance bridges belong to one unit. */
function bridge(sentences: readonly Span[], utterances: readonly Quoted[]): readonly Span[] {
  const units: Span[] = [];
  for (const sentence of sentences) {
    const previous = units.at(-1);
    const bridged = previous && utterances.some((quoted) => quoted.start < previous.end && quoted.end > sentence.start);
    if (previous && bridged) units[units.length - 1] = { start: previous.start, end: sentence.end };
    else units.push(sentence);
  }
  return units;
}

function narrate(text: string, span: Span, utterances: readonly Quoted[], fragments: readonly Quoted[]): Unit {
  const inside = utterances.filter((quoted) => overlaps(quoted, span));
  const words: Word[] = [];
  const slots: Slot[] = [];
  let at = span.start;
  for (const quoted of inside) {
    words.push(...wordsOf(text, { start: at, end: quoted.start }));
    slots.push({ token: words.length + (quoted.inner.start > quoted.start ? 1 : 0), quoted });
    words.push(...utteranceWords(text, quoted));
    at = quoted.end;
  }
  words.push(...wordsOf(text, { start: at, end: Math.max(at, span.end) }));
  return {
    tree: buildTree(analyzeSyntax(words)),
    slots,
    fragments: fragments.filter((quoted) => contains(span, quoted)),
  };
}

/** A token that knows its head by reference, so that tokens of several parses can be put in one order. */
interface Entry {
  readonly token: Token;
  readonly head: Entry | null;
}

function entriesOf(tokens: readonly Token[], hidden: (token: Token) => boolean): readonly Entry[] {
  const entries: { token: Token; head: Entry | null }[] = tokens.map((token) => ({ token, head: null }));
  for (const entry of entries) entry.head = entries[entry.token.head] ?? null;
  return entries.filter(({ token }) => !hidden(token));
}

/** The written sentences with the tokens of the narration and of the utterances they run through. */
function assemble(sentences: readonly Span[], entries: readonly Entry[]): readonly Sentence[] {
  const inOrder = [...entries].sort((a, b) => a.token.start - b.token.start);
  let at = 0;
  return sentences.map((sentence) => {
    const from = at;
    while (at < inOrder.length && (inOrder[at]?.token.start ?? 0) < sentence.end) at += 1;
    const own = inOrder.slice(from, at);
    const place = new Map(own.map((entry, index) => [entry, index]));
    const tokens = own.map(({ token, head }) => ({ ...token, head: head ? (place.get(head) ?? -1) : -1 }));
    return { ...sentence, tokens };
  });
}

/**
 * The units of a paragraph. `text` is masked of markup; `sentences` and `quoted` are relative to it.
 *
 * @example `“We go. Now,” she said.` is one unit of narration, `“Yes,” she said.`, and one sentence after another.
 */
export function buildUnits(text: string, sentences: readonly Span[], quoted: readonly Quoted[]): Units {
  const credible = quoted.filter((each) => (each.closed || isIntroduced(text, each)) && !isTitle(text, each));
  const utterances = credible.filter((each) => isUtterance(text, each, sentences, credible));
  const fragments = credible.filter((each) => !utterances.includes(each));
  const narration = bridge(sentences, utterances).map((span) => narrate(text, span, utterances, fragments));
  const told = narration.flatMap(({ tree, slots }) =>
    entriesOf(tree.tokens, (token) => slots.some(({ quoted: { inner } }) => contains(inner, token))),
  );
  const spoken = utterances.flatMap(({ inner }) =>
    sentences
      .filter((sentence) => overlaps(sentence, inner))
      .map(({ start, end }) => ({ start: Math.max(start, inner.start), end: Math.min(end, inner.end) }))
      .map((span) => analyzeSyntax(wordsOf(text, span))),
  );
  const said = spoken.flatMap((tokens) => entriesOf(tokens, () => false));
  return { narration, spoken, sentences: assemble(sentences, [...told, ...said]) };
}
