import assert from 'node:assert/strict';
import {
  commands,
  EventEmitter,
  FileSystemError,
  FileType,
  Uri,
  window,
  workspace,
  type Disposable,
  type DocumentSymbol,
  type FileChangeEvent,
  type FileSystemProvider,
  type Hover,
  type MarkdownString,
} from 'vscode';
import { edit, finding, rangeOf } from './editor';

/** Files that are on no disk, as those of a repository that is open in vscode.dev. */
class MemoryFiles implements FileSystemProvider {
  private readonly files = new Map<string, Uint8Array>();
  readonly onDidChangeFile = new EventEmitter<FileChangeEvent[]>().event;

  constructor(files: Readonly<Record<string, string>>) {
    for (const [path, text] of Object.entries(files)) this.files.set(path, new TextEncoder().encode(text));
  }

  readonly watch = (): Disposable => ({ dispose: () => undefined });
  readonly stat = ({ path }: Uri) => {
    const file = this.files.get(path);
    if (file) return { type: FileType.File, ctime: 0, mtime: 0, size: file.length };
    if ([...this.files.keys()].some((each) => each.startsWith(path))) {
      return { type: FileType.Directory, ctime: 0, mtime: 0, size: 0 };
    }
    throw FileSystemError.FileNotFound(path);
  };
  readonly readFile = ({ path }: Uri): Uint8Array => {
    const file = this.files.get(path);
    if (!file) throw FileSystemError.FileNotFound(path);
    return file;
  };
  readonly writeFile = ({ path }: Uri, content: Uint8Array): void => void this.files.set(path, content);
  readonly readDirectory = (): [string, FileType][] =>
    [...this.files.keys()].map((path) => [path.slice(1), FileType.File]);
  readonly createDirectory = (): void => undefined;
  readonly delete = ({ path }: Uri): void => void this.files.delete(path);
  readonly rename = (from: Uri, to: Uri): void => {
    this.writeFile(to, this.readFile(from));
    this.delete(from);
  };
}

const text = '“The pears are late,” said Tom Okafor, a grower.\n\nOkafor denied that the frost had harmed them.\n';

describe('an article on a virtual file system', () => {
  const uri = Uri.parse('factmark-memory:/orchard.article');
  let provided: Disposable;
  before(() => {
    provided = workspace.registerFileSystemProvider(uri.scheme, new MemoryFiles({ [uri.path]: text }));
  });
  after(async () => {
    await commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
    provided.dispose();
  });

  it('is analyzed, and again as it is edited and saved', async () => {
    const editor = await window.showTextDocument(uri);
    await finding(editor.document, 'quote/direct', 'The pears are late');
    await finding(editor.document, 'dispute/denial', 'frost');
    await edit(editor, rangeOf(editor.document, 'pears'), 'plums');
    await finding(editor.document, 'quote/direct', 'The plums are late');
    assert(await editor.document.save(), 'it can be saved');
    const saved = new TextDecoder().decode(await workspace.fs.readFile(uri));
    assert.match(saved, /The plums are late/);
  });

  it('has hovers and an outline', async () => {
    const document = await workspace.openTextDocument(uri);
    const { start } = rangeOf(document, 'The plums are late');
    const hovers = await commands.executeCommand<Hover[]>('vscode.executeHoverProvider', uri, start);
    const told = hovers.flatMap(({ contents }) => contents.map((each) => (each as MarkdownString).value));
    assert.match(told.join('\n'), /Okafor/);
    const symbols = await commands.executeCommand<DocumentSymbol[]>('vscode.executeDocumentSymbolProvider', uri);
    const names = symbols.map(({ name }) => name);
    assert.match(names.join('\n'), /The plums are late/);
  });
});

describe('the sample of the walkthrough', () => {
  after(() => commands.executeCommand('workbench.action.revertAndCloseActiveEditor'));

  it('opens as a copy that has no file, wherever the extension runs', async () => {
    await commands.executeCommand('factmark.openSample');
    const editor = window.activeTextEditor;
    assert(editor, 'an editor is open');
    assert.equal(editor.document.uri.scheme, 'untitled');
    assert.equal(editor.document.languageId, 'article');
    await finding(editor.document, 'quote/direct', 'We didn’t attack Ukraine');
  });
});
