import {
  CommentMode,
  CommentThreadCollapsibleState,
  CommentThreadState,
  commands,
  comments,
  Disposable,
  l10n,
  MarkdownString,
  Uri,
  window,
  workspace,
  type Comment,
  type CommentReply,
  type CommentThread,
} from 'vscode';
import type { AnnotationChange, WireAnnotation } from '../../server/protocol';
import { toRange } from '../editors';
import type { Desk } from './desk';
import { standText } from './words';

/** What is shown in a thread: the annotation's note, then the replies. */
interface ThreadComment extends Comment {
  readonly annotation: string;
  /** Null for the note. */
  readonly reply: string | null;
  /** As it is written down. */
  readonly text: string;
}

interface Shown {
  readonly uri: string;
  readonly thread: CommentThread;
  annotation: WireAnnotation;
}

const timeOf = (created: string | null): { readonly timestamp?: Date } =>
  created !== null && !Number.isNaN(Date.parse(created)) ? { timestamp: new Date(created) } : {};

/** Texts of others: no commands, no HTML. */
function commentOf(
  annotation: string,
  reply: string | null,
  text: string,
  creator: string | null,
  created: string | null,
): ThreadComment {
  return {
    annotation,
    reply,
    text,
    body: new MarkdownString(text),
    mode: CommentMode.Preview,
    author: { name: creator ?? l10n.t('somebody') },
    contextValue: reply === null ? 'note' : 'reply',
    ...timeOf(created),
  };
}

const commentsOf = ({ id, note, noteBy, noted, replies }: WireAnnotation): readonly ThreadComment[] => [
  ...(note === '' ? [] : [commentOf(id, null, note, noteBy, noted)]),
  ...replies.map((reply) => commentOf(id, reply.id, reply.note, reply.creator, reply.created)),
];

const hasTalk = ({ kind, note, replies }: WireAnnotation): boolean =>
  kind === 'check' && (note !== '' || replies.length > 0);

/**
 * The threads of VS Code's comments on annotated words: what the desk notes and answers. They stand where our anchoring
 * puts them.
 */
export class Threads implements Disposable {
  private readonly controller = comments.createCommentController('factmark.annotations', 'Factmark');
  /** By annotation; those that were opened to write the first word are kept until something is written. */
  private readonly shown = new Map<string, Shown>();
  private readonly subscriptions: Disposable;

  constructor(private readonly desk: Desk) {
    this.controller.options = { placeHolder: l10n.t('Reply'), prompt: l10n.t('Reply') };
    this.subscriptions = Disposable.from(
      this.controller,
      desk.annotations.onDidChange((uri) => this.update(uri)),
      workspace.onDidCloseTextDocument(({ uri }) => this.close(uri.toString())),
      commands.registerCommand('factmark.thread.reply', (reply: CommentReply) => this.reply(reply)),
      commands.registerCommand('factmark.thread.resolve', (thread: CommentThread) => this.settle(thread, 'resolve')),
      commands.registerCommand('factmark.thread.reopen', (thread: CommentThread) => this.settle(thread, 'reopen')),
      commands.registerCommand('factmark.thread.edit', (comment: ThreadComment) => this.edit(comment)),
      commands.registerCommand('factmark.thread.save', (comment: ThreadComment) => this.save(comment)),
      commands.registerCommand('factmark.thread.cancel', (comment: ThreadComment) => this.cancel(comment)),
      commands.registerCommand('factmark.thread.delete', (comment: ThreadComment) => this.delete(comment)),
    );
  }

  /**
   * Opens the thread on an annotation, an empty one where nothing was said yet, and asks for a reply: extensions cannot put
   * the cursor into the thread's own box, and without a question the next words would be typed into the article.
   */
  async discuss(uri: string, annotation: WireAnnotation): Promise<void> {
    const shown = this.open(uri, annotation);
    if (!shown) return;
    const text = await window.showInputBox({
      title: l10n.t('Discuss'),
      prompt: l10n.t('Your reply, in Markdown; the thread’s own box takes longer ones'),
      ignoreFocusOut: true,
    });
    if (text !== undefined && text.trim() !== '') await this.reply({ thread: shown.thread, text });
  }

  /** The thread that is shown on an annotation. */
  threadOn(annotation: string): CommentThread | undefined {
    return this.shown.get(annotation)?.thread;
  }

  /** Opens the thread with the note ready to be changed. */
  editNote(uri: string, annotation: WireAnnotation): void {
    const note = this.open(uri, annotation)?.thread.comments[0];
    if (note) this.edit(note as ThreadComment);
  }

  dispose(): void {
    this.subscriptions.dispose();
  }

