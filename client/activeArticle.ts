import { Disposable, EventEmitter, TabInputText, window, workspace, type TextDocument, type TextEditor } from 'vscode';
import type { WireArticle } from '../server/protocol';
import type { Articles } from './articles';
import type { Shown } from './articleTree';
import { setContext } from './contextKeys';
import { isArticle } from './selector';

const hasTab = ({ uri }: TextDocument): boolean =>
  window.tabGroups.all.some(({ tabs }) =>
    tabs.some(({ input }) => input instanceof TabInputText && input.uri.toString() === uri.toString()),
  );

/** Output panels and input boxes are editors too, but in no column: they do not take an article's place. */
const isPanel = (editor: TextEditor | undefined): boolean => editor?.viewColumn === undefined;

/** The article that the user is at: that of the active editor, and still that one while a panel has the focus. */
export class ActiveArticle implements Shown<WireArticle>, Disposable {
  private readonly changed = new EventEmitter<void>();
  /** Fires when another document is active, or the analysis of the active one has changed. */
  readonly onDidChange = this.changed.event;
  private current: TextDocument | undefined;
  private readonly subscriptions: Disposable;

  constructor(private readonly articles: Articles) {
    this.subscriptions = Disposable.from(
      this.changed,
      window.onDidChangeActiveTextEditor(() => this.update()),
      // A document that changes its language is closed and opened again.
      workspace.onDidOpenTextDocument(() => this.update()),
      window.tabGroups.onDidChangeTabs(() => this.update()),
      articles.onDidChange((uri) => {
        if (uri.toString() === this.current?.uri.toString()) this.announce();
      }),
    );
  }

  get document(): TextDocument | undefined {
    return this.current;
  }

  /** Null where Factmark is off for the document, undefined where there is none or its analysis is not known yet. */
  get data(): WireArticle | null | undefined {
    return this.current && this.articles.get(this.current);
  }

  /** Looks again which document is active: also for changes that are not the editor's, such as settings. */
  update(): void {
    const document = this.find();
    if (document === this.current) return;
    this.current = document;
    if (document && this.articles.get(document) === undefined) void this.articles.refresh(document.uri.toString());
    this.announce();
  }

  dispose(): void {
    this.subscriptions.dispose();
  }

  private find(): TextDocument | undefined {
    const editor = window.activeTextEditor;
    if (editor && isArticle(editor.document)) return editor.document;
    const stays = this.current && isPanel(editor) && isArticle(this.current) && hasTab(this.current);
    return stays ? this.current : undefined;
  }

  private announce(): void {
    setContext('factmark.active', Boolean(this.data));
    setContext('factmark.inactive', this.data === null);
    this.changed.fire();
  }
}
