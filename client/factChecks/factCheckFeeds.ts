import {
  commands,
  Diagnostic,
  DiagnosticSeverity,
  Disposable,
  l10n,
  languages,
  ProgressLocation,
  Range,
  RelativePattern,
  Uri,
  window,
  workspace,
  type FileSystemWatcher,
} from 'vscode';
import { State } from 'vscode-languageclient';
import type { WireFeedProblem } from '../../server/protocol';
import { feedFiles, feedPattern, feedUris, fingerprint, type FeedFile } from './factCheckFiles';
import { FactCheckStore } from './factCheckStore';
import type { FactmarkClient } from '../languageClient';

/** How much of a file is handed over at once, in bytes: what the server reads between two keystrokes. */
const pieceLength = 128 * 1024;
/** A file that is being written changes several times. */
const settleTime = 500; // ms
/** More problems than this of one feed are counted only. */
const mostProblems = 200;

/** Hands the feeds of `factmark.factChecks.feeds` to the server, and again whenever one of their files changes. */
export class FactCheckFeeds implements Disposable {
  private readonly store: FactCheckStore;
  private readonly problems = languages.createDiagnosticCollection('factmark.factChecks');
  private readonly subscriptions: Disposable;
  private watchers: readonly FileSystemWatcher[] = [];
  /** Feeds that the server has, by address, with the fingerprint of what it has of them. */
  private readonly known = new Map<string, string>();
  /** Files of a feed in which problems are shown. */
  private readonly faulty = new Map<string, readonly string[]>();
  private timer: ReturnType<typeof setTimeout> | undefined;
  private lastUpdate: Promise<void> = Promise.resolve();

  constructor(
    private readonly client: FactmarkClient,
    storage: Uri,
  ) {
    this.store = new FactCheckStore(storage);
    this.subscriptions = Disposable.from(
      this.problems,
      commands.registerCommand('factmark.factChecks.readFeeds', () => this.readAgain()),
      client.onDidChangeState((state) => {
        if (state !== State.Running) return;
        this.known.clear(); // A new server knows nothing.
        this.schedule();
      }),
      workspace.onDidChangeWorkspaceFolders(() => this.watch()),
      workspace.onDidGrantWorkspaceTrust(() => this.watch()),
      workspace.onDidChangeConfiguration((event) => {
        if (event.affectsConfiguration('factmark.factChecks.feeds')) this.watch();
      }),
    );
    this.watch();
  }

  dispose(): void {
    clearTimeout(this.timer);
    this.watchers.forEach((each) => void each.dispose());
    this.subscriptions.dispose();
  }

  private get uris(): readonly Uri[] {
    const paths = workspace.getConfiguration('factmark').get<readonly string[]>('factChecks.feeds', []);
    return paths.flatMap(feedUris);
  }

  private watch(): void {
    this.watchers.forEach((each) => void each.dispose());
    this.watchers = this.uris.flatMap((uri) => [
      // What is at the address may be a file or a folder, and may not be there yet.
      workspace.createFileSystemWatcher(new RelativePattern(Uri.joinPath(uri, '..'), nameOf(uri))),
      workspace.createFileSystemWatcher(new RelativePattern(uri, feedPattern)),
    ]);
    for (const watcher of this.watchers) {
      watcher.onDidChange(() => this.schedule());
      watcher.onDidCreate(() => this.schedule());
      watcher.onDidDelete(() => this.schedule());
    }
    this.schedule();
  }

