/** Content that stands before its cue or on both sides of it: "The vote was off, the agency reported." */
import { isQuestioned } from './asked';
import { hasClause, isFiniteVerb, startsWithSubject, trim, type TokenRange } from './contentEnds';
import { cueVerbs, type CueVerb } from './lexicon/cues';
import { calendarWords } from './lexicon/people';
import type { Token } from './model';
import { isBreak, isMark, isPunct, tokenAt, type Tree } from './tree';

/** Words after the cue that end its clause: up to a break, a quotation mark or the end. */
function clauseEnd(tree: Tree, cue: number, end: number): number {
  let at = cue + 1;
  while (at < end && !isBreak(tokenAt(tree, at)) && !isMark(tokenAt(tree, at))) at += 1;
  return at;
}

const endsParenthesis =
  /^(?:who|which|whose|where|while|and|but|as|although|though|after|before|when|with|in|at|on|referring|citing|according)$/;

/**
 * Where the cue's own clause starts, if a comma, a dash or a quotation mark stands before it and nothing else joins it to
 * what precedes: "the vote was off, | the agency reported", but not "the vote was off, because | the agency reported".
 */
function clauseStart(tree: Tree, cue: number, bounds: TokenRange, subject: number | null): number | null {
  let start = subject === null || subject > cue ? cue : Math.min(cue, tree.first[subject] ?? subject);
  while (start < cue && isPunct(tokenAt(tree, start))) start += 1;
  while (start > bounds.from && /^(?:DET|ADJ|NUM|PROPN|NOUN|ADV|PART|AUX)$/.test(tokenAt(tree, start - 1)?.pos ?? '')) {
    start -= 1;
  }
  if (tokenAt(tree, start - 1)?.lower === 'as') start -= 1;
  const before = tokenAt(tree, start - 1);
  if (start <= bounds.from || !before || !(isMark(before) || /^(?:,|[—–-]+)$/.test(before.text))) return null;
  // "…, where respondents volunteered": a clause of what precedes.
  return tree.tokens.slice(start, cue).some(({ tag }) => tag.startsWith('W')) ? null : start;
}

/** "As Ruiz told the council, the bridge was safe": content after the comma. */
function afterAs(tree: Tree, cue: number, bounds: TokenRange): readonly TokenRange[] {
  if (tokenAt(tree, bounds.from)?.lower !== 'as' || hasClause(tree, { from: bounds.from, to: cue })) return [];
  const close = clauseEnd(tree, cue, bounds.to);
  const content = trim(tree, { from: close, to: bounds.to });
  return tokenAt(tree, close)?.text === ',' && content ? [content] : [];
}

const connectivePhrase =
  /^(?:of course|in (?:fact|addition|short|turn)|for (?:example|instance)|as a result|in other words)$/;

/** Nothing but joining words or a date: "Yet, as she said, …", "Of course, …", "On Monday, …". */
function isConnective(tree: Tree, { from, to }: TokenRange): boolean {
  const words = tree.tokens.slice(from, to).filter(({ pos }) => pos !== 'PUNCT');
  return (
    words.every(({ pos }) => /^(?:ADV|CCONJ|SCONJ|INTJ)$/.test(pos)) ||
    words.every(({ lower, pos }) => calendarWords.has(lower) || pos === 'NUM' || lower === 'on') ||
    connectivePhrase.test(words.map(({ lower }) => lower).join(' '))
  );
}

const fronted = /^(?:when|while|after|before|as|though|although|since|once|until)$/;

/** "When he met her, | the minister told her": circumstances of the telling, with no clause of their own behind them. */
export function isFronted(tree: Tree, { from, to }: TokenRange): boolean {
  const first = tokenAt(tree, tokenAt(tree, from)?.pos === 'CCONJ' ? from + 1 : from);
  if (!first || !(fronted.test(first.lower) || (first.tag === 'VBG' && !hasClause(tree, { from, to })))) return false;
  const comma = tree.tokens.slice(from, to).findLastIndex(({ text }) => text === ',') + from;
  return comma < from || !hasClause(tree, { from: comma, to });
}

