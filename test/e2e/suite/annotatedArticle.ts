import assert from 'node:assert/strict';
import {
  commands,
  Selection,
  Uri,
  window,
  workspace,
  type Disposable,
  type TextDocument,
  type TextEditor,
} from 'vscode';
import type { WireAnnotation, WireAnnotations } from '../../../server/protocol';
import { activate, annotationOn, annotationsOf, setUser, type Api } from './annotated';
import { rangeOf } from './editor';
import { MemoryFiles } from './memoryFiles';

/** An article that is on no disk, open in an editor, and what Ana Ruiz and others say of it. */
export class AnnotatedArticle {
  private constructor(
    readonly uri: Uri,
    readonly api: Api,
    private readonly files: Disposable,
    private shown: TextEditor,
  ) {}

  /** @param scheme that of a file system which is there for this article only */
  static async open(scheme: string, text: string): Promise<AnnotatedArticle> {
    const uri = Uri.parse(`${scheme}:/orchard.article`);
    const files = workspace.registerFileSystemProvider(scheme, new MemoryFiles({ [uri.path]: text }));
    await setUser('Ana Ruiz');
    const api = await activate();
    return new AnnotatedArticle(uri, api, files, await window.showTextDocument(uri));
  }

  get editor(): TextEditor {
    return this.shown;
  }

  get document(): TextDocument {
    return this.shown.document;
  }

  private get sidecar(): Uri {
    return this.uri.with({ path: `${this.uri.path}.facts.jsonl` });
  }

  async reopen(): Promise<void> {
    await commands.executeCommand('workbench.action.closeActiveEditor');
    this.shown = await window.showTextDocument(this.uri);
  }

  /** Puts things back as they were for the suites that follow. */
  async dispose(): Promise<void> {
    await setUser('');
    await commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
    this.files.dispose();
  }

  /** The lines of the sidecar. */
  async records(): Promise<readonly string[]> {
    const content = new TextDecoder().decode(await workspace.fs.readFile(this.sidecar));
    return content.trimEnd().split('\n');
  }

  /** Appends to the sidecar, as another program does. */
  async append(record: object): Promise<void> {
    const lines = [...(await this.records()), JSON.stringify(record), ''].join('\n');
    await workspace.fs.writeFile(this.sidecar, new TextEncoder().encode(lines));
  }

  select(words: string): void {
    const { start, end } = rangeOf(this.document, words);
    this.shown.selection = new Selection(start, end);
  }

  /** The annotations as soon as they meet the condition. */
  state(wanted: (annotations: WireAnnotations) => boolean): Promise<WireAnnotations> {
    return annotationsOf(this.api, () => this.document, wanted);
  }

  /** The one on these words, as soon as it meets the condition. */
  on(words: string, wanted: (annotation: WireAnnotation) => boolean): Promise<WireAnnotation> {
    return annotationOn(this.api, () => this.document, words, wanted);
  }

  /** The one that corrects a speaker, as soon as it is there. */
  async correction(): Promise<WireAnnotation> {
    const isWanted = ({ kind }: WireAnnotation): boolean => kind === 'speaker';
    const { annotations } = await this.state((all) => all.annotations.some(isWanted));
    const found = annotations.find(isWanted);
    assert(found);
    return found;
  }
}