  private schedule(): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.update(), settleTime);
  }

  private async readAgain(): Promise<void> {
    await this.store.keepOnly(new Set());
    this.known.clear();
    await this.update();
  }

  /** Brings the server up to date. One update at a time. */
  private update(): Promise<void> {
    this.lastUpdate = this.lastUpdate
      .then(() => this.updateAll())
      .catch((error: unknown) => this.client.output.warn(String(error)));
    return this.lastUpdate;
  }

  private async updateAll(): Promise<void> {
    if (this.client.state !== State.Running) return;
    const uris = new Map(this.uris.map((uri) => [uri.toString(), uri]));
    for (const feed of [...this.known.keys()].filter((each) => !uris.has(each))) {
      this.known.delete(feed);
      await this.client.feed({ feed, step: 'remove' });
    }
    for (const [feed, uri] of uris) await this.updateFeed(feed, uri);
    if (this.known.size === uris.size) await this.store.keepOnly(new Set(this.known.values()));
  }

  private async updateFeed(feed: string, uri: Uri): Promise<void> {
    const files = await feedFiles(uri);
    const name = fingerprint(files);
    if (this.known.get(feed) === name) return;
    if (files.length === 0) this.client.output.warn(l10n.t('No fact-checks were found at {0}.', uri.toString()));
    const title = l10n.t('Reading fact-checks of {0}…', nameOf(uri));
    const isRead = await window.withProgress(
      { location: ProgressLocation.Window, title },
      async () => (await this.restore(feed, name)) || this.read(feed, name, files),
    );
    if (isRead) this.known.set(feed, name);
  }

  /** Hands over what an earlier session has indexed; false where it has not. */
  private async restore(feed: string, name: string): Promise<boolean> {
    const count = await this.store.count(name);
    if (count === null) return false;
    await this.client.feed({ feed, step: 'begin' });
    for (let at = 0; at < count; at += 1) {
      const page = await this.store.page(name, at);
      const answer = page === null ? null : await this.client.feed({ feed, step: 'page', page });
      if (!answer?.accepted) return false;
    }
    return (await this.client.feed({ feed, step: 'end' }))?.accepted ?? false;
  }

  private async read(feed: string, name: string, files: readonly FeedFile[]): Promise<boolean> {
    const problems: WireFeedProblem[] = [];
    let pages = 0;
    /** Whether the server goes along. */
    const take = async (answer: Awaited<ReturnType<FactmarkClient['feed']>>): Promise<boolean> => {
      problems.push(...(answer?.problems ?? []));
      for (const page of answer?.pages ?? []) await this.store.put(name, pages++, page);
      return answer?.accepted ?? false;
    };
    if (!(await take(await this.client.feed({ feed, step: 'begin' })))) return false;
    for (const { uri } of files) {
      const bytes = await workspace.fs.readFile(uri);
      const decoder = new TextDecoder();
      for (let from = 0; from === 0 || from < bytes.length; from += pieceLength) {
        const last = from + pieceLength >= bytes.length;
        const text = decoder.decode(bytes.subarray(from, from + pieceLength), { stream: !last });
        const file = uri.toString();
        if (!(await take(await this.client.feed({ feed, step: 'text', file, text, last })))) return false;
      }
    }
    const end = await this.client.feed({ feed, step: 'end' });
    if (!(await take(end))) return false;
    await this.store.complete(name, pages);
    this.report(feed, problems);
    this.client.output.info(l10n.t('{0} fact-checks of {1} are known.', end?.count ?? 0, feed));
    return true;
  }

  /** Shows in the Problems panel which records were left out, and in the output that there are more. */
  private report(feed: string, problems: readonly WireFeedProblem[]): void {
    for (const file of this.faulty.get(feed) ?? []) this.problems.delete(Uri.parse(file));
    const byFile = new Map<string, Diagnostic[]>();
    for (const problem of problems.slice(0, mostProblems)) {
      byFile.set(problem.file, [...(byFile.get(problem.file) ?? []), diagnosticOf(problem)]);
    }
    for (const [file, diagnostics] of byFile) this.problems.set(Uri.parse(file), diagnostics);
    this.faulty.set(feed, [...byFile.keys()]);
    const [first] = problems;
    if (!first) return;
    const count = problems.length;
    this.client.output.warn(
      l10n.t('{0} records were left out, the first in {1}, line {2}.', count, first.file, first.line),
    );
  }
}

const nameOf = (uri: Uri): string => uri.path.replace(/\/+$/, '').split('/').at(-1) ?? '';

function diagnosticOf({ line, reason }: WireFeedProblem): Diagnostic {
  const message = l10n.t('This record is left out: it {0}.', reason);
  const diagnostic = new Diagnostic(new Range(line - 1, 0, line - 1, 1000), message, DiagnosticSeverity.Warning);
  diagnostic.source = 'Factmark';
  return diagnostic;
}
