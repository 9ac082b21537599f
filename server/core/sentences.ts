/** Splits a paragraph into sentences, also inside quotations. */
import { abbreviations, likelyAbbreviations, sentenceFinalAbbreviations, shortenedName } from './lexicon/abbreviations';
import { sentenceStarters } from './lexicon/functionWords';
import { signatureAt } from './signatures';
import { trimmed, type Span } from './span';

/** A terminator, the marks that close after it, and the white space that a sentence's end needs. */
const terminator = /([.!?…]+)(["'”’»)\]]*)(?=\s|$|[“‘«"])/gu;

/** “Is it safe?” Dr. Ana Ruiz asked: the question mark ends the quotation, not the sentence. */
const attributionFollows =
  /^\s*(?:(?:\p{Lu}[\p{L}.'’-]*|the|a|an|of|and|his|her|one)\s+){1,7}(?:said|says|asked|asks|told|tells|wrote|writes|added|adds|shouted|wondered|replied|exclaimed|cried|demanded|yelled|tweeted|joked|quipped)(?![\p{L}])/u;

const wordBefore = /[\p{L}\p{N}.&’'-]*$/u;

/** Whether a period after this word belongs to the word and the sentence goes on. */
function isAbbreviation(word: string, rest: string): boolean {
  // "No." is an abbreviation only before a figure; "The answer is no." ends its sentence.
  if (/^nos?$/i.test(word)) return /^\s*\d/.test(rest);
  const starter = /^\s*["'“‘«(]*(\p{L}[\p{L}’']*)/u.exec(rest)?.[1] ?? '';
  const startsSentence = sentenceStarters.has(starter.toLowerCase()) || /^\s*["“«]/.test(rest);
  if (sentenceFinalAbbreviations.has(word)) return !startsSentence;
  if (abbreviations.has(word) || likelyAbbreviations.has(word)) return true;
  const initials = /^(?:\p{Lu}|(?:\p{L}\.)+\p{L})$/u.test(word) || shortenedName.test(word);
  return initials && !startsSentence;
}

function endsSentence(text: string, at: number, marks: string, closers: string, end: number): boolean {
  const rest = text.slice(end, end + 120);
  const next = /^\s*["'“‘«([—–-]*\s*(\S?)/u.exec(rest)?.[1] ?? '';
  if (next === '') return true;
  if (/\p{Ll}/u.test(next)) return false;
  if (marks === '.' && closers === '') {
    const word = wordBefore.exec(text.slice(Math.max(0, at - 30), at))?.[0] ?? '';
    if (isAbbreviation(word, rest)) return false;
  }
  if (/^["'“‘«]/.test(rest)) return closers !== '' || /^["“«]\S/.test(rest);
  const spoken = /["'”’»]/.test(closers);
  if (spoken && signatureAt(text, end)) return false;
  return !(spoken && /[!?…]/.test(marks) && attributionFollows.test(rest));
}

/**
 * Sentences of a paragraph in text order, without surrounding white space. Closing marks stay with their sentence.
 *
 * @example `splitSentences('Mr. Ruiz left. “Why?” she asked.')` gives two spans.
 */
export function splitSentences(text: string): readonly Span[] {
  const sentences: Span[] = [];
  let start = 0;
  for (const match of text.matchAll(terminator)) {
    const [whole, marks = '', closers = ''] = match;
    const end = match.index + whole.length;
    if (end <= start || !endsSentence(text, match.index, marks, closers, end)) continue;
    sentences.push(trimmed(text, start, end));
    start = end;
  }
  const last = trimmed(text, start, text.length);
  if (last.end > last.start) sentences.push(last);
  return sentences;
}
