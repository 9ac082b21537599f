/** What stands between a cue and its content: when, where, how and to whom something was said. */
import { isAsked, isQuestionWord, questionBehind } from './asked';
import { calendarWords } from './lexicon/people';
import type { CueVerb } from './lexicon/cues';
import type { Token } from './model';
import { isPassive } from './passive';
import { isDash, isFiniteVerb, startsWithSubject } from './contentEnds';
import { baseRelation, isMark, isPunct, tokenAt, type Tree } from './tree';

/** Words that say when, where or how something was said; none of its content. */
const occasion =
  /^(?:statement|interview|letter|email|e-mail|message|tweet|post|report|conference|speech|reporters|journalists|court|parliament|testimony|filing|memo|briefing|release|address|hearing|call|phone|telephone|twitter|facebook|television|radio|program|programme|show|meeting|remarks|comments|response|convention|debate|rally|vote|game|match|race|trial|ceremony|visit|trip|event|summit|election|forum|dinner|session|talks|note|article|column|book|documents?|thread|video|lawmakers|congress|weeks?|months?|years?|days|night|morning|afternoon|evening|day|time|moment|weekend|today|yesterday|tomorrow)$/;

/** "interview", "tweet": what something is said in, or when. */
export const isOccasion = (lower: string): boolean => occasion.test(lower);

/** Behind a noun phrase; a determiner after its noun begins the next one: "in a statement | the talks would go on". */
const skipPhrase = (tree: Tree, at: number, end: number): number => {
  let next = at;
  while (next < end && /^(?:DET|ADJ|NUM|NOUN|PROPN|PART|X|SYM)$/.test(tokenAt(tree, next)?.pos ?? '')) {
    const opens =
      next > at && tokenAt(tree, next)?.pos === 'DET' && /^(?:NOUN|PROPN)$/.test(tokenAt(tree, next - 1)?.pos ?? '');
    if (opens || /^(?:to|not)$/.test(tokenAt(tree, next)?.lower ?? '')) return next;
    next += 1;
  }
  return next;
};

/**
 * The index of the first word of what is said, behind adverbs, times, addressees and occasions after a cue.
 *
 * @example "told reporters on Monday the bridge was safe" gives the index of "the".
 */
export function skipSetting(tree: Tree, cue: number, end: number, verb: CueVerb): number {
  const programme = verb.frames.has('tell') ? behindProgramme(tree, cue + 1, end) : null;
  const that = findThat(tree, programme ?? parenthesisEnd(tree, cue + 1, end), end);
  if (that !== null) return that;
  let at = cue + 1;
  if (verb.frames.has('tell')) at = programme ?? skipAddressee(tree, cue, end);
  else if (verb.frames.has('ask')) at = skipAsked(tree, cue, end);
  for (let moved = true; moved && at < end;) {
    const from = at;
    const token = tokenAt(tree, at) as Token;
    if (calendarWords.has(token.lower) && tokenAt(tree, at + 1)?.tag !== 'POS') at += isDaytime(tree, at + 1) ? 2 : 1;
    else if (
      /^(?:yesterday|today|tomorrow|later|earlier|also|again|afterwards?|out|back|recently|repeatedly)$/.test(
        token.lower,
      )
    )
      at += /^(?:yesterday|today|tomorrow)$/.test(token.lower) && isDaytime(tree, at + 1) ? 2 : 1;
    else if (token.pos === 'ADP' || /^(?:this|last|next|early|late|earlier)$/.test(token.lower)) {
      const phraseEnd = skipPhrase(tree, at + 1, end);
      const last = tokenAt(tree, phraseEnd - 1);
      const agent =
        token.lower === 'by' && /^(?:that|whether|if|why|how|what)$/.test(tokenAt(tree, phraseEnd)?.lower ?? '');
      const setting =
        last !== undefined &&
        phraseEnd > at + 1 &&
        (agent || occasion.test(last.lower) || calendarWords.has(last.lower));
      if (setting) at = behindParticiple(tree, phraseEnd, end);
    }
    moved = at > from;
  }
  return at;
}

/** "in an interview | published on Monday", "in remarks | broadcast live": a participle, whatever the tagger takes it for. */
const isPublished = (tree: Tree, index: number): boolean =>
  /^VB[NDP]$/.test(tokenAt(tree, index)?.tag ?? '') &&
  occasion.test(tokenAt(tree, isToBe(tree, index) ? index - 3 : index - 1)?.lower ?? '') &&
  (tokenAt(tree, index)?.tag === 'VBN' || released.test(tokenAt(tree, index)?.lower ?? ''));

const isToBe = (tree: Tree, index: number): boolean =>
  tokenAt(tree, index - 1)?.lower === 'be' && tokenAt(tree, index - 2)?.lower === 'to';

/** What is done with words that are made public. */
const released =
  /^(?:published|released|issued|broadcast|aired|posted|emailed|e-mailed|sent|printed|obtained|seen|shared|recorded|written|given|delivered|livestreamed|televised|circulated)$/;

const isDaytime = (tree: Tree, index: number): boolean =>
  /^(?:morning|afternoon|evening|night)$/.test(tokenAt(tree, index)?.lower ?? '');

/** "in a statement | released by the firm | the talks would go on" */
function behindParticiple(tree: Tree, at: number, end: number): number {
  if (isPublished(tree, at) && calendarWords.has(tokenAt(tree, at + 1)?.lower ?? '')) return at + 2;
  if (!isPublished(tree, at) || tokenAt(tree, at + 1)?.pos !== 'ADP') return at;
  return skipPhrase(tree, tokenAt(tree, at + 2)?.tag === 'PRP$' ? at + 3 : at + 2, end);
}

/** A programme has at most this many words, and stands at most as far behind its cue: "told the Lund channel’s “Good Morning”". */
const longestProgramme = 6;

