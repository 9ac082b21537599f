/** "her husband", "his sister": a relative whom the article has by name. */
import { gendersClash, lastWord, type Described, type Entity } from './entity';
import { kinNouns } from './lexicon/people';

/** Whoever calls somebody a word of a line is called another one of the same line in turn, or the same. */
const relations: readonly ReadonlySet<string>[] = [
  'husband wife spouse widow widower',
  'brother sister sibling',
  'father mother mum mom dad parent son daughter',
  'grandfather grandmother grandson granddaughter',
  'uncle aunt nephew niece',
  'cousin',
].map((line) => new Set(line.split(' ')));

/** Husband and wife need no word that says so, where they share a surname. */
const [spouses] = relations;

const isPerson = ({ kind, key }: Entity): boolean => kind === 'person' && key.words.length > 1;

/**
 * The only one who shares a surname with whoever was named last, and can be called so by him or her; else null.
 *
 * Whoever has a husband is taken for a woman where nothing else is known.
 *
 * @param recent in the order of their last mention
 * @example After "Ana Ruiz and Omar Ruiz wed. Ana Ruiz left." the mention "her husband" means Omar Ruiz.
 */
export function relativeOf(recent: readonly Entity[], mention: Described): Entity | null {
  const head = mention.roleWords[0] ?? '';
  const relation = relations.find((words) => words.has(head));
  const whose = recent.findLast((entity) => isPerson(entity) && entity.gender !== mention.gender);
  if (!relation || !whose || mention.reference !== 'related') return null;
  const isCalledSo = ({ roleWords }: Entity): boolean => roleWords.some((word) => relation.has(word));
  const isOther = ({ roleWords }: Entity): boolean =>
    roleWords.some((word) => kinNouns.has(word) && !relation.has(word));
  const found = recent.filter(
    (entity) =>
      entity !== whose &&
      isPerson(entity) &&
      lastWord(entity.key.words) === lastWord(whose.key.words) &&
      !gendersClash(entity, mention) &&
      (isCalledSo(whose) || isCalledSo(entity) || (relation === spouses && !isOther(entity))),
  );
  const [only] = found;
  if (!only || found.length > 1) return null;
  if (relation === spouses && mention.gender === 'male') whose.leaning ??= 'female';
  if (relation === spouses && mention.gender === 'female') whose.leaning ??= 'male';
  return only;
}
