import { Disposable, EventEmitter, type TextDocument } from 'vscode';
import type { WireAnnotations } from '../../server/protocol';
import type { ActiveArticle } from '../activeArticle';
import type { Shown } from '../articleTree';
import type { Annotations } from './annotations';

/** What the checkers say of the article that the user is at. */
export class ActiveAnnotations implements Shown<WireAnnotations>, Disposable {
  private readonly changed = new EventEmitter<void>();
  readonly onDidChange = this.changed.event;
  private readonly subscriptions: Disposable;

  constructor(
    private readonly active: ActiveArticle,
    private readonly annotations: Annotations,
  ) {
    this.subscriptions = Disposable.from(
      this.changed,
      active.onDidChange(() => this.update()),
      annotations.onDidChange((uri) => {
        if (uri.toString() === active.document?.uri.toString()) this.changed.fire();
      }),
    );
    this.update();
  }

  get document(): TextDocument | undefined {
    return this.active.document;
  }

  get data(): WireAnnotations | null | undefined {
    return this.document && this.annotations.get(this.document);
  }

  dispose(): void {
    this.subscriptions.dispose();
  }

  private update(): void {
    if (this.document && this.data === undefined) void this.annotations.refresh(this.document.uri.toString());
    this.changed.fire();
  }
}
