/**
 * Reports within somebody's own words: “It is alleged by the firm that nobody knew.” Only those are read that name somebody
 * else as their source past doubt; “I think that …” and “she said that …” are what the quote's speaker says.
 */
import { attributedTo, confidence, type Collector } from './attribution';
import { spanOf, type Frame } from './frame';
import { findFrames } from './frames';
import { message } from './message';
import type { Token } from './model';
import { isPassive } from './passive';
import { buildTree, tokenAt, type Tree } from './tree';
import type { Unit } from './units';

/** Words without which a sentence holds no such report. */
const clue = /^(?:by|lie|lied|lying|case|point)$/;

const isClue = ({ lower }: Token): boolean => clue.test(lower);

/** "it is alleged by the firm", "he lied to her", "she made the case" */
function isRetold(tree: Tree, { verb, cue, speaker }: Frame): boolean {
  const named = tokenAt(tree, speaker ?? -1);
  if (!named || /^(?:i|we|you)$/.test(named.lower)) return false;
  return verb === null
    ? isClue(tokenAt(tree, cue.from) as Token)
    : verb.lemma === 'lie' || isAgent(tree, cue.from, named);
}

const isAgent = (tree: Tree, cue: number, named: Token): boolean =>
  isPassive(tree.tokens, cue) && named.relation === 'obl:agent' && tokenAt(tree, named.head) === tokenAt(tree, cue);

/** Adds what the sentences of utterances report of others. */
export function addRetold(collector: Collector, spoken: readonly (readonly Token[])[]): void {
  for (const tokens of spoken) {
    if (!tokens.some(isClue)) continue;
    const unit: Unit = { tree: buildTree(tokens), slots: [], fragments: [] };
    for (const frame of findFrames(unit)) {
      const [content] = frame.contents;
      if (!content || frame.place !== 'after' || !isRetold(unit.tree, frame)) continue;
      const found = attributedTo(collector, unit, frame, confidence.ownClause, message('subject of the cue'));
      collector.add(spanOf(unit.tree, content), 'indirect', collector.newGroup(), found);
    }
  }
}
