import { EventEmitter, Uri, workspace, type Disposable, type TextDocument } from 'vscode';
import type { WireArticle } from '../server/protocol';
import type { FactmarkClient } from './languageClient';

/** The latest analysis of each document that somebody looked at. */
export class Articles implements Disposable {
  private readonly known = new Map<string, WireArticle | null>();
  /** Documents whose analysis is being asked for; `stale` where it changed again meanwhile. */
  private readonly requests = new Map<string, 'current' | 'stale'>();
  private readonly changed = new EventEmitter<Uri>();
  readonly onDidChange = this.changed.event;
  private readonly subscriptions: readonly Disposable[];

  constructor(private readonly client: FactmarkClient) {
    this.subscriptions = [
      this.changed,
      client.onDidChangeArticle((uri) => void this.refresh(uri)),
      workspace.onDidCloseTextDocument(({ uri }) => void this.known.delete(uri.toString())),
    ];
  }

  /** Null where Factmark is off for the document, undefined where it is not known yet. Never waits. */
  get({ uri }: TextDocument): WireArticle | null | undefined {
    return this.known.get(uri.toString());
  }

  /** The analysis of the document as it stands now. */
  async current(document: TextDocument): Promise<WireArticle | null | undefined> {
    const known = this.get(document);
    if (known?.version === document.version) return known;
    return (await this.client.article(document.uri.toString())) ?? known;
  }

  /** Asks for the analysis; while an answer is on its way any number of further calls make one further request. */
  async refresh(key: string): Promise<void> {
    if (this.requests.has(key)) {
      this.requests.set(key, 'stale');
      return;
    }
    do {
      this.requests.set(key, 'current');
      const article = await this.client.article(key);
      if (article !== undefined) this.remember(key, article);
    } while (this.requests.get(key) === 'stale');
    this.requests.delete(key);
  }

  dispose(): void {
    this.subscriptions.forEach((each) => void each.dispose());
  }

  private remember(key: string, article: WireArticle | null): void {
    const isOpen = workspace.textDocuments.some(({ uri }) => uri.toString() === key);
    if (!isOpen) return;
    this.known.set(key, article);
    this.changed.fire(Uri.parse(key));
  }
}
