import { readFileSync } from 'node:fs';
import { tokenize } from '../../server/core/tokens';

/** A sentence of the treebank, cut into our own words; `heads` are indices, -1 for the root. */
export interface Gold {
  readonly words: readonly string[];
  /** XPOS and UPOS in one: `NNP PROPN`. */
  readonly tags: readonly string[];
  readonly lemmas: readonly string[];
  readonly heads: readonly number[];
  readonly relations: readonly string[];
}

/** A sentence where it stands in its text. */
export interface Placed extends Gold {
  readonly text: string;
  /** Of each word in `text`, in UTF-16 code units; empty where words and text do not go together. */
  readonly starts: readonly number[];
}

interface Row {
  readonly form: string;
  readonly lemma: string;
  readonly upos: string;
  readonly xpos: string;
  readonly head: number;
  readonly relation: string;
}

/** Relation subtypes that somebody reads; all others are dropped. */
const subtypes = new Set([
  'nsubj:pass',
  'aux:pass',
  'acl:relcl',
  'nmod:poss',
  'nmod:desc',
  'obl:agent',
  'compound:prt',
  'csubj:pass',
]);

const readRow = (line: string): Row => {
  const [, form = '', lemma = '', upos = '', xpos = '', , head = '0', relation = ''] = line.split('\t');
  return {
    form,
    lemma,
    upos,
    xpos,
    head: Number(head) - 1,
    relation: subtypes.has(relation) ? relation : relation.replace(/:.*/, ''),
  };
};

/** Where each form stands in the text; empty where the two do not go together. */
function align(rows: readonly Row[], text: string): readonly number[] {
  let at = 0;
  const starts: number[] = [];
  for (const { form } of rows) {
    while (text[at] === ' ') at += 1;
    if (!text.startsWith(form, at)) return [];
    starts.push(at);
    at += form.length;
  }
  return starts;
}

/** Groups of rows that are one word of ours (hyphenated compounds); what we split further stays as it is. */
function group(rows: readonly Row[], starts: readonly number[], text: string): readonly (readonly number[])[] {
  if (starts.length === 0) return rows.map((_, index) => [index]);
  const ours = tokenize(text);
  const groups: number[][] = [];
  let word = 0;
  let reach = 0;
  rows.forEach((row, index) => {
    const start = starts[index] ?? 0;
    if (start < reach) groups.at(-1)?.push(index);
    else groups.push([index]);
    while (word < ours.length && (ours[word]?.start ?? 0) < start + row.form.length) {
      reach = Math.max(reach, ours[word]?.end ?? 0);
      word += 1;
    }
  });
  // Only compounds are merged: "dont" and "etc." at a sentence's end stay cut as the treebank cuts them.
  return groups.flatMap((members) =>
    members.some((index) => rows[index]?.form === '-') ? [members] : members.map((index) => [index]),
  );
}

const nominal = /^(?:amod|compound|nmod|nummod)$/;

function merge(rows: readonly Row[], groups: readonly (readonly number[])[]): Gold {
  const wordOf = new Map<number, number>();
  groups.forEach((members, word) => members.forEach((index) => wordOf.set(index, word)));
  const merged = groups.map((members, word) => {
    const outward = members.filter((index) => wordOf.get(rows[index]?.head ?? -1) !== word);
    const top = rows[outward.at(-1) ?? members[0] ?? 0];
    if (!top) throw new Error('a word without rows');
    const parts = members.map((index) => rows[index]).filter((row) => row !== undefined);
    const head = top.head < 0 ? -1 : (wordOf.get(top.head) ?? -1);
    const base = {
      word: parts.map((part) => part.form).join(''),
      lemma:
        parts.length > 1
          ? parts
              .map((part) => part.form)
              .join('')
              .toLowerCase()
          : top.lemma,
      tag: `${top.xpos} ${top.upos}`,
      head,
      relation: top.relation,
    };
    if (parts.length === 1) return base;
    if (parts.at(-1)?.upos === 'PROPN') {
      return { ...base, lemma: base.word, tag: 'NNP PROPN' };
    }
    // "15-year" before "term" describes it, as "long" does.
    if (nominal.test(top.relation) && head > word) return { ...base, tag: 'JJ ADJ', relation: 'amod' };
    return base;
  });
  return {
    words: merged.map(({ word }) => word),
    tags: merged.map(({ tag }) => tag),
    lemmas: merged.map(({ lemma }) => lemma),
    heads: merged.map(({ head }) => head),
    relations: merged.map(({ relation }) => relation),
  };
}

function isTree({ heads }: Gold): boolean {
  return heads.every((_, start) => {
    let steps = 0;
    for (let at = start; at >= 0 && steps <= heads.length; at = heads[at] ?? -1) steps += 1;
    return steps <= heads.length;
  });
}

/** Reads a CoNLL-U file. With `own` its words are cut as `tokenize` cuts them, else as the file does. */
export function readTreebank(path: string, own: boolean): readonly Placed[] {
  return readFileSync(path, 'utf8')
    .split('\n\n')
    .filter((block) => block.trim() !== '')
    .map((block) => {
      const lines = block.split('\n');
      const text = lines.find((line) => line.startsWith('# text = '))?.slice(9) ?? '';
      const rows = lines.filter((line) => /^\d+\t/.test(line)).map(readRow);
      const starts = align(rows, text);
      const single = rows.map((_, index) => [index]);
      const place = (groups: readonly (readonly number[])[]): Placed => ({
        ...merge(rows, groups),
        text,
        starts: starts.length === 0 ? [] : groups.map(([first = 0]) => starts[first]!),
      });
      const merged = place(own ? group(rows, starts, text) : single);
      return isTree(merged) ? merged : place(single); // a hyphen between clauses
    });
}
