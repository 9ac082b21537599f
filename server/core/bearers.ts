/** Descriptions whose bearer is named later: "the minister said … Omar Haddad, the minister"; "His name was Omar Haddad." */
import { gendersClash, statedGendersClash, type Entity, type Mention } from './entity';
import { smallWords } from './lexicon/functionWords';

/** A role waits so many paragraphs for the name of its bearer. */
const roleReach = 6;

/** And so many where it is told by whose it is: "her lawyer". */
const relatedReach = 2;

/** Nobody waits for its name any more. */
export const isForgotten = ({ lastSeen }: Entity, { paragraph }: Mention): boolean =>
  lastSeen.paragraph + roleReach < paragraph;

/** The words by which a role says more than another one: "palace" of "the palace spokesman", after "its spokesman". */
const furtherWords = (role: readonly string[], known: readonly string[]): readonly string[] =>
  role.filter((word) => word.length > 1 && !smallWords.has(word) && !known.includes(word));

/** An organisation that was there when the role came up, and is called by these words. */
const isHouse = ({ kind, key, lastSeen }: Entity, words: readonly string[], { paragraph }: Mention): boolean =>
  kind === 'organisation' && lastSeen.paragraph + 1 >= paragraph && words.every((word) => key.words.includes(word));

/** "Her lawyer said … the lawyer, Ana Ruiz, said": the later one says no more, or whose lawyer it is. */
function isSameRelated(role: Entity, { mention, paragraph }: Mention, recent: readonly Entity[]): boolean {
  const [first] = role.mentions;
  if (!first || role.lastSeen.paragraph + relatedReach < paragraph) return false;
  const further = furtherWords(mention.roleWords, first.mention.roleWords);
  return further.length === 0 || recent.some((entity) => isHouse(entity, further, first));
}

/**
 * Whether somebody newly named bears the role: it is said of him, or, as papers do, the role comes first and then,
 * with nobody between them, the bare name.
 */
export function isRoleOf(role: Entity, placed: Mention, isAwaited: boolean, recent: readonly Entity[]): boolean {
  const { mention, paragraph, speaks } = placed;
  const first = role.mentions[0]?.mention;
  if (!first || gendersClash(role, mention) || isForgotten(role, placed)) return false;
  const [head = '', ...words] = first.roleWords;
  if (mention.roleWords.length > 0) {
    const isSaid = mention.roleWords.includes(head) && words.every((word) => mention.roleWords.includes(word));
    return isSaid && (first.reference !== 'related' || isSameRelated(role, placed, recent));
  }
  return (
    isAwaited &&
    mention.key.words.length > 1 &&
    speaks &&
    role.lastSeen.speaks &&
    paragraph - role.lastSeen.paragraph <= 1
  );
}

/** "A small man knelt … His name was Omar Haddad": the last without a name whom the words can mean; else null. */
export function unnamedBefore(recent: readonly Entity[], { mention, paragraph }: Mention): Entity | null {
  const last = recent.findLast(
    (entity) =>
      entity.kind === 'anonymous' &&
      !entity.isThing &&
      entity.lastSeen.mention.kind !== 'group' &&
      paragraph - entity.lastSeen.paragraph <= 1 &&
      !statedGendersClash(entity, mention),
  );
  return last ?? null;
}
