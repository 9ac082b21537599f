import type { Token } from '../../server/core/model';
import type { Gold } from './treebank';

const share = (part: number, whole: number): string => ((100 * part) / whole).toFixed(2);
const plain = (relation: string): string => relation.replace(/:.*/, '');

/** Verbs that report speech, by lemma: their subjects and contents are what attribution reads. */
const reporting = new Set(
  (
    'say tell add deny claim announce argue note report state warn explain write insist believe think suggest admit ' +
    'confirm reply ask declare acknowledge assert accuse allege describe call hope'
  ).split(' '),
);

interface Tally {
  right: number;
  found: number;
  gold: number;
}

const f1 = ({ right, found, gold }: Tally): string => share(2 * right, found + gold);

/** First and last word that hang from each word, however far. */
function extents(heads: readonly number[]): readonly string[] {
  const low = heads.map((_, at) => at);
  const high = [...low];
  heads.forEach((_, word) => {
    let steps = 0;
    for (let at = word; at >= 0 && steps <= heads.length; at = heads[at] ?? -1, steps += 1) {
      low[at] = Math.min(low[at]!, word);
      high[at] = Math.max(high[at]!, word);
    }
  });
  return low.map((from, at) => `${from} ${high[at]!}`);
}

/** Scores parses of the gold words: a table of name and percentage. */
export function score(
  gold: readonly Gold[],
  parses: readonly (readonly Token[])[],
): readonly (readonly [string, string])[] {
  const tallies = new Map<string, Tally>();
  const tally = (name: string): Tally => {
    const found = tallies.get(name) ?? { right: 0, found: 0, gold: 0 };
    tallies.set(name, found);
    return found;
  };
  const sums = { words: 0, pos: 0, tag: 0, lemma: 0, head: 0, labeled: 0, clauses: 0, clausesRight: 0 };
  gold.forEach((sentence, at) => {
    const tokens = parses[at]!;
    const goldExtents = extents(sentence.heads);
    const foundExtents = extents(tokens.map(({ head }) => head));
    tokens.forEach((token, word) => {
      const head = sentence.heads[word]!;
      const relation = sentence.relations[word]!;
      const [tag, pos] = sentence.tags[word]!.split(' ');
      const attached = token.head === head;
      const labeled = attached && plain(token.relation) === plain(relation);
      sums.words += 1;
      if (token.pos === pos) sums.pos += 1;
      if (token.tag === tag) sums.tag += 1;
      if (token.lemma.toLowerCase() === sentence.lemmas[word]!.toLowerCase()) sums.lemma += 1;
      if (attached) sums.head += 1;
      if (labeled) sums.labeled += 1;
      const names = (of: string, by: number): string[] => {
        const verb = by >= 0 && reporting.has(sentence.lemmas[by]!);
        const own = plain(of);
        const list = [own];
        if (verb && own === 'nsubj') list.push('nsubj of a reporting verb');
        if (verb && /^(?:ccomp|parataxis|obj|xcomp)$/.test(own)) list.push('content of a reporting verb');
        if (own === 'conj' && by >= 0 && / (?:VERB|AUX)$/.test(sentence.tags[by]!)) list.push('conj of a verb');
        return list;
      };
      for (const name of names(relation, head)) tally(name).gold += 1;
      for (const name of names(token.relation, token.head)) tally(name).found += 1;
      if (labeled) for (const name of names(relation, head)) tally(name).right += 1;
      if (/^(?:ccomp|acl|advcl|parataxis|xcomp)/.test(relation)) {
        sums.clauses += 1;
        if (goldExtents[word] === foundExtents[word]) sums.clausesRight += 1;
      }
    });
  });
  const wanted = [
    'nsubj of a reporting verb',
    'content of a reporting verb',
    'conj of a verb',
    'nsubj',
    'obj',
    'ccomp',
    'xcomp',
    'parataxis',
    'advcl',
    'acl',
    'appos',
    'conj',
    'obl',
    'nmod',
    'flat',
    'compound',
    'root',
    'punct',
  ];
  return [
    ['UPOS', share(sums.pos, sums.words)],
    ['XPOS', share(sums.tag, sums.words)],
    ['lemma', share(sums.lemma, sums.words)],
    ['UAS', share(sums.head, sums.words)],
    ['LAS', share(sums.labeled, sums.words)],
    ['extent of clauses', share(sums.clausesRight, sums.clauses)],
    ...wanted.map((name): [string, string] => [`F1 ${name}`, f1(tally(name))]),
  ];
}
