import {
  Disposable,
  EventEmitter,
  window,
  workspace,
  type Event,
  type Memento,
  type TextDocument,
  type TextEditor,
  type TreeDataProvider,
  type TreeDragAndDropController,
  type TreeItem,
  type TreeView,
} from 'vscode';
import type { WireArticle, WirePosition } from '../server/protocol';
import { setContext } from './contextKeys';
import { isAt } from './editors';

/** What every node has: an id that is the same after an edit, so that the tree keeps what is expanded. */
interface TreeNode {
  readonly id: string;
}

/** What is known of the active article. */
export interface Shown<Data> {
  readonly document: TextDocument | undefined;
  /** Null where Factmark is off for the document, undefined where there is none or nothing is known yet. */
  readonly data: Data | null | undefined;
  readonly onDidChange: Event<void>;
}

/** One kind of tree of the active article. `Options` say how it is sorted and filtered. */
export interface TreeKind<Node extends TreeNode, Options extends object, Data = WireArticle> {
  readonly viewId: string;
  readonly defaults: Options;
  /** Whether several items can be selected. */
  readonly canSelectMany?: boolean;
  readonly roots: (data: Data, options: Options) => readonly Node[];
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
  readonly emptiness: (data: Data) => string;
  /** What stands above the tree. */
  readonly message?: (data: Data) => string;
  /** Keys for the `when` clauses of the manifest; the state is `noArticle`, `loading`, `off`, `shown` or an emptiness. */
  readonly contexts: (options: Options, state: string) => Readonly<Record<string, string | boolean>>;
}

/** A tree in the side bar of what is known of the active article; it follows the cursor. */
export class ArticleTree<Node extends TreeNode, Options extends object, Data = WireArticle>
  implements TreeDataProvider<Node>, Disposable
{
  private readonly changed = new EventEmitter<void>();
  readonly onDidChangeTreeData = this.changed.event;
  private nodes: readonly Node[] = [];
  private readonly view: TreeView<Node>;
  private readonly subscriptions: Disposable;

  constructor(
    private readonly kind: TreeKind<Node, Options, Data>,
    private readonly active: Shown<Data>,
    private readonly memento: Memento,
  ) {
    const { dragAndDropController } = kind;
    this.view = window.createTreeView<Node>(kind.viewId, {
      treeDataProvider: this,
      showCollapseAll: true,
      ...(dragAndDropController && { dragAndDropController }),
      canSelectMany: kind.canSelectMany ?? false,
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

  /** What the tree shows. */
  get data(): Data | null | undefined {
    return this.active.data;
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
    const { data, document } = this.active;
    const { options } = this;
    this.nodes = data ? this.kind.roots(data, options) : [];
    for (const [key, value] of Object.entries(this.kind.contexts(options, this.state()))) setContext(key, value);
    const name = document && workspace.asRelativePath(document.uri).split('/').at(-1);
    this.view.description = [name, this.kind.filter(options)].filter(Boolean).join(', ');
    this.view.message = (data && this.kind.message?.(data)) ?? '';
    this.changed.fire();
    this.follow(window.activeTextEditor);
  }

  private state(): string {
    const { data, document } = this.active;
    if (!document) return 'noArticle';
    if (data === undefined) return 'loading';
    if (data === null) return 'off';
    return this.nodes.length > 0 ? 'shown' : this.kind.emptiness(data);
  }

  /** Selects what the cursor is at, without taking the focus or opening the view. */
  private follow(editor: TextEditor | undefined): void {
    const uri = this.active.document?.uri.toString();
    if (!this.view.visible || uri === undefined || !isAt(editor, uri)) return;
    // Several are selected to do something with them.
    if (this.view.selection.length > 1) return;
    const node = this.kind.at(this.nodes, editor.selection.active);
    if (!node || node.id === this.view.selection[0]?.id) return;
    // A tree that is rebuilt meanwhile refuses; the next move of the cursor finds the new node.
    this.view.reveal(node, { select: true, focus: false }).then(undefined, () => undefined);
  }
}
