/** "Figures to be published today show …": evidence in the plural, whose short verb the tagger often takes for a noun. */
import { tokenAt, type Tree } from './tree';

const finite = /^(?:VB[DZP]|MD)$/;

const verbs = /^(?:show|reveal|suggest|indicate|say)$/;

const nouns =
  /^(?:figures|results|findings|statistics|data|records|documents|polls|surveys|studies|papers|numbers|files|estimates|tests|emails|letters|messages|memos|minutes|notes|reports|filings|transcripts|photographs|images)$/;

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

const saying = /^(?:show|reveal|suggest|indicate|say|find|allege|claim)(?:s|ed)?$|^(?:said|found)$/;

/** In the plural or the singular: "a survey", "studies". */
const isEvidence = (lower: string): boolean =>
  nouns.test(lower) || nouns.test(`${lower}s`) || nouns.test(lower.replace(/y$/, 'ies'));

/** "documents seen by the Echo on Monday": noun and participle stand before the verb with at most so many words between. */
const longestParticiple = 10;

/**
 * The noun of evidence that ends the sentence with this verb, a participle behind it: "…, | emails leaked to the Echo
 * suggest."; else null.
 */
export function evidenceBefore(tree: Tree, verb: number): number | null {
  const ends = /^(?:[.!?]+)?$/.test(tokenAt(tree, verb + 1)?.text ?? '');
  if (!ends || !saying.test(tokenAt(tree, verb)?.lower ?? '')) return null;
  for (let at = verb - 2; at > 0 && verb - at <= longestParticiple; at -= 1) {
    if (/^[,;:]$/.test(tokenAt(tree, at)?.text ?? '')) return null;
    if (!isEvidence(tokenAt(tree, at)?.lower ?? '')) continue;
    return /^VB[DN]$/.test(tokenAt(tree, at + 1)?.tag ?? '') && opensClause(tree, at) ? at : null;
  }
  return null;
}

/** ", internal | emails": nothing but the noun phrase behind the comma. */
function opensClause(tree: Tree, noun: number): boolean {
  let from = noun;
  while (/^(?:DET|ADJ|NUM|NOUN|PROPN)$/.test(tokenAt(tree, from - 1)?.pos ?? '')) from -= 1;
  return tokenAt(tree, from - 1)?.text === ',';
}
