/**
 * Finds who is reported to have said what in one unit of narration: cue, speaker and content. Each cue opens a frame;
 * the frame says where its content lies (before, after or around the cue).
 */
import { isFiniteVerb, startsWithSubject, type TokenRange } from './contentEnds';
import { contentOf, type Content } from './contents';
import { boundsOf, type Frame } from './frame';
import { evidenceOf } from './evidence';
import { demandOf, isAnonymity, objectOf } from './objects';
import { certainCues, cueVerbs, verbOnly, type CueFrame, type CueVerb } from './lexicon/cues';
import type { Token } from './model';
import { nominalFrame } from './nominals';
import { phraseFrame } from './phrasalCues';
import { contains } from './span';
import { canSpeak } from './heads';
import { subjectOf } from './subjects';
import { childrenOf, isBreak, isMark, tokenAt, type Tree } from './tree';
import type { Unit } from './units';

const relationOf = (tree: Tree, index: number): string => tokenAt(tree, index)?.relation ?? '';

const formOfBe = /^(?:is|are|was|were|be|been|being|'s|’s|'re|’re|gets?|got)$/;

/** "was told", not "has told": a passive auxiliary, or a passive subject with one between them. */
function isPassive(tree: Tree, index: number): boolean {
  const children = (tree.children[index] ?? []).filter((child) => child < index);
  if (tokenAt(tree, index)?.tag !== 'VBN') return false;
  if (children.some((child) => relationOf(tree, child) === 'aux:pass')) return true;
  const subject = children.find((child) => relationOf(tree, child) === 'nsubj:pass');
  return subject !== undefined && tree.tokens.slice(subject, index).some(({ lower }) => formOfBe.test(lower));
}

const speechFrames: readonly CueFrame[] = ['say', 'tell', 'ask', 'call', 'describe', 'comment', 'urge', 'pledge'];

const reports = (verb: CueVerb): boolean => verb.frames.has('say') || verb.frames.has('tell') || verb.frames.has('ask');

/**
 * "The hit, the paper observed from the line, was …", "The firm blamed the strike.": a subject that begins the clause and a
 * verb that the tagger took for a participle.
 */
function isInserted(tree: Tree, index: number): boolean {
  let start = index;
  while (start > 0 && /^(?:PROPN|DET|NOUN)$/.test(tokenAt(tree, start - 1)?.pos ?? '')) start -= 1;
  if (start === index || (start > 0 && !isBreak(tokenAt(tree, start - 1)))) return false;
  const next = tokenAt(tree, index + 1);
  if (tokenAt(tree, index - 1)?.pos === 'PROPN') return next?.lower !== 'by' && next?.lower !== 'as';
  const behind = tree.tokens.slice(index + 1);
  const end = behind.findIndex((token) => isBreak(token) || token.text === '.');
  const clause = end < 0 ? behind : behind.slice(0, end);
  return start === 0 && /^(?:DET|NOUN|PRON|PROPN)$/.test(next?.pos ?? '') && !clause.some(isFiniteVerb);
}

/** "Asked whether …, she said", "when asked why": somebody was asked, nobody asks. */
function isAsked(tree: Tree, index: number): boolean {
  const before = tokenAt(tree, index - 1);
  if (tokenAt(tree, index)?.lower !== 'asked' || !question.test(tokenAt(tree, behindAgent(tree, index))?.lower ?? ''))
    return false;
  return (
    before === undefined || /^(?:when|if|once)$/.test(before.lower) || (isBreak(before) && isSubjectless(tree, index))
  );
}

/** "Asked by a reporter | why": the index behind whoever asks. */
function behindAgent(tree: Tree, index: number): number {
  const agent = agentOf(tree, index);
  return agent === undefined ? index + 1 : (tree.last[agent] ?? agent) + 1;
}

const question = /^(?:whether|if|why|how|what|who|where|when|which)$/;

const isSubjectless = (tree: Tree, index: number): boolean =>
  tokenAt(tree, index)?.tag === 'VBN' && !(tree.children[index] ?? []).some((child) => child < index);

const isReport = (token: Token | undefined): boolean =>
  token !== undefined && /^VB[DPZ]$/.test(token.tag) && cueVerbs.get(token.lower)?.frames.has('say') === true;

