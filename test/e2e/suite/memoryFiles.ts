import {
  EventEmitter,
  FileChangeType,
  FileSystemError,
  FileType,
  Uri,
  type Disposable,
  type FileChangeEvent,
  type FileSystemProvider,
} from 'vscode';

/** Files that are on no disk, as those of a repository that is open in vscode.dev. */
export class MemoryFiles implements FileSystemProvider {
  private readonly files = new Map<string, Uint8Array>();
  private readonly changed = new EventEmitter<FileChangeEvent[]>();
  readonly onDidChangeFile = this.changed.event;

  constructor(files: Readonly<Record<string, string>>) {
    for (const [path, text] of Object.entries(files)) this.files.set(path, new TextEncoder().encode(text));
  }

  readonly watch = (): Disposable => ({ dispose: () => undefined });
  readonly stat = ({ path }: Uri) => {
    const file = this.files.get(path);
    if (file) return { type: FileType.File, ctime: 0, mtime: 0, size: file.length };
    if ([...this.files.keys()].some((each) => each.startsWith(path.replace(/\/?$/, '/')))) {
      return { type: FileType.Directory, ctime: 0, mtime: 0, size: 0 };
    }
    throw FileSystemError.FileNotFound(path);
  };
  readonly readFile = ({ path }: Uri): Uint8Array => {
    const file = this.files.get(path);
    if (!file) throw FileSystemError.FileNotFound(path);
    return file;
  };
  readonly writeFile = (uri: Uri, content: Uint8Array): void => {
    const type = this.files.has(uri.path) ? FileChangeType.Changed : FileChangeType.Created;
    this.files.set(uri.path, content);
    this.changed.fire([{ type, uri }]);
  };
  readonly readDirectory = (): [string, FileType][] =>
    [...this.files.keys()].map((path) => [path.slice(1), FileType.File]);
  readonly createDirectory = (): void => undefined;
  readonly delete = (uri: Uri): void => {
    if (this.files.delete(uri.path)) this.changed.fire([{ type: FileChangeType.Deleted, uri }]);
  };
  readonly rename = (from: Uri, to: Uri): void => {
    this.writeFile(to, this.readFile(from));
    this.delete(from);
  };
}