/** "Ruiz maintains a lead", "and the paper responded:", "who says": nothing that such a cue reports stands before it. */
export function takesOther(tree: Tree, cue: number, bounds: TokenRange, verb: CueVerb): boolean {
  const next = tokenAt(tree, cue + 1);
  if (!next || cue + 1 >= bounds.to) return next?.text === ':';
  let before = cue - 1;
  while (/^(?:ADV|AUX|PART)$/.test(tokenAt(tree, before)?.pos ?? '')) before -= 1;
  if (/^(?:who|which)$/.test(tokenAt(tree, before)?.lower ?? '')) return true;
  if (next.text === ':') return true;
  const isObject = /^(?:DET|NOUN|ADJ|NUM)$/.test(next.pos) || next.tag === 'PRP$' || isMark(next);
  return isObject && !takesPerson(verb) && !isTimeWord(next);
}

/** One tells, asks or writes somebody. */
const takesPerson = ({ frames, lemma }: CueVerb): boolean =>
  frames.has('tell') || frames.has('ask') || lemma === 'write';

const isTimeWord = ({ lower }: Token): boolean =>
  calendarWords.has(lower) || /^(?:this|last|next|earlier|later|early|late|today|yesterday)$/.test(lower);

/**
 * Content around or before a cue: "The plan, she said, failed."
 *
 * @param speaks the cue is one of speech: "As he spoke, the hall filled" tells when, not what
 */
export function beforeOrAround(
  tree: Tree,
  cue: number,
  bounds: TokenRange,
  subject: number | null,
  speaks: boolean,
): readonly TokenRange[] {
  const start = clauseStart(tree, cue, bounds, subject);
  if (start === null) return speaks ? afterAs(tree, cue, bounds) : [];
  const left = trim(tree, { from: leftStart(tree, bounds.from, start), to: start });
  if (!left || isQuestioned(tree, left.from)) return [];
  const close =
    subject !== null && subject > cue ? clauseEnd(tree, subject, bounds.to) : clauseEnd(tree, cue, bounds.to);
  if (endsWithRelative(tree, left)) return withinRelative(tree, close, bounds.to);
  const next = tokenAt(tree, close + 1);
  const ends =
    next !== undefined &&
    endsParenthesis.test(next.lower) &&
    (isNarrated(tree, cue, left, close + 2) ||
      (hasClause(tree, left) &&
        !isCleft(tree, left, next) &&
        !(next.pos === 'CCONJ' && startsWithSubject(tree, close + 2, bounds.to))));
  const goesOn = tokenAt(tree, close)?.text === ',' && next !== undefined && next.tag !== 'VBG' && !ends;
  const inverts = subject !== null && subject > cue;
  const apposition = inverts && !goesOnWithVerb(tree, close + 1, bounds.to);
  const resumed = apposition && !hasClause(tree, left) ? behindAside(tree, close, bounds.to) : null;
  const behind = resumed ?? (goesOn && !apposition ? trim(tree, { from: close, to: bounds.to }) : null);
  const isAside = behind !== null && isMark(tokenAt(tree, start - 1)) && tellsHow(tree, behind);
  const right = behind && (isAside || isCalled(tree, behind)) ? null : behind;
  const inserted = tokenAt(tree, close)?.text === ',' && close === Math.max(cue, subject ?? cue) + 1;
  if (isConnective(tree, left) || (right && !inserted && /^(?:ADP|ADJ)$/.test(tokenAt(tree, left.from)?.pos ?? '')))
    return right ? [right] : [];
  return right ? [left, right] : [left];
}

/** Where what precedes the cue begins: behind a semicolon, if somebody else is reported before it. */
function leftStart(tree: Tree, from: number, to: number): number {
  const semicolon = tree.tokens.slice(from, to).findLastIndex(({ text }) => text === ';') + from;
  const reports = ({ pos, lower }: Token): boolean => pos === 'VERB' && cueVerbs.get(lower)?.frames.has('say') === true;
  return semicolon > from && tree.tokens.slice(from, semicolon).some(reports) ? semicolon + 1 : from;
}

/** "the dam, which", "the dam, built in 1950 and which", but not "All of which" */
const endsWithRelative = (tree: Tree, { from, to }: TokenRange): boolean =>
  /^(?:who|which|where)$/.test(tokenAt(tree, to - 1)?.lower ?? '') &&
  to - from > 2 &&
  (isBreak(tokenAt(tree, to - 2)) || tokenAt(tree, to - 2)?.pos === 'CCONJ');