function isCueVerb(tree: Tree, index: number): boolean {
  const token = tokenAt(tree, index);
  if (!token || isRelatedTo(tree, index)) return false;
  const next = tokenAt(tree, index + 1);
  if (token.pos === 'VERB') {
    if (isAsked(tree, index)) return true;
    if (index === 0 && token.lower.endsWith('ed')) return false;
    // "They say adding salt helps": what is done, not said.
    if (token.tag === 'VBG' && isReport(tokenAt(tree, index - 1))) return false;
    // "…, pointing across the valley": only "out" makes it speech.
    if (token.lower === 'pointing' && next?.lower !== 'out') return false;
    const parenthesis = isBreak(tokenAt(tree, index - 1)) || isBreak(next) || isMark(next);
    const reduced = token.tag === 'VBN' && /^(?:acl|amod)/.test(token.relation) && !parenthesis;
    return !reduced || hasHelper(tree, index) || isInserted(tree, index);
  }
  if (verbOnly.has(token.lower) || evidenceOf(tree, index) !== null) return true;
  if (token.pos === 'ADJ') return false;
  // "agrees that … but cautions that …"
  if (tokenAt(tree, index - 1)?.pos === 'CCONJ' && next?.lower === 'that' && token.lower.endsWith('s')) return true;
  if (certainCues.has(token.lower)) return true;
  // "Ruiz claims that …", "…,” the letter reads.": verbs that the tagger took for nouns.
  if (token.pos !== 'NOUN' || !canSpeak(tokenAt(tree, index - 1))) return false;
  const ends = next === undefined || /^[.,:]$/.test(next.text);
  if (/^(?:that|she|he|they|it|there|we|whether|if|where|how|why)$/.test(next?.lower ?? ''))
    return token.lower.endsWith('s');
  if (token.lower.endsWith('s') && isOnlyVerb(tree, index)) return true;
  return ends && (followsMark(tree, index) || precedesMark(tree, index));
}

/** Forms that are nouns far more often than cues. */
const nounFirst = /^(?:states|rules|reasons|projects|posts|shows|messages|texts|emails|blogs|protests)$/;

/** "the states *that have* paid", "the reasons that": a noun, whatever the tagger takes it for. */
function isRelatedTo(tree: Tree, index: number): boolean {
  const token = tokenAt(tree, index);
  const behind = tokenAt(tree, index + 2);
  if (!nounFirst.test(token?.lower ?? '') || tokenAt(tree, index + 1)?.lower !== 'that' || !behind) return false;
  if (token?.lower === 'reasons') return token.pos === 'NOUN';
  return isFiniteVerb(behind) && canSpeak(tokenAt(tree, index - 1));
}

/** "Woman claims church held her": a headline's verb, with no other verb before it and a clause behind it. */
function isOnlyVerb(tree: Tree, index: number): boolean {
  const verbs = tree.tokens.slice(0, index).some((token) => token.pos === 'VERB' || token.pos === 'AUX');
  const next = tokenAt(tree, index + 1)?.pos ?? '';
  return !verbs && /^(?:PROPN|NOUN|ADJ|DET|NUM)$/.test(next) && startsWithSubject(tree, index + 1, tree.tokens.length);
}

/** The cue's short clause comes right after a quotation. */
const followsMark = (tree: Tree, index: number): boolean =>
  (tokenAt(tree, index)?.lower ?? '').endsWith('s') &&
  tree.tokens
    .slice(tree.tokens.slice(0, index).findLastIndex(isMark), index)
    .every(({ pos }) => !/^AD[PV]$/.test(pos)) &&
  tree.tokens.slice(Math.max(0, index - 6), index - 1).some(isMark);

/** "The ministry notes, “…”": the only verb that the sentence could have before a quotation. */
const precedesMark = (tree: Tree, index: number): boolean =>
  (tokenAt(tree, index)?.lower ?? '').endsWith('s') &&
  /^[,:]$/.test(tokenAt(tree, index + 1)?.text ?? '') &&
  isMark(tokenAt(tree, index + 2)) &&
  !tree.tokens.slice(0, index).some(({ pos }) => /^(?:VERB|AUX|PUNCT)$/.test(pos));

const hasHelper = (tree: Tree, index: number): boolean =>
  tree.tokens.slice(Math.max(0, index - 3), index).some((token) => token.pos === 'AUX');

