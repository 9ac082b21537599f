/** Keeps the index of the workspace's articles, without anybody having to wait for it. */
import { analyzeInSteps, type Analysis, type Article } from '../core/index';
import { ArticleIndex, type Limits } from './articleIndex';
import { ElsewhereFinder } from './elsewhere';
import { entryOf, type IndexEntry, type IndexedText } from './entry';
import { runInSlices } from './slices';
import { restore, serialize } from './store';
import { searchSymbols, type FoundSymbol, type SymbolSearch } from './symbolSearch';
import type { KnownName } from './knownNames';

/** An article as a client reads it from its file system. */
export interface ArticleFile {
  readonly uri: string;
  /** Another one with every change of the file. */
  readonly stamp: string;
  readonly text: string;
}

export interface IndexingOptions {
  readonly defer: (task: () => void) => void;
  /** What is open in the editor wins over what is on the disk. */
  readonly isOpen: (uri: string) => boolean;
  /** Counts positions as the client does. */
  readonly open: (uri: string, text: string) => IndexedText;
  readonly limits?: Limits;
}

/** `full`: the index has no room for it. */
export type PutResult = 'done' | 'full' | 'cancelled';

interface Cancellation {
  readonly isCancellationRequested: boolean;
}

const never: Cancellation = { isCancellationRequested: false };

/** Builds the index from files and open documents, and answers what other articles tell. */
export class Indexing {
  private readonly index: ArticleIndex;
  private readonly finder: ElsewhereFinder;
  private hasChanged = false;

  constructor(private readonly options: IndexingOptions) {
    this.index = new ArticleIndex(options.limits);
    this.finder = new ElsewhereFinder(this.index);
  }

  get size(): number {
    return this.index.size;
  }

  readonly elsewhere = (uri: string, article: Article) => this.finder.find(uri, article);

  /** URIs of the articles that may name somebody of this name, in an order that means nothing but is always the same. */
  naming(name: string): readonly string[] {
    return this.index
      .naming(name)
      .map(({ uri }) => uri)
      .sort();
  }

  /** Names of speakers of which a word begins with these letters, those of most articles first. */
  namesWith(prefix: string, most: number): readonly KnownName[] {
    return this.index.namesWith(prefix, most);
  }

  /** In slices; null where it was cancelled. */
  symbols(search: SymbolSearch, token: Cancellation = never): Promise<readonly FoundSymbol[] | null> {
    return this.inSlices(searchSymbols(this.index, search), token);
  }

  /** Analyzes a text in slices that nobody has open; null where it was cancelled. */
  async analyze(text: string, token: Cancellation = never): Promise<Article | null> {
    return (await this.inSlices<Analysis>(analyzeInSteps(text), token))?.article ?? null;
  }

  /** Analyzes a file in slices and takes it in. An open document is left as it is. */
  async put({ uri, stamp, text }: ArticleFile, token: Cancellation = never): Promise<PutResult> {
    if (this.options.isOpen(uri)) return 'done';
    const article = await this.analyze(text, token);
    if (!article) return 'cancelled';
    if (this.options.isOpen(uri)) return 'done';
    const entry = entryOf(this.options.open(uri, text), article, stamp);
    // A copy, for a part of a string keeps the whole of it in memory: here that would be every text of the workspace.
    return this.take(JSON.parse(JSON.stringify(entry)) as IndexEntry);
  }

  /** Takes in an open document as it is now. */
  putOpen(document: IndexedText & { readonly version: number }, article: Article): PutResult {
    return this.take(entryOf(document, article, `open ${String(document.version)}`));
  }

  remove(uri: string): void {
    if (this.index.remove(uri)) this.hasChanged = true;
  }

  /** Forgets what is no longer there and tells of which files the index lacks the text. */
  compare(files: readonly Omit<ArticleFile, 'text'>[]): readonly string[] {
    const there = new Set(files.map(({ uri }) => uri));
    for (const { uri } of [...this.index.entries()]) {
      if (!there.has(uri) && !this.options.isOpen(uri)) this.remove(uri);
    }
    return files
      .filter(({ uri, stamp }) => !this.options.isOpen(uri) && this.index.get(uri)?.stamp !== stamp)
      .map(({ uri }) => uri);
  }

  /** Takes a store of `save` in, in slices; what is open or known already is newer. Answers why it was thrown away, or null. */
  async restore(store: string, token: Cancellation = never): Promise<string | null> {
    const restored = await this.inSlices(restore(store), token);
    if (!restored) return null;
    await this.inSlices(this.putNew(restored.entries), token);
    return restored.problem;
  }

  save(): string {
    return serialize(this.index.entries(), this.options.isOpen);
  }

  clear(): void {
    this.index.clear();
    this.hasChanged = true;
  }

  /**
   * From its end on `elsewhere` answers after the index as it is now. Works in slices.
   *
   * @param articles those that are open, by URI
   * @returns whether the index had changed at all
   */
  async renew(articles: ReadonlyMap<string, Article>): Promise<boolean> {
    if (!this.hasChanged) return false;
    this.hasChanged = false;
    await this.inSlices(this.finder.renew(articles), never);
    return true;
  }

  private *putNew(entries: readonly IndexEntry[]): Generator<undefined, true> {
    for (const entry of entries) {
      if (!this.index.get(entry.uri) && !this.options.isOpen(entry.uri)) this.index.put(entry);
      this.hasChanged = true;
      yield;
    }
    return true;
  }

  private take(entry: IndexEntry): PutResult {
    this.hasChanged = true;
    return this.index.put(entry) ? 'done' : 'full';
  }

  private inSlices<T>(steps: Generator<unknown, T>, token: Cancellation): Promise<T | null> {
    return runInSlices(steps, this.options.defer, () => token.isCancellationRequested);
  }
}
