import type { Disposable } from 'vscode';
import type { WireArticle } from '../server/protocol';
import { DocumentAnswers } from './documentAnswers';
import type { FactmarkClient } from './languageClient';

/** The latest analysis of each document that somebody looked at. */
export class Articles extends DocumentAnswers<WireArticle> {
  private readonly changes: Disposable;

  constructor(client: FactmarkClient) {
    super((uri) => client.article(uri));
    this.changes = client.onDidChangeArticle((uri) => void this.refresh(uri));
  }

  override dispose(): void {
    this.changes.dispose();
    super.dispose();
  }
}