/** Behind the name of a programme in marks that somebody was told in; null where no such name follows. */
function behindProgramme(tree: Tree, from: number, end: number): number | null {
  let open = from;
  while (open < from + longestProgramme && /^(?:DET|ADJ|PROPN|NOUN|PART)$/.test(tokenAt(tree, open)?.pos ?? ''))
    open += 1;
  if (!isMark(tokenAt(tree, open))) return null;
  const close = tree.tokens.slice(open + 1, open + 2 + longestProgramme).findIndex(isMark) + open + 1;
  const title = tree.tokens.slice(open + 1, close);
  const isName = title.length > 0 && title.every(({ text }) => /^[\p{Lu}\p{N}]/u.test(text));
  return isName && close + 1 < end && !isPunct(tokenAt(tree, close + 1)) ? close + 1 : null;
}

/** "that" as a joining word before the first finite verb of what follows; with a verb right behind it, it is relative. */
function findThat(tree: Tree, from: number, end: number): number | null {
  for (let at = from; at < Math.min(end, from + 30); at += 1) {
    const token = tokenAt(tree, at) as Token;
    if (token.lower === 'that' && joins(tree, at) && at + 1 < end) return at;
    // "respond to questions about *what* form that action takes"
    if (/^(?:what|how|why)$/.test(token.lower)) return null;
    // "in an interview | to be published"
    if (token.lower === 'be' && isPublished(tree, at + 1)) continue;
    const close = token.text === ',' ? placeEnd(tree, at) : null;
    if (close !== null) {
      at = close;
      continue;
    }
    if (isPublished(tree, at)) continue;
    if (isFiniteVerb(token) || isMark(token) || /^[,:;]$/.test(token.text)) return null;
    if (token.pos === 'VERB' && !/^(?:acl|amod)$/.test(baseRelation(token))) return null;
  }
  return null;
}

/** "that he lied", "that – as he knew – he lied", "argues, for instance, that": neither "that margin" nor "that was". */
function joins(tree: Tree, at: number): boolean {
  const next = tokenAt(tree, at + 1);
  if (!next) return false;
  if (tokenAt(tree, at - 1)?.text === ',') return true;
  return (tokenAt(tree, at)?.tag !== 'DT' || isDash(next)) && !isFiniteVerb(next);
}

/** "at a stop in Denby, Ohio, that": the second comma; null where no name stands between two. */
function placeEnd(tree: Tree, comma: number): number | null {
  let at = comma + 1;
  while (at <= comma + 3 && /^(?:PROPN|NUM)$/.test(tokenAt(tree, at)?.pos ?? '')) at += 1;
  return at > comma + 1 && tokenAt(tree, at)?.text === ',' ? at : null;
}

/** "explains, in a satirical fashion, that": the index behind the second comma. */
function parenthesisEnd(tree: Tree, at: number, end: number): number {
  if (tokenAt(tree, at)?.text !== ',') return at;
  const close = tree.tokens.slice(at + 1, Math.min(end, at + 12)).findIndex((token) => token.text === ',');
  return close >= 0 && tokenAt(tree, at + close + 2)?.lower === 'that' ? at + close + 2 : at;
}

/** "asked him | why he came" */
function skipAsked(tree: Tree, cue: number, end: number): number {
  if (isAsked(tree, cue) || isPassive(tree.tokens, cue)) return questionBehind(tree, cue) ?? cue + 1;
  const person = tokenAt(tree, cue + 1)?.pos === 'PRON' ? cue + 2 : skipPhrase(tree, cue + 1, end);
  const to = /^(?:on|about)$/.test(tokenAt(tree, person)?.lower ?? '') ? person + 1 : person;
  return isQuestionWord(tokenAt(tree, to)?.lower ?? '') ? to : cue + 1;
}

/** "told host Omar Haddad | she agreed": a pronoun that can only be a subject, behind a name. */
function subjectBehind(tree: Tree, from: number, end: number): number | null {
  for (let at = from; at < Math.min(end, from + longestAddressee); at += 1) {
    const token = tokenAt(tree, at) as Token;
    if (/^(?:i|we|he|she|they)$/.test(token.lower)) return at > from ? at : null;
    if (!/^(?:DET|ADJ|NOUN|PROPN)$/.test(token.pos) && !/^VBP?$/.test(token.tag)) return null;
  }
  return null;
}

/** A name with its title has at most so many words. */
const longestAddressee = 6;

function skipAddressee(tree: Tree, cue: number, end: number): number {
  const token = tokenAt(tree, cue + 1);
  if (!token || /^(?:to|not)$/.test(token.lower)) return cue + 1;
  // "promised there would be none"
  if (token.lower === 'there') return cue + 1;
  if (token.pos === 'PRON' && token.tag !== 'PRP$') return cue + 2;
  const object = (tree.children[cue] ?? []).find(
    (child) => child > cue && /^(?:obj|iobj)$/.test(tokenAt(tree, child)?.relation ?? ''),
  );
  const phrase = skipPhrase(tree, token.tag === 'PRP$' ? cue + 2 : cue + 1, end);
  const subject = subjectBehind(tree, cue + 1, end);
  if (subject !== null) return subject;
  // "told pupils | their exams were off"
  const opens = tokenAt(tree, phrase)?.pos === 'DET' || tokenAt(tree, phrase)?.tag === 'PRP$';
  if (phrase > cue + 1 && opens && startsWithSubject(tree, phrase, end)) return phrase;
  if (object !== undefined && object < phrase + 12) {
    const last = tree.last[object] ?? object;
    const clause = tree.tokens.slice(object, last + 1).findIndex(isFiniteVerb);
    return clause < 0 ? last + 1 : Math.max(phrase, object + 1);
  }
  return phrase;
}
