/** Questions that somebody is asked: "Asked whether …, she said", "Pressed on whether …". */
import { isFiniteVerb } from './contentEnds';
import { isBreak, isMark, tokenAt, type Tree } from './tree';

const questioned = /^(?:asked|pressed|quizzed|questioned|grilled)$/;

/** "asked", "pressed": somebody was, where the word is a passive. */
export const isQuestioned = (tree: Tree, index: number): boolean => questioned.test(tokenAt(tree, index)?.lower ?? '');

/** "Asked whether …, she said", "when asked why": somebody was asked, nobody asks. */
export function isAsked(tree: Tree, index: number): boolean {
  if (!isQuestioned(tree, index) || questionBehind(tree, index) === null) return false;
  const before = tokenAt(tree, index - 1);
  if (before === undefined || /^(?:when|if|\.)$/.test(before.lower) || isMark(before)) return true;
  // "had once asked" is no passive.
  if (before.lower === 'once') return index === 1 || isBreak(tokenAt(tree, index - 2));
  return isBreak(before) && isSubjectless(tree, index);
}

const question = /^(?:whether|if|why|how|what|who|whom|where|when|which)$/;

export const isQuestionWord = (lower: string): boolean => question.test(lower);

/** Between a passive and its question stand at most so many words: "Asked over coffee the next morning | what". */
const longestSetting = 12;

/** The index of the question word that belongs to a passive, behind whoever asks, where and when; null without one. */
export function questionBehind(tree: Tree, index: number): number | null {
  const from = behindAgent(tree, index);
  if (question.test(tokenAt(tree, from)?.lower ?? '')) return from;
  for (let at = index + 1; at <= index + longestSetting; at += 1) {
    const token = tokenAt(tree, at);
    if (!token || isBreak(token) || isMark(token) || token.text === '.') return null;
    if (opensQuestion(tree, at)) return at;
    if (isFiniteVerb(token)) return null;
  }
  return null;
}

/** "on whether", "the next morning why", but neither "a man who" nor "about what he called a hoax". */
function opensQuestion(tree: Tree, at: number): boolean {
  const { lower = '' } = tokenAt(tree, at) ?? {};
  if (/^(?:whether|if|why|how)$/.test(lower)) return true;
  const isTopic = tokenAt(tree, at - 1)?.pos === 'ADP' || tokenAt(tree, at - 1)?.tag === 'IN';
  return lower === 'what' ? !isTopic : isTopic && question.test(lower);
}

/** "Asked by a reporter | why": the index behind whoever asks. */
function behindAgent(tree: Tree, index: number): number {
  const agent = agentOf(tree, index);
  return agent === undefined ? index + 1 : (tree.last[agent] ?? agent) + 1;
}

const isSubjectless = (tree: Tree, index: number): boolean =>
  tokenAt(tree, index)?.tag === 'VBN' && !(tree.children[index] ?? []).some((child) => child < index);

export const agentOf = (tree: Tree, index: number): number | undefined =>
  (tree.children[index] ?? []).find((child) => tokenAt(tree, child)?.relation === 'obl:agent');
