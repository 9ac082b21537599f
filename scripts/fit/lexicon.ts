import { normalize, readForm, type Form } from '../../server/core/syntax/forms';
import type { Model } from '../../server/core/syntax/model';
import type { Gold } from './treebank';

const knownFrom = 5; // occurrences; rarer words are read by their endings, as new ones are
const trustedFrom = 12; // occurrences from which on a word has no tags but those it was seen with
const openFrom = 40; // different words from which on a tag is open to new ones
const rareTag = 1 / 400; // of a word's occurrences: below, the tag is taken for a slip
const rareRelation = 1 / 2000;

export type Inventory = Pick<Model, 'tags' | 'positions' | 'words' | 'open' | 'relations' | 'relationsOf'>;

const count = <Key>(counts: Map<Key, number>, key: Key): void => void counts.set(key, (counts.get(key) ?? 0) + 1);
const sum = (counts: ReadonlyMap<unknown, number>): number => [...counts.values()].reduce((a, b) => a + b, 0);
const inner = <Key, Value>(map: Map<Key, Map<Value, number>>, key: Key): Map<Value, number> => {
  const found = map.get(key) ?? new Map<Value, number>();
  map.set(key, found);
  return found;
};

function readRelations(sentences: readonly Gold[], tags: readonly string[]): Pick<Model, 'relations' | 'relationsOf'> {
  const relations = ['', ...[...new Set(sentences.flatMap((sentence) => sentence.relations))].sort()];
  const seen = new Map<number, Map<number, number>>();
  for (const sentence of sentences) {
    sentence.heads.forEach((head, at) => {
      if (head < 0) return;
      const key = tags.indexOf(sentence.tags[at]!) * 2 + (at < head ? 1 : 0);
      count(inner(seen, key), relations.indexOf(sentence.relations[at]!));
    });
  }
  const relationsOf = Array.from({ length: tags.length * 2 }, (_, key) => {
    const counts = seen.get(key) ?? new Map([[relations.indexOf('dep'), 1]]);
    const usual = [...counts].filter(([, times]) => times >= sum(counts) * rareRelation);
    return Uint8Array.from(usual.map(([relation]) => relation).sort((a, b) => a - b));
  });
  return { relations, relationsOf };
}

/** Which tags and relations there are, and which words may have which. */
export function readInventory(sentences: readonly Gold[]): Inventory {
  const counts = new Map<string, Map<string, number>>();
  const types = new Map<string, number>();
  for (const { words, tags } of sentences) {
    words.forEach((word, at) => {
      const own = inner(counts, normalize(word));
      if (!own.has(tags[at]!)) count(types, tags[at]!);
      count(own, tags[at]!);
    });
  }
  const tags = [...types.keys()].sort();
  const open = tags.filter((tag) => types.get(tag)! >= openFrom);
  const ids = (names: readonly string[]): Uint8Array =>
    Uint8Array.from([...new Set(names)].map((tag) => tags.indexOf(tag)).sort((a, b) => a - b));
  const words = new Map<string, Uint8Array>();
  for (const word of [...counts.keys()].sort()) {
    const own = counts.get(word)!;
    const total = sum(own);
    if (total < knownFrom) continue;
    const seen = [...own.keys()].filter((tag) => own.get(tag)! >= total * rareTag);
    words.set(word, ids(total >= trustedFrom ? seen : [...seen, ...open]));
  }
  return { tags, positions: positionsOf(tags), words, open: ids(open), ...readRelations(sentences, tags) };
}

export function positionsOf(tags: readonly string[]): Uint8Array {
  const universal = [...new Set(tags.map((tag) => tag.split(' ')[1]!))].sort();
  return Uint8Array.from(tags, (tag) => universal.indexOf(tag.split(' ')[1]!) + 1);
}

export function formReader(inventory: Inventory): (words: readonly string[]) => Form[] {
  const cache = new Map<string, Form>();
  return (words) =>
    words.map((word) => {
      const form = cache.get(word) ?? readForm(word, inventory);
      cache.set(word, form);
      return form;
    });
}
