import {
  Disposable,
  EventEmitter,
  window,
  workspace,
  type Memento,
  type TextEditor,
  type TreeDataProvider,
  type TreeDragAndDropController,
  type TreeItem,
  type TreeView,
} from 'vscode';
import type { WireArticle, WirePosition } from '../server/protocol';
import type { ActiveArticle } from './activeArticle';
import { setContext } from './contextKeys';
import { isAt } from './editors';

/** What every node has: an id that is the same after an edit, so that the tree keeps what is expanded. */
interface TreeNode {
  readonly id: string;
}

/** One kind of tree of the active article. `Options` say how it is sorted and filtered. */
export interface TreeKind<Node extends TreeNode, Options extends object> {
  readonly viewId: string;
  readonly defaults: Options;
  readonly roots: (article: WireArticle, options: Options) => readonly Node[];
  readonly children: (node: Node) => readonly Node[];
  readonly parent: (node: Node, roots: readonly Node[]) => Node | undefined;
  readonly item: (node: Node) => TreeItem;
  /** What dragging items onto another does; nothing where it is left out. */
  readonly dragAndDropController?: TreeDragAndDropController<Node>;
  /** The node of what stands at a position of the article. */
  readonly at: (roots: readonly Node[], position: WirePosition) => Node | undefined;
  /** What is filtered, in words; null where nothing is. */
  readonly filter: (options: Options) => string | null;
  /** Why the tree of an article is empty, in one word: the welcome texts of the manifest are chosen by it. */
  readonly emptiness: (article: WireArticle) => string;
  /** Keys for the `when` clauses of the manifest; the state is `noArticle`, `loading`, `off`, `shown` or an emptiness. */
  readonly contexts: (options: Options, state: string) => Readonly<Record<string, string | boolean>>;
}

/** A tree in the side bar of what was found in the active article; it follows the cursor. */
export class ArticleTree<Node extends TreeNode, Options extends object> implements TreeDataProvider<Node>, Disposable {
  private readonly changed = new EventEmitter<void>();
  readonly onDidChangeTreeData = this.changed.event;
  private nodes: readonly Node[] = [];
  private readonly view: TreeView<Node>;
  private readonly subscriptions: Disposable;

  constructor(
    private readonly kind: TreeKind<Node, Options>,
    private readonly active: ActiveArticle,
    private readonly memento: Memento,
  ) {
    const { dragAndDropController } = kind;
    this.view = window.createTreeView<Node>(kind.viewId, {
      treeDataProvider: this,
      showCollapseAll: true,
      ...(dragAndDropController && { dragAndDropController }),
    });
    this.subscriptions = Disposable.from(
      this.changed,
      this.view,
      active.onDidChange(() => this.update()),
      window.onDidChangeTextEditorSelection(({ textEditor }) => this.follow(textEditor)),
      this.view.onDidChangeVisibility(() => this.follow(window.activeTextEditor)),
    );
    this.update();
  }

  /** The article that the tree shows. */
  get article(): WireArticle | null | undefined {
    return this.active.article;
  }

  getChildren(node?: Node): Node[] {
    return [...(node ? this.kind.children(node) : this.nodes)];
  }

  getTreeItem(node: Node): TreeItem {
    return this.kind.item(node);
  }

  getParent(node: Node): Node | undefined {
    return this.kind.parent(node, this.nodes);
  }

  /** Sorts or filters the tree; remembered for the workspace. */
  async show(change: Partial<Options>): Promise<void> {
    await this.memento.update(this.kind.viewId, { ...this.options, ...change });
    this.update();
  }

  dispose(): void {
    this.subscriptions.dispose();
  }

  protected get options(): Options {
    // What an older version remembered may lack what is new.
    return { ...this.kind.defaults, ...this.memento.get<Partial<Options>>(this.kind.viewId) };
  }

  private update(): void {
    const { article, document } = this.active;
    const { options } = this;
    this.nodes = article ? this.kind.roots(article, options) : [];
    for (const [key, value] of Object.entries(this.kind.contexts(options, this.state()))) setContext(key, value);
    const name = document && workspace.asRelativePath(document.uri).split('/').at(-1);
    this.view.description = [name, this.kind.filter(options)].filter(Boolean).join(', ');
    this.changed.fire();
    this.follow(window.activeTextEditor);
  }

  private state(): string {
    const { article, document } = this.active;
    if (!document) return 'noArticle';
    if (article === undefined) return 'loading';
    if (article === null) return 'off';
    return this.nodes.length > 0 ? 'shown' : this.kind.emptiness(article);
  }

  /** Selects what the cursor is at, without taking the focus or opening the view. */
  private follow(editor: TextEditor | undefined): void {
    const uri = this.active.document?.uri.toString();
    if (!this.view.visible || uri === undefined || !isAt(editor, uri)) return;
    const node = this.kind.at(this.nodes, editor.selection.active);
    if (!node || node.id === this.view.selection[0]?.id) return;
    // A tree that is rebuilt meanwhile refuses; the next move of the cursor finds the new node.
    this.view.reveal(node, { select: true, focus: false }).then(undefined, () => undefined);
  }
}
