/** Names that are only part of somebody's, longer than it, or a slip of the pen. */
import { gendersClash, lastWord, statedGendersClash, type Described, type Entity, type Mention } from './entity';
import { beginsAlike, isCalledBy, isMisspelling } from './names';

const isInitials = (words: readonly string[], word: string): boolean =>
  words.length > 1 && words.length === word.length && words.every((each, at) => each.startsWith(word.charAt(at)));

/** Small words seldom count in an acronym: PAL, the Port Authority of Lund. */
const isLarge = (word: string): boolean => !/^(?:of|for|the|and|in|on|to|&)$/.test(word);

/** A single word that stands inside a longer name: a given name, an acronym. */
export function partOf(recent: readonly Entity[], mention: Described, word: string): Entity | null {
  const found = recent.findLast((entity) => {
    const { words } = entity.key;
    if (words.length < 2) return false;
    // "the Ministry": the Ministry of Works.
    if (entity.kind !== 'group' && words[0] === word && /^(?:of|for)$/.test(words[1] ?? '')) return true;
    // "Ms. Lek": where the given name is all there is, what the list says of it counts less than the title.
    if (entity.kind === 'person')
      return isCalledBy(words, word) && mention.kind !== 'group' && !statedGendersClash(entity, mention);
    return entity.kind === 'organisation' && (isInitials(words, word) || isInitials(words.filter(isLarge), word));
  });
  return found ?? null;
}

/** "Lindqist said", where only Ana Lindqvist was introduced. */
export function misspelled(recent: readonly Entity[], { mention, speaks }: Mention): Entity | null {
  const [word = '', ...others] = mention.key.words;
  if (!/^(?:name|role)$/.test(mention.kind) || !speaks || others.length > 0) return null;
  const meant = recent.filter(
    (entity) =>
      entity.kind === 'person' &&
      entity.key.words.length > 1 &&
      isMisspelling(lastWord(entity.key.words), word) &&
      !gendersClash(entity, mention),
  );
  return meant.length === 1 ? (meant[0] ?? null) : null;
}

/** "Ana Ruiz" who was introduced as Ana Ruiz Gómez, "Ahmad Faizal" as Ahmad Faizal bin Osman; or the other way round. */
export function longerName(recent: readonly Entity[], { kind, key: { words } }: Described): Entity | null {
  if (kind !== 'name' || words.length < 2) return null;
  return recent.findLast((entity) => entity.kind === 'person' && beginsAlike(entity.key.words, words)) ?? null;
}
