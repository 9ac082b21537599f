import type { Disposable, TextDocument } from 'vscode';
import { annotationsRequest, type AnnotationsParams, type WireAnnotations } from '../../server/protocol';
import { DocumentAnswers } from '../documentAnswers';
import type { FactmarkClient } from '../languageClient';

/** Milliseconds after the last change until the lists and marks follow it. */
const quiet = 150;

/** What the checkers say of each open article, as far as the server has told. */
export class Annotations extends DocumentAnswers<WireAnnotations> {
  private readonly pending = new Map<string, ReturnType<typeof setTimeout>>();
  private readonly changes: Disposable;

  constructor(client: FactmarkClient) {
    super((uri) => {
      const params: AnnotationsParams = { textDocument: { uri } };
      return client.request<WireAnnotations | null>(annotationsRequest, params);
    });
    this.changes = client.onDidChangeArticle((uri) => this.refreshSoon(uri));
  }

  /** Always asked anew: an annotation can change while the article does not. */
  override async current(document: TextDocument): Promise<WireAnnotations | null | undefined> {
    return (await this.ask(document.uri.toString())) ?? this.get(document);
  }

  override dispose(): void {
    this.pending.forEach((timer) => clearTimeout(timer));
    this.changes.dispose();
    super.dispose();
  }

  /** Once for a run of keystrokes: marks move with the text by themselves meanwhile. */
  private refreshSoon(uri: string): void {
    clearTimeout(this.pending.get(uri));
    const timer = setTimeout(() => {
      this.pending.delete(uri);
      void this.refresh(uri);
    }, quiet);
    this.pending.set(uri, timer);
  }
}
