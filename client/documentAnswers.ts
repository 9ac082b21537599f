import { EventEmitter, Uri, workspace, type Disposable, type TextDocument } from 'vscode';

/** What the server answers for a document: null where Factmark is off for it, undefined where it cannot say. */
export type Ask<Answer> = (uri: string) => Promise<Answer | null | undefined>;

/** The latest answer of the server for each document that somebody looked at. */
export class DocumentAnswers<Answer extends { readonly version: number }> implements Disposable {
  private readonly known = new Map<string, Answer | null>();
  /** Documents that are being asked for; `stale` where they changed again meanwhile. */
  private readonly requests = new Map<string, 'current' | 'stale'>();
  private readonly changed = new EventEmitter<Uri>();
  readonly onDidChange = this.changed.event;
  private readonly closing = workspace.onDidCloseTextDocument(({ uri }) => void this.known.delete(uri.toString()));

  constructor(protected readonly ask: Ask<Answer>) {}

  /** Null where Factmark is off for the document, undefined where it is not known yet. Never waits. */
  get({ uri }: TextDocument): Answer | null | undefined {
    return this.known.get(uri.toString());
  }

  /** The answer for the document as it stands now. */
  async current(document: TextDocument): Promise<Answer | null | undefined> {
    const known = this.get(document);
    if (known?.version === document.version) return known;
    return (await this.ask(document.uri.toString())) ?? known;
  }

  /** Asks anew; while an answer is on its way any number of further calls make one further request. */
  async refresh(key: string): Promise<void> {
    if (this.requests.has(key)) {
      this.requests.set(key, 'stale');
      return;
    }
    do {
      this.requests.set(key, 'current');
      const answer = await this.ask(key);
      if (answer !== undefined) this.remember(key, answer);
    } while (this.requests.get(key) === 'stale');
    this.requests.delete(key);
  }

  dispose(): void {
    this.changed.dispose();
    this.closing.dispose();
  }

  private remember(key: string, answer: Answer | null): void {
    const isOpen = workspace.textDocuments.some(({ uri }) => uri.toString() === key);
    if (!isOpen) return;
    this.known.set(key, answer);
    this.changed.fire(Uri.parse(key));
  }
}