/** Nothing but the rest of the cue's own clause stands between it and a quotation: "she told reporters: “…”". */
function introducesSlot({ tree, slots }: Unit, index: number, bounds: TokenRange): boolean {
  if (!slots.some((slot) => Math.abs(slot.token - bounds.to) <= 1)) return false;
  const between = tree.tokens.slice(index + 1, bounds.to);
  return between.every((token, at) => !isBreak(token) || at === between.length - 1);
}

/** Who says it: the agent of a passive ("was said by"), the subject of "was quoted as saying" and of all active cues. */
/** "Those close to her say", but not “those who say”. */
const isPronounObject = (token: Token | undefined): boolean => /^(?:him|her|them|us|me)$/.test(token?.lower ?? '');

const agentOf = (tree: Tree, index: number): number | undefined =>
  (tree.children[index] ?? []).find((child) => relationOf(tree, child) === 'obl:agent');

function speakerOf(tree: Tree, index: number, verb: CueVerb): { head: number; own: boolean } | null {
  const quoted = /^(?:quote|cite)$/.test(verb.lemma);
  if ((isPassive(tree, index) || isAsked(tree, index)) && !quoted) {
    const agent = agentOf(tree, index);
    return agent === undefined ? null : { head: agent, own: true };
  }
  const evidence = evidenceOf(tree, index);
  if (evidence !== null) return { head: evidence, own: true };
  const subject = subjectOf(tree, index);
  const head = tokenAt(tree, subject?.head ?? -1);
  return canSpeak(head) ||
    /^(?:ADV|NUM)$/.test(head?.pos ?? '') ||
    (/^(?:ADJ|VERB)$/.test(head?.pos ?? '') && subject?.head === 0) ||
    (head?.lower === 'those' && isPronounObject(tokenAt(tree, index - 1)))
    ? subject
    : null;
}

/** What is reported without its source: "it was announced that …", "he was asked whether …", "…, it was said". */
function passiveContent(tree: Tree, index: number, content: Content): boolean {
  const first = tokenAt(tree, content.ranges[0]?.from ?? -1)?.lower ?? '';
  if (isToCome(tree, index)) return false;
  if (content.inverted !== null) return true;
  if (content.place === 'after' && first === 'that') return tells(tree, index) || isExpletive(tree, index);
  if (content.place === 'after') return question.test(first) && isQuestioned(tree, index);
  return isExpletive(tree, index);
}

/** "it was announced" */
const isExpletive = (tree: Tree, index: number): boolean =>
  tree.tokens.slice(Math.max(0, index - 5), index).some(({ lower }) => lower === 'it');

/** "was told": somebody hears what follows. */
const tells = (tree: Tree, index: number): boolean => {
  const frames = cueVerbs.get(tokenAt(tree, index)?.lower ?? '')?.frames;
  return frames?.has('tell') === true || frames?.has('ask') === true || tokenAt(tree, index + 1)?.lower === 'that';
};

/** "would be asked what had happened": nobody has said anything yet. */
const isToCome = (tree: Tree, index: number): boolean =>
  childrenOf(tree, index, 'aux').some((child) => tokenAt(tree, child)?.tag === 'MD');

const isQuestioned = (tree: Tree, index: number): boolean => tokenAt(tree, index)?.lower === 'asked';

/** "…, showing that", "to find another way": what follows or is sought, not a report. */
function isConsequence(tree: Tree, index: number, { lemma }: CueVerb): boolean {
  if (!/^(?:show|find|learn|indicate)$/.test(lemma)) return false;
  return tokenAt(tree, index)?.tag === 'VBG' || tokenAt(tree, index - 1)?.tag === 'TO';
}

