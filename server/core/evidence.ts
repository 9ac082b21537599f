/** "Figures to be published today show …": evidence in the plural, whose short verb the tagger often takes for a noun. */
import { tokenAt, type Tree } from './tree';

const finite = /^(?:VB[DZP]|MD)$/;

const verbs = /^(?:show|reveal|suggest|indicate|say)$/;

const nouns =
  /^(?:figures|results|findings|statistics|data|records|documents|polls|surveys|studies|papers|numbers|files|estimates|tests)$/;

/** The noun opens its sentence, behind at most so many words: "the latest official figures". */
const longestOpening = 3;

/** The noun of evidence that opens the sentence of a verb with a clause or an object behind it, and no verb between; else null. */
export function evidenceOf(tree: Tree, verb: number): number | null {
  if (!verbs.test(tokenAt(tree, verb)?.lower ?? '')) return null;
  const next = tokenAt(tree, verb + 1);
  if (!next || !(next.lower === 'that' || /^(?:DET|NUM|PROPN)$/.test(next.pos))) return null;
  let from = verb;
  while (from > 0 && !/^(?:[.!?:;]+|…)$/.test(tokenAt(tree, from - 1)?.text ?? '')) from -= 1;
  const opening = tree.tokens.slice(from, Math.min(verb, from + longestOpening + 1));
  const noun = opening.findIndex(({ lower }) => nouns.test(lower));
  if (noun < 0 || tree.tokens.slice(from + noun + 1, verb).some(({ tag }) => finite.test(tag))) return null;
  return opening.slice(0, noun).every(({ pos }) => /^(?:DET|ADJ|NOUN|PROPN|CCONJ)$/.test(pos)) ? from + noun : null;
}
