import type { Sentence, Token } from '../model';
import type { Span } from '../span';

/** Tokens `from` to `to` of a sentence, half-open. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

const longestClause = 60; // Tokens to either side: a bound for texts without punctuation.
const opening = new Set(['but', 'while', 'although', 'though', 'whereas', 'because', 'after', 'when', 'who', 'which']);
const marks = new Set([';', ':', '—', '–', '--', '(', ')', '“', '”', '"', '«', '»', '[', ']']);
const finite = new Set(['VBD', 'VBZ']);
const nominal = new Set(['DET', 'ADJ', 'NUM', 'NOUN', 'PROPN', 'PART', 'SYM']);
const subjects = new Set(['PRON', 'PROPN', 'DET', 'NOUN']);

/** ", and she said", ", he left": a comma after which a clause with a subject of its own begins. */
function opensClause(tokens: readonly Token[], comma: number): boolean {
  let next = comma + 1;
  if (tokens[next]?.pos === 'CCONJ') next += 1;
  const subject = tokens[next];
  if (!subject) return false;
  if (opening.has(subject.lower) || subject.tag === 'VBG') return true;
  if (!subjects.has(subject.pos)) return false;
  const after = tokens.slice(next + 1, next + 4).find(({ pos }) => pos !== 'ADV' && pos !== 'NOUN' && pos !== 'PROPN');
  return after?.pos === 'AUX' || (after?.pos === 'VERB' && after.tag !== 'VBN' && after.tag !== 'VBG');
}

const isBreak = (tokens: readonly Token[], index: number): boolean => {
  const token = tokens[index];
  if (!token || marks.has(token.text)) return true;
  return token.text === ',' ? opensClause(tokens, index) : joinsPredicate(tokens, index);
};

/** "took questions and stuck to": an "and" before a finite verb begins a second statement about the same subject. */
const joinsPredicate = (tokens: readonly Token[], index: number): boolean =>
  tokens[index]?.pos === 'CCONJ' && tokens[index + 1]?.pos === 'VERB' && finite.has(tokens[index + 1]?.tag ?? '');

/** What opens the quotation that a mark closes. */
const openings: Readonly<Record<string, string>> = { '”': '“', '»': '«', '"': '"' };
const openingMarks = new Set(Object.values(openings));
const closingMarks = new Set(Object.keys(openings));
const unfinished = new Set(['ADP', 'AUX', 'DET', 'PART', 'SCONJ']);

const indexFrom = (tokens: readonly Token[], from: number, test: (token: Token) => boolean): number => {
  const found = tokens.slice(from, from + longestClause).findIndex(test);
  return found < 0 ? -1 : from + found;
};

/**
 * Where a clause goes on behind a break that only interrupts it: behind words in marks that it needs, "dismissed it as
 * “rumours”", and behind a relative clause, "accused Haddad, who left, of lying". Null where it ends.
 */
function resumption(tokens: readonly Token[], at: number): number | null {
  const [token, next] = [tokens[at], tokens[at + 1]];
  if (token && openingMarks.has(token.text) && unfinished.has(tokens[at - 1]?.pos ?? '')) {
    const closing = indexFrom(tokens, at + 1, ({ text }) => closingMarks.has(text));
    return closing < 0 ? null : closing + 1;
  }
  if (token?.text !== ',' || !/^(?:who|which|whose)$/.test(next?.lower ?? '')) return null;
  const closing = indexFrom(tokens, at + 1, ({ text }) => text === ',');
  return closing >= 0 && tokens[closing + 1]?.lower === 'of' ? closing + 1 : null;
}

/** The clause around a token: up to the marks and conjunctions that part it from its neighbours. */
export function clauseAround(tokens: readonly Token[], index: number): Range {
  let from = index;
  while (
    from > Math.max(0, index - longestClause) &&
    !isBreak(tokens, from - 1) &&
    !opening.has(tokens[from - 1]?.lower ?? '')
  )
    from -= 1;
  let to = index + 1;
  while (to < Math.min(tokens.length, index + longestClause) && tokens[to]?.lower !== 'but') {
    const next = isBreak(tokens, to) ? resumption(tokens, to) : to + 1;
    if (next === null) break;
    to = next;
  }
  return { from, to };
}

const isOfNoun = (token: Token | undefined): boolean =>
  token !== undefined && (nominal.has(token.pos) || token.lower === 'of');

/** Where the subject of a verb begins: its noun with what stands before it; the clause's start if there is none. */
export function subjectStart(tokens: readonly Token[], verb: number, clause: Range): number {
  const subject = subjectOf(tokens, verb);
  if (subject === null || subject < clause.from) return clause.from;
  let start = subject;
  while (start > clause.from && isOfNoun(tokens[start - 1])) start -= 1;
  return start;
}

/** The subject's head word: by the parse, else the nearest noun or pronoun before the verb. */
export function subjectOf(tokens: readonly Token[], verb: number): number | null {
  const { relation, head = -1 } = tokens[verb] ?? {};
  // "denied it and left", "met them to accuse her": such a verb has the subject of the one before.
  const isJoined = relation === 'conj' || (isInfinitive(tokens, verb) && relation !== 'acl');
  const shared = isJoined && head < verb && head >= 0 ? parsedSubject(tokens, head) : null;
  return parsedSubject(tokens, verb) ?? shared ?? nounBefore(tokens, verb);
}

const isInfinitive = (tokens: readonly Token[], verb: number): boolean => tokens[verb - 1]?.lower === 'to';

function parsedSubject(tokens: readonly Token[], verb: number): number | null {
  for (let index = Math.max(0, verb - longestClause); index < verb; index += 1) {
    const { head, relation = '' } = tokens[index] ?? {};
    if (head === verb && relation.startsWith('nsubj')) return index;
  }
  return null;
}

function nounBefore(tokens: readonly Token[], verb: number): number | null {
  for (let index = verb - 1; index >= 0; index -= 1) {
    const pos = tokens[index]?.pos;
    if (pos === 'PROPN' || pos === 'PRON' || pos === 'NOUN') return index;
    if (pos !== 'ADV' && pos !== 'AUX' && pos !== 'PART') return null;
  }
  return null;
}

/** The span of a clause without the marks and conjunctions at its edges. */
export function clauseSpan(tokens: readonly Token[], { from, to }: Range): Span {
  const isEdge = (token: Token): boolean => token.pos === 'PUNCT' || token.pos === 'CCONJ';
  const said = tokens.slice(from, to);
  const first = said.find((token) => !isEdge(token));
  return { start: first?.start ?? 0, end: said.findLast((token) => !isEdge(token))?.end ?? 0 };
}

const edge = /[\s"“”„‘«»()[\]—–,;:]/;
const finalStop = /[.\s"“”’»,;:—–]/;

/** Whether a span ends with a quotation mark that it also opens. */
function closesMark(text: string, start: number, end: number): boolean {
  const opening = openings[text.charAt(end - 1)];
  return opening !== undefined && text.slice(start, end - 1).includes(opening);
}

/** The range as a span of the text, without marks at its edges; with `stop` the sentence keeps its full stop. */
export function spanOf(text: string, sentence: Sentence, range: Range, stop: boolean): Span {
  let start = sentence.tokens[range.from]?.start ?? sentence.start;
  let end = sentence.tokens[range.to - 1]?.end ?? sentence.end;
  while (start < end && edge.test(text.charAt(start))) start += 1;
  const drop = stop ? edge : finalStop;
  while (end > start && drop.test(text.charAt(end - 1)) && !closesMark(text, start, end)) end -= 1;
  return { start, end };
}