function verbFrame(unit: Unit, index: number, verb: CueVerb): Frame {
  const { tree } = unit;
  const bounds = boundsOf(unit, index);
  const subject = speakerOf(tree, index, verb);
  const passive = isPassive(tree, index) || isAsked(tree, index);
  const shows = isConsequence(tree, index, verb);
  const speech = speechFrames.some((frame) => verb.frames.has(frame));
  const base = { verb, cue: { from: index, to: index + 1 }, speech: speech && (passive || subject !== null) } as const;
  const speaker = { speaker: subject?.head ?? null, ownSubject: subject?.own ?? false };
  if (verb.lemma === 'hear' || isTold(tree, index, subject?.head ?? -1)) {
    const told = isHearing(tree, subject?.head ?? -1)
      ? contentOf(tree, index, bounds, verb, subject, false)
      : nothingHeard;
    return { ...base, speaker: null, ownSubject: false, speech: true, contents: told.ranges, place: told.place };
  }
  if (shows || (verb.lemma === 'ask' && isAnonymity(tree, index)))
    return { ...base, ...speaker, contents: [], place: 'after' };
  const object = passive
    ? askedByAgent(tree, index, bounds, verb)
    : isPromise(tree, index)
      ? null
      : objectOf(tree, index, bounds, verb);
  const content =
    reports(verb) || verb.frames.has('think') || verb.frames.has('pledge')
      ? contentOf(tree, index, bounds, verb, subject, introducesSlot(unit, index, bounds))
      : null;
  const holds = content !== null && (!passive || (verb.lemma !== 'convince' && passiveContent(tree, index, content)));
  if (holds && (content.ranges.length > 0 || content.inverted !== null)) {
    const inverted = content.inverted === null ? speaker : { speaker: content.inverted, ownSubject: true, speech };
    return { ...base, ...inverted, contents: content.ranges, place: content.place };
  }
  return { ...base, ...speaker, contents: object ? [object] : [], place: 'after' };
}

const nothingHeard = { ranges: [], place: 'after' } as const;

/** Those before whom somebody speaks whom the sentence does not name. */
const hearers =
  /^(?:court|jury|jurors|inquest|tribunal|inquiry|hearing|panel|committee|magistrates|judges?|commission)$/;

const isHearing = (tree: Tree, subject: number): boolean => hearers.test(tokenAt(tree, subject)?.lower ?? '');

/** "…, court told": a headline leaves out that it was. */
const isTold = (tree: Tree, index: number, subject: number): boolean =>
  tokenAt(tree, index)?.lower === 'told' &&
  isHearing(tree, subject) &&
  /^(?:\.|that|how)?$/.test(tokenAt(tree, index + 1)?.lower ?? '');

/** "was asked by the usher to leave" */
function askedByAgent(tree: Tree, index: number, bounds: TokenRange, verb: CueVerb): TokenRange | null {
  const agent = verb.frames.has('urge') ? agentOf(tree, index) : undefined;
  return agent === undefined ? null : demandOf(tree, index, agent, bounds);
}

/** "she’ll ask the minister to step in": nobody has asked yet. */
const isPromise = (tree: Tree, index: number): boolean =>
  childrenOf(tree, index, 'aux').some((child) => /^(?:will|['’]ll)$/.test(tokenAt(tree, child)?.lower ?? ''));

/** "repeated his claim that …": the verb has the content already. */
const isTaken = ({ verb, contents: [content] }: Frame, frames: readonly Frame[]): boolean =>
  verb === null &&
  content !== undefined &&
  frames.some((each) => each.contents.some((range) => range.from === content.from && each.verb !== null));

/** "agrees that … but cautions that …": a second cue that the tagger took for a noun has the first one's subject. */
const isJoined = (tree: Tree, index: number): boolean =>
  tokenAt(tree, index)?.pos === 'NOUN' && tokenAt(tree, index - 1)?.pos === 'CCONJ';

const ofSame = (frame: Frame, before: Frame | undefined): Frame =>
  before?.verb && frame.verb ? { ...frame, speaker: before.speaker, ownSubject: before.ownSubject } : frame;

/**
 * Frames of a unit in text order.
 *
 * @example "Ruiz said the bridge was safe." gives one frame: cue "said", speaker "Ruiz", content the clause.
 */
export function findFrames(unit: Unit): readonly Frame[] {
  const { tree } = unit;
  const frames: Frame[] = [];
  tree.tokens.forEach((token, index) => {
    if (unit.slots.some((slot) => slot.token === index)) return;
    // Words inside marks are the source's own: what they report is not the narrator's report.
    if (unit.fragments.some((fragment) => contains(fragment, token))) return;
    const verb = cueVerbs.get(token.lower);
    const frame =
      verb && isCueVerb(tree, index)
        ? verbFrame(unit, index, verb)
        : (phraseFrame(unit, index) ?? nominalFrame(unit, index));
    if (frame && !isTaken(frame, frames)) frames.push(isJoined(tree, index) ? ofSame(frame, frames.at(-1)) : frame);
  });
  return frames;
}
