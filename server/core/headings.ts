/** What a heading reports in few words: "Bees sleep, study finds", "Farmers block road, demand that …". */
import { confidence, nobody, type Attributed, type Collector } from './attribution';
import { hasClause, isFiniteVerb, isTeller, trim, type TokenRange } from './contentEnds';
import { spanOf, type Frame } from './frame';
import type { Headline } from './labels';
import { cueVerbs } from './lexicon/cues';
import { message } from './message';
import { isPunct, tokenAt, type Tree } from './tree';
import type { Unit } from './units';

/** Whoever ends a heading is named in at most so many words. */
const longestSource = 5;

/** Cue and head of the source, and what they report. */
interface Report {
  readonly cue: number;
  readonly speaker: number;
  readonly content: TokenRange;
}

const isCue = (tree: Tree, index: number): boolean => {
  const verb = cueVerbs.get(tokenAt(tree, index)?.lower ?? '');
  return verb !== undefined && (verb.frames.has('say') || verb.lemma === 'demand');
};

/** "Bees sleep, study | finds": the tagger takes the last words for a noun phrase. */
function reportAtEnd(tree: Tree): Report | null {
  const cue = tree.tokens.findLastIndex((token) => !isPunct(token));
  const comma = tree.tokens.slice(0, cue).findLastIndex(({ text }) => text === ',');
  const source = tree.tokens.slice(comma + 1, cue);
  if (comma < 0 || source.length === 0 || source.length > longestSource || source.some(isFiniteVerb)) return null;
  const content = { from: 0, to: comma };
  return isCue(tree, cue) && (hasClause(tree, content) || isPlan(tree, comma) || isSourced(tree, comma, cue))
    ? { cue, speaker: cue - 1, content }
    : null;
}

/** "Bank to cut rates": what a heading says of the future. */
const isPlan = (tree: Tree, end: number): boolean =>
  tree.tokens.slice(1, end).some(({ tag }, at) => tag === 'TO' && tokenAt(tree, at + 2)?.tag === 'VB');

/** "Dozens missing after blast, officials say": without a verb it counts only where the source can speak. */
const isSourced = (tree: Tree, comma: number, cue: number): boolean => {
  const source = tokenAt(tree, cue - 1);
  return comma >= shortestContent && source !== undefined && isTeller(source);
};

/** So many words are what is reported, whatever the tagger takes its verb for. */
const shortestContent = 4;

/** "Farmers block road, | demand that sluices be opened": the plural that the heading begins with has a second verb. */
function reportBehind(tree: Tree): Report | null {
  const comma = tree.tokens.findIndex(({ text }) => text === ',');
  const verb = tree.tokens.slice(0, Math.max(0, comma)).findIndex(isFiniteVerb);
  const cue = comma + 1;
  const isBare = cueVerbs.get(tokenAt(tree, cue)?.lower ?? '')?.lemma === tokenAt(tree, cue)?.lower;
  if (verb < 1 || !tokenAt(tree, verb - 1)?.tag.startsWith('NN') || !isBare || !isCue(tree, cue)) return null;
  const content = { from: cue + 1, to: tree.tokens.length };
  const isThing = tokenAt(tree, cue)?.lower === 'demand';
  const states = isThing || tokenAt(tree, cue + 1)?.lower === 'that' || hasClause(tree, content);
  return states ? { cue, speaker: verb - 1, content } : null;
}

/** A quoted predicate has at least so many words; fewer colour what the heading itself says. */
const shortestPredicate = 3;

/** "Board ‘knew for years’ of leak": somebody says it, and the heading does not say who. */
function quotedPredicate({ tree, fragments }: Unit): TokenRange | null {
  const [fragment] = fragments;
  if (!fragment || fragments.length > 1) return null;
  const from = tree.tokens.findIndex(({ start }) => start >= fragment.inner.start);
  const words = tree.tokens.filter(({ start, end }) => start >= fragment.inner.start && end <= fragment.inner.end);
  const isPredicate =
    from > 1 && /^(?:VB[DZPN]|MD)$/.test(tokenAt(tree, from)?.tag ?? '') && words.length >= shortestPredicate;
  const isCommented = tree.tokens.slice(0, from).some((token) => isFiniteVerb(token) || token.text === ':');
  return isPredicate && !isCommented ? { from: 0, to: tree.tokens.length } : null;
}

function attributed(collector: Collector, unit: Unit, { cue, speaker }: Report): Attributed | null {
  const mention = collector.mention(unit, speaker);
  const span = spanOf(unit.tree, { from: cue, to: cue + 1 });
  return mention === null
    ? null
    : { speaker: mention, cue: span, score: confidence.ownClause, reason: message('subject of the cue') };
}

/**
 * Reads a heading whose source and cue stand in it without any mark but a comma; null where a frame has read it already.
 *
 * @example `Bees sleep at noon, study finds` has the content "Bees sleep at noon".
 */
export function readTelegram(collector: Collector, unit: Unit, frames: readonly Frame[]): Headline | null {
  if (unit.slots.length > 0 || frames.some(({ contents }) => contents.length > 0)) return null;
  const report = reportAtEnd(unit.tree) ?? reportBehind(unit.tree);
  const range = report ? report.content : quotedPredicate(unit);
  const content = range && trim(unit.tree, range);
  const found = report ? attributed(collector, unit, report) : nobody;
  return content && found ? { content, found } : null;
}
