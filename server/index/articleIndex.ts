import { gistKeys, nameKeysIn, wordingKeys } from '../core/index';
import type { IndexedQuote, IndexedStatement, IndexEntry, Place } from './entry';
import { KnownNames, type KnownName } from './knownNames';
import { Postings } from './postings';

/** A statement of an indexed article. */
export interface Found<T> {
  readonly entry: IndexEntry;
  readonly item: T;
}

interface Placed {
  readonly entry: { readonly uri: string };
  readonly item: { readonly place: Place };
}

/** By file, then by place: an order that says nothing about when the index came to know them. */
export const byPlace = (a: Placed, b: Placed): number =>
  a.entry.uri === b.entry.uri
    ? a.item.place[0] - b.item.place[0] || a.item.place[1] - b.item.place[1]
    : a.entry.uri < b.entry.uri
      ? -1
      : 1;

/** How much is indexed at most: beyond it memory would no longer be bounded. */
export interface Limits {
  readonly articles: number;
  /** Of all articles together, in UTF-16 code units. */
  readonly characters: number;
}

/** What fits in takes some 300 MB: `npm run bench` tells how much an article takes. */
export const defaultLimits: Limits = { articles: 10_000, characters: 24 * 2 ** 20 };

interface Held {
  readonly entry: IndexEntry;
  readonly quotes: readonly Found<IndexedQuote>[];
  readonly claims: readonly Found<IndexedStatement>[];
  readonly denials: readonly Found<IndexedStatement>[];
}

const wordsOf = ({ words }: IndexedQuote | IndexedStatement): readonly string[] => words.split(' ');
const quoteKeys = ({ item }: Found<IndexedQuote>): readonly number[] => wordingKeys(wordsOf(item));
const statementKeys = ({ item }: Found<IndexedStatement>): readonly number[] => gistKeys(wordsOf(item));

/** What can be found again elsewhere. */
const comparable = <T extends { readonly words: string }>(
  entry: IndexEntry,
  items: readonly T[],
): readonly Found<T>[] => items.flatMap((item) => (item.words === '' ? [] : [{ entry, item }]));

/** The articles of the workspace, by what they quote, state and deny. What it answers depends on no order of putting. */
export class ArticleIndex {
  private readonly held = new Map<string, Held>();
  private readonly quotes = new Postings<Found<IndexedQuote>>();
  private readonly claims = new Postings<Found<IndexedStatement>>();
  private readonly denials = new Postings<Found<IndexedStatement>>();
  private readonly names = new KnownNames();
  private characters = 0;

  constructor(private readonly limits: Limits = defaultLimits) {}

  get size(): number {
    return this.held.size;
  }

  get(uri: string): IndexEntry | undefined {
    return this.held.get(uri)?.entry;
  }

  /** In no order that means anything. */
  *entries(): IterableIterator<IndexEntry> {
    for (const { entry } of this.held.values()) yield entry;
  }

  /** Takes an article in, in place of what is known of it. False where it does not fit in: then nothing is known of it. */
  put(entry: IndexEntry): boolean {
    this.remove(entry.uri);
    const { articles, characters } = this.limits;
    if (this.held.size >= articles || this.characters + entry.length > characters) return false;
    const held: Held = {
      entry,
      quotes: comparable(entry, entry.quotes),
      claims: comparable(entry, entry.claims),
      denials: comparable(entry, entry.denials),
    };
    this.held.set(entry.uri, held);
    this.characters += entry.length;
    this.names.add(entry.speakers);
    for (const each of held.quotes) this.quotes.add(quoteKeys(each), each);
    for (const each of held.claims) this.claims.add(statementKeys(each), each);
    for (const each of held.denials) this.denials.add(statementKeys(each), each);
    return true;
  }

  /** False where it was not known. */
  remove(uri: string): boolean {
    const held = this.held.get(uri);
    if (!held) return false;
    this.held.delete(uri);
    this.characters -= held.entry.length;
    this.names.remove(held.entry.speakers);
    for (const each of held.quotes) this.quotes.remove(quoteKeys(each), each);
    for (const each of held.claims) this.claims.remove(statementKeys(each), each);
    for (const each of held.denials) this.denials.remove(statementKeys(each), each);
    return true;
  }

  clear(): void {
    for (const uri of [...this.held.keys()]) this.remove(uri);
  }

  /** Articles that have every one of these words in them, in whatever romanisation: those of a name. */
  naming(words: string): readonly IndexEntry[] {
    const keys = nameKeysIn(words).map((key) => ` ${key} `);
    if (keys.length === 0) return [];
    return [...this.entries()].filter(({ names }) => keys.every((key) => names.includes(key)));
  }

  /** Names of speakers that begin with these letters, those of most articles first. */
  namesWith(prefix: string, most: number): readonly KnownName[] {
    return this.names.with(prefix, most);
  }

  /** Quotes of articles but `uri` that share runs of words with these, by the keys of a `Wording`, with how many. */
  quotesLike(keys: readonly number[], uri: string): ReadonlyMap<Found<IndexedQuote>, number> {
    return this.quotes.matching(keys, ({ entry }) => entry.uri !== uri);
  }

  /** By the keys of a `Gist`. */
  claimsLike(keys: readonly number[], uri: string): Iterable<Found<IndexedStatement>> {
    return this.claims.matching(keys, ({ entry }) => entry.uri !== uri).keys();
  }

  denialsLike(keys: readonly number[], uri: string): Iterable<Found<IndexedStatement>> {
    return this.denials.matching(keys, ({ entry }) => entry.uri !== uri).keys();
  }
}
