import { Disposable, EventEmitter, type TextDocument } from 'vscode';
import type { ActiveAnnotations } from '../annotations/activeAnnotations';
import type { ActiveArticle } from '../activeArticle';
import type { Shown } from '../articleTree';
import type { ReviewedArticle } from './claimNodes';

/** The article that the user is at, with what the checkers say of it. */
export class ActiveReview implements Shown<ReviewedArticle>, Disposable {
  private readonly changed = new EventEmitter<void>();
  readonly onDidChange = this.changed.event;
  private readonly subscriptions: Disposable;

  constructor(
    private readonly active: ActiveArticle,
    private readonly annotations: ActiveAnnotations,
  ) {
    this.subscriptions = Disposable.from(
      this.changed,
      active.onDidChange(() => this.changed.fire()),
      annotations.onDidChange(() => this.changed.fire()),
    );
  }

  get document(): TextDocument | undefined {
    return this.active.document;
  }

  /** The article is shown before its annotations are known. */
  get data(): ReviewedArticle | null | undefined {
    const article = this.active.data;
    return article && { article, annotations: this.annotations.data?.annotations ?? [] };
  }

  dispose(): void {
    this.subscriptions.dispose();
  }
}
