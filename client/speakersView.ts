import {
  Disposable,
  EventEmitter,
  l10n,
  window,
  workspace,
  type Memento,
  type TextEditor,
  type TreeDataProvider,
  type TreeItem,
  type TreeView,
} from 'vscode';
import type { ActiveArticle } from './activeArticle';
import { setContext } from './contextKeys';
import { isAt } from './editors';
import { nodeAt, speakerNodes, type SpeakerNode, type SpeakerOptions, type SpeakerTreeNode } from './speakerNodes';
import { treeItem } from './speakerTreeItem';

const viewId = 'factmark.speakers';

const defaults: SpeakerOptions = { order: 'appearance', disputedOnly: false };

/** Why the view is empty, if it is: the welcome texts of the manifest are chosen by it. */
type ViewState = 'noArticle' | 'loading' | 'off' | 'noQuotes' | 'noDisputed' | 'shown';

/** The tree of speakers and their quotes of the active article; it follows the cursor. */
export class SpeakersView implements TreeDataProvider<SpeakerTreeNode>, Disposable {
  private readonly changed = new EventEmitter<void>();
  readonly onDidChangeTreeData = this.changed.event;
  private nodes: readonly SpeakerNode[] = [];
  private readonly view: TreeView<SpeakerTreeNode>;
  private readonly subscriptions: Disposable;

  constructor(
    private readonly active: ActiveArticle,
    private readonly memento: Memento,
  ) {
    this.view = window.createTreeView<SpeakerTreeNode>(viewId, { treeDataProvider: this, showCollapseAll: true });
    this.subscriptions = Disposable.from(
      this.changed,
      this.view,
      active.onDidChange(() => this.update()),
      window.onDidChangeTextEditorSelection(({ textEditor }) => this.follow(textEditor)),
      this.view.onDidChangeVisibility(() => this.follow(window.activeTextEditor)),
    );
    this.update();
  }

  getChildren(node?: SpeakerTreeNode): SpeakerTreeNode[] {
    if (!node) return [...this.nodes];
    return node.type === 'speaker' ? [...node.quotes] : [];
  }

  getTreeItem(node: SpeakerTreeNode): TreeItem {
    return treeItem(node);
  }

  getParent(node: SpeakerTreeNode): SpeakerTreeNode | undefined {
    return node.type === 'quote' ? this.nodes.find(({ id }) => id === node.parentId) : undefined;
  }

  /** Sorts or filters the tree; remembered for the workspace. */
  async show(change: Partial<SpeakerOptions>): Promise<void> {
    await this.memento.update(viewId, { ...this.options, ...change });
    this.update();
  }

  dispose(): void {
    this.subscriptions.dispose();
  }

  private get options(): SpeakerOptions {
    return this.memento.get(viewId, defaults);
  }

  private update(): void {
    const { article, document } = this.active;
    const { order, disputedOnly } = this.options;
    this.nodes = article ? speakerNodes(article, { order, disputedOnly }) : [];
    setContext('factmark.speakers.order', order);
    setContext('factmark.speakers.disputedOnly', disputedOnly);
    setContext('factmark.speakers.state', this.state());
    const name = document && workspace.asRelativePath(document.uri).split('/').at(-1);
    this.view.description = [name, disputedOnly && l10n.t('disputed only')].filter(Boolean).join(', ');
    this.changed.fire();
    this.follow(window.activeTextEditor);
  }

  private state(): ViewState {
    const { article, document } = this.active;
    if (!document) return 'noArticle';
    if (article === undefined) return 'loading';
    if (article === null) return 'off';
    if (this.nodes.length > 0) return 'shown';
    return article.quotes.length > 0 ? 'noDisputed' : 'noQuotes';
  }

  /** Selects what the cursor is at, without taking the focus or opening the view. */
  private follow(editor: TextEditor | undefined): void {
    const uri = this.active.document?.uri.toString();
    if (!this.view.visible || uri === undefined || !isAt(editor, uri)) return;
    const node = nodeAt(this.nodes, editor.selection.active);
    if (!node || node.id === this.view.selection[0]?.id) return;
    // A tree that is rebuilt meanwhile refuses; the next move of the cursor finds the new node.
    this.view.reveal(node, { select: true, focus: false }).then(undefined, () => undefined);
  }
}
