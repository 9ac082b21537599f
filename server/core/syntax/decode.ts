import { pastForms, pastTenses } from '../lexicon/pasts';
import type { Model } from './model';
import type { Table } from './table';

/** The part of a weights file that is text. Lists stand in strings, words by a blank: small and quick to read. */
export interface Head {
  readonly tags: readonly string[];
  readonly positions: readonly number[];
  readonly relations: readonly string[];
  readonly relationsOf: readonly (readonly number[])[];
  readonly open: readonly number[];
  /** Kinds of word: the different lists of tags that words have. */
  readonly kinds: readonly (readonly number[])[];
  /** All known words, sorted, by kind. */
  readonly words: readonly string[];
  /** Keys of lemma rules by script: `3y: "ies NNS,…"`. */
  readonly lemmas: Readonly<Record<string, string>>;
}

class Reader {
  at = 0;

  constructor(readonly bytes: Uint8Array) {}

  byte(): number {
    const value = this.bytes[this.at] ?? 0;
    this.at += 1;
    return value;
  }

  /** Little-endian, 32 bits. */
  word(): number {
    return this.byte() | (this.byte() << 8) | (this.byte() << 16) | (this.byte() << 24);
  }

  text(): string {
    const end = this.word() + this.at;
    const parts: string[] = [];
    const step = 8192; // more arguments than that overflow the stack
    for (; this.at < end; this.at = Math.min(end, this.at + step)) {
      parts.push(String.fromCharCode(...this.bytes.subarray(this.at, Math.min(end, this.at + step))));
    }
    return parts.join('');
  }

  /** A table as its shift, its size and its entries: how many zeros stand before each, and then each value. */
  table(): Table {
    const shift = this.word();
    const weights = new Int8Array(this.word());
    const entries = this.word();
    const gaps = this.word();
    let value = this.at + gaps;
    let place = -1;
    for (let entry = 0; entry < entries; entry += 1) {
      let gap = this.byte();
      for (place += gap + 1; gap === 255; place += gap) gap = this.byte();
      weights[place] = this.bytes[value] ?? 0;
      value += 1;
    }
    this.at = value;
    return { shift, weights };
  }
}

/** Reads a weights file, as `scripts/fit` writes it. */
export function decode(bytes: Uint8Array): Model {
  const reader = new Reader(bytes);
  const head = JSON.parse(reader.text()) as Head;
  const words = new Map<string, Uint8Array>();
  head.words.forEach((list, kind) => {
    const tags = Uint8Array.from(head.kinds[kind] ?? []);
    for (const word of list.split(' ')) words.set(word, tags);
  });
  const past = head.tags.indexOf('VBD VERB');
  const participle = head.tags.indexOf('VBN VERB');
  for (const form of pastTenses) if (!words.has(form)) words.set(form, Uint8Array.of(past));
  for (const form of pastForms) if (!words.has(form)) words.set(form, Uint8Array.of(past, participle));
  const lemmas = new Map<string, string>();
  for (const [script, keys] of Object.entries(head.lemmas)) {
    for (const key of keys.split('\t')) lemmas.set(key, script);
  }
  return {
    tags: head.tags,
    positions: Uint8Array.from(head.positions),
    relations: head.relations,
    relationsOf: head.relationsOf.map((list) => Uint8Array.from(list)),
    open: Uint8Array.from(head.open),
    words,
    lemmas,
    tagger: reader.table(),
    moves: reader.table(),
    relationTable: reader.table(),
  };
}