/** "the dam, which, she said, *would fail*, was built": up to the verb of the clause above. */
function withinRelative(tree: Tree, close: number, limit: number): readonly TokenRange[] {
  const isVerb = (token: Token | undefined): boolean =>
    token !== undefined && (isFiniteVerb(token) || token.tag === 'VBN');
  const end = tree.tokens
    .slice(0, limit)
    .findIndex(({ text }, at) => at > close && text === ',' && isVerb(tokenAt(tree, at + 1)));
  const content = trim(tree, { from: close, to: end < 0 ? limit : end });
  return content ? [content] : [];
}

/** "It was the mayor, she said, *who signed*" */
const isCleft = (tree: Tree, { from }: TokenRange, next: Token): boolean =>
  /^it (?:is|was)$/.test(`${tokenAt(tree, from)?.lower} ${tokenAt(tree, from + 1)?.lower}`) &&
  /^(?:who|which)$/.test(next.lower);

/** "The plan, argues Ana Ruiz, who leads the council, *is dead*": behind a parenthesis on the speaker. */
function behindAside(tree: Tree, open: number, limit: number): TokenRange | null {
  const close = clauseEnd(tree, open, limit);
  return tokenAt(tree, close)?.text === ',' && goesOnWithVerb(tree, close + 1, limit)
    ? trim(tree, { from: close, to: limit })
    : null;
}

/** "The bees slept, he explains, | and he thanks his grandmother": in the present tense of the cue the narrator goes on. */
function isNarrated(tree: Tree, cue: number, left: TokenRange, at: number): boolean {
  const isSpeaker = tokenAt(tree, at)?.pos === 'PRON' && tokenAt(tree, at)?.lower === tokenAt(tree, cue - 1)?.lower;
  const isPresent = tokenAt(tree, cue)?.tag === 'VBZ' && tokenAt(tree, at + 1)?.tag === 'VBZ';
  return (
    isSpeaker && isPresent && !tree.tokens.slice(left.from, left.to).some(({ tag }) => /^(?:VB[ZP]|MD)$/.test(tag))
  );
}

/** “We go,” she said, *as the hall applauded*: behind what stands in marks the narrator tells when, where or how it was said. */
function tellsHow(tree: Tree, { from, to }: TokenRange): boolean {
  const first = tokenAt(tree, from);
  if (!first || isMark(first) || isFiniteVerb(first) || startsWithSubject(tree, from, to)) return false;
  if (/^(?:from|by|for|of|to)$/.test(first.lower)) return false;
  return /^(?:ADP|SCONJ|ADV|PART)$/.test(first.pos) || first.tag.startsWith('W');
}

/** "the deal was dead, she said, *a move she called “sad”*": what the narrator adds has a cue of its own. */
function isCalled(tree: Tree, { from, to }: TokenRange): boolean {
  let at = from;
  while (at < to && /^(?:DET|ADJ|NOUN|NUM)$/.test(tokenAt(tree, at)?.pos ?? '')) at += 1;
  const isClause = at > from && /^(?:he|she|they|it)$/.test(tokenAt(tree, at)?.lower ?? '');
  const frames = cueVerbs.get(tokenAt(tree, at + 1)?.lower ?? '')?.frames;
  return isClause && frames !== undefined && (frames.has('call') || frames.has('describe'));
}

/** "said Ruiz, a lawyer" goes on with an apposition, "said Ruiz, would fail" with content. */
const goesOnWithVerb = (tree: Tree, from: number, to: number): boolean => {
  const token = tokenAt(tree, from);
  return token !== undefined && from < to && (isFiniteVerb(token) || /^(?:that|because|but|if)$/.test(token.lower));
};

/**
 * "If nobody comes, the mayor says the hall will close": a condition in the present tense is part of what is said, not when it
 * was said, as "When he took the stage" is.
 */
export function conditionBefore(tree: Tree, from: number, subject: number): TokenRange | null {
  let start = tree.first[subject] ?? subject;
  while (start < subject && isPunct(tokenAt(tree, start))) start += 1;
  const comma = start - 1;
  const at = tree.tokens.slice(from, from + 3).findIndex(({ lower }) => /^(?:if|unless|when)$/.test(lower)) + from;
  if (at < from || tokenAt(tree, comma)?.text !== ',' || !tree.tokens.slice(from, at).every(isJoining)) return null;
  const verb = tree.tokens.slice(at, comma).find(isFiniteVerb);
  return verb && /^VB[ZP]$/.test(verb.tag) ? trim(tree, { from, to: comma }) : null;
}

const isJoining = ({ pos, text }: Token): boolean => /^(?:CCONJ|ADV)$/.test(pos) || text === ',';