  /** Undefined, with a message, where the words of the annotation are not in the article. */
  private open(uri: string, annotation: WireAnnotation): Shown | undefined {
    const shown = this.show(uri, annotation);
    if (shown) shown.thread.collapsibleState = CommentThreadCollapsibleState.Expanded;
    else void window.showInformationMessage(l10n.t('Its words are not in the article: attach it again first.'));
    return shown;
  }

  private update(uri: Uri): void {
    const document = workspace.textDocuments.find((each) => each.uri.toString() === uri.toString());
    const annotations = document && this.desk.annotations.get(document);
    const key = uri.toString();
    const seen = new Set<string>();
    for (const annotation of annotations?.annotations ?? []) {
      if (!hasTalk(annotation) && !this.shown.has(annotation.id)) continue;
      if (this.show(key, annotation)) seen.add(annotation.id);
    }
    this.disposeOthers(key, seen);
  }

  private close(uri: string): void {
    this.disposeOthers(uri, new Set());
  }

  private disposeOthers(uri: string, kept: ReadonlySet<string>): void {
    for (const [id, shown] of this.shown) {
      if (shown.uri !== uri || kept.has(id)) continue;
      shown.thread.dispose();
      this.shown.delete(id);
    }
  }

  /** Makes the annotation's thread or brings it up to date; undefined where its words are not in the article. */
  private show(uri: string, annotation: WireAnnotation): Shown | undefined {
    if (!annotation.range) return undefined;
    const range = toRange(annotation.range);
    const shown = this.shown.get(annotation.id) ?? {
      uri,
      annotation,
      thread: this.controller.createCommentThread(Uri.parse(uri), range, []),
    };
    this.shown.set(annotation.id, shown);
    shown.annotation = annotation;
    const { thread } = shown;
    if (!thread.range?.isEqual(range)) thread.range = range;
    // While a note is being changed it is left alone.
    if (!thread.comments.some(({ mode }) => mode === CommentMode.Editing)) thread.comments = commentsOf(annotation);
    thread.label = standText(annotation);
    thread.state = annotation.resolved ? CommentThreadState.Resolved : CommentThreadState.Unresolved;
    thread.contextValue = annotation.resolved ? 'resolved' : 'unresolved';
    return shown;
  }

  private of(thread: CommentThread): Shown | undefined {
    return [...this.shown.values()].find((shown) => shown.thread === thread);
  }

  private async make(shown: Shown, change: AnnotationChange): Promise<boolean> {
    const document = await workspace.openTextDocument(Uri.parse(shown.uri));
    return (await this.desk.make(shown.uri, document.version, [change])).length > 0;
  }

  private async reply({ thread, text }: CommentReply): Promise<void> {
    const shown = this.of(thread);
    if (shown) await this.make(shown, { kind: 'reply', annotation: shown.annotation.id, note: text });
  }

  private async settle(thread: CommentThread, kind: 'resolve' | 'reopen'): Promise<void> {
    const shown = this.of(thread);
    if (!shown) return;
    const isDone = await this.make(shown, { kind, annotation: shown.annotation.id });
    if (isDone && kind === 'resolve') thread.collapsibleState = CommentThreadCollapsibleState.Collapsed;
  }

  private edit(comment: ThreadComment): void {
    this.replaceComment(comment, { body: comment.text, mode: CommentMode.Editing });
  }

  private cancel(comment: ThreadComment): void {
    this.replaceComment(comment, { body: new MarkdownString(comment.text), mode: CommentMode.Preview });
  }

  private async save(comment: ThreadComment): Promise<void> {
    const shown = this.shown.get(comment.annotation);
    if (!shown) return;
    const note = typeof comment.body === 'string' ? comment.body : comment.body.value;
    const { id, record } = shown.annotation;
    const isSaved = await this.make(shown, { kind: 'revise', annotation: id, record, setting: { note } });
    // What was typed stays in the box where it could not be saved.
    if (!isSaved) return;
    this.replaceComment(comment, { body: new MarkdownString(note), mode: CommentMode.Preview });
    this.show(shown.uri, shown.annotation);
  }

  private async delete({ annotation, reply }: ThreadComment): Promise<void> {
    const shown = this.shown.get(annotation);
    if (shown && reply !== null) await this.make(shown, { kind: 'removeReply', reply });
  }

  private replaceComment(comment: ThreadComment, change: Partial<ThreadComment>): void {
    const thread = this.shown.get(comment.annotation)?.thread;
    if (!thread) return;
    const isSame = (each: Comment): boolean => (each as ThreadComment).reply === comment.reply;
    thread.comments = thread.comments.map((each) => (isSame(each) ? { ...comment, ...change } : each));
  }
}
