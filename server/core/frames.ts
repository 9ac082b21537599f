/**
 * Finds who is reported to have said what in one unit of narration: cue, speaker and content. Each cue opens a frame;
 * the frame says where its content lies (before, after or around the cue).
 */
import { agentOf, isAsked, isQuestioned, isQuestionWord } from './asked';
import { type TokenRange } from './contentEnds';
import { contentOf, type Content } from './contents';
import { isCueVerb } from './cueWords';
import { boundsOf, type Frame } from './frame';
import { evidenceBefore, evidenceOf } from './evidence';
import { demandOf, isAnonymity, objectOf, orderOf } from './objects';
import { cueVerbs, type CueFrame, type CueVerb } from './lexicon/cues';
import type { Token } from './model';
import { idiomFrame } from './idioms';
import { nominalFrame } from './nominals';
import { phraseFrame } from './phrasalCues';
import { contains } from './span';
import { canSpeak } from './heads';
import { subjectOf } from './subjects';
import { childrenOf, isBreak, tokenAt, type Tree } from './tree';
import type { Unit } from './units';

const relationOf = (tree: Tree, index: number): string => tokenAt(tree, index)?.relation ?? '';

const formOfBe = /^(?:is|are|was|were|be|been|being|'s|’s|'re|’re|gets?|got)$/;

/** "was told", not "has told": a passive auxiliary, or a passive subject with one between them. */
function isPassive(tree: Tree, index: number): boolean {
  const children = (tree.children[index] ?? []).filter((child) => child < index);
  const { tag = '', lower = '' } = tokenAt(tree, index) ?? {};
  // "when told of it": no subject stands between.
  if (/^(?:told|informed)$/.test(lower) && /^(?:when|if|once)$/.test(tokenAt(tree, index - 1)?.lower ?? ''))
    return true;
  if (tag !== 'VBN') return false;
  if (children.some((child) => relationOf(tree, child) === 'aux:pass')) return true;
  const subject = children.find((child) => relationOf(tree, child) === 'nsubj:pass');
  return subject !== undefined && tree.tokens.slice(subject, index).some(({ lower }) => formOfBe.test(lower));
}

const speechFrames: readonly CueFrame[] = ['say', 'tell', 'ask', 'call', 'describe', 'comment', 'urge', 'pledge'];

const reports = (verb: CueVerb): boolean => verb.frames.has('say') || verb.frames.has('tell') || verb.frames.has('ask');

/** Nothing but the rest of the cue's own clause stands between it and a quotation: "she told reporters: “…”". */
function introducesSlot({ tree, slots }: Unit, index: number, bounds: TokenRange): boolean {
  if (!slots.some((slot) => Math.abs(slot.token - bounds.to) <= 1)) return false;
  const between = tree.tokens.slice(index + 1, bounds.to);
  return between.every((token, at) => !isBreak(token) || at === between.length - 1);
}

/** Who says it: the agent of a passive ("was said by"), the subject of "was quoted as saying" and of all active cues. */
/** "Those close to her say", but not “those who say”. */
const isPronounObject = (token: Token | undefined): boolean => /^(?:him|her|them|us|me)$/.test(token?.lower ?? '');

function speakerOf(tree: Tree, index: number, verb: CueVerb): { head: number; own: boolean } | null {
  const quoted = /^(?:quote|cite)$/.test(verb.lemma);
  if ((isPassive(tree, index) || isAsked(tree, index)) && !quoted) {
    const agent = agentOf(tree, index);
    return agent === undefined ? null : { head: agent, own: true };
  }
  const evidence = evidenceOf(tree, index) ?? evidenceBefore(tree, index);
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
  if (content.place === 'after') return isQuestionWord(first) && isQuestioned(tree, index);
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
  if (!verb.frames.has('urge')) return null;
  const agent = agentOf(tree, index);
  if (agent !== undefined) return demandOf(tree, index, agent, bounds);
  return /^(?:tell|ask|order|warn|urge|instruct|advise)$/.test(verb.lemma) && !isToCome(tree, index)
    ? orderOf(tree, index, bounds)
    : null;
}

/** "she’ll ask the minister to step in": nobody has asked yet. */
const isPromise = (tree: Tree, index: number): boolean =>
  childrenOf(tree, index, 'aux').some((child) => /^(?:will|['’]ll)$/.test(tokenAt(tree, child)?.lower ?? ''));

/** "repeated his claim that …": the verb has the content already. */
const isTaken = ({ verb, contents: [content] }: Frame, frames: readonly Frame[]): boolean =>
  verb === null &&
  content !== undefined &&
  frames.some((each) => each.contents.some((range) => range.from === content.from && each.verb !== null));

/** "He said she has been told *to go*": an order that somebody reports is part of what he says. */
const isReportedOrder = (tree: Tree, { verb, cue, speaker, contents: [content] }: Frame, frames: readonly Frame[]) =>
  verb?.frames.has('urge') === true &&
  speaker === null &&
  tokenAt(tree, content?.from ?? -1)?.tag === 'TO' &&
  frames.some((each) => each.contents.some(({ from, to }) => from <= cue.from && cue.to <= to));

/** "agrees that … but cautions that …": a second cue that the tagger took for a noun has the first one's subject. */
const isJoined = (tree: Tree, index: number): boolean =>
  tokenAt(tree, index)?.pos === 'NOUN' && tokenAt(tree, index - 1)?.pos === 'CCONJ';

/** "said that … but | cautioned that …": the frame whose content ends before the conjunction of this cue. */
function joinedTo(tree: Tree, index: number, frames: readonly Frame[]): Frame | undefined {
  let joint = index - 1;
  while (tokenAt(tree, joint)?.pos === 'ADV') joint -= 1;
  if (tokenAt(tree, joint)?.pos !== 'CCONJ') return undefined;
  const end = tokenAt(tree, joint - 1)?.text === ',' ? joint - 1 : joint;
  return frames.find(({ verb, place, contents }) => verb && place === 'after' && contents.at(-1)?.to === end);
}

const ofSame = (frame: Frame, before: Frame | undefined): Frame =>
  before?.verb && frame.verb
    ? { ...frame, speaker: before.speaker, ownSubject: before.ownSubject, speech: before.speech }
    : frame;

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
      idiomFrame(unit, index) ??
      (verb && isCueVerb(tree, index)
        ? verbFrame(unit, index, verb)
        : (phraseFrame(unit, index) ?? nominalFrame(unit, index)));
    if (!frame || isTaken(frame, frames)) return;
    const first = isJoined(tree, index) ? frames.at(-1) : joinedTo(tree, index, frames);
    frames.push(first ? ofSame(frame, first) : frame);
  });
  return frames.filter((frame) => !isReportedOrder(tree, frame, frames));
}
